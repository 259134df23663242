/** What does an awk program do with its input? A text to tokens, to statements, to one run of them. */
@NullMarked
package dev.bootproof.userdata.shell.program.awk;

import org.jspecify.annotations.NullMarked;
