/**
 * What does a word become? Words and an environment to fields: strings in which marks stand for what nobody knows.
 * The order of expansions is bash's.
 */
@NullMarked
package dev.bootproof.userdata.shell.expand;

import org.jspecify.annotations.NullMarked;
