package dev.bootproof.userdata.shell.program.awk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AwkFormatTest {
    private static String format(String... values) {
        return AwkFormat.of(Stream.of(values).map(AwkValue::of).toList());
    }

    @Test
    void printsAsGawkDoes() {
        assertThat(format("%s/%s.sh", "/etc/eks", "bootstrap")).isEqualTo("/etc/eks/bootstrap.sh");
        assertThat(format("%5.2f|%-4s|%03d|%x", "3.14159", "ab", "7", "255")).isEqualTo(" 3.14|ab  |007|ff");
        assertThat(format("%d%%", "50.9")).isEqualTo("50%");
        assertThat(format("%.3s%c", "bootstrap", "xyz")).isEqualTo("boox");
    }

    @Test
    void whatIsNotFollowedIsSaid() {
        assertThatThrownBy(() -> AwkFormat.of(List.of())).isInstanceOf(UnfollowedException.class);
        assertThatThrownBy(() -> format("%a", "1")).isInstanceOf(UnfollowedException.class);
    }
}
