package dev.bootproof.userdata.shell.oracle;

import static dev.bootproof.userdata.shell.oracle.GeneratedWords.PATH;
import static dev.bootproof.userdata.shell.oracle.GeneratedWords.quoted;

import dev.bootproof.userdata.Dice;
import java.util.function.IntFunction;

/** Options, failures, functions, traps, and what leaves the place where it stands. */
final class GeneratedFlow {
    private final Dice dice;
    private final GeneratedWords words;
    private final IntFunction<String> statements;
    private final IntFunction<String> blocks;

    GeneratedFlow(Dice dice, GeneratedWords words, IntFunction<String> statements, IntFunction<String> blocks) {
        this.dice = dice;
        this.words = words;
        this.statements = statements;
        this.blocks = blocks;
    }

    String option() {
        return dice.any(
                "set -e",
                "set -e",
                "set +e",
                "set -u",
                "set +u",
                "set -f",
                "set +f",
                "set -E",
                "set -T",
                "set -o pipefail",
                "set -o errexit",
                "set +o pipefail",
                "shopt -s expand_aliases",
                "shopt -s nullglob",
                "shopt -s failglob",
                "shopt -s extglob",
                "shopt -s lastpipe",
                "shopt -s inherit_errexit",
                "shopt -u nullglob failglob",
                "set -o posix",
                "set +o posix");
    }

    String failure() {
        return dice.any(
                "false",
                "true",
                "false | true",
                "true | false",
                "! true",
                "! false",
                "false || false",
                "false && true",
                "(false)",
                "(exit 3)",
                "x=$(false)",
                "local x=$(false)",
                "declare x=$(false)",
                "export x=$(false)",
                "echo \"$(false)\"",
                "[ -e /nowhere ]",
                "[[ a == b ]]",
                "((0))",
                "let 0",
                "echo x > /nowhere/x",
                "cat /nowhere/x",
                "cd /nowhere",
                "echo ${none:?missing}",
                "echo $none",
                "echo $((1 / 0))",
                "echo ${a[1/0]}",
                "echo ${.bad}",
                "source /nowhere/x",
                ". /nowhere/x || true",
                "unset -f nothing",
                "type nothing-such >/dev/null",
                "nothing_such() { return 3; }; nothing_such; unset -f nothing_such",
                "ls /etc/eks/nothing*",
                "test",
                "[ x",
                "return 0",
                "break",
                "shift 9",
                "exec 3< /nowhere/x",
                "exec 3< /dev/null",
                "echo $?",
                "wait",
                "false & wait $!",
                "true; [ ${PIPESTATUS[0]} -eq 0 ] || " + PATH,
                "false | true; [ ${PIPESTATUS[0]} -ne 0 ] && " + PATH);
    }

    /** Leaves the loop, the function or the shell. */
    String escape() {
        String where = dice.any("", words.condition() + " && ", words.condition() + " || ");
        return where
                + dice.any(
                        "exit " + words.status(),
                        "return " + words.status(),
                        "break",
                        "continue",
                        "exec echo done",
                        "exec " + PATH,
                        "exec /nowhere/x",
                        "(exit 1)",
                        "kill $$",
                        "exec > /tmp/three",
                        "exec 3>/tmp/three");
    }

    String function(int depth) {
        String name = words.function();
        words.functionDepth++;
        String body = blocks.apply(depth);
        String end = dice.oneIn(3)
                ? "\n"
                        + dice.any(
                                "return 0",
                                "return 1",
                                "return",
                                "local a=/bin/true",
                                "local a",
                                "local a=$1",
                                "local b=$(false)",
                                "local x; x=$(false)",
                                "local -r c=/bin/true",
                                "declare b=/bin/true",
                                "declare -g c=" + PATH,
                                "unset a",
                                "local IFS=/",
                                "local -",
                                "shift",
                                "set -- " + PATH,
                                "trap '" + PATH + "' RETURN",
                                "\"$@\"",
                                "$1",
                                "exit 0")
                        + "\n" + statements.apply(0)
                : "";
        words.functionDepth--;
        String defined = switch (dice.below(5)) {
            case 0 -> "function " + name + " {\n" + body + end + "\n}";
            case 1 -> name + "() (\n" + body + end + "\n)";
            case 2 -> name + "() {\n" + body + end + "\n}" + dice.any(" > /tmp/out", " 2>/dev/null", " < /dev/null");
            default -> name + "() {\n" + body + end + "\n}";
        };
        return defined
                + switch (words.functionDepth > 0 ? 11 : dice.below(12)) {
                    case 0, 1 -> "\n" + name + " prod";
                    case 2 -> "\n" + name + " || true";
                    case 3 -> "\nunset -f " + name;
                    case 4 -> "\nif " + name + "; then\n" + statements.apply(0) + "\nfi";
                    case 5 -> "\n" + name + " " + words.path() + " && " + PATH;
                    case 6 -> "\na=" + words.value() + " " + name + " " + words.path();
                    case 7 -> "\nx=$(" + name + " " + words.path() + ")";
                    case 8 -> "\nexport -f " + name + "; bash -c " + name;
                    case 9 -> "\n" + name + " | cat";
                    case 10 -> "\n! " + name;
                    default -> "";
                };
    }

    /** A function named like something else. */
    String shadow() {
        String body = dice.any(
                "printf 'shadow\\n'; ",
                PATH + "; ",
                "return 1; ",
                "builtin \"${FUNCNAME[0]}\" \"$@\"; ",
                "command \"$@\"; ",
                "\"$@\"; ");
        String name = dice.any("echo", "cd", "sudo", "test", "true", "enroll", "run", "exit", "source", "eval");
        return name + "() { " + body + "}\n" + blocks.apply(0)
                + dice.any("", "\n" + name + " " + PATH, "\nunset -f " + name, "\ncommand " + name + " " + PATH);
    }

    String alias() {
        String value = dice.any(
                PATH, "echo ", "sudo ", "'" + PATH + " prod'", "'" + words.calledFunction() + " '", "true", "'exit;'");
        return "alias al=" + value
                + dice.any("\nal " + PATH, "; al " + PATH, "\n\\al", "\nunalias al", "\nal al", "\n{ al; }", "");
    }

    String trap(int depth) {
        String body = statements.apply(depth);
        String signal = dice.any("EXIT", "EXIT", "0", "ERR", "ERR", "TERM", "DEBUG", "RETURN", "USR1");
        return "trap " + quoted(body) + " " + signal
                + dice.any(
                        "",
                        "",
                        "\ntrap - " + signal,
                        "\ntrap '' " + signal,
                        "\nfalse",
                        "\n(false)",
                        "\nset -E",
                        "\nkill -TERM $$",
                        "\nkill -s USR1 $$",
                        "\ntrap : EXIT");
    }
}
