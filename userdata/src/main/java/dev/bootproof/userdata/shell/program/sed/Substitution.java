package dev.bootproof.userdata.shell.program.sed;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.List;
import java.util.Locale;

/**
 * The command {@code s}.
 *
 * @param number which match is replaced, from 1; {@code global} also those behind it
 * @param print whether the line is printed where something was replaced
 * @param execute whether it is then run as a command
 */
record Substitution(
        Pattern pattern, List<Piece> replacement, boolean global, int number, boolean print, boolean execute) {
    /** A piece of a replacement: text, a group of the match, or what changes the case of those behind it. */
    sealed interface Piece {
        record Text(String text) implements Piece {}

        record Group(int number) implements Piece {}

        /** @param kind {@code U L} until {@code E}, {@code u l} for one character */
        record Case(char kind) implements Piece {}
    }

    Substitution {
        replacement = List.copyOf(replacement);
    }

    /** What takes the place of a match. */
    String replacement(Matcher matcher) {
        StringBuilder out = new StringBuilder();
        char all = 'E';
        char one = 'E';
        for (Piece piece : replacement) {
            String text = "";
            if (piece instanceof Piece.Case change) {
                boolean first = Character.isLowerCase(change.kind());
                one = first ? change.kind() : 'E';
                all = first ? all : change.kind();
            } else if (piece instanceof Piece.Group group) {
                if (group.number() > matcher.groupCount()) {
                    throw new UnfollowedException("sed");
                }
                String matched = matcher.group(group.number());
                text = matched == null ? "" : matched;
            } else if (piece instanceof Piece.Text plain) {
                text = plain.text();
            }
            if (!text.isEmpty()) {
                out.append(cased(text.substring(0, 1), one == 'E' ? all : one)).append(cased(text.substring(1), all));
                one = 'E';
            }
        }
        return out.toString();
    }

    private static String cased(String text, char kind) {
        return switch (kind) {
            case 'U', 'u' -> text.toUpperCase(Locale.ROOT);
            case 'L', 'l' -> text.toLowerCase(Locale.ROOT);
            default -> text;
        };
    }
}
