package dev.bootproof.userdata.shell.syntax;

import java.util.List;

/** What stands in {@code [[ … ]]}. */
public sealed interface Condition {
    record Any(List<Condition> members) implements Condition {
        public Any {
            members = List.copyOf(members);
        }
    }

    record All(List<Condition> members) implements Condition {
        public All {
            members = List.copyOf(members);
        }
    }

    record Not(Condition negated) implements Condition {}

    /** {@code -f word}; a word alone is {@code -n word}. */
    record Unary(String operator, Word operand) implements Condition {}

    record Binary(String operator, Word left, Word right) implements Condition {}
}
