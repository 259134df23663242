package dev.bootproof.userdata.audit.suppression;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import java.util.List;

/** The rules about suppressions themselves. None of them can be suppressed. */
public final class SuppressionRules {
    private static final List<Rule> ALL =
            List.of(new SuppressionExpired(), new SuppressionInvalid(), new SuppressionUnused());

    private SuppressionRules() {}

    public static List<Rule> all() {
        return ALL;
    }

    static Finding finding(Rule rule, Place place, String message) {
        return Finding.at(rule, place.part(), place.line(), place.column(), Certainty.DEFINITE, message);
    }

    /** Where it was written, for people. */
    static String by(Suppression.Origin origin) {
        return switch (origin) {
            case FILE -> "this file";
            case TAG -> "a tag of the instance";
            case COMMENT -> "a comment";
        };
    }
}
