package dev.bootproof.userdata.shell.oracle;

import dev.bootproof.userdata.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Composes constructs at random into scripts whose outcome no environment decides. Nothing here knows whether a script
 * calls bootstrap.sh: variables, functions, files and directories are set and used at random, and bash says what came
 * of it.
 */
final class ScriptGenerator {
    private static final String PATH = "/etc/eks/bootstrap.sh";
    private static final int DEPTH = 3;

    private final Random random;
    private int names;
    private int functions;
    private int insideFunction;
    private int insideFile;

    private ScriptGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** The script of {@code seed}, always the same. */
    static Bytes script(long seed) {
        return Bytes.of(new ScriptGenerator(seed).whole());
    }

    private String whole() {
        StringBuilder script = new StringBuilder(one("#!/bin/bash\n", "#!/bin/bash\n", "#!/usr/bin/env bash\n"));
        if (random.nextInt(4) == 0) {
            script.append(one("set -e\n", "set -u\n", "set -euo pipefail\n", "set -x\n", "shopt -s expand_aliases\n"));
        }
        int statements = 3 + random.nextInt(8);
        for (int i = 0; i < statements; i++) {
            script.append(statement(DEPTH)).append('\n');
        }
        return script.toString();
    }

    private String block(int depth) {
        StringBuilder block = new StringBuilder(statement(depth));
        for (int more = random.nextInt(3); more > 0; more--) {
            block.append('\n').append(statement(depth));
        }
        return block.toString();
    }

    private String statement(int depth) {
        if (depth == 0) {
            return random.nextInt(3) == 0 ? noise() : line();
        }
        return oneOf(List.of(
                this::line,
                this::line,
                this::line,
                this::assignment,
                this::assignment,
                this::noise,
                this::directory,
                this::file,
                this::option,
                this::array,
                () -> conditional(depth - 1),
                () -> loop(depth - 1),
                () -> choice(depth - 1),
                () -> function(depth - 1),
                () -> grouped(depth - 1),
                () -> handedToShell(depth - 1),
                () -> hereDocument(depth - 1),
                () -> trap(depth - 1),
                () -> writtenFile(depth - 1)));
    }

    // Commands on one line

    private String line() {
        String command = wrapped(command());
        return switch (random.nextInt(16)) {
            case 0 -> condition() + " && " + command;
            case 1 -> condition() + " || " + command;
            case 2 -> command + " || true";
            case 3 -> command + " > /tmp/log 2>&1";
            case 4 -> ">/tmp/log " + command;
            case 5 -> command + " > /nowhere/log";
            case 6 -> command + " | cat";
            case 7 -> "echo x | " + command;
            case 8 -> "echo \"$(" + command + ")\"";
            case 9 -> "! " + command;
            case 10 -> command + " &\nwait";
            case 11 -> "X=1 " + command + "; echo $?";
            default -> command;
        };
    }

    private String command() {
        return word() + one("", " prod", " \"$a\"", " --use-max-pods false", " ${b:-x}");
    }

    private String wrapped(String command) {
        return switch (random.nextInt(24)) {
            case 0 -> "sudo " + command;
            case 1 -> "env A=1 " + command;
            case 2 -> "nice -n 5 " + command;
            case 3 -> "timeout 60 " + command;
            case 4 -> "command " + command;
            case 5 -> "time " + command;
            case 6 -> "bash " + command;
            case 7 -> "bash -x " + command;
            case 8 -> ". " + command;
            case 9 -> "nohup " + command;
            case 10 -> "echo " + command;
            case 11 -> "test -x " + command;
            case 12 -> "echo prod | xargs " + command;
            case 13 -> "eval " + command;
            case 14 -> "( exec " + command + " )";
            case 15 -> "setsid -w " + command;
            case 16 -> "ls " + command;
            default -> command;
        };
    }

    /** A word in the place of a command's name. */
    private String word() {
        return switch (random.nextInt(14)) {
            case 0 -> "$" + variable();
            case 1 -> "\"$" + variable() + "\"";
            case 2 -> "${" + variable() + ":-" + PATH + "}";
            case 3 -> "${" + variable() + one("%.bak", "#x", "/old/eks", "##*/", ",,", "%% *") + "}";
            case 4 -> "\"$" + variable() + "/" + one("bootstrap.sh", "$" + variable(), "eks/bootstrap.sh") + "\"";
            case 5 -> one("./bootstrap.sh", "bootstrap.sh", "../eks/bootstrap.sh", "eks/bootstrap.sh");
            case 6 -> "\"${list[" + random.nextInt(3) + "]}\"";
            case 7 -> one("\"${list[@]}\"", calledFunction(), workFile(), "/tmp/link", "al");
            default -> path();
        };
    }

