package dev.bootproof.userdata.shell.hostile;

import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.shell.interp.NodeImage;
import dev.bootproof.userdata.shell.interp.ShellInterpreter;
import dev.bootproof.userdata.shell.syntax.ScriptMutator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A script that is damaged, or calls commands wrongly, is read to some end: it never ends the audit of all the others. */
class DamagedScriptsTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "shell-corpus", "scripts");
    private static final int SCRIPTS = Integer.getInteger("scripts", 1_500);
    private static final long SEED = Long.getLong("seed", 1);

    private static final List<String> COMMANDS = List.of(
            ("alias cd command declare dirs enable eval exec exit export getopts hash history kill let local mapfile"
                            + " popd printf pushd read readonly return set shift shopt source test [ trap type ulimit umask unset"
                            + " wait awk sed grep jq perl python3 cut paste fold nl tr head tail wc sort uniq cat base64 base32"
                            + " openssl xxd gzip basename dirname seq expr id date uname cmp md5sum dd envsubst ls ssh rm mkdir"
                            + " chmod touch truncate tee mktemp readlink cp mv rsync install ln tar curl wget aws sudo su env nice"
                            + " nohup timeout xargs find time flock watch systemctl systemd-run crontab at bash sh which")
                    .split(" "));

    private static final List<String> ARGUMENTS = List.of(
            ("a a[ a] a[1] a[x [ ] ] = x= a= =a a+= -- - -a -ab -p -n -e -c -f -i -s -d -t -x -1 +x -o {} ; ! ( )"
                            + " -exec -name -type + 0 1 -5 99999999999 08 0x %s %5.*f %(%Y)T %q %b % \\ / // .. ~ $ $( ${ ` ' * ?"
                            + " [a- [!] [[:x:]] {1..3} @ : a:b s/a/b/ s/a/ y/a/b y s 1d $!N +2p // \\|a| p {p } .a .[ select("
                            + " {print} BEGIN{ system(\" -F -v k=v /dev/null /tmp /tmp/f 5s 1k TERM SIGX DEBUG x=1 a=(1 f f() -I{}"
                            + " -n1 -0 xf cf -C -z --x= --file --arg -lc -eu u+x 9999 +%s if=/f bs=x count=-1 -k2,1 -k -k1.x -c-"
                            + " -f1- a-z z-a [=a= \\777 \u00e9")
                    .split(" "));

    @Test
    void piecesThatAreChangedForTheWorse() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.sorted().toList()) {
                sources.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        Random random = new Random(SEED);
        for (int i = 0; i < SCRIPTS; i++) {
            isReadToSomeEnd(ScriptMutator.script(sources, random));
        }
    }

    @Test
    void commandsWithArgumentsTheyDoNotTake() {
        Random random = new Random(SEED);
        for (int i = 0; i < SCRIPTS; i++) {
            StringBuilder script = new StringBuilder("a=(1 2); x=1; f() { :; }; printf 'l 1\\nl 2' > /tmp/f\n");
            for (int line = 0; line < 8; line++) {
                script.append(random.nextInt(3) == 0 ? "cat /tmp/f | " : "").append(any(COMMANDS, random));
                for (int words = random.nextInt(5); words > 0; words--) {
                    String word = any(ARGUMENTS, random) + (random.nextInt(4) == 0 ? any(ARGUMENTS, random) : "");
                    script.append(" '").append(word.replace("'", "'\\''")).append("'");
                    script.append(random.nextInt(8) == 0 ? "\"$(curl x)\"" : "");
                }
                script.append('\n');
            }
            isReadToSomeEnd(script.toString());
        }
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static void isReadToSomeEnd(String script) {
        assertThatNoException()
                .as("%s", script)
                .isThrownBy(() ->
                        ShellInterpreter.run(Bytes.of("#!/bin/bash\n" + script), Handler.SCRIPT, NodeImage.AL2023));
    }
}
