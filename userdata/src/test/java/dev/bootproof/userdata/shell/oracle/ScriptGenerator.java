package dev.bootproof.userdata.shell.oracle;

import static dev.bootproof.userdata.shell.oracle.GeneratedWords.PATH;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Dice;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Composes constructs at random into scripts whose outcome no environment decides. Nothing here knows whether a script
 * calls bootstrap.sh: variables, functions, files and directories are set and used at random, and bash says what came
 * of it.
 */
final class ScriptGenerator {
    private static final int DEPTH = 3;

    private final Dice dice;
    private final GeneratedWords words;
    private final GeneratedVariables variables;
    private final GeneratedFiles files;
    private final GeneratedCompounds compounds;
    private final GeneratedFlow flow;
    private final GeneratedShells shells;
    private final GeneratedTools tools;
    private final GeneratedIdioms idioms;

    private ScriptGenerator(long seed) {
        dice = new Dice(seed);
        words = new GeneratedWords(dice);
        variables = new GeneratedVariables(dice, words);
        files = new GeneratedFiles(dice, words);
        compounds = new GeneratedCompounds(dice, words, this::block);
        flow = new GeneratedFlow(dice, words, this::statement, this::block);
        shells = new GeneratedShells(dice, words, this::block);
        tools = new GeneratedTools(dice, words, this::block);
        idioms = new GeneratedIdioms(dice, words, this::block);
    }

    /** The script of {@code seed}, always the same. */
    static Bytes script(long seed) {
        return Bytes.of(new ScriptGenerator(seed).whole());
    }

    private String whole() {
        StringBuilder script = new StringBuilder(
                dice.any("#!/bin/bash\n", "#!/bin/bash\n", "#!/bin/bash -e\n", "#!/usr/bin/env bash\n", "#!/bin/sh\n"));
        if (dice.oneIn(3)) {
            script.append(dice.any(
                    "set -e\n",
                    "set -u\n",
                    "set -euo pipefail\n",
                    "set -eE\n",
                    "set -x\n",
                    "shopt -s expand_aliases\n",
                    "set -o posix\n"));
        }
        int statements = 3 + dice.below(8);
        for (int i = 0; i < statements; i++) {
            script.append(statement(DEPTH)).append('\n');
        }
        return script + "exit\n" + definitions(script.toString());
    }

    /** Behind the end: every name that was used as a function or an alias is plainly the script's own. */
    private static String definitions(String script) {
        StringBuilder definitions = new StringBuilder();
        Pattern.compile("\\b[fghk][0-3]\\b|\\bal\\b|\\benroll\\b|\\brun\\b|\\bhashed\\b")
                .matcher(script)
                .results()
                .map(MatchResult::group)
                .distinct()
                .forEach(name -> definitions.append(name).append("() { :; }\n"));
        return definitions.toString();
    }

    private String block(int depth) {
        StringBuilder block = new StringBuilder(statement(depth));
        for (int more = dice.below(3); more > 0; more--) {
            block.append('\n').append(statement(depth));
        }
        return block.toString();
    }

    private String statement(int depth) {
        if (depth == 0) {
            return dice.oneIn(3) ? noise() : dice.oneIn(6) ? flow.failure() : line();
        }
        return dice.oneOf(List.of(
                this::line,
                this::line,
                this::line,
                this::line,
                this::noise,
                variables::assignment,
                variables::assignment,
                variables::array,
                files::directory,
                files::file,
                flow::option,
                flow::failure,
                () -> dice.oneIn(3) ? flow.escape() : line(),
                () -> words.functionDepth > 0 ? line() : dice.oneIn(2) ? flow.alias() : flow.shadow(),
                () -> compounds.conditional(depth - 1),
                () -> compounds.loop(depth - 1),
                () -> compounds.choice(depth - 1),
                () -> compounds.grouped(depth - 1),
                () -> flow.function(depth - 1),
                () -> flow.trap(depth - 1),
                () -> shells.text(depth - 1),
                () -> shells.hereDocument(depth - 1),
                () -> shells.writtenFile(depth - 1),
                () -> shells.input(depth - 1),
                () -> tools.tool(depth - 1),
                () -> tools.tool(depth - 1),
                () -> idioms.idiom(depth - 1),
                () -> idioms.idiom(depth - 1),
                () -> idioms.idiom(depth - 1)));
    }

    private String line() {
        String command =
                wrapped(words.command() + dice.any("", " prod", " \"$a\"", " --use-max-pods false", " ${b:-x}"));
        return switch (dice.below(20)) {
            case 0 -> words.condition() + " && " + command;
            case 1 -> words.condition() + " || " + command;
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
            case 12 -> words.condition() + " && " + words.condition() + " || " + command;
            case 13 -> "if " + command + "; then " + dice.any("true", "exit 1", PATH) + "; fi";
            case 14 -> dice.any("a=/etc/eks ", "b=/etc/eks ", "PATH=$PATH:/etc/eks ") + command;
            default -> command;
        };
    }

    private String wrapped(String command) {
        return switch (dice.below(36)) {
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
            case 17 -> "builtin " + command;
            case 18 -> "exec -a x " + command;
            case 19 -> "command -v " + command;
            case 20 -> "sudo -u root " + command;
            case 21 -> "env -i " + command;
            case 22 -> "{ coproc " + command + "; } 2>/dev/null; wait";
            case 23 -> "echo " + command + " | bash";
            case 24 -> "echo " + command + " | xargs -n1 echo";
            default -> command;
        };
    }

    private String noise() {
        return dice.any(
                "# " + PATH + " prod",
                "echo '" + PATH + " prod'",
                "echo \"then " + PATH + "\" # really",
                "printf '%s\\n' " + PATH,
                "[ -f " + PATH + " ] && echo found",
                "if [ -x " + PATH + " ]; then echo found; fi",
                "note='first\n" + PATH + " prod\nlast'",
                ": " + PATH,
                "mkdir -p /var/log/x",
                "grep -q prod " + PATH + " || true",
                "# a comment \\\necho after",
                "echo it\\'s; echo \"#\" '#'",
                "type " + PATH + " >/dev/null",
                ":",
                "sleep 0",
                "echo $_ $# $- >/dev/null",
                "umask 022");
    }
}
