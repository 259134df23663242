package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.syntax.AnsiC;
import dev.bootproof.userdata.shell.syntax.ShellParser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The text of a word in pieces, and which brace closes which. A piece is a character, or something braces do not look
 * into: what is quoted, escaped or a command. Bash's rules (bash: {@code brace_gobbler} in braces.c) are its own: a brace
 * closes an open one only if a comma or two dots stand between, and quotes in quotes count as their end.
 */
final class BraceText {
    /** Opens a level of its own in which no brace is looked at. */
    private static final String PARAMETER = "${";

    private final List<String> pieces = new ArrayList<>();
    /** By the piece that opens, the piece that closes it. */
    private final int[] closes;

    /** @param keepsEscapes whether <code>$'…'</code> stays as it is; else it becomes a quote like any other */
    BraceText(String text, boolean keepsEscapes) {
        read(text, keepsEscapes);
        closes = new int[pieces.size()];
        Arrays.fill(closes, Integer.MAX_VALUE);
        match();
    }

    int size() {
        return pieces.size();
    }

    String between(int from, int end) {
        return String.join("", pieces.subList(from, end));
    }

    int close(int open) {
        return closes[open];
    }

    private boolean is(int piece, char c) {
        return pieces.get(piece).length() == 1 && pieces.get(piece).charAt(0) == c;
    }

    private void read(String text, boolean keepsEscapes) {
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            String piece = text.substring(at, end);
            if (piece.startsWith("$'") && piece.length() > 2 && !keepsEscapes) {
                String decoded = AnsiC.text(piece.substring(2, piece.length() - 1));
                pieces.add("'" + decoded.replace("'", "'\\''") + "'");
            } else if (!piece.equals("\\\n") && !(piece.equals("$") && text.startsWith("\"", end))) {
                pieces.add(piece);
            }
            at = end;
        }
    }

    private static int end(String text, int at) {
        int end = switch (text.charAt(at)) {
            case '\\' -> at + 2;
            case '\'' -> text.indexOf('\'', at + 1) + 1;
            case '"', '`' -> quoted(text, at);
            case '$' ->
                text.startsWith("$'", at)
                        ? escapedQuote(text, at + 2)
                        : text.startsWith(PARAMETER, at)
                                        || (text.startsWith("$$", at) && !text.startsWith(PARAMETER, at + 1))
                                ? at + 2
                                : command(text, at);
            case '<', '>' -> command(text, at);
            default -> at + 1;
        };
        return end <= at || end > text.length() ? text.length() : end;
    }

    private static int quoted(String text, int start) {
        char quote = text.charAt(start);
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at);
            at = c == '\\' ? at + 2 : c == '$' && quote == '"' ? command(text, at) : at + 1;
        }
        return at + 1;
    }

    private static int escapedQuote(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\'') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /** Behind the command that starts here, or behind this character. */
    private static int command(String text, int at) {
        return text.startsWith("(", at + 1) ? ShellParser.endOfSubstitution(text, at + 2) : at + 1;
    }

    /** Open braces of the same depth; which of them have a comma or two dots behind them. */
    private static final class Level {
        Deque<Integer> without = new ArrayDeque<>();
        final List<Integer> with = new ArrayList<>();

        void separated() {
            with.addAll(without);
            without.clear();
        }

        void take(Level inner) {
            Deque<Integer> larger = without.size() < inner.without.size() ? inner.without : without;
            Deque<Integer> smaller = larger == without ? inner.without : without;
            larger.addAll(smaller);
            without = larger;
        }
    }

    private void match() {
        Deque<Level> levels = new ArrayDeque<>();
        levels.push(new Level());
        for (int i = 0; i < pieces.size(); i++) {
            if (is(i, '{')) {
                levels.push(new Level());
                levels.element().without.add(i);
            } else if (pieces.get(i).equals(PARAMETER)) {
                levels.push(new Level());
            } else if (is(i, '}')) {
                Level level = levels.element();
                for (int open : level.with) {
                    closes[open] = i;
                }
                level.with.clear();
                if (levels.size() > 1) {
                    levels.pop();
                    levels.element().take(level);
                }
            } else if (is(i, ',') || (is(i, '.') && i + 1 < size() && is(i + 1, '.') && !isAt(i + 2, '}'))) {
                levels.element().separated();
            }
        }
    }

    private boolean isAt(int piece, char c) {
        return piece < size() && is(piece, c);
    }

    /** The first brace that opens and is closed before {@code end}, or -1. */
    int open(int from, int end) {
        int level = 0;
        for (int i = from; i < end; i++) {
            if (is(i, '{') && level == 0) {
                if (closes[i] < end && !standsAlone(i, from, end)) {
                    return i;
                }
            } else if (is(i, '{') || pieces.get(i).equals(PARAMETER)) {
                level++;
            } else if (is(i, '}') && level > 0) {
                level--;
            }
        }
        return -1;
    }

    /** <code>{}</code> and a lone brace at the start of a word or behind a blank are no braces, as for {@code find}. */
    private boolean standsAlone(int open, int from, int end) {
        boolean first = open == from || Splitting.isBlank(lastOf(open - 1));
        return first
                && (open + 1 == end
                        || is(open + 1, '}')
                        || Splitting.isBlank(pieces.get(open + 1).charAt(0)));
    }

    private char lastOf(int piece) {
        String text = pieces.get(piece);
        return text.charAt(text.length() - 1);
    }

    /** The next comma that separates, or {@code end}. */
    int comma(int from, int end) {
        int level = 0;
        for (int i = from; i < end; i++) {
            if (is(i, ',') && level == 0) {
                return i;
            } else if (is(i, '{') || pieces.get(i).equals(PARAMETER)) {
                level++;
            } else if (is(i, '}') && level > 0) {
                level--;
            }
        }
        return end;
    }

    /** Whether there is any comma that is not escaped: bash does not look whether it separates. */
    boolean hasComma(int from, int end) {
        return pieces.subList(from, end).stream().anyMatch(piece -> !piece.startsWith("\\") && piece.contains(","));
    }
}
