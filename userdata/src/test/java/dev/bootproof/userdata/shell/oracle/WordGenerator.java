package dev.bootproof.userdata.shell.oracle;

import java.util.List;
import java.util.Random;

/** Scripts that set variables and show the fields that words make: quotes, expansions, braces, globs, splitting. */
final class WordGenerator {
    private static final List<String> VALUES = List.of(
            "",
            "a",
            "abc",
            "'a b'",
            "' a  b '",
            "'a:b::c'",
            "':a:'",
            "'*'",
            "'?'",
            "'[ab]*'",
            "'a/b/c.tar.gz'",
            "'\u00e4\u00f6\u20ac'",
            "'A b C'",
            "5",
            "-3",
            "010",
            "x",
            "a",
            "'1 2 3'",
            "'a\\b'",
            "'\\*'",
            "'-n'",
            "'a\"b'",
            "$'a\\tb'",
            "$'l1\\nl2\\n'",
            "'{a,b}'",
            "'~'",
            "'$v'",
            "'a&b'",
            "boot",
            "'aXbXc'",
            "'..'",
            "'a,b'",
            "' '",
            "':'",
            "'hello world'",
            "'\\'",
            "\"it's\"",
            "'%s'",
            "'@'",
            "'!'",
            "aaa",
            "abab",
            "'.h'",
            "'0'",
            "'3+4'",
            "$'\\x41b'",
            "'a b:c d'",
            "/etc/eks/bootstrap.sh");
    private static final List<String> IFS = List.of(
            "",
            "IFS=:",
            "IFS=",
            "IFS=' :'",
            "unset IFS",
            "IFS=$' \\t'",
            "IFS=x",
            "IFS=:x",
            "IFS=$'\\n'",
            "IFS=': '",
            "IFS=,",
            "IFS=a");
    private static final List<String> OPTIONS = List.of(
            "shopt -s nullglob",
            "shopt -s dotglob",
            "shopt -s extglob",
            "set -f",
            "shopt -s nocaseglob",
            "shopt -s globstar");
    private static final List<String> NAMES = List.of("v", "w", "u", "e", "n");
    private static final List<String> PATTERNS = List.of(
            "a",
            "*",
            "?",
            "[a-b]",
            "[!a]",
            "*b",
            "a*",
            "b*",
            "/",
            "*/",
            "/*",
            ".*",
            "[[:upper:]]",
            "[[:space:]]",
            "\\*",
            "'*'",
            "\"?\"",
            "X",
            " ",
            ":",
            "%",
            "[]a]",
            "[^b]",
            "b?",
            "*.",
            "\u00f6",
            "\\\\",
            "$w",
            "\"$w\"",
            "[:]",
            "[a",
            "??",
            "*[bc]",
            "[a-]",
            "#",
            "'a b'");

    private final Random random;

    private WordGenerator(long seed) {
        random = new Random(seed);
    }

    /** The names of the files in the folder where the words are expanded. */
    static final List<String> FILES = List.of(
            "a",
            "b",
            "ab",
            "abc",
            "Abc",
            "a b",
            ".h",
            "a.sh",
            "b.sh",
            "x*y",
            "[ab]",
            "d/",
            "d/a",
            "d/.k",
            "d/e/",
            "d/e/f.sh",
            "\u00e4",
            "-n",
            "1",
            "10");

