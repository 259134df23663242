/**
 * What does a program make of its arguments and its input? One family of programs a class, each a function of what a
 * {@link dev.bootproof.userdata.shell.program.Host} gives it; the node behind the host may be the abstract run's or a
 * test's. Texts are values in the sense of {@link dev.bootproof.userdata.shell.expand.Value}: they may hold marks.
 */
@NullMarked
package dev.bootproof.userdata.shell.program;

import org.jspecify.annotations.NullMarked;
