package dev.bootproof.userdata.shell.oracle;

import static dev.bootproof.userdata.shell.oracle.GeneratedWords.PATH;
import static dev.bootproof.userdata.shell.oracle.GeneratedWords.quoted;

import dev.bootproof.userdata.Dice;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;

/** Programs that run what they are given, or write and change text that something runs. */
final class GeneratedTools {
    private final Dice dice;
    private final GeneratedWords words;
    private final IntFunction<String> blocks;

    GeneratedTools(Dice dice, GeneratedWords words, IntFunction<String> blocks) {
        this.dice = dice;
        this.words = words;
        this.blocks = blocks;
    }

    String tool(int depth) {
        return dice.oneOf(List.of(
                this::arguments,
                this::found,
                this::wrapped,
                this::edited,
                this::edited,
                this::made,
                () -> text(depth)));
    }

    /** What {@code xargs} makes commands of. */
    private String arguments() {
        return dice.any(
                        "echo " + words.path() + " | ",
                        "printf '%s\\n' " + PATH + " x | ",
                        "printf '%s\\0' " + PATH + " | ",
                        "echo \"$" + words.variable() + "\" | ",
                        "echo 'a " + PATH + "' | ",
                        ": | ")
                + "xargs "
                + dice.any("-I{} ", "-I {} ", "-n 1 ", "-0 ", "-r ", "-L 1 ", "-t ", "-d '\\n' ", "", "-P 2 -n 1 ")
                + dice.any(
                        "bash",
                        "bash {}",
                        "echo {}",
                        "sh -c '{} prod'",
                        "sh -c '\"$@\"' x",
                        "env",
                        "sudo",
                        "echo",
                        "bash -c '$0 prod'",
                        PATH,
                        "false")
                + dice.any("", "", " || true", " || " + PATH);
    }

    private String found() {
        return dice.any(
                "find /etc/eks -type f -name 'boot*' -exec echo {} +",
                "find /etc/eks -name bootstrap.sh -print0 | xargs -0 -r bash",
                "find /etc/eks -name 'boot*.sh' | while read -r w; do \"$w\" prod; done",
                "for w in $(find /etc/eks -name '*.sh'); do $w; done",
                "$(find /etc/eks -name bootstrap.sh -type f) prod",
                "find /etc -maxdepth 1 -name '*.sh' -exec {} \\;",
                "find /etc/eks -name 'x*' -o -name 'bootstrap.sh' -exec bash {} \\;",
                "find /etc/eks ! -name bootstrap.sh -type f -exec bash {} \\;",
                "find /tmp -maxdepth 1 -name '" + words.file() + "?' -delete",
                "find /etc/eks -name bootstrap.sh -quit -exec {} \\;",
                "ls /etc/eks/boot*.sh | head -n 1 | xargs bash",
                "bash \"$(ls -d /etc/eks/*.sh | tail -1)\"");
    }

    private String wrapped() {
        return dice.any(
                        "env -u a ",
                        "env a=" + PATH + " ",
                        "env -C /etc/eks ",
                        "env -- ",
                        "flock /tmp/lock ",
                        "runuser -u root -- ",
                        "chroot / ",
                        "stdbuf -oL ",
                        "timeout -k 5 60 ",
                        "timeout --preserve-status 60 ",
                        "sudo -E ",
                        "sudo -H -u root -- ",
                        "sudo A=1 ",
                        "ionice -c 3 ",
                        "time -p ",
                        "command -p ",
                        "exec -c ",
                        "nice -10 ",
                        "unshare ",
                        "\"$BASH\" ",
                        "/bin/sh ",
                        "/usr/bin/env bash ",
                        "$(command -v bash) ",
                        "bash --norc -- ",
                        "bash +e -u ",
                        "perl -e 'exec @ARGV' ",
                        "builtin command ",
                        "nohup setsid -w ")
                + dice.any(
                        words.path(),
                        words.command(),
                        "bash -c '$a'",
                        "bash -c '\"$0\" prod' " + PATH,
                        "./bootstrap.sh",
                        "sh -c " + PATH)
                + dice.any("", " prod", " >/dev/null", " || true");
    }

