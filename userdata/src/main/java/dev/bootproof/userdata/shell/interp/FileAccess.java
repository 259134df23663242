package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What a script does to a file by a redirection, a test, or a program that is followed.
 *
 * @param path absolute, without links; of a file that a script only reads or tests, as far as it is known
 * @param text what the file holds then, as far as that is known; empty where it is not changed
 */
public record FileAccess(
        String path,
        Kind kind,
        Optional<Argument> text,
        Certainty certainty,
        Position position,
        Optional<String> reason)
        implements Reached<FileAccess> {
    /** What is done. */
    public enum Kind {
        /** Asked whether it is there, or what it is. */
        TEST,
        READ,
        /** Made, overwritten, added to, edited, or put there by a copy, a move or a link. */
        WRITE,
        /** Taken away, also by a move. */
        REMOVE
    }

    /** What the file holds then; empty where it is not changed, or that is not wholly known. */
    public Optional<String> content() {
        return text.flatMap(Argument::known);
    }

    /** Whether the file surely holds such a text then. */
    public boolean holds(Pattern pattern) {
        return text.stream()
                .flatMap(known -> known.pieces().stream())
                .anyMatch(piece -> pattern.matcher(piece).find());
    }

    private record Identity(String path, Kind kind, Position position) {}

    @Override
    public Object identity() {
        return new Identity(path, kind, position);
    }

    @Override
    public FileAccess with(Certainty other, Optional<String> why) {
        return new FileAccess(path, kind, text, other, position, why);
    }

    @Override
    public FileAccess at(UnaryOperator<Position> place) {
        return new FileAccess(path, kind, text, certainty, place.apply(position), reason);
    }

    @Override
    public FileAccess or(FileAccess other) {
        FileAccess better = other.certainty.compareTo(certainty) < 0 ? other : this;
        return better.with(text.flatMap(known -> other.text.map(known::or)));
    }

    FileAccess with(Optional<Argument> now) {
        return new FileAccess(path, kind, now, certainty, position, reason);
    }

    /** Does not show the content, which may hold secrets. */
    @Override
    public String toString() {
        return kind + " " + path + " at line " + position.line();
    }
}
