package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What GNU find says of the same words was seen in the oracle. */
class FindParserTest {
    private static final String CALLS = " -exec bash /etc/eks/bootstrap.sh \\;";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-name eks",
                "-name x -o -name eks",
                "( -name x -or -true ) -a -type d",
                "! -name x -and -not -name y",
                "-name x , -name eks",
                "-maxdepth 0 -warn -xdev"
            })
    void understands(String words) {
        assertThat(Calls.are("find /etc/eks " + words.replaceAll("[()!]", "\\\\$0") + CALLS))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-bogus",
                "( -name eks",
                "-name eks )",
                "-name eks x",
                "-o -name eks",
                "-name eks -o -o",
                "-type q",
                "-size 1x",
                "-maxdepth x",
                "-exec ;"
            })
    void refuses(String words) {
        assertThat(Calls.are("find /etc/eks " + words.replaceAll("[();]", "\\\\$0") + CALLS))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-name", "-exec bash /etc/eks/bootstrap.sh", "-exec bash /etc/eks/bootstrap.sh ;", "-not"})
    void refusesWhatHasNoEnd(String words) {
        assertThat(Calls.are("find /etc/eks " + words)).isFalse();
        assertThat(Calls.are("find /etc/eks " + words + "\n[ $? = 1 ] || /etc/eks/bootstrap.sh"))
                .as("a status of 127 where the semicolon is a command of its own ends otherwise")
                .isFalse();
    }
}
