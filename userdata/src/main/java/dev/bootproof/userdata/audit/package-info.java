/**
 * Is anything left over, broken, or unknowable? A document and its context to findings and one outcome.
 * A rule sees what the readers and the shell evaluation yield, never raw text.
 */
@NullMarked
package dev.bootproof.userdata.audit;

import org.jspecify.annotations.NullMarked;
