/**
 * The audit on a schedule. Names of clusters in, a summary out, the whole report in its store.
 * A run that brought nothing to rely on throws, so that retries and the dead-letter queue have their use.
 */
@NullMarked
package dev.bootproof.lambda.schedule;

import org.jspecify.annotations.NullMarked;
