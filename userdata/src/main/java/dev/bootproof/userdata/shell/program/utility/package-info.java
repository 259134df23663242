/**
 * What do the utilities do that have no language of their own? One family a class; {@link
 * dev.bootproof.userdata.shell.program.utility.Catalog} has every program that is followed by its name, those of the
 * other packages too.
 */
@NullMarked
package dev.bootproof.userdata.shell.program.utility;

import org.jspecify.annotations.NullMarked;
