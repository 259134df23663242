package dev.bootproof.userdata.shell.program.utility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.TestHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands here is what GNU's dd prints. */
class DdTest {
    @ParameterizedTest
    @CsvSource({
        "bs=1 skip=2, cdef",
        "bs=2 count=2, abcd",
        "ibs=2 skip=1 count=1, cd",
        "bs=1k count=1, abcdef",
        "bs=3 skip=9, ''",
        "conv=ucase, ABCDEF",
        "status=none conv=fsync, abcdef"
    })
    void printsBlocks(String operands, String output) {
        assertThat(TestHost.output("abcdef", ("dd " + operands).split(" "))).isEqualTo(output);
    }

    @ParameterizedTest
    @CsvSource({"bs=x count=1", "iflag=skip_bytes skip=2", "conv=swab"})
    void doesNotKnowTheRest(String operands) {
        assertThat(TestHost.output("abcdef", ("dd " + operands).split(" "))).isEqualTo(Value.ANYTHING);
    }

    @Test
    void blocksAreOfBytes() {
        assertThat(TestHost.output("äb", "dd", "bs=1", "skip=1")).isEqualTo(Value.ANYTHING);
    }

    @Test
    void copiesFiles() {
        TestHost host = new TestHost("");
        host.files.put("/tmp/a", "abc");

        assertThat(host.run("dd", "if=/tmp/a", "of=/tmp/b", "bs=1", "count=2").isSuccess())
                .isTrue();
        assertThat(host.files).containsEntry("/tmp/b", "ab");
        assertThat(host.run("dd", "if=/tmp/none", "of=/tmp/c")).isEqualTo(Exit.failure());
        assertThat(host.files).doesNotContainKey("/tmp/c");
    }
}
