package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.cloudinit.Handler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that may fail ends the shell under {@code set -e}, whatever part of the script it stands in. */
class ErrexitTest {
    private static Certainty certainty(String line) {
        String text = "#!/bin/bash\nset -e\n" + line + "; true; }; f\n/etc/eks/bootstrap.sh\n";
        return ShellInterpreter.run(Bytes.of(text), Handler.SCRIPT, NodeImage.AL2).commands().stream()
                .filter(ReachedCommand::shipped)
                .map(ReachedCommand::certainty)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f() { curl -sf http://a/b",
                "f() { i=$(curl -sf http://a/b)",
                "f() { for i in a b; do curl -sf http://a/$i; done",
                "f() { if [ -e /opt/x$RANDOM ]; then curl -sf http://a/b; fi",
                "f() { echo 'curl -sf http://a/b; true' > /tmp/s; . /tmp/s",
                "c=curl; f() { $c -sf http://a/b"
            })
    void whatFollowsIsLikely(String line) {
        assertThat(certainty(line)).isEqualTo(Certainty.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f() { curl -sf http://a/b || true",
                "f() { if curl -sf http://a/b; then :; fi",
                "f() { echo $(curl -sf http://a/b)",
                "f() { (set -e; curl -sf http://a/b; true) & wait"
            })
    void whatFollowsIsDefinite(String line) {
        assertThat(certainty(line)).isEqualTo(Certainty.DEFINITE);
    }
}
