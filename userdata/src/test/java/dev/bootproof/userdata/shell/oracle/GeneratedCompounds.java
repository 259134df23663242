package dev.bootproof.userdata.shell.oracle;

import static dev.bootproof.userdata.shell.oracle.GeneratedWords.PATH;

import dev.bootproof.userdata.Dice;
import java.util.function.IntFunction;

/** Conditions, loops, choices, groups. */
final class GeneratedCompounds {
    private final Dice dice;
    private final GeneratedWords words;
    private final IntFunction<String> blocks;

    /** @param blocks some statements, nested so deep at most */
    GeneratedCompounds(Dice dice, GeneratedWords words, IntFunction<String> blocks) {
        this.dice = dice;
        this.words = words;
        this.blocks = blocks;
    }

    String conditional(int depth) {
        String text = "if " + tested(depth) + "; then\n" + blocks.apply(depth);
        if (dice.oneIn(3)) {
            text += "\nelif " + words.condition() + "; then\n" + blocks.apply(depth);
        }
        return dice.oneIn(2) ? text + "\nfi" : text + "\nelse\n" + blocks.apply(depth) + "\nfi";
    }

    /** Mostly a condition; now and then whole statements, in which a failure ends nothing. */
    private String tested(int depth) {
        return dice.oneIn(5) ? dice.any("", "! ") + "{\n" + blocks.apply(depth) + "\n}" : words.condition();
    }

    String loop(int depth) {
        String body = blocks.apply(depth)
                + (dice.oneIn(4)
                        ? "\n" + dice.any("", words.condition() + " && ")
                                + dice.any("break", "continue", "break 2", "continue 2", "break 1") + "\n"
                                + blocks.apply(0)
                        : "");
        String counter = words.fresh("i");
        return switch (dice.below(9)) {
            case 0 -> "for w in one two; do\n" + body + "\ndone";
            case 1 -> "for w in " + words.path() + " /bin/true; do\n$w prod\ndone";
            case 2 -> "for ((" + counter + " = 0; " + counter + " < 2; " + counter + "++)); do\n" + body + "\ndone";
            case 3 ->
                counter + "=0\nwhile [ $" + counter + " -lt 2 ]; do\n" + counter + "=$((" + counter + " + 1))\n" + body
                        + "\ndone";
            case 4 -> dice.any("while false", "until true", "for w in", "for w in $none") + "; do\n" + body + "\ndone";
            case 5 -> "for w in one two; do\nfor v in three four; do\n" + body + "\ndone\necho \"$v\"\ndone";
            case 6 -> counter + "=0\nuntil ((++" + counter + " > 2)); do\n" + body + "\ndone";
            case 7 ->
                counter + "=0\nwhile ! " + words.condition() + " && ((" + counter + "++ < 2)); do\n" + body + "\ndone";
            default -> "while read -r w; do\n$w\ndone <<'L'\n" + dice.any("echo x", PATH) + "\n" + PATH + " prod\nL";
        };
    }

    String choice(int depth) {
        String end = dice.any(";;", ";;", ";;", ";&", ";;&");
        return "case " + dice.any("x", "$a", "\"$b\"", "eks-node", "$1", "$?") + " in\n"
                + dice.any("x", "/etc*", "''", "y|z", "eks-*", "[a-z]", "(0", "?(x)") + ")\n"
                + blocks.apply(depth) + "\n" + end + "\n"
                + dice.any("*", "/*", "x", "[0-9]") + ")\n" + blocks.apply(depth) + "\n;;\nesac";
    }

    String grouped(int depth) {
        String body = blocks.apply(depth);
        return switch (dice.below(14)) {
            case 0 -> "(\n" + body + "\n)";
            case 1 -> "{\n" + body + "\n}";
            case 2 -> "{\n" + body + "\n} > /tmp/out 2>&1";
            case 3 -> "{\n" + body + "\n} | cat";
            case 4 -> "out=$(\n" + body + "\n)";
            case 5 -> "(\n" + body + "\n) || " + dice.any("true", PATH, "echo failed");
            case 6 -> "{\n" + body + "\n} && " + PATH;
            case 7 -> "! {\n" + body + "\n}";
            case 8 -> "(\n" + body + "\n) &\nwait" + dice.any("", " $!", "; echo $?");
            case 9 -> "echo x | {\n" + body + "\n}";
            case 10 -> "{\n" + body + "\n} > /nowhere/log";
            case 11 -> "cat < <(\n" + body + "\n)";
            case 12 -> "time {\n" + body + "\n}";
            default -> "echo \"$(\n" + body + "\n)\"";
        };
    }
}
