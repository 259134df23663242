package dev.bootproof.userdata.shell.program.awk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.program.Lines;
import dev.bootproof.userdata.shell.program.TestHost;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwkStreamsTest {
    private final TestHost host = new TestHost("");
    private final AwkStreams streams = new AwkStreams(host, text -> new AwkLines(Lines.bare(text)));

    @Test
    void aFileIsReadOnFromWhereItWasLastRead() {
        host.files.put("/f", "a\nb\n");
        assertThat(streams.file("/f").orElseThrow().next()).contains(AwkValue.input("a"));
        assertThat(streams.file("/f").orElseThrow().next()).contains(AwkValue.input("b"));
        streams.close("/f");
        assertThat(streams.file("/f").orElseThrow().next()).contains(AwkValue.input("a"));
        assertThat(streams.file("/missing")).isEmpty();
    }

    @Test
    void aPipeRunsWhenItIsClosed() {
        streams.write("|", "sh", "echo a\n");
        streams.write("|", "sh", "echo b\n");
        assertThat(host.executed).isEmpty();
        streams.closeAll();
        assertThat(host.executed).containsExactly(List.of("sh", "-c", "sh"));
    }

    @Test
    void aFileIsEmptiedOnce() {
        host.files.put("/f", "old\n");
        streams.write(">", "/f", "a\n");
        streams.write(">", "/f", "b\n");
        streams.write(">>", "/g", "c\n");
        assertThat(host.files).containsEntry("/f", "a\nb\n").containsEntry("/g", "c\n");
    }
}
