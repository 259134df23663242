package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing it; a link to systemd-resolved's own file is right. */
class ResolvConfTest {
    private static final OneRule RULE = new OneRule(new ResolvConf());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo 'nameserver 10.0.0.2' > /etc/resolv.conf",
                "echo 'search x' >> /etc/resolv.conf",
                "sed -i 's/a/b/' /etc/resolv.conf",
                "cp /etc/hosts /etc/resolv.conf",
                "tee /etc/resolv.conf <<< x"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cat /etc/resolv.conf",
                "grep search /etc/resolv.conf",
                "ln -sf /run/systemd/resolve/resolv.conf /etc/resolv.conf",
                "echo x > /etc/systemd/resolved.conf.d/a.conf",
                "echo 'nameserver 10.0.0.2' > /etc/kubernetes/resolv.conf"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
