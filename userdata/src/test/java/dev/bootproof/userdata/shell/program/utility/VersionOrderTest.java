package dev.bootproof.userdata.shell.program.utility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionOrderTest {
    /** In the order of GNU {@code sort -V}. */
    private static final List<String> SORTED = List.of(
            "",
            ".a",
            "1.2.3",
            "1.9",
            "1.10~rc",
            "1.10",
            "1.010.1",
            "a-1.tar.gz",
            "a-1.1.tar.gz",
            "a-10.tar.gz",
            "v2",
            "v10");

    @Test
    void digitsCountAsNumbers() {
        List<String> shuffled = new ArrayList<>(SORTED);
        Collections.reverse(shuffled);
        shuffled.sort(VersionOrder::compare);

        assertThat(shuffled).isEqualTo(SORTED);
    }
}
