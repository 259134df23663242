package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tools of yum-utils count unless it is installed; plugins always. */
class YumToolsTest {
    private static final OneRule RULE = new OneRule(new YumTools());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yum-config-manager --enable x",
                "package-cleanup --oldkernels --count=1",
                "yum install -y yum-plugin-priorities",
                "yum versionlock list",
                "yum -y versionlock add kernel",
                "systemctl enable yum-cron",
                "dnf install -y yum-cron",
                "echo x > /etc/yum/pluginconf.d/versionlock.conf"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dnf install -y dnf-utils\npackage-cleanup --oldkernels",
                "dnf versionlock list",
                "dnf config-manager --enable x",
                "yum repolist",
                "yum clean all",
                "yum check-update",
                "yum --version"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
