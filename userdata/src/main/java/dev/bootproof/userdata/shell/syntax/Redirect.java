package dev.bootproof.userdata.shell.syntax;

import java.util.Optional;

/**
 * {@code 2>file}, {@code <<EOF}, {@code {fd}<&3}.
 *
 * @param descriptor a number, or a variable's name in braces; empty where the operator's own default is meant
 * @param operator as written
 * @param target the file, the descriptor, or the text of a here-string
 * @param hereDocument for {@code <<} and {@code <<-}
 */
public record Redirect(Optional<String> descriptor, String operator, Word target, Optional<HereDocument> hereDocument) {
    /** The text of a here-document. Its body comes on later lines than the operator: set once, by the parser. */
    public static final class HereDocument {
        final String delimiter;
        final boolean quoted;
        final boolean stripTabs;
        private Optional<Word> body = Optional.empty();

        HereDocument(String delimiter, boolean quoted, boolean stripTabs) {
            this.delimiter = delimiter;
            this.quoted = quoted;
            this.stripTabs = stripTabs;
        }

        void fill(Word text) {
            body = Optional.of(text);
        }

        /** The body, to be expanded like text in double quotes. */
        public Optional<Word> body() {
            return body;
        }
    }
}
