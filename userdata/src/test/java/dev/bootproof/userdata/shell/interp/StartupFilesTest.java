package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shell reads the files that bash(1) says, and no others. What bash does with each line was seen in the oracle. */
class StartupFilesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo /etc/eks/bootstrap.sh > /tmp/r; bash --rcfile /tmp/r -i -c true",
                "echo /etc/eks/bootstrap.sh > /root/.bashrc; bash -i -c true",
                "echo /etc/eks/bootstrap.sh > /root/.bash_login; bash -l -c true",
                "echo /etc/eks/bootstrap.sh > /etc/profile.d/x.sh; bash --login -c true",
                "echo /etc/eks/bootstrap.sh > /tmp/e; ENV=/tmp/e sh -i -c true",
                "echo 'unset BASH_ENV; /etc/eks/bootstrap.sh' > /tmp/e; BASH_ENV=/tmp/e bash -c true",
                "export PROMPT_COMMAND=/etc/eks/bootstrap.sh; echo true | bash --norc -i"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo /etc/eks/bootstrap.sh > /tmp/r; bash --norc --rcfile /tmp/r -i -c true",
                "echo /etc/eks/bootstrap.sh > /root/.bashrc; bash -c true",
                "printf 'return\n/etc/eks/bootstrap.sh\n' > /tmp/e; BASH_ENV=/tmp/e bash -c true",
                "echo true > /root/.bash_profile; echo /etc/eks/bootstrap.sh > /root/.profile; bash -l -c true",
                "echo /etc/eks/bootstrap.sh > /root/.bash_profile; bash -l --noprofile -c true",
                "echo /etc/eks/bootstrap.sh > /root/.bash_profile; sh -l -c true",
                "echo /etc/eks/bootstrap.sh > /tmp/e; ENV=/tmp/e sh -c true",
                "echo /etc/eks/bootstrap.sh > /tmp/e; BASH_ENV=/tmp/e sh -c true",
                "export PROMPT_COMMAND=/etc/eks/bootstrap.sh; bash --norc -i -c true"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
