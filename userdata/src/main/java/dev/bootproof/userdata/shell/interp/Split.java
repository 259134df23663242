package dev.bootproof.userdata.shell.interp;

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
}
