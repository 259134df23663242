package dev.bootproof.userdata.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HookNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "-a", "a-", "A", "a_b", "a.b", "../a", "a b", "a\n", "%n", "\u00fc", "bootproof-loader"})
    void refused(String name) {
        assertThatThrownBy(() -> HookNames.checked(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "a-b", "abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0"})
    void accepted(String name) {
        assertThat(HookNames.checked(name)).isEqualTo(name);
    }
}
