package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what makes it enforce. */
class SelinuxEnforcingTest {
    private static final OneRule RULE = new OneRule(new SelinuxEnforcing());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "setenforce 1",
                "setenforce Enforcing",
                "sed -i 's/SELINUX=permissive/SELINUX=enforcing/' /etc/selinux/config",
                "sed -i -e 's|^SELINUX=.*|SELINUX=enforcing|g' /etc/selinux/config",
                "printf 'SELINUX=enforcing\\nSELINUXTYPE=targeted\\n' > /etc/selinux/config",
                "grubby --update-kernel ALL --args enforcing=1"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "setenforce 0",
                "getenforce",
                "sed -i 's/SELINUX=enforcing/SELINUX=permissive/' /etc/selinux/config",
                "dnf install -y container-selinux\nsetenforce 1",
                "grep SELINUX=enforcing /etc/selinux/config",
                "grubby --update-kernel ALL --args enforcing=0"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
