package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The socket by its path, as a word or in an option; not where the script makes it. */
class DockershimSocketTest {
    private static final OneRule RULE = new OneRule(new DockershimSocket());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crictl --runtime-endpoint unix:///var/run/dockershim.sock ps",
                "crictl -r=unix:///run/dockershim.sock ps",
                "ln -s /run/dockershim.sock /run/x.sock",
                "chmod 600 /var/run/dockershim.sock"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ln -s /run/containerd/containerd.sock /run/dockershim.sock",
                "[ -S /var/run/dockershim.sock ]",
                "echo /var/run/dockershim.sock",
                "ls /run/containerd/containerd.sock"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