    /** The path in one of the ways to write it, or something like it. */
    private String path() {
        return one(
                PATH,
                PATH,
                PATH,
                "\"" + PATH + "\"",
                "/etc/eks/\"boot\"strap.s'h'",
                "/etc/eks/boot*.sh",
                "/etc/eks/bootstra?.sh",
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

    /** A body calls no function, so that nothing recurses. */
    private String calledFunction() {
        return insideFunction > 0 ? "echo" : "f" + random.nextInt(4);
    }

    /** A written file neither runs nor changes such a file, for the same reason. */
    private String workFile() {
        return insideFile > 0 ? "/tmp/none" : "/tmp/s" + random.nextInt(3);
    }

    private String variable() {
        return one("a", "b", "c");
    }

    private String value() {
        return one(
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

    // What later commands depend on

    private String assignment() {
        String name = variable();
        return switch (random.nextInt(8)) {
            case 0 -> "export " + name + "=" + value();
            case 1 -> name + "=" + value() + "; " + variable() + "=" + value();
            case 2 -> ": \"${" + name + ":=" + PATH + "}\"";
            case 3 -> "read -r " + name + " rest <<< \"" + PATH + " prod\"";
            case 4 -> "unset " + name;
            case 5 -> "printf -v " + name + " '/%s/%s' etc eks";
            default -> name + "=" + value();
        };
    }

    private String array() {
        return one(
                "list=(" + value() + " " + value() + ")",
                "list+=(" + value() + ")",
                "list=(" + PATH + " prod)",
                "list[1]=" + value(),
                "set -- " + PATH + " prod; \"$@\"",
                "set -- echo " + PATH + "; shift; $1",
                "for w in \"${list[@]}\"; do $w; done");
    }

    private String directory() {
        return one(
                "cd /etc/eks",
                "cd /etc",
                "cd eks",
                "cd ..",
                "cd /",
                "cd \"$" + variable() + "\"",
                "cd - >/dev/null",
                "pushd /etc/eks >/dev/null",
                "popd >/dev/null",
                "cd /nowhere || cd /etc/eks",
                "cd /etc/eks && ./bootstrap.sh prod",
                "(cd /etc/eks && ./bootstrap.sh prod)",
                "(cd /etc/eks)");
    }

    private String file() {
        String target = workFile();
        return one(
                "cp " + PATH + " " + target,
                "ln -sf " + PATH + " /tmp/link",
                "bash /tmp/link",
                "cat " + PATH + " > " + target,
                "echo " + PATH + " prod > " + target,
                "chmod +x " + target,
                "chmod -x " + target,
                "rm -f " + target,
                "bash " + target,
                "source " + target,
                target + " prod",
                "mv " + target + " " + workFile(),
                "echo '" + PATH + " prod' >> " + target,
                "chmod 755 " + target + " && " + target,
                "alias al=" + PATH,
                "unalias al");
    }

    private String option() {
        return one(
                "set -e",
                "set +e",
                "set -u",
                "set +u",
                "set -f",
                "set +f",
                "set -o pipefail",
                "shopt -s expand_aliases",
                "false",
                "true",
                "false | true",
                random.nextInt(3) == 0 ? "exit " + random.nextInt(2) : ":",
                random.nextInt(3) == 0 ? "exec echo done" : "exec 3>/tmp/three",
                "((n++))",
                "n=$((n + 1))");
    }

    private String noise() {
        return one(
                "# " + PATH + " prod",
                "echo '" + PATH + " prod'",
                "echo \"then " + PATH + "\" # really",
                "printf '%s\\n' " + PATH,
                "[ -f " + PATH + " ] && echo found",
                "if [ -x " + PATH + " ]; then echo found; fi",
                "note='first\n" + PATH + " prod\nlast'",
                ": " + PATH,
                "mkdir -p /var/log/x",
                "grep -q prod " + PATH,
                "# a comment \\\necho after",
                "echo it\\'s; echo \"#\" '#'",
                "type " + PATH + " >/dev/null");
    }

    // Compound commands

    private String condition() {
        return one(
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
                "grep -q x <<< xyz");
    }

    private String conditional(int depth) {
        String text = "if " + condition() + "; then\n" + block(depth);
        if (random.nextInt(3) == 0) {
            text += "\nelif " + condition() + "; then\n" + block(depth);
        }
        return random.nextBoolean() ? text + "\nfi" : text + "\nelse\n" + block(depth) + "\nfi";
    }

    private String loop(int depth) {
        String body = block(depth) + (random.nextInt(5) == 0 ? "\n" + one("break", "continue") + "\n" + line() : "");
        String counter = "i" + names++;
        return switch (random.nextInt(6)) {
            case 0 -> "for w in one two; do\n" + body + "\ndone";
            case 1 -> "for w in " + path() + " /bin/true; do\n$w prod\ndone";
            case 2 -> "for ((" + counter + " = 0; " + counter + " < 2; " + counter + "++)); do\n" + body + "\ndone";
            case 3 ->
                counter + "=0\nwhile [ $" + counter + " -lt 2 ]; do\n" + counter + "=$((" + counter + " + 1))\n" + body
                        + "\ndone";
            case 4 -> one("while false", "until true", "for w in", "for w in $none") + "; do\n" + body + "\ndone";
            default -> "while read -r w; do\n$w\ndone <<'L'\n" + one("echo x", PATH) + "\n" + PATH + " prod\nL";
        };
    }

    private String choice(int depth) {
        return "case " + one("x", "$a", "\"$b\"", "eks-node") + " in\n"
                + one("x", "/etc*", "''", "y|z", "eks-*") + ")\n"
                + block(depth) + "\n;;\n"
                + one("*", "/*", "x") + ")\n" + block(depth) + "\n;;\nesac";
    }

    private String function(int depth) {
        String name = "f" + functions++ % 4;
        insideFunction++;
        String body = block(depth);
        String end =
                random.nextInt(4) == 0 ? "\n" + one("return 0", "return 1", "local a=/bin/true") + "\n" + line() : "";
        insideFunction--;
        String defined = one(name + "() {\n", "function " + name + " {\n") + body + end + "\n}";
        return defined
                + switch (random.nextInt(6)) {
                    case 0, 1, 2 -> "\n" + name + " prod";
                    case 3 -> "\n" + name + " || true";
                    case 4 -> "\nunset -f " + name;
                    default -> "";
                };
    }

    private String grouped(int depth) {
        String body = block(depth);
        return switch (random.nextInt(5)) {
            case 0 -> "(\n" + body + "\n)";
            case 1 -> "{\n" + body + "\n}";
            case 2 -> "{\n" + body + "\n} > /tmp/out 2>&1";
            case 3 -> "{\n" + body + "\n} | cat";
            default -> "out=$(\n" + body + "\n)";
        };
    }

    private String handedToShell(int depth) {
        String body = block(depth);
        String quoted = "'" + body.replace("'", "'\\''") + "'";
        String encoded = Base64.getEncoder().encodeToString((body + "\n").getBytes(StandardCharsets.UTF_8));
        return switch (random.nextInt(10)) {
            case 0 -> "eval " + quoted;
            case 1 -> "bash -c " + quoted;
            case 2 -> "sudo bash -c " + quoted;
            case 3 -> "echo " + encoded + " | base64 -d | bash";
            case 4 -> "eval \"$(echo " + encoded + " | base64 --decode)\"";
            case 5 -> "printf '%s\\n' " + quoted + " | sh";
            case 6 -> "source <(printf '%s\\n' " + quoted + ")";
            case 7 -> "bash <<< " + quoted;
            case 8 -> "script=" + quoted + "\nbash -ec \"$script\"";
            default -> "echo " + quoted;
        };
    }

    private String hereDocument(int depth) {
        String end = "END" + names++;
        String body = block(depth);
        String mark = random.nextBoolean() ? "'" + end + "'" : end;
        return one("bash", "sh -s prod", "cat", "cat >/tmp/text", ":", "sudo bash", "cat <<" + mark + " | bash #")
                + " <<" + mark + "\n" + body + "\n" + end;
    }

    private String trap(int depth) {
        String body = statement(depth);
        return "trap '" + body.replace("'", "'\\''") + "' " + one("EXIT", "EXIT", "ERR", "TERM")
                + (random.nextInt(4) == 0 ? "\ntrap - EXIT" : "");
    }

    private String writtenFile(int depth) {
        String target = workFile();
        String end = "FILE" + names++;
        insideFile++;
        String body = block(depth);
        insideFile--;
        return "cat > " + target + " <<'" + end + "'\n#!/bin/bash\n" + body + "\n" + end
                + one(
                        "",
                        "\nchmod +x " + target,
                        "\nbash " + target,
                        "\nchmod +x " + target + "\n" + target,
                        "\n. " + target);
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String oneOf(List<Supplier<String>> choices) {
        return choices.get(random.nextInt(choices.size())).get();
    }
}
