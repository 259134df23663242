package dev.bootproof.userdata.shell.program.awk;

import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of an awk program. */
final class AwkLexer {
    enum Kind {
        NUMBER,
        STRING,
        REGEX,
        NAME,
        /** A name with an opening parenthesis right behind it, which is part of it. */
        CALL,
        OPERATOR,
        NEWLINE,
        END
    }

    record Token(Kind kind, String text) {
        boolean is(String operator) {
            return kind == Kind.OPERATOR && text.equals(operator);
        }

        boolean isName(String name) {
            return kind == Kind.NAME && text.equals(name);
        }
    }

    private static final List<String> OPERATORS = List.of(
            "**=", "&&", "||", "++", "--", "+=", "-=", "*=", "/=", "%=", "^=", "==", "<=", ">=", "!=", "!~", ">>",
            "**");
    /** Behind these a slash divides. */
    private static final Set<String> ENDS = Set.of(")", "]", "$", "++", "--");

    private static final Pattern EXPONENT = Pattern.compile("[eE][+-]?\\d+");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private AwkLexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        AwkLexer lexer = new AwkLexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        lexer.tokens.add(new Token(Kind.NEWLINE, "\n"));
        lexer.tokens.add(new Token(Kind.END, ""));
        return lexer.tokens;
    }

    private void add(Kind kind, String token, int length) {
        tokens.add(new Token(kind, token));
        at += length;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n') {
            add(Kind.NEWLINE, "\n", 1);
        } else if (Character.isWhitespace(c)) {
            at++;
        } else if (text.startsWith("\\\n", at)) {
            at += 2;
        } else if (c == '#') {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (c == '"') {
            string();
        } else if (c == '/' && !divides()) {
            regex();
        } else if (Character.isDigit(c)
                || (c == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)))) {
            int end = at;
            while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
            Matcher exponent = EXPONENT.matcher(text).region(end, text.length());
            end = exponent.lookingAt() ? exponent.end() : end;
            add(Kind.NUMBER, text.substring(at, end), end - at);
        } else if (Character.isLetter(c) || c == '_') {
            int end = at;
            while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
                end++;
            }
            boolean call = end < text.length() && text.charAt(end) == '(';
            add(call ? Kind.CALL : Kind.NAME, text.substring(at, end), end - at);
        } else {
            String operator = OPERATORS.stream()
                    .filter(o -> text.startsWith(o, at))
                    .findFirst()
                    .orElse(String.valueOf(c));
            if ("{}()[];,+-*/%^!<>|?:~$=&".indexOf(operator.charAt(0)) < 0) {
                throw new UnfollowedException("a character");
            }
            add(Kind.OPERATOR, operator, operator.length());
        }
    }

    private boolean divides() {
        if (tokens.isEmpty()) {
            return false;
        }
        Token last = tokens.get(tokens.size() - 1);
        return last.kind() == Kind.NUMBER
                || last.kind() == Kind.STRING
                || (last.kind() == Kind.NAME
                        && !Set.of("print", "printf", "return", "in").contains(last.text()))
                || (last.kind() == Kind.OPERATOR && ENDS.contains(last.text()));
    }

    private void string() {
        StringBuilder out = new StringBuilder();
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            char c = text.charAt(i++);
            if (c == '\\' && i < text.length()) {
                char escape = text.charAt(i++);
                switch (escape) {
                    case 'n' -> out.append('\n');
                    case 't' -> out.append('\t');
                    case 'r' -> out.append('\r');
                    case 'a' -> out.append('\u0007');
                    case 'b' -> out.append('\b');
                    case 'f' -> out.append('\f');
                    case 'v' -> out.append('\u000b');
                    case 'x' -> {
                        int end = i;
                        while (end < text.length() && end < i + 2 && Character.digit(text.charAt(end), 16) >= 0) {
                            end++;
                        }
                        out.append(
                                end == i ? "x" : String.valueOf((char) Integer.parseInt(text.substring(i, end), 16)));
                        i = end;
                    }
                    case '"', '\\', '/' -> out.append(escape);
                    case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                        int end = i;
                        while (end < text.length() && end < i + 2 && Character.digit(text.charAt(end), 8) >= 0) {
                            end++;
                        }
                        out.append((char) Integer.parseInt(text.substring(i - 1, end), 8));
                        i = end;
                    }
                    default -> out.append('\\').append(escape);
                }
            } else {
                out.append(c);
            }
        }
        if (i >= text.length()) {
            throw new UnfollowedException("a string that does not end");
        }
        add(Kind.STRING, out.toString(), i + 1 - at);
    }

    private void regex() {
        StringBuilder out = new StringBuilder();
        boolean bracket = false;
        int i = at + 1;
        while (i < text.length() && (text.charAt(i) != '/' || bracket)) {
            char c = text.charAt(i++);
            if (c == '\\' && i < text.length()) {
                char escaped = text.charAt(i++);
                out.append(escaped == '/' ? "" : "\\").append(escaped);
                continue;
            }
            bracket = c == '[' || (bracket && c != ']');
            out.append(c);
        }
        if (i >= text.length()) {
            throw new UnfollowedException("a regular expression that does not end");
        }
        add(Kind.REGEX, out.toString(), i + 1 - at);
    }
}
