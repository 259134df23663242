package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A package is to be installed that EKS's AL2023 images lock in its version. */
public final class VersionLockedPackage extends RemnantRule {
    private static final Pattern LOCKED = Pattern.compile(
            "kernel(-?\\d[\\w.-]*)?|containerd(\\.io)?(-\\d[\\w.*-]*)?|runc(-\\d[\\w.*-]*)?|(amazon-)?ec2-net-utils(-\\d[\\w.*-]*)?");

    public VersionLockedPackage() {
        super(RulePage.rule("version-locked-package")
                .summary("A package is to be installed or updated that the image locks in its version")
                .why(
                        "EKS's AL2023 images lock the versions of kernel, containerd and runc, so that dnf changes nothing or fails;"
                                + " ec2-net-utils would manage interfaces that belong to the CNI")
                .fix("Take an image that has the version you need; leave interfaces to the VPC CNI")
                .issue(2363)
                .issue(2374)
                .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        yum update -y kernel
                        """)
                .good("""
                        #!/bin/bash
                        dnf install -y kernel-headers-$(uname -r)
                        """)
                .build());
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        return PackageCall.installs(subject, LOCKED);
    }
}
