/**
 * What does the user want to happen at boot? Typed hooks: what each does is a bash script, when and how it runs an
 * {@link dev.bootproof.userdata.hook.Execution}.
 */
@NullMarked
package dev.bootproof.userdata.hook;

import org.jspecify.annotations.NullMarked;
