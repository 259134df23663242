package dev.bootproof.userdata.shell.program.utility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.program.TestHost;
import org.junit.jupiter.api.Test;

class SshTest {
    @Test
    void anotherHostIsNotThisOne() {
        TestHost host = new TestHost("");
        host.run("ssh", "-o", "StrictHostKeyChecking=no", "admin@10.0.0.5", "/etc/eks/bootstrap.sh", "prod");

        assertThat(host.gaps).isEmpty();
        assertThat(host.executed).isEmpty();
    }

    @Test
    void thisHostByAnotherNameIsNotFollowed() {
        TestHost host = new TestHost("/etc/eks/bootstrap.sh\n");
        host.run("ssh", "root@localhost");

        assertThat(host.gaps).hasSize(1);
    }
}
