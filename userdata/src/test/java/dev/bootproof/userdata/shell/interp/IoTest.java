package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IoTest {
    private static final String CALL = "/etc/eks/bootstrap.sh prod";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeout 1 bash -c '</dev/tcp/10.0.0.1/443'",
                "(echo >/dev/tcp/10.0.0.1/443) 2>/dev/null",
                "exec 3<>/dev/tcp/$HOST/443",
                "</dev/udp/10.0.0.1/53",
                "{ :; } &>/dev/tcp/10.0.0.1/443"
            })
    void nobodyKnowsWhetherAnotherMachineAnswers(String asks) {
        assertThat(Calls.are("if " + asks + "; then " + CALL + "; fi")).isTrue();
        assertThat(Calls.are("if " + asks + "; then :; else " + CALL + "; fi")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"echo a >/nowhere/b", "cat </etc", ": >a b 2>&7", "echo a > \"\""})
    void whatCannotBeConnectedFails(String connects) {
        assertThat(Calls.are(connects + " && " + CALL)).isFalse();
        assertThat(Calls.are(connects + " || " + CALL)).isTrue();
    }
}
