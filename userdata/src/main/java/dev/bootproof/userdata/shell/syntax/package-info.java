/**
 * What does the text of a script say? Text to a tree of commands and words with positions; nothing is evaluated here.
 */
@NullMarked
package dev.bootproof.userdata.shell.syntax;

import org.jspecify.annotations.NullMarked;
