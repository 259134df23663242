package dev.bootproof.userdata.shell.program.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.TestHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerlLinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "-pe ~ s/a/X/ ~ 'Xa1\nb2\n'",
                "-pe ~ s/a/X/g; s/b/Y/ ~ 'XX1\nY2\n'",
                "-pe ~ s/(\\w)(\\d)$/$2-$1/ ~ 'a1-a\n2-b\n'",
                "-pe ~ s{a}{\\u$&}i ~ 'Aa1\nb2\n'",
                "-pe ~ s|a|/| if /1$/ ~ '/a1\nb2\n'",
                "-pe ~ s/\\n/,/ ~ 'aa1,b2,'",
                "-pe ~ s/\\d/$ENV{V}/ ~ 'aav\nbv\n'",
                "-pe ~ tr/a-y/b-z/ ~ 'bb1\nc2\n'",
                "-ne ~ print if /b/ ~ 'b2\n'",
                "-ne ~ print unless /b/ ~ 'aa1\n'",
                "-ne ~ print if $. == 2 ~ 'b2\n'",
                "-lpe ~ s/1/x/ ~ 'aax\nb2\n'",
                "-0pe ~ s/1\\nb/-/ ~ 'aa-2\n'",
            })
    void edits(String options, String code, String printed) {
        TestHost host = new TestHost("aa1\nb2\n");
        host.variables.put("V", "v");

        assertThat(host.run("perl", options, code)).isEqualTo(Exit.success());
        assertThat(host.output()).isEqualTo(printed);
    }

    @Test
    void inPlace() {
        TestHost host = new TestHost("");
        host.files.put("/f", "a\n");

        assertThat(host.run("perl", "-i.old", "-pe", "s/a/b/", "/f")).isEqualTo(Exit.success());
        assertThat(host.files).containsEntry("/f", "b\n").containsEntry("/f.old", "a\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s/$x/y/", "s/a/$x/", "s/\\s+$//", "s/a/b/e", "$_ = 1", "s/a", "print if $x", "y/a/\\n/"})
    void theRestIsNotFollowed(String code) {
        TestHost host = new TestHost("a\n");

        assertThat(host.run("perl", "-pe", code)).isEqualTo(Exit.unknown());
    }
}
