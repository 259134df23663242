package dev.bootproof.userdata.shell.program.jq;

import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.List;

/** The tokens of a program, read one after the other. */
class JqTokens {
    private final List<String> tokens;
    private int at;

    JqTokens(List<String> tokens) {
        this.tokens = tokens;
    }

    final boolean atEnd() {
        return at >= tokens.size();
    }

    /** The next token; empty at the end. */
    final String peek() {
        return peek(0);
    }

    final String peek(int further) {
        return at + further < tokens.size() ? tokens.get(at + further) : "";
    }

    /** The next token, which is then behind. */
    final String next() {
        if (atEnd()) {
            throw unfollowed();
        }
        return tokens.get(at++);
    }

    final boolean take(String token) {
        boolean there = peek().equals(token);
        at += there ? 1 : 0;
        return there;
    }

    final void expect(String token) {
        if (!take(token)) {
            throw unfollowed();
        }
    }

    static UnfollowedException unfollowed() {
        return new UnfollowedException("jq");
    }
}
