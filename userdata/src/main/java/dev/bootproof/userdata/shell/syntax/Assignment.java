package dev.bootproof.userdata.shell.syntax;

import java.util.Optional;

/**
 * {@code name=value}, {@code name+=value}, {@code name[subscript]=value}.
 *
 * @param value a single {@link Word.Part.Array} for {@code name=(…)}
 */
public record Assignment(String name, Optional<Word> subscript, boolean append, Word value) {}
