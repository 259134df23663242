package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import java.util.List;
import java.util.stream.Stream;

/** A program or a file is used that only EKS's AL2 images brought, and that the document does not bring itself. */
public final class Al2Helper extends RemnantRule {
    private static final List<String> PROGRAMS = List.of(
            "max-pods-calculator.sh",
            "get-ecr-uri.sh",
            "pull-image.sh",
            "pull-sandbox-image.sh",
            "private-dns-name",
            "provider-id",
            "mount-bpf-fs",
            "crictl",
            "aws-iam-authenticator");

    private static final List<FilePattern> FILES = List.of(
            FilePattern.file("/etc/eks/eni-max-pods.txt"),
            FilePattern.file("/etc/eks/max-pods-calculator.sh"),
            FilePattern.file("/etc/eks/get-ecr-uri.sh"),
            FilePattern.file("/etc/eks/iptables-restore.service"),
            FilePattern.below("/etc/eks/containerd/"));

    public Al2Helper() {
        super(
                RulePage.rule("al2-helper")
                        .summary("A program or a file is used that only EKS's AL2 images have")
                        .why("EKS's AL2023 images do not have it, so that the command fails")
                        .fix(
                                "Ask nodeadm or containerd instead: .maxPods of /etc/kubernetes/kubelet/config.json, nerdctl or ctr -n"
                                        + " k8s.io for crictl, 'aws eks get-token' for aws-iam-authenticator; or bring it yourself")
                        .issue(1902)
                        .issue(2045)
                        .issue(2163)
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        PODS=$(/etc/eks/max-pods-calculator.sh --instance-type-from-imds --cni-version 1.18.0)
                        """)
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        crictl pull public.ecr.aws/docker/library/busybox
                        """)
                        .good("""
                        #!/bin/bash
                        curl -fsSL https://example.com/crictl-v1.33.0-linux-amd64.tar.gz | tar -xz -C /usr/local/bin
                        crictl --version
                        """)
                        .build(),
                "/etc/eks/");
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        Stream<Sighting> programs = PROGRAMS.stream()
                .filter(name -> subject.commands(name).findAny().isPresent() && !isBrought(subject, name))
                .flatMap(subject::commands)
                .map(ran -> Sighting.of(ran, Evidence.of(ran.command()) + " is run"));
        Stream<Sighting> files = FILES.stream()
                .flatMap(file -> FilePattern.uses(subject, List.of(file))
                        .filter(sighting -> file.below() || !Provision.fetches(subject, file.prefix())));
        return Stream.of(programs, files, UnitCall.wanted(subject, "sandbox-image"))
                .flatMap(sightings -> sightings);
    }

    private static boolean isBrought(Subject subject, String name) {
        return Provision.brings(subject, name) || (name.equals("crictl") && Provision.brings(subject, "cri-tools"));
    }
}
