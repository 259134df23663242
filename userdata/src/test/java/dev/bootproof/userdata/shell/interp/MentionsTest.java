package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.syntax.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/eks/bootstrap.sh",
                "see /etc/eks/bootstrap.sh.",
                "\"/etc/eks/bootstrap.sh\"",
                "X=/etc/eks/bootstrap.sh;",
                "(/etc/eks/bootstrap.sh)"
            })
    void thePath(String text) {
        assertThat(Mentions.in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/eks/bootstrap.sh.bak",
                "/etc/eks/bootstrap.shell",
                "/etc/eks/bootstrap.sh/x",
                "/mnt/etc/eks/bootstrap.sh",
                "./etc/eks/bootstrap.sh",
                "/etc/eks/bootstrap.sh-old",
                "/etc/eks/Bootstrap.sh"
            })
    void isNoPartOfAnother(String text) {
        assertThat(Mentions.in(text)).isEmpty();
    }

    @Test
    void eachLineIsToldOnceWithItsPlace() {
        assertThat(Mentions.in("a\n  # /etc/eks/bootstrap.sh or /etc/eks/bootstrap.sh\nx /etc/eks/bootstrap.sh\n"))
                .containsExactly(
                        new ShellReading.Mention(new Position(2, 5), "a comment"),
                        new ShellReading.Mention(new Position(3, 3), "its text"));
        assertThat(Mentions.in("/etc/eks/bootstrap.sh\n".repeat(60))).hasSize(50);
    }
}
