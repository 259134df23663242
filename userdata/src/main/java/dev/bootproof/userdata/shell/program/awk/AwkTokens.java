package dev.bootproof.userdata.shell.program.awk;

import dev.bootproof.userdata.shell.program.UnfollowedException;
import dev.bootproof.userdata.shell.program.awk.AwkLexer.Kind;
import dev.bootproof.userdata.shell.program.awk.AwkLexer.Token;
import java.util.List;

/** A place among the tokens of an awk program. */
class AwkTokens {
    private final List<Token> tokens;
    private int at;

    AwkTokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    int position() {
        return at;
    }

    void position(int position) {
        at = position;
    }

    boolean take(String operator) {
        boolean there = peek().is(operator);
        at += there ? 1 : 0;
        return there;
    }

    /** Takes an operator and the name behind it, where both are there. */
    boolean takeBefore(String operator, String name) {
        boolean there = peek().is(operator)
                && tokens.get(Math.min(at + 1, tokens.size() - 1)).isName(name);
        at += there ? 2 : 0;
        return there;
    }

    boolean takeName(String name) {
        boolean there = peek().kind() != Kind.STRING
                && (peek().isName(name)
                        || (peek().kind() == Kind.CALL && peek().text().equals(name)));
        at += there ? 1 : 0;
        return there;
    }

    void expect(String operator) {
        if (!take(operator)) {
            throw new UnfollowedException("no " + operator);
        }
    }

    void newlines() {
        while (peek().kind() == Kind.NEWLINE) {
            at++;
        }
    }
}
