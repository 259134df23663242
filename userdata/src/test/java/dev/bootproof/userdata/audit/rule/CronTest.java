package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs and the daemon, unless cronie is installed. */
class CronTest {
    private static final OneRule RULE = new OneRule(new Cron());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crontab /root/jobs",
                "echo x | crontab -",
                "echo '* * * * * root a' > /etc/cron.d/a",
                "cp /etc/hosts /etc/cron.daily/a",
                "echo 'x' >> /etc/crontab",
                "echo x > /var/spool/cron/root",
                "systemctl enable --now crond",
                "service crond restart"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yum install -y cronie\ncrontab /root/jobs",
                "chmod 600 /etc/crontab",
                "rm -f /etc/cron.daily/a",
                "systemctl start own.timer",
                "command -v crontab && crontab /root/jobs",
                "echo crontab",
                "systemctl disable crond"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
