/**
 * What do scripts really run? Real bash, on a node in miniature, against what the audit says.
 * The corpus and its recorded truth need no root; tests tagged {@code oracle} make that truth anew and need it.
 */
package dev.bootproof.userdata.shell.oracle;
