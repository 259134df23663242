package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Directories and their stack. What bash does with each line was seen in the oracle. */
class DirectoryBuiltinsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "pushd /etc/eks; pushd /tmp; cd \"$(dirs +1)\"; ./bootstrap.sh",
                "pushd /etc/eks; pushd /tmp; pushd +1; ./bootstrap.sh",
                "pushd /etc/eks; pushd /tmp; pushd; ./bootstrap.sh",
                "pushd /etc/eks; pushd /tmp; popd; ./bootstrap.sh",
                "shopt -s cdable_vars; E=/etc/eks; cd E; ./bootstrap.sh",
                "popd || /etc/eks/bootstrap.sh"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pushd -n /etc/eks; [ -f bootstrap.sh ] && ./bootstrap.sh",
                "cd /etc/eks /tmp; [ -x ./bootstrap.sh ] && ./bootstrap.sh",
                "pushd +7 && /etc/eks/bootstrap.sh",
                "pushd /etc/eks; popd -n; pushd && /etc/eks/bootstrap.sh"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
