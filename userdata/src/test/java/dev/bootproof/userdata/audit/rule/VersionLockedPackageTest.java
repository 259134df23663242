package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packages themselves; what only has the name in its own does not count. */
class VersionLockedPackageTest {
    private static final OneRule RULE = new OneRule(new VersionLockedPackage());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yum install -y kernel",
                "dnf update kernel",
                "dnf install -y kernel-5.10.230",
                "dnf upgrade -y containerd",
                "yum install -y containerd.io",
                "dnf install -y containerd-1.7.27",
                "dnf -y install ec2-net-utils",
                "rpm -i amazon-ec2-net-utils",
                "dnf install -y jq runc"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dnf install -y kernel-headers kernel-devel",
                "dnf install -y kernel-modules-extra",
                "yum update -y --exclude=kernel",
                "yum -x kernel update",
                "dnf install -y kernel-tools",
                "rpm -q kernel",
                "dnf versionlock add kernel",
                "dnf info containerd",
                "dnf install -y containerd-shim-own"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
