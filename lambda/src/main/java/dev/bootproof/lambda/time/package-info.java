/**
 * What time is it, and how does one wait? Everything here that depends on time asks {@link dev.bootproof.lambda.time.Time},
 * so that a test can own the clock and no test has to sleep.
 */
@NullMarked
package dev.bootproof.lambda.time;

import org.jspecify.annotations.NullMarked;
