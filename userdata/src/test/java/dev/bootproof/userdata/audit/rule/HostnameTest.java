package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new name; asking for it is none. */
class HostnameTest {
    private static final OneRule RULE = new OneRule(new Hostname());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hostnamectl set-hostname secret",
                "hostnamectl --static hostname a",
                "hostname worker-1",
                "hostname $(imds /latest/meta-data/instance-id)",
                "echo a > /etc/hostname"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hostname",
                "hostname -f",
                "hostname -I",
                "hostnamectl",
                "hostnamectl status",
                "cat /etc/hostname",
                "hostnamectl hostname"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
