/**
 * How do we talk to AWS? SDK clients with every choice made here: HTTP client, time-outs, retries.
 * A region and credentials in, a client out.
 */
@NullMarked
package dev.bootproof.lambda.aws;

import org.jspecify.annotations.NullMarked;
