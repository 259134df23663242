package dev.bootproof.userdata.shell.program.utility;

import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.bootproof.userdata.shell.program.TestHost;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs whose text is cut off or damaged end somehow, as they do on the node: they never end the audit. */
class BrokenProgramsTest {
    private static final int VARIANTS = 1_500;
    private static final int MOST_STEPS = 20_000;
    private static final String SIGNS = "{}[]()<>/\\|&;:,.$@#!?*+-=~^%'\"` \t\n0129azAZ\u00e9\ufdd0\ufdd1";

    /** What ends a text that runs for long; on the node the script's budget does. */
    private static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("sed", "-n", "/a/,+2{s/\\(b\\)c/\\U&\\1/2gpe;y/ab/cd/;b e};:e;$!N;2~3d;\\|x|I w /f\na\\ t"),
                List.of("sed", "-E", "1,/x/s|([a-z])+|<\\1>|g;t;/y/!{=;i\\\nline\n};w /dev/stdout"),
                List.of(
                        "awk",
                        "-F",
                        ":",
                        "BEGIN { x[\"a\"] = 1; while ((\"c\" | getline l) > 0) n++ } /a+/ , $2 ~ /b/ { "
                                + "for (k in x) printf \"%-5s %03d\\n\", $1, x[k]++ ? -1 : 2 ^ 3; next } END { f(1) | \"sh\" } "
                                + "function f(a, b) { return substr(a, 1, 2) gsub(/x/, \"&y\") }"),
                List.of(
                        "jq",
                        "-r",
                        ".a[0].\"b\"? // [.c[] | select(.d >= 1.5 and (.e | not)) | {f, \"g\": @base64 \"x\\(.h)\"}] "
                                + "| map(.x += 1) | del(.y) | join(\",\")"),
                List.of(
                        "perl",
                        "-e",
                        "my $x = \"a$y\"; print q(b), `c`; system(\"d\", 'e') == 0 or die \"f\"; exec qw/g/; exit 1;"),
                List.of(
                        "python3",
                        "-c",
                        "import os, subprocess as s\nx = ['a', \"b\" + 'c']\ns.run(x, shell=True, "
                                + "stdout=s.PIPE).stdout.read()\nos.execvp('a', ['a'])\nprint(f'{x}', r'\\d')\n"),
                List.of("grep", "-oE", "(a|b){1,3}[[:alpha:]]+\\<c\\>\\1"),
                List.of("grep", "-P", "(?<=a)\\Kb(?=c)\\d+[^\\s]"),
                List.of("tr", "a-z[:upper:]\\n", "\\101-\\132"),
                List.of("expr", "abc", ":", "a\\(.*\\)c", "+", "1"),
                List.of("cut", "-d", ":", "-f", "1,3-,-5"),
                List.of("date", "+%Y-%m-%d %s"),
                List.of("dd", "if=/f", "of=/g", "bs=1k", "count=2", "skip=1", "conv=ucase"),
                List.of("seq", "-w", "-s", ",", "1", "2", "9"),
                List.of("sort", "-t", ":", "-k", "2,2nr", "-u"),
                List.of("head", "-c", "-3k"),
                List.of("tail", "-n", "+2"),
                List.of("paste", "-sd", "\\n\\t,"),
                List.of("base64", "-d", "-w", "0"),
                List.of("xxd", "-r", "-p", "-c", "2"),
                List.of("envsubst", "$A ${B"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void endSomehow(List<String> command) {
        Random random = new Random(command.hashCode());
        for (int i = 0; i < VARIANTS; i++) {
            List<String> argv = new ArrayList<>(command);
            int damaged = argv.size() - 1 - (random.nextInt(4) == 0 ? random.nextInt(argv.size() - 1) : 0);
            argv.set(damaged, damaged(argv.get(damaged), random));
            TestHost host = new TestHost("{\"a\": [{\"b\": 1}]}\na:b\nabc abc\n\nx y z\n");
            host.files.put("/f", "a\nb\nc\n");
            host.onSpend(new Runnable() {
                private int steps;

                @Override
                public void run() {
                    if (++steps > MOST_STEPS) {
                        throw new Spent();
                    }
                }
            });
            assertThatNoException().as("%s", argv).isThrownBy(() -> {
                try {
                    host.run(argv.toArray(String[]::new));
                } catch (Spent e) {
                    // it goes on for long
                }
            });
        }
    }

    private static String damaged(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0 && out.length() > 0; i--) {
            int at = random.nextInt(out.length());
            int to = Math.min(out.length(), at + 1 + random.nextInt(6));
            switch (random.nextInt(5)) {
                case 0 -> out.setLength(at);
                case 1 -> out.delete(at, to);
                case 2 -> out.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 3 -> out.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                default -> out.insert(random.nextInt(out.length()), out.substring(at, to));
            }
        }
        return out.toString();
    }
}
