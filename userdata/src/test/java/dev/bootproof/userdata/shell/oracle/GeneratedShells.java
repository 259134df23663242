package dev.bootproof.userdata.shell.oracle;

import static dev.bootproof.userdata.shell.oracle.GeneratedWords.PATH;
import static dev.bootproof.userdata.shell.oracle.GeneratedWords.quoted;

import dev.bootproof.userdata.Dice;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.IntFunction;

/** Code that reaches another shell or another reading of this one: text, here-documents, files, input. */
final class GeneratedShells {
    private final Dice dice;
    private final GeneratedWords words;
    private final IntFunction<String> blocks;

    GeneratedShells(Dice dice, GeneratedWords words, IntFunction<String> blocks) {
        this.dice = dice;
        this.words = words;
        this.blocks = blocks;
    }

    String text(int depth) {
        String body = blocks.apply(depth);
        String quoted = quoted(body);
        String encoded = Base64.getEncoder().encodeToString((body + "\n").getBytes(StandardCharsets.UTF_8));
        return switch (dice.below(24)) {
            case 0, 1 -> "eval " + quoted;
            case 2 -> "bash -c " + quoted;
            case 3 -> "sudo bash -c " + quoted;
            case 4 -> "echo " + encoded + " | base64 -d | bash";
            case 5 -> "eval \"$(echo " + encoded + " | base64 --decode)\"";
            case 6 -> "printf '%s\\n' " + quoted + " | sh";
            case 7 -> "source <(printf '%s\\n' " + quoted + ")";
            case 8 -> "bash <<< " + quoted;
            case 9 -> "script=" + quoted + "\nbash -ec \"$script\"";
            case 10 -> "bash -c " + quoted + " x " + words.path() + " prod";
            case 11 -> "sh -c " + quoted;
            case 12 -> "sh -ec " + quoted + " sh " + words.path();
            case 13 -> "su root -c " + quoted;
            case 14 -> "env -i bash -c " + quoted;
            case 15 -> "bash -c '\"$@\"' x " + words.path() + " prod";
            case 16 -> "bash -uc " + quoted;
            case 17 -> "bash <(printf '%s\\n' " + quoted + ")";
            case 18 -> "timeout 60 bash -c " + quoted;
            case 19 -> "bash -o pipefail -ec " + quoted;
            case 20 -> "exec bash -c " + quoted;
            case 21 ->
                "echo " + quoted("unset BASH_ENV\n" + body) + " > /tmp/env; BASH_ENV=/tmp/env bash -c "
                        + dice.any("true", PATH, "'exit 0'");
            case 22 -> "nohup bash -c " + quoted + " >/dev/null 2>&1 &\nwait";
            default -> "echo " + quoted;
        };
    }

    String hereDocument(int depth) {
        String end = words.fresh("END");
        String body = blocks.apply(depth);
        String mark = dice.any("'" + end + "'", end, "\"" + end + "\"", "\\" + end);
        String reader = dice.any(
                "bash",
                "bash -e",
                "sh -s prod",
                "bash -s " + PATH + " prod",
                "cat",
                "cat >/tmp/text",
                ":",
                "sudo bash",
                "cat <<" + mark + " | bash #",
                "source /dev/stdin",
                "while IFS= read -r w; do eval \"$w\"; done",
                "eval \"$(cat)\"",
                "text=$(cat); eval \"$text\" #",
                "xargs -n 1 echo",
                "(while read -r w; do [ -z \"$w\" ] || $w; done)");
        if (reader.startsWith("text=") || reader.startsWith("eval ")) {
            return reader.startsWith("eval ")
                    ? "eval \"$(cat <<" + mark + "\n" + body + "\n" + end + "\n)\""
                    : "text=$(cat <<" + mark + "\n" + body + "\n" + end + "\n)\neval \"$text\"";
        }
        return reader + " <<" + mark + "\n" + body + "\n" + end;
    }

    String writtenFile(int depth) {
        String target = words.workFile();
        String end = words.fresh("FILE");
        words.fileDepth++;
        String body = blocks.apply(depth);
        words.fileDepth--;
        String shebang = dice.any(
                "#!/bin/bash\n", "#!/bin/bash\n", "#!/bin/bash -e\n", "#!/bin/sh\n", "#!/usr/bin/env bash\n", "");
        return "cat > " + target + " <<" + dice.any("'" + end + "'", "'" + end + "'", end) + "\n" + shebang + body
                + "\n"
                + end
                + dice.any(
                        "",
                        "\nchmod +x " + target,
                        "\nbash " + target,
                        "\nsh " + target + " " + PATH,
                        "\nchmod +x " + target + "\n" + target,
                        "\nchmod 755 " + target + "\n" + target + " prod || true",
                        "\nsource " + target + " " + PATH,
                        "\nbash -e " + target + " | cat",
                        "\nexec bash " + target,
                        "\n. " + target);
    }

    /** Input that a loop, a choice or a coprocess reads. */
    String input(int depth) {
        String body = blocks.apply(depth);
        return switch (dice.below(12)) {
            case 0 -> "printf '%s\\n' " + PATH + " true | while read -r w; do\n$w\n" + body + "\ndone";
            case 1 -> "while read -r w; do\n" + body + "\n$w\ndone < <(echo " + words.path() + ")";
            case 2 -> "echo " + words.value() + " | read -r a; $a prod";
            case 3 -> "read -r a < <(echo " + PATH + "); $a prod";
            case 4 -> "while IFS=, read -r x y; do\n$y\n" + body + "\ndone <<< \"one," + PATH + "\"";
            case 5 ->
                "set -- -a " + PATH + " -b rest\nwhile getopts 'a:b' o; do\ncase $o in\na) $OPTARG ;;\nb)\n" + body
                        + "\n;;\nesac\ndone\nshift $((OPTIND - 1))\nOPTIND=1";
            case 6 -> "select w in " + PATH + " quit; do\n$w\n" + body + "\nbreak\ndone <<< " + dice.any("1", "2", "x");
            case 7 -> "while read -r w; do\n" + body + "\ndone < /dev/null";
            case 8 -> "coproc {\n" + body + "\n}\nwait";
            case 9 -> "exec 4<<'L'\n" + PATH + "\ntrue\nL\nread -r a <&4; $a prod; exec 4<&-";
            case 10 -> "read -r a; echo \"$?\"";
            default -> "{ read -r a; read -r b; } <<'L'\n" + PATH + " prod\n/etc/eks\nL\n$a";
        };
    }
}
