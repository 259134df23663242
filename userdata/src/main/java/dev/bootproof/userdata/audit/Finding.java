package dev.bootproof.userdata.audit;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.interp.Reached;

/**
 * One thing a rule has to say. Holds no text of the document but the matched command, its arguments masked.
 *
 * @param rule the rule's id
 * @param part the part's path in the document: {@code 2.1} is the first part inside the second; empty for the document
 * @param line counted from 1 within the part; 0 where the finding is about the part as a whole
 * @param column counted from 1; 0 where {@code line} is 0
 * @param message what is wrong, and why it matters on the node
 * @param fix what to do
 */
public record Finding(
        String rule,
        Severity severity,
        Certainty certainty,
        String part,
        int line,
        int column,
        String message,
        String fix) {
    /** About a document as a whole. */
    public static Finding document(Rule rule, Certainty certainty, String message) {
        return part(rule, "", certainty, message);
    }

    /** About a part as a whole. */
    public static Finding part(Rule rule, String part, Certainty certainty, String message) {
        return at(rule, part, 0, 0, certainty, message);
    }

    public static Finding at(Rule rule, String part, int line, int column, Certainty certainty, String message) {
        RulePage page = rule.page();
        return new Finding(page.id(), page.severity(), certainty, part, line, column, message, page.fix());
    }

    /**
     * About a command or a file that a script comes to.
     *
     * @param what a clause with a verb, for instance "'docker ***' is run"; the way there and the rule's reason are added
     */
    public static Finding reached(Rule rule, String part, Reached<?> reached, String what) {
        return reached(rule, part, reached, what, rule.page().rationale());
    }

    /** @param why why it matters on the node, where that is not what the rule says of all */
    public static Finding reached(Rule rule, String part, Reached<?> reached, String what, String why) {
        String how = reached.reason().map(reason -> " (" + reason + ")").orElse("");
        return at(
                rule,
                part,
                reached.position().line(),
                reached.position().column(),
                reached.certainty(),
                what + how + ": " + why);
    }

    /** The same with another fix. */
    public Finding withFix(String other) {
        return new Finding(rule, severity, certainty, part, line, column, message, other);
    }

    /** The same of what does not run before the calls of bootstrap.sh are gone. */
    Finding behindCall() {
        String later = message + " (once the failing call of bootstrap.sh before it is gone)";
        return new Finding(rule, severity, certainty, part, line, column, later, fix);
    }

    /** Whether it stands where another of the same rule does. */
    boolean isBeside(Finding other) {
        return rule.equals(other.rule) && isAt(other);
    }

    /** Whether it stands where another does. */
    boolean isAt(Finding other) {
        return part.equals(other.part) && line == other.line && column == other.column;
    }

    /** Where it stands, for people: {@code part 2.1, line 7}, or {@code the document}. */
    public String place() {
        if (part.isEmpty()) {
            return line == 0 ? "the document" : "line " + line;
        }
        return "part " + part + (line == 0 ? "" : ", line " + line);
    }

    /** Whether it says that something cannot be known. */
    public boolean isUnknown() {
        return certainty == Certainty.UNKNOWN;
    }

    /** Whether this alone makes a document non-compliant. */
    public boolean isViolation() {
        return severity == Severity.ERROR && certainty.isLikely();
    }
}
