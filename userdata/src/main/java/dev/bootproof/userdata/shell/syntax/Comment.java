package dev.bootproof.userdata.shell.syntax;

/**
 * A comment.
 *
 * @param position of its {@code #}
 * @param text with the {@code #}, without the newline
 */
public record Comment(Position position, String text) {}
