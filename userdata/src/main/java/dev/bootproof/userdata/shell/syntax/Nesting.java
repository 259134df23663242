package dev.bootproof.userdata.shell.syntax;

/** How deep the reader is in constructs inside constructs: a bound, because each level is a level of Java's stack. */
final class Nesting {
    static final int LIMIT = 120;

    private int depth;

    void enter(Position position) {
        if (++depth > LIMIT) {
            throw new SyntaxException(position, "constructs are nested deeper than " + LIMIT, false);
        }
    }

    int depth() {
        return depth;
    }

    /** To what {@link #depth} was, when a reading is given up. */
    void backTo(int before) {
        depth = before;
    }

    void leave() {
        depth--;
    }
}
