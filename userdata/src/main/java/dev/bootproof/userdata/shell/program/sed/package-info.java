/** What does a sed script make of its lines? A text to commands with addresses, to one run over a text. */
@NullMarked
package dev.bootproof.userdata.shell.program.sed;

import org.jspecify.annotations.NullMarked;
