package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a jq program; a string is one, with its quotes and what is put into it. */
final class JqLexer {
    private static final Pattern TOKEN = Pattern.compile("\\.\\.|\\.[A-Za-z_]\\w*|-?\\d+(?:\\.\\d+)?|[$@]?[A-Za-z_]\\w*"
            + "|==|!=|<=|>=|//=?|[|+*/%-]?=|[.\\[\\]|,;()<>?:{}+*/%-]");
    private static final ObjectMapper JSON = new ObjectMapper();

    private JqLexer() {}

    /** Empty where there is something else between them than blanks. */
    static Optional<List<String>> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            boolean blank = Character.isWhitespace(text.charAt(at));
            boolean string = text.charAt(at) == '"';
            int end = blank ? at + 1 : string ? stringEnd(text, at) : -1;
            if (!blank && !string && matcher.region(at, text.length()).lookingAt()) {
                end = matcher.end();
            }
            if (end < 0) {
                return Optional.empty();
            }
            if (!blank) {
                tokens.add(text.substring(at, end));
            }
            at = end;
        }
        return Optional.of(List.copyOf(tokens));
    }

    /** Behind the quote that ends a string; -1 where none does. */
    private static int stringEnd(String text, int from) {
        int i = from + 1;
        while (i >= 0 && i < text.length() && text.charAt(i) != '"') {
            boolean escape = text.charAt(i) == '\\' && i + 1 < text.length();
            i = escape && text.charAt(i + 1) == '(' ? programEnd(text, i + 2) : escape ? i + 2 : i + 1;
        }
        return i < 0 || i >= text.length() ? -1 : i + 1;
    }

    /** Behind the parenthesis that ends a program in a string; -1 where none does. */
    private static int programEnd(String text, int from) {
        int open = 1;
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                if (text.startsWith("(", i + 1)) {
                    return -1; // a string in a string in a string
                }
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                open++;
            } else if (!quoted && c == ')' && --open == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** A string's pieces in turn: text, a program, text, a program, ..., text. */
    static List<String> pieces(String quoted) {
        List<String> pieces = new ArrayList<>();
        int from = 1;
        int i = 1;
        while (i < quoted.length() - 1) {
            if (quoted.startsWith("\\(", i)) {
                int end = programEnd(quoted, i + 2);
                pieces.add(text(quoted.substring(from, i)));
                pieces.add(quoted.substring(i + 2, end - 1));
                from = end;
                i = end;
            } else {
                i += quoted.charAt(i) == '\\' ? 2 : 1;
            }
        }
        pieces.add(text(quoted.substring(from, quoted.length() - 1)));
        return pieces;
    }

    private static String text(String escaped) {
        try {
            return JSON.readTree('"' + escaped + '"').textValue();
        } catch (JsonProcessingException e) {
            throw new UnfollowedException("a string");
        }
    }
}
