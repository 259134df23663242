package dev.bootproof.userdata.audit.suppression;

import dev.bootproof.userdata.audit.rule.Rules;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A suppression as it was written, right or wrong.
 *
 * @param rule empty where none is named; {@code reason} and {@code expires} likewise
 */
record SuppressionRequest(Suppression.Origin by, String rule, Scope scope, String reason, String expires, Place place) {
    /** What stands behind the rule in a comment, and in a tag's value; the reason takes all that is left. */
    private static final Pattern TERMS =
            Pattern.compile("(?s)\\s*(?:until=(?<until>\\S*))?\\s*(?:reason=(?<reason>.*))?.*");

    /** @param terms of the form {@code until=2027-01-31 reason=the rest of the text} */
    static SuppressionRequest of(Suppression.Origin by, String rule, Scope scope, String terms, Place place) {
        Matcher written = TERMS.matcher(terms);
        return written.matches()
                ? new SuppressionRequest(
                        by,
                        rule,
                        scope,
                        Optional.ofNullable(written.group("reason")).orElse(""),
                        Optional.ofNullable(written.group("until")).orElse(""),
                        place)
                : new SuppressionRequest(by, rule, scope, "", "", place);
    }

    /** What is wrong with it; says nothing of what was written, as that may be user data. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (rule.isEmpty()) {
            problems.add("it names no rule");
        } else if (SuppressionRules.all().stream().anyMatch(own -> own.id().equals(rule))) {
            problems.add("findings about suppressions cannot be suppressed");
        } else if (Rules.all().stream().noneMatch(known -> known.id().equals(rule))) {
            problems.add("it names a rule that does not exist");
        }
        if (expires.isEmpty()) {
            problems.add("it has no date on which it ends");
        } else if (date().isEmpty()) {
            problems.add("its date is not of the form 2027-01-31");
        }
        if (reason.isBlank()) {
            problems.add("it gives no reason");
        } else if (reason.length() > Suppression.MAX_REASON) {
            problems.add("its reason is longer than " + Suppression.MAX_REASON + " characters");
        }
        return problems;
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(expires));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Only where there are no {@link #problems}. */
    Suppression suppression() {
        return new Suppression(by, rule, scope, reason.strip().replaceAll("\\s+", " "), date().orElseThrow(), place);
    }
}
