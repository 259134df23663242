package dev.bootproof.userdata.shell.syntax;

import dev.bootproof.userdata.shell.syntax.Word.Element;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads assignments, before a command and in the arguments of a declaration. */
final class AssignmentParser {
    private final Cursor in;
    private final Tokens tokens;
    private final WordParser words;
    private final Nesting nesting;

    AssignmentParser(Cursor in, Tokens tokens, WordParser words, Nesting nesting) {
        this.in = in;
        this.tokens = tokens;
        this.words = words;
        this.nesting = nesting;
    }

    /**
     * {@code name=}, {@code name+=} or {@code name[…]=} with the value; leaves the cursor where it was if there is no
     * assignment here.
     */
    Optional<Assignment> assignment() {
        int mark = in.offset();
        Position start = in.position();
        if (!Characters.isNameStart(in.peek())) {
            return Optional.empty();
        }
        String name = in.take(Characters::isName);
        Optional<Word> subscript = Optional.empty();
        if (in.peek() == '[') {
            in.next();
            subscript = Optional.of(words.subscript());
        }
        boolean append = in.accept("+=");
        if (!append && !in.accept("=")) {
            in.reset(mark);
            return Optional.empty();
        }
        if (in.peek() == '(') {
            int from = in.offset();
            in.next();
            Word array = array(start);
            if (Characters.endsWord(in.peek())) {
                return Optional.of(new Assignment(name, subscript, append, array));
            }
            // a=(1)b is text, parentheses and all
            List<Part> parts = new ArrayList<>();
            parts.add(new Part.Literal(in.slice(from, in.offset())));
            parts.addAll(words.word().parts());
            return Optional.of(new Assignment(name, subscript, append, new Word(parts, start)));
        }
        return Optional.of(new Assignment(name, subscript, append, words.word()));
    }

    /** Behind the opening parenthesis of a compound assignment. */
    Word array(Position start) {
        nesting.enter(start);
        List<Element> elements = new ArrayList<>();
        while (true) {
            tokens.skipBlanksAndNewlines();
            int c = in.peek();
            if (c == ')') {
                in.next();
                break;
            }
            if (!words.atWord()) {
                throw new SyntaxException(in.position(), "a parenthesis of an array is not closed", true);
            }
            Optional<Word> subscript = Optional.empty();
            if (c == '[') {
                int mark = in.offset();
                in.next();
                subscript = Optional.of(words.subscript());
                if (!in.accept("=")) {
                    in.reset(mark);
                    elements.add(new Element(Optional.empty(), words.bracketWord()));
                    continue;
                }
            }
            elements.add(new Element(subscript, words.word()));
        }
        nesting.leave();
        return new Word(List.of(new Part.Array(elements)), start);
    }

    /** A word behind the command's name; one of a declaration may hold an array. */
    Word argument(boolean declares) {
        if (declares) {
            int mark = in.offset();
            Position start = in.position();
            String name = in.take(Characters::isName);
            boolean append = in.accept("+=");
            if (!name.isEmpty() && (append || in.accept("=")) && in.peek() == '(') {
                in.next();
                List<Part> parts = new ArrayList<>();
                parts.add(new Part.Literal(name + (append ? "+=" : "=")));
                parts.addAll(array(start).parts());
                return new Word(parts, start);
            }
            in.reset(mark);
        }
        return words.word();
    }
}
