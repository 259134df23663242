/**
 * What is a program, and what does it see of the node? A program is a function of what a {@link
 * dev.bootproof.userdata.shell.program.Host} gives it; the node behind the host may be the abstract run's or a test's. Texts
 * are values in the sense of {@link dev.bootproof.userdata.shell.expand.Value}: they may hold marks. The programs themselves
 * stand in the packages below, on what they share here.
 */
@NullMarked
package dev.bootproof.userdata.shell.program;

import org.jspecify.annotations.NullMarked;
