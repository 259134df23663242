package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileModeTest {
    @ParameterizedTest
    @ValueSource(strings = {"755", "0700", "+x", "u+x", "a=rx", "u=rwx,go=r", "ug+x", "0055", "go+x"})
    void lets(String mode) {
        assertThat(FileMode.runs(mode, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"644", "-x", "a=r", "u=rw,go=r", "ugo-x", "a-rwx"})
    void forbids(String mode) {
        assertThat(FileMode.runs(mode, true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"g-x", "u-x", "u=rw", "+X", "o=u", "u+r", "+t"})
    void leaves(String mode) {
        assertThat(FileMode.runs(mode, true)).isTrue();
        assertThat(FileMode.runs(mode, false)).isFalse();
    }
}
