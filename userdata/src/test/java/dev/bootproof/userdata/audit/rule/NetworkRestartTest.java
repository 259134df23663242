package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A restart; reading changed files anew is none. */
class NetworkRestartTest {
    private static final OneRule RULE = new OneRule(new NetworkRestart());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "systemctl restart systemd-networkd",
                "systemctl try-restart systemd-networkd.service",
                "service systemd-networkd restart"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "networkctl reload",
                "systemctl restart systemd-resolved",
                "systemctl status systemd-networkd",
                "systemctl reload systemd-networkd",
                "systemctl restart systemd-networkd-wait-online"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