    static String script(long seed) {
        WordGenerator generator = new WordGenerator(seed);
        StringBuilder script = new StringBuilder();
        for (String name : NAMES.subList(0, 4)) {
            if (generator.chance(6, 7)) {
                script.append(name).append('=').append(generator.any(VALUES)).append('\n');
            }
        }
        script.append("n=").append(generator.random.nextInt(12) - 3).append('\n');
        if (generator.chance(1, 2)) {
            script.append("arr=(");
            for (int i = generator.random.nextInt(5); i > 0; i--) {
                script.append(generator.chance(1, 8) ? "[" + generator.random.nextInt(9) + "]=" : "")
                        .append(generator.value())
                        .append(' ');
            }
            script.append(")\n");
        }
        if (generator.chance(1, 4)) {
            script.append("declare -A map=([a]=")
                    .append(generator.value())
                    .append(" [b c]=")
                    .append(generator.value())
                    .append(")\n");
        }
        if (generator.chance(2, 3)) {
            script.append("set --");
            for (int i = generator.random.nextInt(5); i > 0; i--) {
                script.append(' ').append(generator.value());
            }
            script.append('\n');
        }
        if (generator.chance(1, 4)) {
            script.append(generator.any(OPTIONS)).append('\n');
        }
        if (generator.chance(1, 2)) {
            script.append(generator.any(IFS)).append('\n');
        }
        for (int i = 0; i < 2; i++) {
            if (generator.chance(1, 5)) {
                script.append("t=").append(generator.word(2)).append("\nshow \"$t\"\n");
            } else {
                script.append("show");
                for (int k = 1 + generator.random.nextInt(2); k > 0; k--) {
                    script.append(' ').append(generator.word(3));
                }
                script.append('\n');
            }
        }
        return script.toString();
    }

