package dev.bootproof.userdata.shell.program;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What takes the place of what a pattern matches. */
public record Replacement(List<Piece> pieces) {
    /** Text, a group of the match, or what changes the case of those behind it. */
    public sealed interface Piece {
        record Text(String text) implements Piece {}

        record Group(int number) implements Piece {}

        /** @param kind {@code U L} until {@code E}, {@code u l} for one character */
        record Case(char kind) implements Piece {}
    }

    public Replacement {
        pieces = List.copyOf(pieces);
    }

    /** What takes the place of a match. */
    public String of(Matcher matcher) {
        StringBuilder out = new StringBuilder();
        char all = 'E';
        char one = 'E';
        for (Piece piece : pieces) {
            String text = "";
            if (piece instanceof Piece.Case change) {
                boolean first = Character.isLowerCase(change.kind());
                one = first ? change.kind() : 'E';
                all = first ? all : change.kind();
            } else if (piece instanceof Piece.Group group) {
                if (group.number() > matcher.groupCount()) {
                    throw new UnfollowedException("a group that is not there");
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

    /**
     * A text with its matches replaced; empty where there is none.
     *
     * @param number the first that is replaced, from 1
     * @param global whether those behind it are, too
     */
    public Optional<String> in(String text, Pattern pattern, int number, boolean global) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder made = new StringBuilder();
        int from = 0;
        int end = -1;
        int count = 0;
        while (matcher.find()) {
            if (matcher.end() == end) {
                continue; // nothing, right behind the match before: that is none
            }
            end = matcher.end();
            count++;
            if (count == number || (count > number && global)) {
                TextBound.hold(made.append(text, from, matcher.start()).append(of(matcher)));
                from = matcher.end();
            }
        }
        return count < number
                ? Optional.empty()
                : Optional.of(made.append(text.substring(from)).toString());
    }

    private static String cased(String text, char kind) {
        return switch (kind) {
            case 'U', 'u' -> text.toUpperCase(Locale.ROOT);
            case 'L', 'l' -> text.toLowerCase(Locale.ROOT);
            default -> text;
        };
    }
}
