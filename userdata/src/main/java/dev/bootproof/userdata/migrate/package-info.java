/**
 * What is this AL2 user data on AL2023? An AL2 document to NodeConfig, to the same commands in the same order, and to a
 * list of what has no equivalent.
 */
@NullMarked
package dev.bootproof.userdata.migrate;

import org.jspecify.annotations.NullMarked;
