package dev.bootproof.userdata.shell.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands between words and decides what they are: blanks, comments, newlines, reserved words. */
final class Tokens {
    private static final Set<String> RESERVED = Set.of(
            "if",
            "then",
            "elif",
            "else",
            "fi",
            "for",
            "while",
            "until",
            "do",
            "done",
            "case",
            "esac",
            "select",
            "function",
            "{",
            "}",
            "!",
            "[[",
            "time",
            "coproc",
            "in",
            "]]");
    /** Reserved words that only end something. */
    static final Set<String> CLOSERS = Set.of("then", "elif", "else", "fi", "do", "done", "esac", "}");

    private final Cursor in;
    private final HereDocumentReader documents;
    private final ReaderOptions options;
    /** Where comments are kept; each once, however often the text is gone through. */
    private Optional<Map<Position, Comment>> comments = Optional.empty();

    Tokens(Cursor in, HereDocumentReader documents, ReaderOptions options) {
        this.in = in;
        this.documents = documents;
        this.options = options;
    }

    /** From now on comments go there. */
    void keepComments(Map<Position, Comment> kept) {
        comments = Optional.of(kept);
    }

    static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    SyntaxException unexpected() {
        int c = in.peek();
        String what = c == Cursor.END ? "the end" : c == '\n' ? "a newline" : "'" + (char) c + "'";
        return new SyntaxException(in.position(), "syntax error near " + what, true);
    }

    void skipBlanks() {
        while (Characters.isBlank(in.peek())) {
            in.next();
        }
        if (in.peek() == '#') {
            int from = in.offset();
            while (in.raw() != '\n' && in.raw() != Cursor.END) {
                in.skipRaw();
            }
            comments.ifPresent(kept -> kept.computeIfAbsent(
                    in.position(from), position -> new Comment(position, in.slice(from, in.offset()))));
        }
    }

    void skipBlanksAndNewlines() {
        skipBlanks();
        while (in.peek() == '\n') {
            newline();
            skipBlanks();
        }
    }

    void newline() {
        in.next();
        documents.read();
    }

    int afterNext(int count) {
        int mark = in.offset();
        for (int i = 0; i < count; i++) {
            in.next();
        }
        int c = in.peek();
        in.reset(mark);
        return c;
    }

    /** The reserved word here, if one is here. */
    Optional<String> reserved() {
        int c = in.peek();
        if (c == '{' || c == '}' || c == '!' || c == '[' || c == ']' || (c >= 'a' && c <= 'w')) {
            int mark = in.offset();
            String word =
                    in.take(x -> (x >= 'a' && x <= 'z') || x == '{' || x == '}' || x == '!' || x == '[' || x == ']');
            boolean ends = Characters.endsWord(in.peek());
            in.reset(mark);
            boolean program = word.equals("time") && options.posix() && optionFollows();
            if (ends && !program && RESERVED.contains(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    void expect(String word) {
        if (reserved().filter(word::equals).isEmpty()) {
            throw unexpected();
        }
        in.accept(word);
    }

    /** Whether behind the word here an option stands: then POSIX takes {@code time} for a program. */
    private boolean optionFollows() {
        int mark = in.offset();
        in.accept("time");
        int c = in.peekAfterBlanks();
        in.reset(mark);
        return c == '-';
    }
}
