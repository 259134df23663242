package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePatternTest {
    private static final List<FilePattern> PATTERNS =
            List.of(FilePattern.file("/run/own.sock"), FilePattern.below("/etc/default/"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cat /run/own.sock",
                "echo a > /etc/default/x",
                "program /run/own.sock",
                "program --socket=/run/own.sock",
                "program unix:///run/own.sock",
                "program -v /run/own.sock:/x",
                "program /etc/default/$(date)",
                "sudo program /etc/default/x/y",
            })
    void used(String line) {
        assertThat(FilePattern.uses(TestSubject.of(line), PATTERNS)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo /run/own.sock",
                "[ -e /run/own.sock ]",
                "rm -f /run/own.sock",
                "mkdir -p /etc/default/x",
                "program /run/own.sock2",
                "program /run/own.sock$(date)",
                "program /srv/run/own.sock",
                "# /run/own.sock",
            })
    void notUsed(String line) {
        assertThat(FilePattern.uses(TestSubject.of(line), PATTERNS)).isEmpty();
    }

    @Test
    void ofAFolderNoNamesAreShown() {
        assertThat(FilePattern.uses(TestSubject.of("program /etc/default/secret"), PATTERNS))
                .extracting(Sighting::what)
                .containsExactly("'program ***' is given '/etc/default/***'");
    }
}
