package dev.bootproof.userdata.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code [[ … ]]}. */
final class ConditionParser {
    private final Cursor in;
    private final Tokens tokens;
    private final WordParser words;
    private final ReaderOptions options;
    private final Nesting nesting;

    ConditionParser(Cursor in, Tokens tokens, WordParser words, ReaderOptions options, Nesting nesting) {
        this.in = in;
        this.tokens = tokens;
        this.words = words;
        this.options = options;
        this.nesting = nesting;
    }

    Command test() {
        Position start = in.position();
        in.accept("[[");
        if (!options.conditions()) {
            tokens.skipBlanks();
            throw tokens.unexpected();
        }
        try {
            Condition condition = any();
            if (!atClosing()) {
                throw tokens.unexpected();
            }
            in.accept("]]");
            return new Command.Test(condition, start);
        } catch (SyntaxException e) {
            // bash: parse_cond_command is the lexer's
            throw e.stop().error() ? SyntaxException.inCondition(e.stop()) : e;
        }
    }

    private Condition any() {
        List<Condition> members = new ArrayList<>();
        do {
            members.add(all());
        } while (in.accept("||"));
        return members.size() == 1 ? members.get(0) : new Condition.Any(members);
    }

    private Condition all() {
        List<Condition> members = new ArrayList<>();
        do {
            members.add(primary());
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
            tokens.skipBlanks();
            if (!in.accept(")")) {
                throw tokens.unexpected();
            }
            tokens.skipBlanksAndNewlines();
        } else {
            condition = comparison();
        }
        nesting.leave();
        return condition;
    }

    /** One or two operands. What stands behind them may be on the next line, but not what stands behind a lone word. */
    private Condition comparison() {
        Word left = operand();
        tokens.skipBlanks();
        Optional<String> unary = left.plain().filter(o -> o.matches("-[a-hknoprstuvwxzGLNORS]"));
        if (unary.isPresent()) {
            Word operand = operand();
            tokens.skipBlanksAndNewlines();
            return new Condition.Unary(unary.get(), operand);
        }
        if (in.peek() == ')' || in.at("&&") || in.at("||") || atClosing()) {
            return new Condition.Unary("-n", left);
        }
        Condition comparison = comparison(left);
        tokens.skipBlanksAndNewlines();
        return comparison;
    }

    private Condition comparison(Word left) {
        int c = in.peek();
        if ((c == '<' || c == '>') && "<>&|(".indexOf(in.peekSecond()) < 0) {
            in.next();
            tokens.skipBlanks();
            return new Condition.Binary(Character.toString(c), left, operand());
        }
        String operator = operand().plain().orElse("");
        if (!operator.matches("=|==|!=|=~|-(eq|ne|lt|le|gt|ge|nt|ot|ef)")) {
            throw tokens.unexpected();
        }
        tokens.skipBlanks();
        if (operator.equals("=~")) {
            if (atClosing()) {
                throw tokens.unexpected();
            }
            Word regex = words.regex();
            if (regex.parts().isEmpty()) {
                throw tokens.unexpected();
            }
            return new Condition.Binary(operator, left, regex);
        }
        boolean before = options.extendedGlobs();
        options.extendedGlobs(before || operator.contains("="));
        Word right = operand();
        options.extendedGlobs(before);
        return new Condition.Binary(operator, left, right);
    }

    private Word operand() {
        if (!words.atWord() || atClosing()) {
            throw tokens.unexpected();
        }
        return words.word();
    }

    private boolean atClosing() {
        return in.at("]]") && Characters.endsWord(tokens.afterNext(2));
    }
}
