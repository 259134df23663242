package dev.bootproof.userdata.shell.syntax;

import dev.bootproof.userdata.shell.syntax.Command.AndOr;
import dev.bootproof.userdata.shell.syntax.Command.Assignment;
import dev.bootproof.userdata.shell.syntax.Command.Group;
import dev.bootproof.userdata.shell.syntax.Command.If;
import dev.bootproof.userdata.shell.syntax.Command.Pipeline;
import dev.bootproof.userdata.shell.syntax.Command.Sequence;
import dev.bootproof.userdata.shell.syntax.Command.Simple;
import dev.bootproof.userdata.shell.syntax.Word.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the everyday part of bash: simple commands, quoting, variables, here-documents, lists, pipelines, {@code if} and
 * groups. At anything else (functions, loops, {@code case}, {@code [[ ]]}, arrays, syntax errors) reading stops, and the
 * result says where and at what.
 */
public final class ShellParser {
    private static final int MAX_DEPTH = 100;
    private static final Pattern ASSIGNMENT = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)=");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern REDIRECTION = Pattern.compile("[0-9]*(<<<|<<-|<<|<>|<&|>&|>>|>\\||&>>|&>|<|>)(?!\\()");
    private static final Set<String> NOT_READ =
            Set.of("for", "while", "until", "case", "select", "function", "coproc", "[[", "((", "time", "!");
    private static final Set<String> CLOSERS = Set.of("then", "elif", "else", "fi", "}", "do", "done", "esac");
    private static final String META = " \t\n;&|<>()";

    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>();
    private int at;
    /** Where the next line begins once the here-documents of this one are skipped, or -1 where there are none. */
    private int resumeAfterLine = -1;

    private int depth;

    private ShellParser(String text) {
        this.text = text;
        lineStarts.add(0);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lineStarts.add(i + 1);
            }
        }
    }

    public static Script parse(String text) {
        return new ShellParser(text).script();
    }

    private static final class StopException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int offset;

        StopException(int offset, String why) {
            super(why, null, false, false);
            this.offset = offset;
        }
    }

    private Script script() {
        List<Command> read = new ArrayList<>();
        try {
            skipLineEnds();
            while (at < text.length()) {
                read.add(andOr());
                endOfStatement();
            }
            return new Script(read, Optional.empty());
        } catch (StopException e) {
            return new Script(read, Optional.of(new Script.Stop(position(e.offset), String.valueOf(e.getMessage()))));
        }
    }

    private Sequence sequenceUntil(Set<String> closers) {
        Position start = position(at);
        List<Command> commands = new ArrayList<>();
        skipLineEnds();
        while (!closers.contains(peekWord())) {
            if (at >= text.length()) {
                throw new StopException(at, "the script ends inside a compound command");
            }
            commands.add(andOr());
            endOfStatement();
        }
        return new Sequence(commands, start);
    }

    private void endOfStatement() {
        skipBlanks();
        if (at >= text.length()) {
            return;
        }
        char c = text.charAt(at);
        if ((c == ';' && !text.startsWith(";;", at)) || (c == '&' && !text.startsWith("&&", at))) {
            at++;
        } else if (c != '\n' && c != ')') {
            throw new StopException(at, "unexpected text after a command");
        }
        skipLineEnds();
    }

    private Command andOr() {
        Command left = pipeline();
        while (true) {
            skipBlanks();
            if (!text.startsWith("&&", at) && !text.startsWith("||", at)) {
                return left;
            }
            at += 2;
            skipLineEnds();
            left = new AndOr(left, pipeline(), left.position());
        }
    }

    private Command pipeline() {
        skipBlanks();
        Position start = position(at);
        List<Command> members = new ArrayList<>();
        members.add(command());
        skipBlanks();
        while (text.startsWith("|", at) && !text.startsWith("||", at)) {
            at += text.startsWith("|&", at) ? 2 : 1;
            skipLineEnds();
            members.add(command());
            skipBlanks();
        }
        return members.size() == 1 ? members.get(0) : new Pipeline(members, start);
    }

    private Command command() {
        skipBlanks();
        if (++depth > MAX_DEPTH) {
            throw new StopException(at, "nested deeper than " + MAX_DEPTH);
        }
        try {
            Position start = position(at);
            String word = peekWord();
            if (word.equals("if")) {
                at += 2;
                return conditional(start);
            }
            if (word.equals("{")) {
                at++;
                Command body = sequenceUntil(Set.of("}"));
                at++;
                return new Group(body, false, start);
            }
            if (at < text.length() && text.charAt(at) == '(' && !text.startsWith("((", at)) {
                at++;
                Command body = sequenceUntil(Set.of(")"));
                at++;
                return new Group(body, true, start);
            }
            if (NOT_READ.contains(word) || CLOSERS.contains(word) || text.startsWith("((", at)) {
                throw new StopException(at, "'" + word + "' is not followed yet");
            }
            return simple(start);
        } finally {
            depth--;
        }
    }

    private Command conditional(Position start) {
        Command condition = sequenceUntil(Set.of("then"));
        at += 4;
        Command then = sequenceUntil(Set.of("elif", "else", "fi"));
        String closer = peekWord();
        at += closer.length();
        Optional<Command> otherwise = switch (closer) {
            case "elif" -> Optional.of(conditional(position(at)));
            case "else" -> {
                Command body = sequenceUntil(Set.of("fi"));
                at += 2;
                yield Optional.of(body);
            }
            default -> Optional.empty();
        };
        return new If(condition, then, otherwise, start);
    }

    private Command simple(Position start) {
        List<Assignment> assignments = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        Optional<Word> input = Optional.empty();
        int first = at;
        while (true) {
            skipBlanks();
            if (at >= text.length()
                    || "\n;|)".indexOf(text.charAt(at)) >= 0
                    || (text.charAt(at) == '&' && !text.startsWith("&>", at))) {
                break;
            }
            Matcher assignment = ASSIGNMENT.matcher(text).region(at, text.length());
            Matcher redirection = REDIRECTION.matcher(text).region(at, text.length());
            if (text.charAt(at) == '(') {
                throw new StopException(at, "functions are not followed yet");
            } else if (redirection.lookingAt()) {
                at = redirection.end();
                String operator = redirection.group(1);
                skipBlanks();
                switch (operator) {
                    case "<<", "<<-" -> input = Optional.of(hereDocument(operator.equals("<<-")));
                    case "<<<" -> input = Optional.of(word());
                    default -> word();
                }
            } else if (words.isEmpty() && assignment.lookingAt()) {
                at = assignment.end();
                if (text.startsWith("(", at)) {
                    throw new StopException(at, "arrays are not followed yet");
                }
                assignments.add(new Assignment(assignment.group(1), word()));
            } else {
                words.add(word());
            }
        }
        if (at == first) {
            throw new StopException(at, "a command was expected here");
        }
        return new Simple(assignments, words, input, start);
    }

    /** The body of a here-document whose delimiter stands at {@code at}; the lines are skipped when its line ends. */
    private Word hereDocument(boolean stripTabs) {
        int start = at;
        Word delimiter = word();
        String name = delimiter.pieces().stream()
                .map(piece -> piece instanceof Piece.Literal literal ? literal.text() : "")
                .reduce("", String::concat);
        boolean quoted = !text.substring(start, at).equals(name);
        if (resumeAfterLine < 0) {
            int lineEnd = text.indexOf('\n', at);
            resumeAfterLine = lineEnd < 0 ? text.length() : lineEnd + 1;
        }
        int bodyStart = resumeAfterLine;
        StringBuilder body = new StringBuilder();
        while (resumeAfterLine < text.length()) {
            int lineEnd = text.indexOf('\n', resumeAfterLine);
            String line = text.substring(resumeAfterLine, lineEnd < 0 ? text.length() : lineEnd);
            resumeAfterLine = lineEnd < 0 ? text.length() : lineEnd + 1;
            String shown = stripTabs ? line.replaceFirst("^\t+", "") : line;
            if (shown.equals(name)) {
                break;
            }
            body.append(shown).append('\n');
        }
        boolean expanded = !quoted && body.chars().anyMatch(c -> c == '$' || c == '`' || c == '\\');
        Piece piece = expanded
                ? new Piece.Opaque("a here-document with expansions")
                : new Piece.Literal(body.toString(), true);
        return new Word(List.of(piece), position(bodyStart));
    }

    private Word word() {
        Position start = position(at);
        List<Piece> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int first = at;
        while (at < text.length() && !isMeta(at)) {
            char c = text.charAt(at);
            switch (c) {
                case '\'' -> {
                    flush(plain, pieces);
                    int end = closing('\'');
                    pieces.add(new Piece.Literal(text.substring(at + 1, end), true));
                    at = end + 1;
                }
                case '"' -> {
                    flush(plain, pieces);
                    at++;
                    doubleQuoted(pieces);
                }
                case '\\' -> {
                    if (text.startsWith("\n", at + 1)) {
                        at += 2;
                    } else if (at + 1 < text.length()) {
                        flush(plain, pieces);
                        pieces.add(new Piece.Literal(text.substring(at + 1, at + 2), true));
                        at += 2;
                    } else {
                        at++;
                    }
                }
                case '$', '`' -> {
                    flush(plain, pieces);
                    pieces.add(expansion(false));
                }
                case '*', '?', '[', '{', '~' -> {
                    boolean test = c == '[' && at == first && (at + 1 == text.length() || isMeta(at + 1));
                    flush(plain, pieces);
                    pieces.add(test ? new Piece.Literal("[", false) : new Piece.Opaque("a pattern"));
                    at++;
                }
                default -> {
                    plain.append(c);
                    at++;
                }
            }
        }
        flush(plain, pieces);
        if (at == first) {
            throw new StopException(at, "a word was expected here");
        }
        return new Word(pieces, start);
    }

    private static void flush(StringBuilder plain, List<Piece> pieces) {
        if (!plain.isEmpty()) {
            pieces.add(new Piece.Literal(plain.toString(), false));
            plain.setLength(0);
        }
    }

    private int closing(char quote) {
        int end = text.indexOf(quote, at + 1);
        if (end < 0) {
            throw new StopException(at, "a quote is never closed");
        }
        if (resumeAfterLine >= 0 && text.substring(at, end).contains("\n")) {
            throw new StopException(at, "a line end inside quotes behind a here-document is not followed yet");
        }
        return end;
    }

    private void doubleQuoted(List<Piece> pieces) {
        int opened = at - 1;
        StringBuilder plain = new StringBuilder();
        while (true) {
            if (at >= text.length()) {
                throw new StopException(opened, "a quote is never closed");
            }
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                pieces.add(new Piece.Literal(plain.toString(), true));
                return;
            } else if (c == '\n' && resumeAfterLine >= 0) {
                throw new StopException(at, "a line end inside quotes behind a here-document is not followed yet");
            } else if (c == '\\' && at + 1 < text.length() && "$`\"\\\n".indexOf(text.charAt(at + 1)) >= 0) {
                if (text.charAt(at + 1) != '\n') {
                    plain.append(text.charAt(at + 1));
                }
                at += 2;
            } else if (c == '$' || c == '`') {
                pieces.add(new Piece.Literal(plain.toString(), true));
                plain.setLength(0);
                pieces.add(expansion(true));
            } else {
                plain.append(c);
                at++;
            }
        }
    }

    private Piece expansion(boolean quoted) {
        int start = at;
        if (text.charAt(at) == '`') {
            at = closing('`') + 1;
            return new Piece.Opaque("a command substitution");
        }
        if (text.startsWith("$((", at) || text.startsWith("$(", at)) {
            at++;
            skipBalanced('(', ')');
            return new Piece.Opaque("a command substitution");
        }
        if (text.startsWith("${", at)) {
            at++;
            skipBalanced('{', '}');
            String inside = text.substring(start + 2, at - 1);
            return NAME.matcher(inside).matches()
                    ? new Piece.Variable(inside, quoted)
                    : new Piece.Opaque("a parameter expansion");
        }
        if (text.startsWith("$'", at) || text.startsWith("$\"", at)) {
            throw new StopException(at, "$'…' and $\"…\" are not followed yet");
        }
        Matcher name = NAME.matcher(text).region(at + 1, text.length());
        if (name.lookingAt()) {
            at = name.end();
            return new Piece.Variable(name.group(), quoted);
        }
        if (at + 1 < text.length() && "@*#?-$!0123456789".indexOf(text.charAt(at + 1)) >= 0) {
            at += 2;
            return new Piece.Opaque("a special parameter");
        }
        at++;
        return new Piece.Literal("$", true);
    }

    /** From an opening bracket to behind the one that closes it, quotes respected. */
    private void skipBalanced(char open, char close) {
        int opened = at;
        int level = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at += 2;
                continue;
            } else if (c == '\'') {
                at = closing('\'');
            } else if (c == open) {
                level++;
            } else if (c == close && --level == 0) {
                at++;
                return;
            }
            at++;
        }
        throw new StopException(opened, "an expansion is never closed");
    }

    /** The unquoted word that stands next, without moving; a closing bracket counts as one. */
    private String peekWord() {
        skipBlanks();
        int end = at;
        while (end < text.length() && !isMeta(end)) {
            end++;
        }
        return end == at && at < text.length() && text.charAt(at) == ')' ? ")" : text.substring(at, end);
    }

    private boolean isMeta(int offset) {
        return META.indexOf(text.charAt(offset)) >= 0;
    }

    private void skipBlanks() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t') {
                at++;
            } else if (text.startsWith("\\\n", at)) {
                at += 2;
            } else if (c == '#' && (at == 0 || isMeta(at - 1))) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else {
                return;
            }
        }
    }

    private void skipLineEnds() {
        skipBlanks();
        while (at < text.length() && text.charAt(at) == '\n') {
            at = resumeAfterLine < 0 ? at + 1 : resumeAfterLine;
            resumeAfterLine = -1;
            skipBlanks();
        }
    }

    private Position position(int offset) {
        int index = Collections.binarySearch(lineStarts, offset);
        int line = index >= 0 ? index : -index - 2;
        return new Position(line + 1, offset - lineStarts.get(line) + 1);
    }
}
