package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.List;
import java.util.Optional;

/** The words of {@code [} and {@code test}, by how many they are (POSIX: test, operands). */
final class TestExpression {
    private final Tests operators;
    private final List<String> words;
    private final State state;
    private final Position position;
    private int at;
    private int depth;

    TestExpression(Tests operators, List<String> words, State state, Position position) {
        this.operators = operators;
        this.words = words;
        this.state = state;
        this.position = position;
    }

    /** @throws IllegalArgumentException where the words are no expression */
    Optional<Boolean> evaluate() {
        if (words.isEmpty()) {
            return Optional.of(false);
        }
        if (words.size() == 1) {
            return operators.unary("-n", words.get(0), state, position);
        }
        if (words.size() == 2) {
            return two();
        }
        if (words.size() == 3 && Tests.BINARY.contains(words.get(1))) {
            return compared(words.get(1), words.get(0), words.get(2));
        }
        Optional<Boolean> truth = or();
        if (at < words.size()) {
            throw new IllegalArgumentException("too many arguments");
        }
        return truth;
    }

    private Optional<Boolean> two() {
        if (words.get(0).equals("!")) {
            return operators.unary("-n", words.get(1), state, position).map(truth -> !truth);
        }
        if (words.get(0).matches("-[a-zA-Z]")) {
            return operators.unary(words.get(0), words.get(1), state, position);
        }
        if (!Value.isKnown(words.get(0))) {
            return Optional.empty();
        }
        throw new IllegalArgumentException("unary operator expected");
    }

    private Optional<Boolean> or() {
        Optional<Boolean> truth = and();
        while (at < words.size() && words.get(at).equals("-o")) {
            at++;
            Optional<Boolean> right = and();
            boolean yes = truth.orElse(false) || right.orElse(false);
            truth = yes
                    ? Optional.of(true)
                    : truth.isEmpty() || right.isEmpty() ? Optional.empty() : Optional.of(false);
        }
        return truth;
    }

    private Optional<Boolean> and() {
        Optional<Boolean> truth = primary();
        while (at < words.size() && words.get(at).equals("-a")) {
            at++;
            Optional<Boolean> right = primary();
            boolean no = !truth.orElse(true) || !right.orElse(true);
            truth = no ? Optional.of(false) : truth.isEmpty() || right.isEmpty() ? Optional.empty() : Optional.of(true);
        }
        return truth;
    }

    private Optional<Boolean> compared(String operator, String left, String right) {
        return operator.matches("-(ef|nt|ot)")
                ? operators.files(operator, left, right, state)
                : operators.binary(operator, left, right);
    }

    private Optional<Boolean> primary() {
        if (at >= words.size() || ++depth > 200) {
            throw new IllegalArgumentException("argument expected");
        }
        String word = words.get(at);
        if (at + 2 < words.size() && Tests.BINARY.contains(words.get(at + 1))) {
            at += 3;
            return compared(words.get(at - 2), word, words.get(at - 1));
        }
        at++;
        if (word.equals("!")) {
            return primary().map(truth -> !truth);
        }
        if (word.equals("(")) {
            Optional<Boolean> truth = or();
            if (at >= words.size() || !words.get(at).equals(")")) {
                throw new IllegalArgumentException("a parenthesis is not closed");
            }
            at++;
            return truth;
        }
        if (word.matches("-[a-zA-Z]") && at < words.size()) {
            return operators.unary(word, words.get(at++), state, position);
        }
        return operators.unary("-n", word, state, position);
    }
}
