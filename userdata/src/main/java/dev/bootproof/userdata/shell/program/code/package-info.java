/** What does a Perl or Python text run that is made of constants and a few calls? Whatever else it may do is told as not known. */
@NullMarked
package dev.bootproof.userdata.shell.program.code;

import org.jspecify.annotations.NullMarked;
