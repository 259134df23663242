package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgramsTest {
    @Test
    void aProgramThatIsThereTellsItsVersion() {
        assertThat(Calls.are("kubelet --version && /etc/eks/bootstrap.sh")).isTrue();
        assertThat(Calls.are("kubelet --version || /etc/eks/bootstrap.sh")).isFalse();
    }
}
