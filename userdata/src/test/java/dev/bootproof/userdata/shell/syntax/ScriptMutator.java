package dev.bootproof.userdata.shell.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Cuts pieces out of scripts and changes them, mostly for the worse. */
public final class ScriptMutator {
    private static final List<String> FRAGMENTS = List.of(
            "'",
            "\"",
            "`",
            "\\",
            "\\\n",
            "\n",
            ";",
            ";;",
            ";&",
            ";;&",
            "&",
            "&&",
            "|",
            "||",
            "|&",
            "(",
            ")",
            "((",
            "))",
            "()",
            "{",
            "}",
            "{ ",
            " }",
            " { ",
            "; }",
            "[[ ",
            " ]]",
            "]]",
            "[",
            "]",
            "!",
            "! ",
            "<",
            ">",
            ">>",
            "<<",
            "<<EOF\n",
            "<<-'E'\n",
            "\nEOF\n",
            "<<<",
            ">&",
            "<&-",
            "2>",
            ">|",
            "<>",
            "&>",
            "<(",
            ">(",
            "$",
            "$(",
            "$((",
            "${",
            "$[",
            "$'",
            "$\"",
            "${x:-",
            "${#",
            "${!",
            "#",
            " #",
            "=",
            "=(",
            "a=(",
            "+=",
            "a[1]=",
            "if ",
            " then ",
            "\nthen\n",
            " else ",
            " elif ",
            " fi",
            "\nfi\n",
            "for ",
            "for ((",
            " in ",
            " do ",
            "\ndo\n",
            " done",
            "\ndone\n",
            "while ",
            "until ",
            "select ",
            "case ",
            " esac",
            "case x in ",
            "a) ",
            "(a) ",
            "function ",
            "f() ",
            "time ",
            "time -p ",
            "coproc ",
            "coproc N ",
            "~",
            "*",
            "?",
            "@(",
            "+(a|b)",
            "%",
            ",",
            ":",
            "a",
            " ",
            "  ",
            "\t",
            "1",
            "x",
            "-f ",
            " == ",
            " =~ ",
            " -a ",
            "\r",
            "\u00e4",
            "declare -a a=(",
            "eval ",
            "export ");

    private ScriptMutator() {}

    public static String script(List<String> sources, Random random) {
        String text = cut(sources, random);
        int changes = random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            text = change(text, sources, random);
        }
        // a backslash at the very end is dropped in a file, but not in a string
        return text.endsWith("\\") ? text + "\n" : text;
    }

    private static String cut(List<String> sources, Random random) {
        String[] lines = sources.get(random.nextInt(sources.size())).split("(?<=\n)");
        int count = 1 + random.nextInt(random.nextInt(6) == 0 ? 80 : 15);
        int from = random.nextInt(Math.max(1, lines.length - count + 1));
        return String.join("", List.of(lines).subList(from, Math.min(lines.length, from + count)));
    }

    private static String change(String text, List<String> sources, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(3) == 0 ? 12 : 1));
        String fragment = FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
        return switch (random.nextInt(8)) {
            case 0, 1 -> text.substring(0, at) + text.substring(end);
            case 2, 3, 4 -> text.substring(0, at) + fragment + text.substring(at);
            case 5 -> text.substring(0, at) + fragment + text.substring(end);
            case 6 -> random.nextBoolean() ? text.substring(0, at) : shuffled(text, random);
            default -> text.substring(0, at) + cut(sources, random) + text.substring(at);
        };
    }

    private static String shuffled(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("", lines);
    }
}