    private boolean chance(int of, int in) {
        return random.nextInt(in) < of;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String value() {
        String value = any(VALUES);
        return value.isEmpty() ? "''" : value;
    }

    private String word(int depth) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            word.append(piece(depth));
        }
        // only at the end: what is in the braces behind $$ would be bare, and an & there begins a job that shows any
        // time
        return word.append(chance(1, 40) ? "$" : "").toString();
    }

    private String piece(int depth) {
        return switch (random.nextInt(depth > 0 ? 20 : 8)) {
            case 0, 1 ->
                any(List.of(
                        "a", "b", "x", "/", ".sh", ":", "=", "-", "%", ",", "#", "1", "\u00e4", "d/", "+", "^", "@"));
            case 2 ->
                any(List.of(
                        "*",
                        "?",
                        "[ab]",
                        "[!a]*",
                        "a*",
                        "*.sh",
                        "d/*",
                        "*/",
                        "[]x]",
                        "[a-c]",
                        "[[:lower:]]",
                        ".*",
                        "[",
                        "]",
                        "x\\*",
                        "**",
                        "**/*.sh"));
            case 3 -> any(List.of("'a b'", "''", "'*'", "'$v'", "'\\'", "'\"'", "'{a,b}'"));
            case 4 -> any(List.of("\\a", "\\*", "\\ ", "\\\\", "\\$", "\\'", "\\\"", "\\{", "\\~", "a\\\nb", "\\\n"));
            case 5 ->
                any(List.of(
                        "$'a\\tb'",
                        "$'\\x41'",
                        "$'\\101'",
                        "$'\\u00e9'",
                        "$'\\''",
                        "$'\\n'",
                        "$'\\c?'",
                        "$'\\e'",
                        "$'\\q'",
                        "$'\\\\'",
                        "$'a\\0b'",
                        "$\"q $v\""));
            case 6 ->
                any(List.of(
                        "$v", "$w", "$u", "$e", "$n", "$1", "$2", "$#", "$@", "$*", "$v", "${v}", "${10}", "$?", "~"));
            case 7 ->
                any(List.of(
                        "\"$v\"",
                        "\"$@\"",
                        "\"$*\"",
                        "\"${arr[@]}\"",
                        "\"${arr[*]}\"",
                        "${arr[@]}",
                        "${arr[*]}",
                        "\"a $w\"",
                        "\"\"",
                        "\"$u\"",
                        "\"\\$v\"",
                        "\"\\a\\\\\""));
            case 8, 9, 10, 11 -> parameter(depth, false);
            case 12, 13 -> "\"" + quoted(depth - 1) + "\"";
            case 14 -> "$((" + arithmetic(3) + "))";
            case 15, 16 -> braces(depth - 1);
            case 17 -> any(List.of("$(echo ", "$(printf '%s' ", "$(printf '%s\\n\\n' ")) + word(depth - 1) + ")";
            case 18 ->
                "`echo " + any(List.of("a b", "\\$v", "\\`echo x\\`", "\"a  b\"", "\\\\\\\\", "'a  b'", "*")) + "`";
            default ->
                any(List.of(
                        "${!ref}",
                        "${!arr[@]}",
                        "${#v}",
                        "${#arr[@]}",
                        "${#arr}",
                        "${#@}",
                        "${#}",
                        "${#*}",
                        "${arr}",
                        "${arr[1]}",
                        "${arr[-1]}",
                        "${arr[n]}",
                        "${arr[n-1]}",
                        "${map[a]}",
                        "${map[b c]}",
                        "${map[$v]}",
                        "${#map[@]}",
                        "${!v}",
                        "${#arr[1]}",
                        "\"${!arr[@]}\""));
        };
    }

    private String quoted(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(
                    switch (random.nextInt(depth > 0 ? 9 : 5)) {
                        case 0 -> any(List.of("a", " ", "  b", "*", "~", "{a,b}", ":"));
                        case 1 ->
                            any(List.of(
                                    "$v",
                                    "$w",
                                    "$u",
                                    "$@",
                                    "$*",
                                    "$1",
                                    "${v}",
                                    "$#",
                                    "${arr[@]}",
                                    "${arr[*]}",
                                    "$'x'"));
                        case 2 -> any(List.of("\\$", "\\\\", "\\\"", "\\`", "\\a", "\\\n", "\\*", "'"));
                        case 3 -> any(List.of("pre$@", "$@post", "${arr[@]}x", "x${arr[@]}", "$*$*"));
                        case 4, 5, 6 -> depth > 0 ? parameter(depth, true) : "z";
                        case 7 -> "$((" + arithmetic(2) + "))";
                        default -> "$(echo " + word(depth - 1) + ")";
                    });
        }
        return text.toString();
    }

    private String subject() {
        return any(List.of(
                "v", "w", "u", "e", "1", "2", "9", "arr", "arr[1]", "arr[0]", "map[a]", "v", "w", "n", "@", "*",
                "arr[@]", "arr[*]", "nope"));
    }

    private String parameter(int depth, boolean inQuotes) {
        String name = subject();
        return switch (random.nextInt(15)) {
            case 0, 1 -> "${" + name + any(List.of(":-", "-", ":+", "+")) + operand(depth, inQuotes) + "}";
            case 2 ->
                "${" + any(List.of("u", "e", "v", "nope", "arr[7]")) + any(List.of(":=", "="))
                        + operand(depth, inQuotes) + "}";
            case 3, 4 -> "${" + name + any(List.of("#", "##", "%", "%%")) + any(PATTERNS) + "}";
            case 5, 6 ->
                "${" + name + any(List.of("/", "//", "/#", "/%")) + any(PATTERNS)
                        + any(List.of("", "/", "/" + replacement(), "/" + replacement())) + "}";
            case 7, 8 -> "${" + name + ":" + bound() + (chance(1, 2) ? ":" + bound() : "") + "}";
            case 9 -> "${" + name + any(List.of("^", "^^", ",", ",,")) + (chance(1, 3) ? any(PATTERNS) : "") + "}";
            case 10 -> "${" + name + "@" + any(List.of("Q", "E", "U", "L", "u", "a", "A", "K", "k", "P")) + "}";
            case 11 -> "${#" + name + "}";
            case 12 -> "${!" + any(List.of("v", "ref", "arr[@]", "ar*", "n@", "1", "nope", "arr[1]")) + "}";
            case 13 -> "${" + name + any(List.of(":?", "?")) + "msg}";
            default -> "${" + name + "}";
        };
    }

    private String replacement() {
        return any(List.of(
                "x", "", "&", "\\&", "'&'", "\"&\"", "[&]", "$w", "\"$w\"", "\\/", "a b", "'a b'", "\\\\&", "$n",
                "{a,b}", "*", "~"));
    }

    private String operand(int depth, boolean inQuotes) {
        if (inQuotes) {
            return any(List.of(
                    "a b", "", "\"x y\"", "$w", "'q'", "\\}", "*", "\\\"", "$(echo z z)", "~", "${w:-d}", "\\a"));
        }
        return depth > 0 && chance(1, 2)
                ? word(depth - 1)
                : any(List.of(
                        "a b",
                        "",
                        "\"x y\"",
                        "'x y'",
                        "$w",
                        "\"$w\" z",
                        "*",
                        "~",
                        "a\\ b",
                        "\\}",
                        "'}'",
                        "\"}\"",
                        "$@",
                        "\"$@\"",
                        "${arr[@]}",
                        " x "));
    }

    private String bound() {
        return any(
                List.of("0", "1", "2", " -1", "n", "$n", "(-2)", "100", "1+1", "n>1?1:0", " -2", "", "${#v}-1", "~0"));
    }

    private String braces(int depth) {
        return switch (random.nextInt(5)) {
            case 0 ->
                any(List.of(
                        "{1..3}",
                        "{3..1}",
                        "{01..3}",
                        "{a..e..2}",
                        "{1..7..3}",
                        "{-1..1}",
                        "{c..a}",
                        "{1..3..0}",
                        "{5..1..2}",
                        "{1..a}",
                        "{001..-1}",
                        "{A..C}"));
            case 1 ->
                any(List.of(
                        "{a}",
                        "{,}",
                        "{a,}",
                        "{}",
                        "{a,b",
                        "a,b}",
                        "{a,{b,c}}",
                        "{a,b}{1,2}",
                        "${v}{a,b}",
                        "{$v,$w}",
                        "{\"a b\",c}",
                        "{a\\,b}",
                        "{a,b\\}",
                        "{'a,b'}",
                        "\\{a,b}",
                        "{a..}",
                        "{{a,b},c}",
                        "{a,b}}",
                        "{{a,b}",
                        "x{a,$u}y",
                        "{~,a}",
                        "{*,a}",
                        "{a,b}*",
                        "{$n..3}"));
            default -> {
                StringBuilder text = new StringBuilder("{");
                for (int i = random.nextInt(3); i >= 0; i--) {
                    text.append(depth > 0 && chance(1, 2) ? piece(depth - 1) : any(List.of("a", "b", "", "x")))
                            .append(i > 0 ? "," : "");
                }
                yield text.append('}').toString();
            }
        };
    }

    private String arithmetic(int depth) {
        if (depth == 0 || chance(1, 4)) {
            return any(List.of(
                    "1",
                    "0",
                    "2",
                    "7",
                    "n",
                    "$n",
                    "v",
                    "arr[1]",
                    "arr[n]",
                    "010",
                    "0x1f",
                    "16#ff",
                    "2#101",
                    "36#z",
                    "64#@",
                    "-1",
                    "${n}",
                    "u",
                    "1",
                    "9223372036854775807",
                    "08",
                    "nope",
                    "arr",
                    "10"));
        }
        String left = arithmetic(depth - 1);
        String right = arithmetic(depth - 1);
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> left + any(List.of("+", "-", "*", "/", "%", " + ", " - ")) + right;
            case 3 -> left + any(List.of("<<", ">>", "&", "|", "^", "**")) + right;
            case 4 -> left + any(List.of("<", ">", "<=", ">=", "==", "!=", "&&", "||")) + right;
            case 5 -> "(" + left + ")" + any(List.of("+", "*", ",")) + right;
            case 6 -> left + " ? " + right + " : " + arithmetic(depth - 1);
            case 7 -> any(List.of("!", "~", "-", "+", "- ")) + left;
            default ->
                any(List.of(
                        "n++",
                        "--n",
                        "n+=2",
                        "n-=1",
                        "n=3",
                        "arr[2]=5",
                        "n<<=1",
                        "n*=n",
                        "n--",
                        "++n",
                        "w=4",
                        "arr[1]++",
                        "n%=2",
                        "n|=8"));
        };
    }
}
