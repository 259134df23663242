/**
 * What would this script run? A tree to the commands reached, each with a certainty, and the places where
 * knowledge ended. Nothing is executed.
 */
@NullMarked
package dev.bootproof.userdata.shell.interp;

import org.jspecify.annotations.NullMarked;