    /** A file that is changed before it is run. */
    private String edited() {
        String target = words.workFile();
        boolean own = !dice.oneIn(4);
        String made = own
                ? dice.any(
                        "echo '" + PATH + " prod' | tee " + target + " >/dev/null",
                        "echo '#" + PATH + " prod' > " + target,
                        "printf '%s\\n' 'echo x' 'X prod' > " + target,
                        "printf 'A=%s\\n' " + PATH + " > " + target,
                        "cat > " + target + " <<'L'\n#!/bin/bash\nexit 0\n" + PATH + " prod\nL",
                        "install -m 755 /dev/stdin " + target + " <<'L'\n#!/bin/sh\n" + PATH + " \"$@\"\nL")
                : dice.any("cp " + PATH + " " + target, ": >> " + target);
        // what these make of the image's script hangs on its text, which the oracle's nodes do not have
        String turned = own
                ? dice.any("sed -i 's/^#//' " + target, "tac " + target + " > /tmp/new; cp /tmp/new " + target)
                : "true";
        return made
                + "\n"
                + dice.any(
                        turned,
                        "sed -i 's#^\\##: #' " + target,
                        "sed -i 's#X#" + PATH + "#' " + target,
                        "sed -i '/bootstrap/d' " + target,
                        "sed -i -e '1d' -e 's/prod/dev/' " + target,
                        "sed -i '1i " + PATH + " first' " + target,
                        "sed -i '$a " + PATH + " last' " + target,
                        "sed -i 's#/etc/eks#/opt#g; s/exit 0/true/' " + target,
                        "sed -i.bak 's#^/etc#echo /etc#' " + target + "; bash " + target + ".bak",
                        "echo 'exit 0' | cat - " + target + " > /tmp/new && mv /tmp/new " + target,
                        "grep -v '^#' " + target + " > /tmp/new; cat /tmp/new > " + target,
                        "truncate -s 0 " + target,
                        "tee -a " + target + " <<< '" + PATH + " more' >/dev/null",
                        "true")
                + "\n"
                + dice.any(
                        "bash " + target,
                        ". " + target,
                        "source " + target + "; $A",
                        "bash < " + target,
                        "cat " + target + " | bash",
                        "sed -n '1p' " + target + " | bash",
                        "head -n 1 " + target + " | sh",
                        "tail -n 1 " + target + " | bash -e",
                        "eval \"$(cat " + target + ")\"",
                        "eval \"$(<" + target + ")\"",
                        "while IFS='=' read -r key a; do $a; done < " + target,
                        "chmod u+x " + target + " && " + target,
                        "chmod 700 " + target + "; PATH=/tmp:$PATH " + target.substring("/tmp/".length()) + " prod",
                        "xargs -a " + target + " -n 1 echo",
                        "bash -n " + target + " && " + PATH);
    }

    /** Commands that a program prints. */
    private String made() {
        return dice.any(
                "awk 'BEGIN { print \"" + PATH + " prod\" }' | bash",
                "echo a b | awk '{ print \"" + PATH + " \" $2 }' | sh",
                "awk 'BEGIN { system(\"" + PATH + "\") }'",
                "eval \"$(awk -v p=" + PATH + " 'BEGIN { print p }')\"",
                "$(echo 'x:" + PATH + "' | awk -F: '{ print $2 }') prod",
                "$(echo 'x:" + PATH + "' | cut -d: -f" + dice.any("1", "2", "2-") + ") prod",
                "$(sed 's/x/bootstrap/' <<< /etc/eks/x.sh) prod",
                "sed 's/^#//' <<'L' | bash\n#" + PATH + " prod\nL",
                "echo " + PATH + " | tr " + dice.any("a-z A-Z", "-d x", "'/' '/'", "-s /") + " | bash",
                "rev <<< 'hs.partstoob/ske/cte/' | bash",
                "seq 2 | while read -r w; do " + PATH + " $w; done",
                "yes " + PATH + " | head -n 2 | bash",
                "python3 -c 'import os; os.system(\"" + PATH + "\")'",
                "perl -e 'system(\"" + PATH + "\")'",
                "basename " + PATH + " | (cd /etc/eks; xargs bash)",
                "$(dirname " + PATH + ")/$(basename " + PATH + " .sh).sh",
                "$(readlink -f /etc/../etc/eks/bootstrap.sh) prod",
                "echo x | tee /tmp/one /tmp/two >/dev/null; diff /tmp/one /tmp/two && " + PATH,
                "printf 'b\\na\\n' | sort | head -1 | grep -q a && " + PATH,
                "[ \"$(wc -l < /dev/null)\" -eq 0 ] && " + PATH,
                "[ \"$(echo a b c | wc -w)\" = 3 ] && " + PATH,
                "expr 1 + 1 >/dev/null && " + PATH,
                "test \"$(stat -c %a /etc/eks)\" = 755 && " + PATH,
                "paste -d/ <(echo /etc) <(echo eks/bootstrap.sh) | bash",
                "envsubst '$P' <<< '$P' | bash",
                "export P=" + PATH + "; envsubst <<< '$P prod' | bash; unset P");
    }

    /** Whole statements as text that a program hands on. */
    private String text(int depth) {
        String body = blocks.apply(depth);
        String quoted = quoted(body);
        String hex = HexFormat.of().formatHex((body + "\n").getBytes(StandardCharsets.UTF_8));
        return switch (dice.below(9)) {
            case 0 -> "echo " + quoted + " | tee /tmp/copy | bash";
            case 1 -> "xxd -r -p <<< " + hex + " | bash";
            case 2 -> "echo " + quoted + " | gzip -c | gunzip -c | bash";
            case 3 -> "awk 'BEGIN { while ((getline w) > 0) print w }' <<'AWK' | bash\n" + body + "\nAWK";
            case 4 -> "env bash -c " + quoted;
            case 5 -> "flock /tmp/lock -c " + quoted;
            case 6 -> "printf '%b\\n' " + quoted(body.replace("\\", "\\\\")) + " | bash";
            case 7 -> "bash -s -- prod <<< " + quoted;
            default -> "xargs -0 bash -c < <(printf '%s\\0' " + quoted + ")";
        };
    }
}
