package dev.bootproof.userdata.shell.interp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mode as {@code chmod} and {@code install} take it: octal, or clauses such as {@code u+x}. */
final class FileMode {
    private static final Pattern CLAUSE = Pattern.compile("([augo]*)([-+=])([rwxXstugo]*)");

    private FileMode() {}

    /** Whether root, to whom any of the three bits is enough, can run a file that is given the mode, and could before or not. */
    static boolean runs(String mode, boolean before) {
        if (mode.matches("[0-7]+")) {
            return (Integer.parseInt(mode.length() > 9 ? "0" : mode, 8) & 0111) != 0;
        }
        int bits = before ? 0111 : 0;
        for (String clause : Split.at(",", mode)) {
            Matcher parts = CLAUSE.matcher(clause);
            if (parts.matches()) {
                bits = changed(bits, parts.group(1), parts.group(2).charAt(0), parts.group(3));
            }
        }
        return bits != 0;
    }

    /** @param bits those that let a file be run */
    private static int changed(int bits, String who, char operator, String what) {
        int of = who.isEmpty() || who.indexOf('a') >= 0 ? 0111 : bits(who);
        boolean runs = what.indexOf('x') >= 0
                || (what.indexOf('X') >= 0 && bits != 0)
                || (what.matches("[ugo]") && (bits & bits(what)) != 0);
        return switch (operator) {
            case '+' -> runs ? bits | of : bits;
            case '-' -> runs ? bits & ~of : bits;
            default -> runs ? bits | of : bits & ~of;
        };
    }

    private static int bits(String who) {
        return (who.indexOf('u') >= 0 ? 0100 : 0) | (who.indexOf('g') >= 0 ? 010 : 0) | (who.indexOf('o') >= 0 ? 1 : 0);
    }
}
