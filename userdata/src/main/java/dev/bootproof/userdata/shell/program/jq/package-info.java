/** What does jq make of JSON? A text to tokens, to a filter: a function from one value to any number of them. */
@NullMarked
package dev.bootproof.userdata.shell.program.jq;

import org.jspecify.annotations.NullMarked;
