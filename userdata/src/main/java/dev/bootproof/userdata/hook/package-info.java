/**
 * What does the user want to happen at boot? Typed hooks, each rendered to the parts that carry it.
 */
@NullMarked
package dev.bootproof.userdata.hook;

import org.jspecify.annotations.NullMarked;
