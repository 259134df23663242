package dev.bootproof.userdata.shell.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A word as it is written, before expansion.
 *
 * @param braced the text of the word where braces in it may make several words of it: what comes out is read anew
 */
public record Word(List<Part> parts, Position position, Optional<Braced> braced) {
    public Word {
        parts = List.copyOf(parts);
    }

    public Word(List<Part> parts, Position position) {
        this(parts, position, Optional.empty());
    }

    /** The text, where the word is nothing but unquoted characters: only such a word can be reserved or an alias. */
    public Optional<String> plain() {
        if (parts.isEmpty()) {
            return Optional.of("");
        }
        return parts.size() == 1 && parts.get(0) instanceof Part.Literal literal
                ? Optional.of(literal.text())
                : Optional.empty();
    }

    /**
     * Text that is read again once its braces are expanded, as it is written.
     *
     * @param quotesAround whether it stands in a command in double quotes
     */
    public record Braced(String text, boolean quotesAround) {}

    /** What a word is made of. */
    public sealed interface Part {
        /** Unquoted text: braces, tilde and glob characters in it count. */
        record Literal(String text) implements Part {}

        /** Text out of {@code '…'}, {@code $'…'} or behind a backslash, or between the expansions of {@code "…"}. */
        record Quoted(String text) implements Part {}

        /** {@code "…"} and {@code $"…"}. */
        record DoubleQuoted(List<Part> parts) implements Part {
            public DoubleQuoted {
                parts = List.copyOf(parts);
            }
        }

        /**
         * {@code $name} or <code>${…}</code>.
         *
         * @param subscript what stands in brackets behind the name
         * @param indirect with {@code !} before the name
         * @param length with {@code #} before the name
         * @param braced whether the name's end is written, so that no letter behind it can belong to it
         */
        record Parameter(
                String name,
                Optional<Word> subscript,
                boolean indirect,
                boolean length,
                Optional<Operation> operation,
                boolean braced)
                implements Part {}

        /** {@code $(…)} and {@code `…`}; the script carries its own syntax error, if it has one. */
        record CommandSubstitution(Script script) implements Part {}

        /** {@code $((…))}; the expression is expanded like text in double quotes, then calculated. */
        record Arithmetic(Word expression) implements Part {}

        /**
         * {@code <(…)}, or {@code >(…)} where not {@code input}.
         *
         * @param text what is between the parentheses: bash reads it again line by line, with the aliases that it makes
         */
        record ProcessSubstitution(boolean input, Script script, String text) implements Part {}

        /** {@code (…)} behind {@code name=} in an argument of {@code declare} and its like. */
        record Array(List<Element> elements) implements Part {
            public Array {
                elements = List.copyOf(elements);
            }
        }

        /** Bash takes it for a parameter expansion and fails when it gets there: "bad substitution". */
        record BadSubstitution(String text) implements Part {}
    }

    /**
     * What is done to a parameter's value.
     *
     * @param operator as written: {@code :-}, {@code %%}, {@code //}, {@code ^}, {@code :} for a slice, {@code @} for a
     *     transformation; {@code names*} for <code>${!prefix*}</code>, {@code names@}
     */
    public record Operation(String operator, List<Word> operands) {
        public Operation {
            operands = List.copyOf(operands);
        }
    }

    /** {@code value} or {@code [subscript]=value} in a compound assignment. */
    public record Element(Optional<Word> subscript, Word value) {}
}
