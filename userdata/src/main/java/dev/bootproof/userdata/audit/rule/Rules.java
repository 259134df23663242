package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.audit.Rule;
import java.util.List;

/** Every rule, in the order in which they are listed. */
public final class Rules {
    private static final List<Rule> ALL =
            List.of(new Al2BootstrapCall(), new Al2BootstrapMention(), new ContentUnknown(), new OtherSystem());

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }
}
