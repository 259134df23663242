package dev.bootproof.userdata.audit;

import java.util.List;

/** One kind of thing that is wrong. Stateless. */
public interface Rule {
    /** Stable, lower case with hyphens; part of the public interface. */
    String id();

    /** One line for lists. */
    String summary();

    /** The severity of this rule's findings. */
    Severity severity();

    /** Why it matters on the node. */
    String rationale();

    /** What to do about it. */
    String fix();

    List<Finding> check(Subject subject);
}
