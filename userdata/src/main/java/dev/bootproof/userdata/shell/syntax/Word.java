package dev.bootproof.userdata.shell.syntax;

import java.util.List;

/** A word as it is written, before expansion. */
public record Word(List<Piece> pieces, Position position) {
    public Word {
        pieces = List.copyOf(pieces);
    }

    /** What a word is made of. */
    public sealed interface Piece {
        /** Text with its quotes removed. */
        record Literal(String text, boolean quoted) implements Piece {}

        /** {@code $NAME} or <code>${NAME}</code>. */
        record Variable(String name, boolean quoted) implements Piece {}

        /** Something whose value this reader does not work out, for instance a command substitution. */
        record Opaque(String what) implements Piece {}
    }
}
