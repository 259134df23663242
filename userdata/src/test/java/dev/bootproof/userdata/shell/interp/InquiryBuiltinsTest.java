package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a shell says of itself decides. What bash does with each line was seen in the oracle. */
class InquiryBuiltinsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "step_x() { /etc/eks/bootstrap.sh; }; for s in $(compgen -A function step_); do $s; done",
                "X_A=/etc/eks/bootstrap.sh; for v in $(compgen -v X_); do ${!v}; done",
                "compgen -G \"/etc/eks/boot*.sh\" && /etc/eks/bootstrap.sh",
                "$(compgen -W \"a /etc/eks/bootstrap.sh\" /)",
                "f() { set -- $(caller 0); [ $2 = main ] && /etc/eks/bootstrap.sh; }; f",
                "help cd && /etc/eks/bootstrap.sh",
                "[ -n \"$(umask)\" ] && /etc/eks/bootstrap.sh"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compgen -A function step_ && /etc/eks/bootstrap.sh",
                "compgen -G \"/etc/eks/none*\" && /etc/eks/bootstrap.sh",
                "caller && /etc/eks/bootstrap.sh"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
