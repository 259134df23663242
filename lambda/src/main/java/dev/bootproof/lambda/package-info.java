/**
 * The Lambda function's one entry: it takes an event, finds out what kind it is, and delegates.
 * A custom resource request in, an answer to CloudFormation out; a schedule's request in, a summary out.
 */
@NullMarked
package dev.bootproof.lambda;

import org.jspecify.annotations.NullMarked;
