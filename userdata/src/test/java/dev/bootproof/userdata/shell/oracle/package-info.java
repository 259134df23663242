/**
 * What do scripts really run? Real bash, on a node in miniature, against what the audit says.
 * The corpus and its recorded truth need no root; tests tagged {@code oracle} make that truth anew and need it.
 *
 * <p>A new script: put it into {@code scripts/} and {@code index.tsv}, then {@code ./mvnw -Poracles -pl userdata verify
 * -Dupdate} records what bash does, and {@code ./mvnw -pl userdata verify -Dupdate} what the audit still gets wrong.
 */
package dev.bootproof.userdata.shell.oracle;
