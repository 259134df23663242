package dev.bootproof.userdata.shell.program.utility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.program.TestHost;
import java.util.List;
import org.junit.jupiter.api.Test;

class TarTest {
    @Test
    void optionsThatRunCommands() {
        TestHost host = new TestHost("");
        Tar.run(
                List.of("tar", "cf", "/dev/null", "--checkpoint=1", "--checkpoint-action=exec=/opt/a b", "/etc/hosts"),
                host);

        assertThat(host.executed).containsExactly(List.of("sh", "-c", "/opt/a b"));
    }

    @Test
    void withoutCheckpointsThereIsNoAction() {
        TestHost host = new TestHost("");
        Tar.run(List.of("tar", "cf", "/dev/null", "--checkpoint-action=exec=/opt/a", "/etc/hosts"), host);

        assertThat(host.executed).isEmpty();
    }
}
