package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.expand.GlobPattern.Flag;
import dev.bootproof.userdata.shell.syntax.AnsiC;
import dev.bootproof.userdata.shell.syntax.Word;
import dev.bootproof.userdata.shell.syntax.Word.Operation;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.Optional;

/** What the operators of parameter expansion make of a value: {@code # % / ^ , ~ : @}. */
final class Operators {
    /** Bash 5.2: {@code valid_parameter_transform} in subst.c. */
    private static final String TRANSFORMATIONS = "QEPAKakuUL";

    private final Environment environment;
    private final Expander expander;

    Operators(Environment environment, Expander expander) {
        this.environment = environment;
        this.expander = expander;
    }

    /** What an operator makes of one value. */
    String apply(String value, Operation operation) {
        String operator = operation.operator();
        return switch (operator.charAt(0)) {
            case '#', '%' -> trim(value, expander.pattern(operation.operands().get(0)), operator);
            case '/' -> replace(value, operation);
            case '^', ',', '~' -> changeCase(value, operation);
            case '@' -> transform(value, operation.operands().get(0));
            default -> value;
        };
    }

    /** @param matching whether {@code nocasematch} counts: only where a piece is replaced */
    private GlobPattern glob(String pattern, boolean matching) {
        boolean ignoreCase = matching && environment.option("nocasematch");
        return GlobPattern.of(pattern, Flag.of(environment.option("extglob"), ignoreCase), environment::spend);
    }

    private String trim(String value, String pattern, String operator) {
        boolean prefix = operator.charAt(0) == '#';
        boolean longest = operator.length() == 2;
        if (!Value.isKnown(pattern)) {
            return Value.ANYTHING;
        }
        if (!Value.isKnown(value)) {
            return trimUnknown(value, pattern, prefix, longest);
        }
        GlobPattern glob = glob(pattern, false);
        for (int i = 0; i <= value.length(); i++) {
            environment.spend(1 + value.length() / 64);
            // the removed piece grows from nothing, or shrinks from everything
            int size = longest ? value.length() - i : i;
            String piece = prefix ? value.substring(0, size) : value.substring(value.length() - size);
            Optional<Boolean> matches = glob.matches(piece);
            if (matches.isEmpty()) {
                return Value.ANYTHING;
            }
            if (matches.get()) {
                return prefix ? value.substring(size) : value.substring(0, value.length() - size);
            }
        }
        return value;
    }

    /** A file's name out of an unknown folder: the known end survives where the pattern is a star and a slash. */
    private static String trimUnknown(String value, String pattern, boolean prefix, boolean longest) {
        if (prefix && longest && pattern.matches("\\*[^*?\\[\\\\]")) {
            int at = value.lastIndexOf(pattern.charAt(1));
            if (at > value.lastIndexOf(Value.UNKNOWN)) {
                return value.substring(at + 1);
            }
        }
        return Value.ANYTHING;
    }

    private static boolean startsWithValue(Word word) {
        return word.parts().stream()
                .limit(1)
                .anyMatch(part -> part instanceof Word.Part.Parameter
                        || part instanceof Word.Part.CommandSubstitution
                        || part instanceof Word.Part.Arithmetic);
    }

    private String replace(String value, Operation operation) {
        String pattern = expander.pattern(operation.operands().get(0));
        String with = operation.operands().size() > 1
                ? expander.replacement(operation.operands().get(1))
                : "";
        String operator = operation.operator();
        if (operator.equals("/") && startsWithValue(operation.operands().get(0)) && pattern.matches("(?s)[#%].*")) {
            // what an expansion yields says where, too
            operator += pattern.charAt(0);
            pattern = pattern.substring(1);
        }
        if (pattern.isEmpty()) {
            // no pattern matches nothing, unless it says where
            String inserted = Replacement.of(with, "");
            return operator.equals("/#") ? inserted + value : operator.equals("/%") ? value + inserted : value;
        }
        if (!Value.isKnown(value) || !Value.isKnown(pattern)) {
            return Value.ANYTHING;
        }
        GlobPattern glob = glob(pattern, true);
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at <= value.length()) {
            environment.spend(1 + (value.length() + out.length() + with.length()) / 256);
            Optional<GlobPattern.Found> found = switch (operator) {
                case "/#" -> glob.atStart(value);
                case "/%" -> glob.atEnd(value);
                default -> glob.find(value, at);
            };
            if (found.isEmpty()) {
                return Value.ANYTHING;
            }
            int start = found.get().start();
            int end = found.get().end();
            if (start < 0) {
                break;
            }
            out.append(value, at, start).append(Replacement.of(with, value.substring(start, end)));
            at = end;
            if (!operator.equals("//")) {
                break;
            }
            if (start == end) {
                if (at < value.length()) {
                    out.append(value.charAt(at));
                }
                at++;
            }
            if (at >= value.length()) {
                break;
            }
        }
        return out.append(value.substring(Math.min(at, value.length()))).toString();
    }

    private static boolean isQuoted(Part part) {
        return part instanceof Part.Quoted || part instanceof Part.DoubleQuoted;
    }

    private String changeCase(String value, Operation operation) {
        char kind = operation.operator().charAt(0);
        boolean all = operation.operator().length() == 2;
        Word written = operation.operands().get(0);
        String pattern = expander.pattern(written);
        if (pattern.isEmpty() && written.parts().stream().anyMatch(Operators::isQuoted)) {
            return value; // "" is a pattern, and matches no letter
        }
        GlobPattern glob = glob(pattern.isEmpty() ? "?" : pattern, false);
        StringBuilder out = new StringBuilder();
        int[] letters = value.codePoints().toArray();
        environment.spend(1 + letters.length / 4);
        for (int i = 0; i < letters.length; i++) {
            String c = Character.toString(letters[i]);
            boolean change = (all || i == 0) && glob.matches(c).orElse(false);
            boolean upper = kind == '~' ? c.equals(lower(c)) : kind == '^'; // a tilde turns it round
            out.append(!change ? c : upper ? upper(c) : lower(c));
        }
        return out.toString();
    }

    /** Letter by letter, as C does it: one that would become two stays. */
    private static String upper(String text) {
        return text.codePoints()
                .map(Character::toUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String lower(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** @param written is not expanded: only a letter that stands there is one */
    private String transform(String value, Word written) {
        String letter = written.plain().orElse("");
        if (letter.length() != 1 || !TRANSFORMATIONS.contains(letter)) {
            throw new ExpansionException("bad substitution", true);
        }
        if (!Value.isKnown(value)) {
            return Value.ANYTHING;
        }
        return switch (letter) {
            case "U" -> upper(value);
            case "L" -> lower(value);
            case "u" ->
                value.isEmpty()
                        ? value
                        : upper(value.substring(0, value.offsetByCodePoints(0, 1)))
                                + value.substring(value.offsetByCodePoints(0, 1));
            case "E" -> AnsiC.decode(value);
            case "Q" -> AnsiC.quote(value);
            case "P" -> expander.prompt(value);
            default -> Value.ANYTHING;
        };
    }
}
