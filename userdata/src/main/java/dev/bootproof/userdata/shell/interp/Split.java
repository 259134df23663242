package dev.bootproof.userdata.shell.interp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Texts in pieces; empty pieces at the end are left out. */
final class Split {
    private static final Pattern LINE_ENDS = Pattern.compile("(?<=\n)");
    private static final Pattern CHARACTERS = Pattern.compile("(?s)(?<=.)");

    private Split() {}

    /** Lines with their newlines. */
    static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(LINE_ENDS.split(text));
    }

    static List<String> characters(String text) {
        return text.isEmpty() ? List.of() : List.of(CHARACTERS.split(text));
    }

    static List<String> at(String separator, String text) {
        return List.of(text.split(separator, 0));
    }

    /** Words as a shell takes them apart, with no expansion: quotes and backslashes. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean open = false;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                open = true;
            } else if (c == '\\' && i + 1 < text.length()) {
                word.append(text.charAt(++i));
                open = true;
            } else if (Character.isWhitespace(c)) {
                if (open) {
                    words.add(word.toString());
                    word.setLength(0);
                    open = false;
                }
            } else {
                word.append(c);
                open = true;
            }
        }
        if (open) {
            words.add(word.toString());
        }
        return words;
    }
}
