/**
 * What of the findings is accepted, why, and until when? Findings and what was written in a file, a tag or a comment to a verdict.
 * An accepted finding is still told, and what was written wrong, ran out or fits nothing is a finding itself.
 */
@NullMarked
package dev.bootproof.userdata.audit.suppression;

import org.jspecify.annotations.NullMarked;
