/**
 * How does a report leave the process? Any of our report records in, JSON text or an object in a bucket out.
 * Says so when it could not: a report that is not stored is not a report.
 */
@NullMarked
package dev.bootproof.lambda.report;

import org.jspecify.annotations.NullMarked;
