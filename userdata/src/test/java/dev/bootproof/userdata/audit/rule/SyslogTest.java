package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The daemon, its settings and its files, unless it is installed. */
class SyslogTest {
    private static final OneRule RULE = new OneRule(new Syslog());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grep x /var/log/messages",
                "tail -f /var/log/messages",
                "cat /var/log/secure",
                "systemctl restart rsyslog",
                "service rsyslog restart",
                "echo x > /etc/rsyslog.d/a.conf",
                "aws s3 cp /var/log/messages s3://b/",
                "echo '{\"file_path\": \"/var/log/messages\"}' > /opt/aws/amazon-cloudwatch-agent/etc/a.json"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "journalctl -n 5",
                "logger x",
                "dnf install -y rsyslog\ntail /var/log/messages",
                "tail /var/log/cloud-init-output.log",
                "echo '{\"file_path\": \"/var/log/dnf.log\"}' > /opt/aws/amazon-cloudwatch-agent/etc/a.json",
                "[ -f /var/log/messages ] && tail /var/log/messages",
                "echo /var/log/messages",
                "exec > >(tee -a /var/log/messages)"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
