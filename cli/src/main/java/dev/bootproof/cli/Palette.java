package dev.bootproof.cli;

import java.util.Map;

/** Colours for a terminal, or none. */
enum Palette {
    PLAIN,
    COLOURED;

    /**
     * @param terminal whether a person reads it
     * @param environment where {@code NO_COLOR} with any value (no-color.org), or a {@code TERM} of {@code dumb}, forbids colours
     */
    static Palette of(boolean terminal, Map<String, String> environment) {
        boolean forbidden = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return terminal && !forbidden ? COLOURED : PLAIN;
    }

    String red(String text) {
        return in("1;31", text);
    }

    String yellow(String text) {
        return in("33", text);
    }

    String green(String text) {
        return in("32", text);
    }

    String faint(String text) {
        return in("2", text);
    }

    private String in(String code, String text) {
        return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
