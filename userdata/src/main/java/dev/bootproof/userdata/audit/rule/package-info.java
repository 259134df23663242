/** The rules, one a class, each with its page: what is wrong, why it matters on the node, the fix, examples that a test runs. */
@NullMarked
package dev.bootproof.userdata.audit.rule;

import org.jspecify.annotations.NullMarked;
