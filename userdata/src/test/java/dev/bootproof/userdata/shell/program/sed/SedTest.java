package dev.bootproof.userdata.shell.program.sed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.TestHost;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SedTest {
    /** As GNU sed 4.9 prints it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "s/a/b/ ~ b|cb|c",
                "s/a/b/g;s/c/d/2 ~ b|cb|c",
                "/^c./d ~ a|c",
                "2,3d ~ a",
                "1!d ~ a",
                "$!d ~ c",
                "/a/{s/a/X/;s/c/Y/} ~ X|YX|c",
                "s/\\(c\\)\\(a\\)/\\2\\1/ ~ a|ac|c",
                "s|a|/&/| ~ /a/|c/a/|c",
                "1i\\top ~ top|a|ca|c",
                "$a end ~ a|ca|c|end",
                "2c new ~ a|new|c",
                "1a\\\\nsource it ~ a||source it|ca|c",
                "1a one\\ntwo\\x41 ~ a|one|twoA|ca|c",
                "1a  \\  kept\\q ~ a|  keptq|ca|c",
                "1a\\nno ~ a|nno|ca|c",
                "1{N;s/\\n/,/} ~ a,ca|c",
                "y/ac/xz/ ~ x|zx|z",
                "0,/a/s/a/first/ ~ first|ca|c",
                "2q ~ a|ca",
                ":x;N;$!bx;s/\\n/ /g ~ a ca c",
                "/ca/,$s/c/C/ ~ a|Ca|C",
                "s/c/\\U&x\\Ey/;s/a/\\u&b/ ~ Ab|CXyAb|CXy",
                "s/\\(.*\\)a/\\u\\L\\1A\\E-A/ ~ a-A|ca-A|c",
                "s/a/\\x41\\t\\x09/;s/[\\t]$/./;s/\\t/-/ ~ A-.|cA-.|c"
            })
    void editsAsGnuSedDoes(String script, String lines) {
        assertThat(TestHost.output("a\nca\nc\n", "sed", script.strip()))
                .isEqualTo(lines.strip().replace('|', '\n') + "\n");
    }

    @Test
    void extendedAndQuiet() {
        assertThat(TestHost.output("k=1\nx\n", "sed", "-nE", "s/^(k)=([0-9]+)$/\\2 \\1/p"))
                .isEqualTo("1 k\n");
        assertThat(TestHost.output("a\nb\n", "sed", "-n", "-e", "2p", "-e", "1="))
                .isEqualTo("1\nb\n");
    }

    /** GNU sed 4.9's {@code -z}. */
    @Test
    void whatEndsInNulIsALine() {
        assertThat(TestHost.output("a\nb\n", "sed", "-z", "s/\\n/,/g")).isEqualTo("a,b,");
        assertThat(TestHost.output("a\0b\n\0", "sed", "-z", "1d;s/^b\\n$/c/p")).isEqualTo("c\0c\0");
    }

    @Test
    void inPlaceKeepsWhatIsNotItsBusiness() {
        TestHost host = new TestHost("");
        host.files.put("/f", "a\nb");

        assertThat(host.run("sed", "-i.bak", "-e", "s/b/c/", "/f").isSuccess()).isTrue();
        assertThat(host.files).containsEntry("/f", "a\nc");
        assertThat(host.run("sed", "-i", "s/b/c/", "/missing")).isEqualTo(Exit.of(4));
    }

    @Test
    void whatIsNotKnownStaysInItsLine() {
        String text = "a=" + Value.ANYTHING + "\nb=1\n";

        assertThat(TestHost.output(text, "sed", "s/b=1/b=2/")).isEqualTo("a=" + Value.ANYTHING + "\nb=2\n");
        assertThat(TestHost.output(text, "sed", "/x/d")).isEqualTo(Value.ANYTHING + "\nb=1\n");
    }

    @Test
    void anEditedScriptOfTheImageIsStillThatScript() {
        assertThat(TestHost.output(String.valueOf(Value.SHIPPED), "sed", "s/x/y/"))
                .isEqualTo(String.valueOf(Value.SHIPPED));
    }

    @ParameterizedTest
    @CsvSource({
        "s/nounset/pipefail/, !",
        "1d, !",
        "$a exit 0, !",
        "2i exit 0, '#~exit 0~!'",
        "1i # ours, !",
        "s/^/#/, '##~#set~#set~#set~'",
        "1q, '#~'",
        "d, ''"
    })
    void theImagesScriptStaysItselfAsLongAsACommandOfItIsLeft(String edit, String expected) {
        assertThat(TestHost.output(String.valueOf(Value.SHIPPED), "sed", edit)
                        .replaceAll("(#*)!/usr/bin/env bash", "$1")
                        .replaceAll("set -o \\w+", "set")
                        .replace(Value.SHIPPED, '!')
                        .replace('\n', '~'))
                .isEqualTo(expected);
    }

    @Test
    void commandsAreExecuted() {
        TestHost host = new TestHost("x\ny\n");

        assertThat(host.run("sed", "1e /opt/run it").isSuccess()).isTrue();
        assertThat(host.executed).containsExactly(List.of("sh", "-c", "/opt/run it"));
        assertThat(host.output()).isEqualTo("ran\nx\ny\n");
    }

    @Test
    void aBackReferenceIsNotFollowed() {
        assertThat(TestHost.output("aa\n", "sed", "s/\\(a\\)\\1/b/")).isEqualTo(Value.ANYTHING);
    }

    @Test
    void whatALineThatIsNotKnownBecomesIsNotKnown() {
        String text = "host=" + Value.ANYTHING + "\njoin=x\n";

        assertThat(TestHost.output(Value.ANYTHING, "sed", "-n", "s/^join=//p")).isEqualTo(Value.ANYTHING);
        assertThat(TestHost.output(Value.ANYTHING, "sed", "-n", "/^join=/p")).isEqualTo(Value.ANYTHING);
        assertThat(TestHost.output(Value.ANYTHING, "sed", "1d")).isEqualTo(Value.ANYTHING);
        assertThat(TestHost.output(Value.ANYTHING, "sed", "-n", "2,4p")).isEqualTo(Value.ANYTHING);
        assertThat(TestHost.output(text, "sed", "-n", "s/^join=//p")).isEqualTo("x\n");
        assertThat(TestHost.output(text, "sed", "-n", "/^join=/p")).isEqualTo("join=x\n");
    }
}
