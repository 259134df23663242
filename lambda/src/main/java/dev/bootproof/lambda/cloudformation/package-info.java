/**
 * The audit as a CloudFormation custom resource. A request in, exactly one answer PUT to its response URL: also when
 * the audit throws, hangs or runs out of memory, for without an answer the stack waits for an hour.
 */
@NullMarked
package dev.bootproof.lambda.cloudformation;

import org.jspecify.annotations.NullMarked;
