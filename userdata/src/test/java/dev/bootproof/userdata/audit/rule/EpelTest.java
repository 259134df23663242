package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Its release package, or its repository enabled. */
class EpelTest {
    private static final OneRule RULE = new OneRule(new Epel());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yum install -y epel-release",
                "dnf -y install https://dl.fedoraproject.org/pub/epel/epel-release-latest-7.noarch.rpm",
                "rpm -Uvh https://user:secret@example.com/epel-release-latest-7.noarch.rpm",
                "yum --enablerepo=epel -y install x",
                "yum --enablerepo epel -y install x",
                "yum-config-manager --enable epel"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dnf install -y htop",
                "yum --disablerepo=epel install -y x",
                "dnf remove epel-release",
                "echo epel-release"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
