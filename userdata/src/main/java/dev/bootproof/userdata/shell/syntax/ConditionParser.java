package dev.bootproof.userdata.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code [[ … ]]}. */
final class ConditionParser {
    private final Cursor in;
    private final Tokens tokens;
    private final WordParser words;
    private final Nesting nesting;

    ConditionParser(Cursor in, Tokens tokens, WordParser words, Nesting nesting) {
        this.in = in;
        this.tokens = tokens;
        this.words = words;
        this.nesting = nesting;
    }

    Command test() {
        Position start = in.position();
        in.accept("[[");
        Condition condition = any();
        tokens.skipBlanksAndNewlines();
        if (!in.accept("]]")) {
            throw tokens.unexpected();
        }
        return new Command.Test(condition, start);
    }

    private Condition any() {
        List<Condition> members = new ArrayList<>();
        do {
            members.add(all());
            tokens.skipBlanksAndNewlines();
        } while (in.accept("||"));
        return members.size() == 1 ? members.get(0) : new Condition.Any(members);
    }

    private Condition all() {
        List<Condition> members = new ArrayList<>();
        do {
            members.add(primary());
            tokens.skipBlanksAndNewlines();
        } while (in.accept("&&"));
        return members.size() == 1 ? members.get(0) : new Condition.All(members);
    }

    private Condition primary() {
        tokens.skipBlanksAndNewlines();
        Position start = in.position();
        nesting.enter(start);
        Condition condition;
        if (in.peek() == '!' && Characters.endsWord(in.peekSecond())) {
            in.next();
            condition = new Condition.Not(primary());
        } else if (in.peek() == '(') {
            in.next();
            condition = any();
            if (!in.accept(")")) {
                throw tokens.unexpected();
            }
        } else {
            condition = comparison();
        }
        nesting.leave();
        return condition;
    }

    private Condition comparison() {
        if (!words.atWord() || in.at("]]")) {
            throw tokens.unexpected();
        }
        Word left = words.word();
        tokens.skipBlanks();
        Optional<String> operator = left.plain().filter(o -> o.matches("-[a-zA-Z]"));
        if (operator.isPresent() && words.atWord() && !atClosing()) {
            int mark = in.offset();
            Word operand = words.word();
            tokens.skipBlanks();
            // [[ -f = x ]] compares the word -f
            if (operand.plain().filter(o -> o.matches("=|==|!=|=~")).isEmpty() || !words.atWord() || atClosing()) {
                return new Condition.Unary(operator.get(), operand);
            }
            in.reset(mark);
        }
        int c = in.peek();
        if (c == '<' || c == '>') {
            in.next();
            tokens.skipBlanks();
            return new Condition.Binary(Character.toString(c), left, words.word());
        }
        if (!words.atWord() || atClosing()) {
            if (operator.filter(o -> o.matches("-[a-hknoprstuvwxzGLNORS]")).isPresent()) {
                throw tokens.unexpected(); // a unary operator alone, as where its operand expanded to nothing
            }
            if (c == '\n' || c == ')' || in.at("&&") || in.at("||") || atClosing()) {
                return new Condition.Unary("-n", left);
            }
            throw tokens.unexpected();
        }
        String binary = words.word().plain().orElse("");
        if (!binary.matches("=|==|!=|=~|-(eq|ne|lt|le|gt|ge|nt|ot|ef)")) {
            throw tokens.unexpected();
        }
        tokens.skipBlanks();
        if (binary.equals("=~")) {
            return new Condition.Binary(binary, left, words.regex());
        }
        boolean before = words.extendedGlobs();
        words.extendedGlobs(true);
        if (!words.atWord() && in.peek() != '(') {
            throw tokens.unexpected();
        }
        Word right = words.word();
        words.extendedGlobs(before);
        return new Condition.Binary(binary, left, right);
    }

    private boolean atClosing() {
        return in.at("]]") && Characters.endsWord(tokens.afterNext(2));
    }
}
