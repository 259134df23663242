package dev.bootproof.userdata.shell.oracle;

import dev.bootproof.userdata.Dice;

/** Words of generated scripts: paths to bootstrap.sh and to what looks like it, values, names, conditions. */
final class GeneratedWords {
    static final String PATH = "/etc/eks/bootstrap.sh";

    private final Dice dice;
    /** How many function bodies the place is in: none calls a function, so that nothing recurses. */
    int functionDepth;
    /**
     * How many written files the place is in. A file runs and changes only files that are written deeper than itself,
     * and calls only functions of its own depth or deeper ones: nothing recurses, and no script changes while it runs.
     */
    int fileDepth;

    private int names;

    GeneratedWords(Dice dice) {
        this.dice = dice;
    }

    /** A word in the place of a command's name. */
    String command() {
        return switch (dice.below(16)) {
            case 0 -> "$" + variable();
            case 1 -> "\"$" + variable() + "\"";
            case 2 -> "${" + variable() + ":-" + PATH + "}";
            case 3 ->
                "${" + variable() + dice.any("%.bak", "#x", "/old/eks", "##*/", ",,", "%% *", "//x", ":0:21") + "}";
            case 4 -> "\"$" + variable() + "/" + dice.any("bootstrap.sh", "$" + variable(), "eks/bootstrap.sh") + "\"";
            case 5 -> dice.any("./bootstrap.sh", "bootstrap.sh", "../eks/bootstrap.sh", "eks/bootstrap.sh");
            case 6 -> "\"${list[" + dice.any("0", "1", "2", "-1", "n") + "]}\"";
            case 7 ->
                dice.any(
                        "\"${list[@]}\"",
                        calledFunction(),
                        workFile(),
                        "/tmp/link",
                        functionDepth > 0 ? "echo" : "al",
                        "\"$@\"",
                        "${map[k]}");
            default -> path();
        };
    }

    /** The path in one of the ways to write it, or something like it. */
    String path() {
        return dice.any(
                PATH,
                PATH,
                PATH,
                "\"" + PATH + "\"",
                "/etc/eks/\"boot\"strap.s'h'",
                "/etc/eks/boot*.sh",
                "/etc/eks/bootstra?.sh",
                "/etc/eks/[a-c]ootstrap.sh",
                "/etc/./eks//bootstrap.sh",
                "/etc/eks/../eks/bootstrap.sh",
                "/etc/eks/boot\\\nstrap.sh",
                "$'/etc/eks/boot\\x73trap.sh'",
                "/etc/eks/{bootstrap,other}.sh",
                "$(echo " + PATH + ")",
                "`echo /etc/eks`/bootstrap.sh",
                "/e\\tc/eks/bootstrap.sh",
                "${none:-" + PATH + "}",
                "'/etc/eks/boot*.sh'",
                "/etc/eks/bootstrap.sh.bak",
                "/opt/etc/eks/bootstrap.sh",
                "\"/etc/eks/{bootstrap,other}.sh\"",
                "/etc/eks/bootstrap",
                "'$a/bootstrap.sh'");
    }

    String calledFunction() {
        return functionDepth > 0 ? "echo" : function(fileDepth + dice.below(2));
    }

    String function() {
        return function(fileDepth);
    }

    private String function(int depth) {
        return "fghk".charAt(Math.min(depth, 3)) + Integer.toString(dice.below(4));
    }

    /** The letter that begins the names of files written here. */
    char file() {
        return "stuv".charAt(Math.min(fileDepth, 3));
    }

    String workFile() {
        return "/tmp/" + file() + dice.below(3);
    }

    String variable() {
        return dice.any("a", "b", "c");
    }

    String value() {
        return dice.any(
                PATH,
                "/etc/eks",
                "/etc",
                "bootstrap.sh",
                "'" + PATH + " prod'",
                "\"echo " + PATH + "\"",
                "/bin/true",
                "echo",
                "/etc/eks/bootstrap.sh.bak",
                "x" + PATH,
                "/etc/old/bootstrap.sh",
                "/ETC/EKS/BOOTSTRAP.SH",
                "$" + variable(),
                "\"${" + variable() + ":-/etc/eks}\"",
                "$(echo " + PATH + ")",
                "''");
    }

    /** A command whose status no environment decides. */
    String condition() {
        return dice.any(
                "true",
                "false",
                "[ -f " + PATH + " ]",
                "[ -e /nowhere ]",
                "[ \"$a\" = /etc/eks ]",
                "[[ $a == /etc/* ]]",
                "[ -n \"$b\" ]",
                "[[ -z $c ]]",
                "((1 < 2))",
                "((n > 1))",
                "! true",
                "test 1 -eq 1",
                "[[ x =~ ^x$ ]]",
                "[[ -v a ]]",
                "[ $? -eq 0 ]",
                "[[ $- == *e* ]]",
                "[ $# -gt 0 ]",
                "(exit " + dice.below(2) + ")",
                "{ false; true; }",
                "[[ ${list[*]} == *eks* ]]",
                "declare -F f0 >/dev/null",
                "command -v " + PATH + " >/dev/null",
                "type -t f1 >/dev/null",
                calledFunction() + " x",
                "grep -q x <<< xyz");
    }

    String status() {
        return dice.any("0", "1", "3", "");
    }

    /** A name that nothing else in the script has. */
    String fresh(String kind) {
        return kind + names++;
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
