package dev.bootproof.userdata.shell.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Does the parser agree with {@code bash -n} about which scripts are well formed? */
@Tag("oracle")
class BashAgreementTest {
    private static final int ROUND = 500;
    /** Bash 4.2 takes what 5.2 refuses, so that nothing is concluded from it ({@link Reprinting#timed}). */
    private static final Pattern TIMED_COMPOUND =
            Pattern.compile("[$<>]\\(\\s*time(\\s+-p|\\s+--|\\s+!)*\\s*([({]|if|for|while|until|case|select|function)");

    /** Of the differences of one run; the others tend to be the same again. */
    private static final int MINIMISED = 25;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aboutEveryScriptOfThisMachine(boolean posix) throws Exception {
        List<Path> paths = List.copyOf(BashSyntax.scripts());
        List<String> texts = new ArrayList<>();
        for (Path path : paths) {
            texts.add(BashSyntax.read(path));
        }
        List<Boolean> bash = BashSyntax.accepts(texts, posix);
        List<String> different = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (formed(texts.get(i), posix) != bash.get(i)) {
                different.add(paths.get(i) + ": " + parse(texts.get(i), posix).end());
            }
        }
        long refused = bash.stream().filter(accepted -> !accepted).count();
        System.out.println("posix " + posix + ": " + texts.size() + " scripts, of which bash refuses " + refused
                + ", different: " + different.size());

        assertThat(texts).hasSizeGreaterThan(100);
        assertThat(different).isEmpty();
    }

    /**
     * {@code -Dseed} and {@code -Dscripts} choose others than the usual ones; {@code -Dmachine=true} cuts the scripts of
     * this machine as well, which are others elsewhere.
     */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aboutScriptsThatWereCutAndChanged(boolean posix) throws Exception {
        long seed = Long.getLong("seed", 1);
        int count = Integer.getInteger("scripts", 3000);
        System.out.println("mutations: seed " + seed + ", " + count + " scripts, posix " + posix);
        List<String> sources = sources();
        List<String> different = new ArrayList<>();
        int refused = 0;
        int bounds = 0;
        for (int from = 0; from < count; from += ROUND) {
            List<String> texts = new ArrayList<>();
            for (int i = from; i < Math.min(count, from + ROUND); i++) {
                texts.add(ScriptMutator.script(sources, new Random(seed * 1_000_003 + i)));
            }
            List<Boolean> bash = BashSyntax.accepts(texts, posix);
            for (int i = 0; i < texts.size(); i++) {
                refused += bash.get(i) ? 0 : 1;
                if (overBound(texts.get(i), posix)) {
                    bounds++;
                } else if (formed(texts.get(i), posix) != bash.get(i)
                        && !TIMED_COMPOUND.matcher(texts.get(i)).find()) {
                    different.add(texts.get(i));
                }
            }
        }
        System.out.println("mutations: bash refuses " + refused + ", different: " + different.size()
                + ", over a bound of the reader, which claims nothing then: " + bounds);
        List<String> small = new ArrayList<>();
        for (String text : different.subList(0, Math.min(MINIMISED, different.size()))) {
            String minimised = minimise(text, posix);
            small.add((formed(minimised, posix)
                            ? "only bash refuses"
                            : "only bash accepts " + parse(minimised, posix).end())
                    + "\n" + visible(minimised) + "\n----");
        }

        assertThat(small).isEmpty();
        assertThat(bounds).isLessThanOrEqualTo(count / 500);
    }

    /** What the mutations found once. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aboutTheRowsOfTheUnitTests(boolean posix) throws Exception {
        List<SyntaxRows.Row> rows = SyntaxRows.all();
        List<Boolean> bash =
                BashSyntax.accepts(rows.stream().map(SyntaxRows.Row::text).toList(), posix);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).formed(posix) != bash.get(i)) {
                wrong.add(rows.get(i).text());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> sources() throws Exception {
        List<String> sources = new ArrayList<>();
        if (Boolean.getBoolean("machine")) {
            for (Path path : BashSyntax.scripts()) {
                sources.add(BashSyntax.read(path));
            }
        }
        for (String corpus : List.of("shell-corpus", "shell-cases")) {
            try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", corpus, "scripts"))) {
                for (Path file : files.sorted().toList()) {
                    sources.add(BashSyntax.read(file));
                }
            }
        }
        // a file with a NUL at its start is no text to bash, whatever its syntax
        sources.removeIf(text -> text.indexOf(0) >= 0);
        return sources;
    }

    static Script parse(String text, boolean posix) {
        ShellParser parser = ShellParser.of(text);
        parser.posix(posix);
        return parser.rest();
    }

    private static boolean formed(String text, boolean posix) {
        return parse(text, posix).end().isEmpty();
    }

    private static boolean overBound(String text, boolean posix) {
        return parse(text, posix).end().filter(stop -> !stop.error()).isPresent();
    }

    /** Leaves out what the difference does not need: runs of characters, ever shorter ones. */
    private static String minimise(String text, boolean posix) throws Exception {
        String small = text;
        for (int size = Math.max(1, small.length() / 2); size > 0; size /= 2) {
            boolean smaller = true;
            while (smaller) {
                List<String> candidates = new ArrayList<>();
                for (int at = 0; at < small.length() && candidates.size() < 300; at += size) {
                    candidates.add(small.substring(0, at) + small.substring(Math.min(small.length(), at + size)));
                }
                List<Boolean> bash = BashSyntax.accepts(candidates, posix);
                smaller = false;
                for (int i = 0; i < candidates.size() && !smaller; i++) {
                    if (formed(candidates.get(i), posix) != bash.get(i)) {
                        small = candidates.get(i);
                        smaller = true;
                    }
                }
            }
        }
        return small;
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.chars()
                .forEach(c -> out.append(
                        c == '\n' || (c >= ' ' && c < 127) ? Character.toString(c) : String.format("<%02x>", c)));
        return out.toString();
    }
}
