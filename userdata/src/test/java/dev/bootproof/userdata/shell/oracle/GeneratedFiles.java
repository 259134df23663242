package dev.bootproof.userdata.shell.oracle;

import dev.bootproof.userdata.Dice;

/** The working directory, the PATH, and files that are made, moved, marked and run. */
final class GeneratedFiles {
    private static final String PATH = GeneratedWords.PATH;

    private final Dice dice;
    private final GeneratedWords words;

    GeneratedFiles(Dice dice, GeneratedWords words) {
        this.dice = dice;
        this.words = words;
    }

    String directory() {
        return dice.any(
                "cd /etc/eks",
                "cd /etc",
                "cd eks",
                "cd ..",
                "cd /",
                "cd \"$" + words.variable() + "\"",
                "cd - >/dev/null",
                "pushd /etc/eks >/dev/null",
                "pushd /etc",
                "popd >/dev/null",
                "popd",
                "cd /nowhere || cd /etc/eks",
                "cd /nowhere && " + PATH,
                "cd /nowhere\n./bootstrap.sh",
                "cd /etc/eks && ./bootstrap.sh prod",
                "(cd /etc/eks && ./bootstrap.sh prod)",
                "(cd /etc/eks)",
                "CDPATH=/etc; cd eks >/dev/null; unset CDPATH",
                "cd \"$(dirname " + PATH + ")\"",
                "\"$PWD/bootstrap.sh\" prod",
                "\"$OLDPWD/bootstrap.sh\" prod",
                "PATH=/etc/eks:$PATH",
                "PATH=$PATH:/etc/eks bootstrap.sh prod",
                "export PATH=\"/tmp:$PATH\"",
                "bootstrap.sh prod",
                "hash -p " + PATH + " hashed; hashed prod",
                "hash -r");
    }

    String file() {
        String target = words.workFile();
        return dice.any(
                "cp " + PATH + " " + target,
                "ln -sf " + PATH + " /tmp/link",
                "ln -f " + PATH + " /tmp/link",
                "ln -sfn /etc/eks /tmp/link; /tmp/link/bootstrap.sh",
                "rm -f /tmp/link",
                "bash /tmp/link",
                "/tmp/link",
                "cat " + PATH + " > " + target,
                "cat < " + PATH + " | bash",
                "bash < " + PATH,
                "install -m 755 " + PATH + " " + target,
                "tee " + target + " < " + PATH + " >/dev/null",
                "echo " + PATH + " prod > " + target,
                "printf '#!/bin/sh\\n%s prod\\n' " + PATH + " > " + target,
                "chmod +x " + target,
                "chmod -x " + target,
                "rm -f " + target,
                "bash " + target,
                "sh -e " + target,
                "source " + target,
                "source " + target + " prod",
                "[ -f " + target + " ] && . " + target,
                "[ -x " + target + " ] && " + target,
                target + " prod",
                "mv " + target + " " + words.workFile(),
                "mv " + target + " /tmp/none",
                "echo '" + PATH + " prod' >> " + target,
                ": > " + target,
                "> " + target,
                "chmod 755 " + target + " && " + target,
                "find /etc/eks -name 'boot*.sh' -exec {} prod \\;",
                "find /tmp -maxdepth 1 -name '" + words.file() + "?' -exec bash {} \\;",
                // what the lines of the image's own script do as commands hangs on its text
                "cmp -s " + PATH + " " + target + " || while read -r w; do $w; done < " + target);
    }
}
