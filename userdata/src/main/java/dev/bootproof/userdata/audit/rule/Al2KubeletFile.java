package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kubelet's files of AL2: its configuration, and drop-ins whose variables its unit expanded. */
public final class Al2KubeletFile extends RemnantRule {
    private static final List<FilePattern> FILES = List.of(
            FilePattern.file("/etc/kubernetes/kubelet/kubelet-config.json"),
            FilePattern.file("/etc/systemd/system/kubelet.service.d/10-kubelet-args.conf"),
            FilePattern.file("/etc/systemd/system/kubelet.service.d/30-kubelet-extra-args.conf"),
            FilePattern.file("/etc/eks/containerd/kubelet-containerd.service"));

    private static final Pattern PLACES = Pattern.compile(
            "/(etc|run|usr/lib)/systemd/system/kubelet\\.service\\.d/.*|/etc/(sysconfig|default)/kubelet");
    private static final Pattern VARIABLE = Pattern.compile("KUBELET_(EXTRA_)?ARGS=");
    private static final Pattern OWN_START = Pattern.compile("(?m)^\\s*ExecStart=.*KUBELET_(EXTRA_)?ARGS");

    public Al2KubeletFile() {
        super(
                RulePage.rule("al2-kubelet-file")
                        .summary("A file of AL2's kubelet is used, which AL2023's does not read")
                        .why(
                                "AL2023's kubelet reads /etc/kubernetes/kubelet/config.json, which nodeadm makes, and its unit expands"
                                        + " NODEADM_KUBELET_ARGS alone, so that this has no effect")
                        .fix(
                                "Give settings as spec.kubelet.config and flags as spec.kubelet.flags of the NodeConfig; those known only on"
                                        + " the node in a file in /etc/eks/nodeadm.d")
                        .link("https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3420")
                        .issue(2123)
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        jq '.maxPods=50' /etc/kubernetes/kubelet/kubelet-config.json > /tmp/kubelet.json
                        """)
                        .bad(3, Certainty.DEFINITE, """
                        #!/bin/bash
                        mkdir -p /etc/systemd/system/kubelet.service.d
                        cat > /etc/systemd/system/kubelet.service.d/90-labels.conf <<'END'
                        [Service]
                        Environment='KUBELET_EXTRA_ARGS=--node-labels=team=a'
                        END
                        """)
                        .good("""
                        #!/bin/bash
                        mkdir -p /etc/systemd/system/kubelet.service.d
                        cat > /etc/systemd/system/kubelet.service.d/90-limits.conf <<'END'
                        [Service]
                        LimitNOFILE=1048576
                        END
                        """)
                        .build(),
                "kubelet-config.json",
                "kubelet.service.d");
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        boolean expanded = subject.files()
                .anyMatch(used -> used.file().path().contains("kubelet.service")
                        && used.file().holds(OWN_START));
        Stream<Sighting> variables = subject.files()
                .filter(used -> used.file().kind() == Kind.WRITE
                        && PLACES.matcher(used.file().path()).matches()
                        && used.file().holds(VARIABLE))
                .map(used -> Sighting.of(used, "'KUBELET_EXTRA_ARGS' or 'KUBELET_ARGS' is set for the kubelet's unit"));
        return expanded ? Stream.empty() : Stream.concat(FilePattern.uses(subject, FILES), variables);
    }
}
