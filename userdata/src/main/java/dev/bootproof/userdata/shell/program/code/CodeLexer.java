package dev.bootproof.userdata.shell.program.code;

import dev.bootproof.userdata.shell.syntax.AnsiC;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tokens of a Python or Perl text, as far as their statements without control flow need it; no comments. */
final class CodeLexer {
    enum Language {
        PYTHON,
        PERL
    }

    enum Kind {
        NAME,
        STRING,
        /** A string into which values are put: Python's {@code f"…"}, Perl's with a variable in it. */
        TEMPLATE,
        /** Perl's {@code `…`}. */
        COMMAND,
        NUMBER,
        OPERATOR,
        /** The end of a statement. */
        STOP
    }

    /** @param line of its text, counted from 1 */
    record Token(Kind kind, String text, int line) {
        boolean is(String operator) {
            return kind == Kind.OPERATOR && text.equals(operator);
        }
    }

    private static final int MAX_TEXT = 65_536;
    private final String text;
    private final Language language;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int open;
    private boolean readable = true;

    private CodeLexer(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    /** Empty where a text is not made of these tokens, or has blocks. */
    static Optional<List<Token>> tokens(String text, Language language) {
        if (text.length() > MAX_TEXT) {
            return Optional.empty();
        }
        CodeLexer lexer = new CodeLexer(text, language);
        while (lexer.at < text.length() && lexer.readable) {
            int from = lexer.at;
            lexer.next();
            lexer.line += (int) text.substring(from, Math.min(lexer.at, text.length()))
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
        }
        lexer.stop();
        return lexer.readable && lexer.open == 0 ? Optional.of(List.copyOf(lexer.tokens)) : Optional.empty();
    }

    private void stop() {
        if (!tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() != Kind.STOP) {
            tokens.add(new Token(Kind.STOP, "", line));
        }
    }

    private void next() {
        char c = text.charAt(at);
        boolean python = language == Language.PYTHON;
        if (c == '\n') {
            at++;
            if (python && open == 0) {
                stop();
                boolean indented = at < text.length() && " \t".indexOf(text.charAt(at)) >= 0;
                readable &= !indented || blankLine();
            }
        } else if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '#') {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (c == ';') {
            at++;
            stop();
        } else if (c == '\\' && text.startsWith("\\\n", at)) {
            at += 2;
        } else if (c == '"' || c == '\'' || (c == '`' && !python)) {
            string(python ? "" : String.valueOf(c));
        } else if (Character.isLetter(c) || c == '_' || (!python && "$@%".indexOf(c) >= 0)) {
            name();
        } else if (Character.isDigit(c)) {
            int end = at;
            while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
            tokens.add(new Token(Kind.NUMBER, text.substring(at, end), line));
            at = end;
        } else {
            open += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            // a block or a dictionary: neither is followed
            readable &= c != '{' && c != '}' && !(python && c == ':') && open >= 0;
            tokens.add(new Token(Kind.OPERATOR, String.valueOf(c), line));
            at++;
        }
    }

    private boolean blankLine() {
        int i = at;
        while (i < text.length() && " \t\r".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '#';
    }

    private void name() {
        int end = at + 1;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || text.charAt(end) == '_'
                        || text.startsWith("::", end)
                        || (text.charAt(end) == ':' && text.charAt(end - 1) == ':'))) {
            end++;
        }
        String name = text.substring(at, end);
        char behind = end < text.length() ? text.charAt(end) : '\0';
        if (language == Language.PYTHON && name.matches("(?i)[rbuf]{1,2}") && (behind == '"' || behind == '\'')) {
            at = end;
            string(name.toLowerCase(Locale.ROOT));
        } else if (language == Language.PERL && name.matches("q|qq|qx|qw") && "({[</|!".indexOf(behind) >= 0) {
            quoted(name, end);
        } else {
            tokens.add(new Token(Kind.NAME, name, line));
            at = end;
        }
    }

    /** Perl's {@code q() qq{} qx[] qw<>}; not nested. */
    private void quoted(String operator, int from) {
        char close = ")}]>/|!".charAt("({[</|!".indexOf(text.charAt(from)));
        int end = text.indexOf(close, from + 1);
        if (end < 0 || operator.equals("qw")) {
            readable = false;
            return;
        }
        String content = text.substring(from + 1, end);
        boolean template = !operator.equals("q") && content.matches("(?s).*[$@\\\\].*");
        tokens.add(new Token(
                template ? Kind.TEMPLATE : operator.equals("qx") ? Kind.COMMAND : Kind.STRING, content, line));
        at = end + 1;
    }

    /** @param prefix Python's letters before the quote, Perl's quote itself */
    private void string(String prefix) {
        char quote = text.charAt(at);
        String end = String.valueOf(quote);
        if (language == Language.PYTHON && text.startsWith(end.repeat(3), at)) {
            end = end.repeat(3);
        }
        int i = at + end.length();
        int from = i;
        while (i < text.length() && !text.startsWith(end, i)) {
            if (text.charAt(i) == '\n' && end.length() == 1 && language == Language.PYTHON) {
                readable = false;
                return;
            }
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        if (i >= text.length()) {
            readable = false;
            return;
        }
        String raw = text.substring(from, i);
        at = i + end.length();
        boolean plain = prefix.contains("r") || prefix.equals("'");
        String value = plain
                ? raw.replace(prefix.equals("'") ? "\\'" : "\0", prefix.equals("'") ? "'" : "\0")
                : AnsiC.decode(raw.replace("\\$", "\\x24").replace("\\@", "\\x40"));
        boolean template = language == Language.PYTHON
                ? prefix.contains("f")
                : quote != '\'' && raw.replaceAll("\\\\.", "").matches("(?s).*[$@].*");
        tokens.add(new Token(template ? Kind.TEMPLATE : quote == '`' ? Kind.COMMAND : Kind.STRING, value, line));
    }
}
