/**
 * What do the instances that are there boot with? A scope and a deadline in, a report out that accounts for every
 * instance listed. Talks to EC2 only, for the Lambda function and the command line alike.
 * What cannot be read is unknown, never compliant.
 */
@NullMarked
package dev.bootproof.lambda.fleet;

import org.jspecify.annotations.NullMarked;
