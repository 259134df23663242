package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drop-in that nothing imports. */
class ContainerdConfigDTest {
    private static final OneRule RULE = new OneRule(new ContainerdConfigD());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo a > /etc/containerd/config.d/a.toml",
                "cp /etc/hosts /etc/containerd/config.d/a.toml",
                "tee /etc/containerd/config.d/a.toml <<< a"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo a > /etc/containerd/config.d/a.toml\nsed -i '1i imports = [\"/etc/containerd/config.d/*.toml\"]' /etc/containerd/config.toml",
                "mkdir -p /etc/containerd/config.d",
                "ls /etc/containerd/config.d",
                "echo a > /etc/containerd/certs.d/x/hosts.toml"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
