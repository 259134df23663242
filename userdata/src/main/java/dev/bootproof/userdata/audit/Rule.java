package dev.bootproof.userdata.audit;

import java.util.List;

/** One kind of thing that is wrong. Stateless. */
public interface Rule {
    /** What is said of it everywhere. */
    RulePage page();

    /** What a document has of it. Findings are the rule's own: {@link Finding#at}. */
    List<Finding> check(Subject subject);

    /** Whether it means something on nodes of this system. */
    default boolean appliesTo(Ami ami) {
        return ami == Ami.AL2023;
    }

    default String id() {
        return page().id();
    }
}
