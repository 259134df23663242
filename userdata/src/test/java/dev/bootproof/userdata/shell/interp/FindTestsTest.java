package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What GNU find makes of the same tests was seen in the oracle. */
class FindTestsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "-iname A.TXT, true",
                "-name a, false",
                "-path '*/f/a.*', true",
                "-regex '.*/a\\.txt', true",
                "-regex 'a\\.txt', false",
                "-regextype posix-extended -regex '.*/(a|b)\\.t+xt', true",
                "-regex '.*/a\\.t+xt', true",
                "-type f, true",
                "-type d, false",
                "-type l, false",
                "\"-type d,f\", true",
                "-size 1, true",
                "-size -1M, false",
                "-size +3c, true",
                "-size 5c, true",
                "-empty, false",
                "-perm -u+x, true",
                "-perm /111, true",
                "-perm 644, false",
                "-executable -readable, true",
                "-user root, true",
                "-mmin -5, true",
                "-mtime +7, false",
                "-newer /etc/passwd, true",
                "-nouser, false"
            })
    void tells(String tests, boolean truth) {
        String made = "mkdir -p /opt/f; printf 12345 > /opt/f/a.txt; chmod +x /opt/f/a.txt; ";

        assertThat(Calls.are(made + "find /opt/f/a.txt " + tests + " -exec bash /etc/eks/bootstrap.sh \\;"))
                .isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"%p, /opt/f/a.txt", "%h/%f, /opt/f/a.txt", "%P, f/a.txt", "%d%y%%, 2f%", "a\\tb, a\tb"})
    void formats(String format, String text) {
        String made = "mkdir -p /opt/f; touch /opt/f/a.txt; ";

        assertThat(Calls.are(made + "[ \"$(find /opt -name a.txt -printf '" + format + "')\" = '" + text
                        + "' ] && /etc/eks/bootstrap.sh"))
                .isTrue();
    }
}
