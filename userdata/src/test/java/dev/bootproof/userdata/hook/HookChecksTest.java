package dev.bootproof.userdata.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HookChecksTest {
    private static void check(Consumer<HookChecks> what) {
        HookChecks checks = new HookChecks("h");
        what.accept(checks);
        checks.throwIfAny();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "relative",
                "/a//b",
                "/a/",
                "/a/./b",
                "/a/..",
                "/a\nb",
                "/run/bootproof/loaded",
                "/run/systemd/system/bootproof-x.service",
                "/run/systemd/system/nodeadm-run.service.d/50-bootproof.conf",
                "/usr/local/bin/bootproof-hooks"
            })
    void noPathThatMeansSomethingElse(String path) {
        assertThatThrownBy(() -> check(checks -> checks.path("path", path)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("hook 'h': path: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/a", "/a b/'c", "/\u00fc", "/...", "/run/bootproofed", "/run/systemd/system/nodeadm-run.service"
            })
    void anyOtherPath(String path) {
        assertThatCode(() -> check(checks -> checks.path("path", path))).doesNotThrowAnyException();
    }

    @Test
    void noPathThatIsTooLong() {
        assertThatThrownBy(() -> check(checks -> checks.path("path", "/a".repeat(500_000))))
                .hasMessageContaining("at most 4000 bytes");
        assertThatThrownBy(() -> check(checks -> checks.path("path", "/" + "\u00fc".repeat(121))))
                .hasMessageContaining("240 between two /");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a", "a ", "a\nb", "a\\", "\u00fc", "a\r"})
    void noLineThatAReaderWouldChange(String line) {
        assertThatThrownBy(() -> check(checks -> checks.line("value", line))).hasMessageContaining("value: one line");
    }

    @Test
    void tellsEverythingAtOnce() {
        assertThatThrownBy(() -> check(checks -> {
                    checks.mode("9");
                    checks.owner("root");
                    checks.text("content", "\udc00");
                }))
                .hasMessageMatching("hook 'h': mode '9': .*; owner: .*; content: .*");
    }

    @Test
    void showsNoMoreOfAValueThanIsNeeded() {
        assertThat(HookChecks.shown("a\n\u00fc")).isEqualTo("'a??'");
        assertThat(HookChecks.shown("x".repeat(1_000_000))).hasSize(85);
    }
}
