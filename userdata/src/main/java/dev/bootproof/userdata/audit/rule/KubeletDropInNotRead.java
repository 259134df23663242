package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.nodeadm.NodeadmReading;
import dev.bootproof.userdata.shell.interp.FileAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kubelet drop-in that the kubelet does not read, or that nodeadm's own beats. The kubelet looks at the folder only where
 * nodeadm gives it {@code --config-dir}, which it does only where a NodeConfig has a kubelet.config (nodeadm:
 * {@code internal/kubelet/config.go}).
 */
public final class KubeletDropInNotRead implements Rule {
    private static final String FOLDER = "/etc/kubernetes/kubelet/config.json.d/";
    private static final String NODEADMS = "40-nodeadm.conf";

    private static final RulePage PAGE = RulePage.rule("kubelet-drop-in-not-read")
            .summary("A drop-in for the kubelet's configuration is not read, or nodeadm's own beats it")
            .why(
                    "the kubelet reads *.conf of this folder in the order of their names, and only where a NodeConfig has a"
                            + " spec.kubelet.config that is not empty, which nodeadm writes as 40-nodeadm.conf")
            .fix(
                    "Give the settings as spec.kubelet.config of a NodeConfig; or name the file *.conf with a number over 40")
            .link("https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file/#kubelet-conf-d")
            .issue(1988)
            .bad(2, Certainty.DEFINITE, """
                    #!/bin/bash
                    cat > /etc/kubernetes/kubelet/config.json.d/50-log.json <<'EOF'
                    {"apiVersion": "kubelet.config.k8s.io/v1beta1", "kind": "KubeletConfiguration", "containerLogMaxFiles": 3}
                    EOF
                    """)
            .good("""
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="PART"

                    --PART
                    Content-Type: application/node.eks.aws

                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      kubelet:
                        config:
                          maxPods: 58
                    --PART
                    Content-Type: text/x-shellscript

                    #!/bin/bash
                    cat > /etc/kubernetes/kubelet/config.json.d/50-log.conf <<'EOF'
                    {"apiVersion": "kubelet.config.k8s.io/v1beta1", "kind": "KubeletConfiguration", "containerLogMaxFiles": 3}
                    EOF
                    --PART--
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        List<Map<?, ?>> configs = Stream.concat(
                        Stream.of(subject.nodeadm()),
                        NodeConfigs.dropIns(subject).values().stream()
                                .flatMap(used -> NodeConfigs.reading(used).stream()))
                .flatMap(reading -> kubeletConfig(reading).stream())
                .toList();
        // with a NodeConfig of its own that names the cluster, nobody adds another, which would bring a kubelet.config
        boolean whole =
                subject.nodeadm().valid() && NodeConfigs.dropIns(subject).isEmpty();
        subject.files()
                .filter(used -> used.file().kind() == FileAccess.Kind.WRITE
                        && used.file().path().startsWith(FOLDER))
                .forEach(used -> {
                    String name = used.file().path().substring(FOLDER.length());
                    if (name.equals(NODEADMS)) {
                        return; // another rule's
                    }
                    Optional<String> why = Optional.empty();
                    if (!name.endsWith(".conf") || name.contains("/")) {
                        why = Optional.of("does not end in .conf");
                    } else if (whole && configs.isEmpty()) {
                        why = Optional.of("has no NodeConfig with a spec.kubelet.config beside it");
                    } else if (name.compareTo(NODEADMS) < 0) {
                        why = used.file()
                                .content()
                                .flatMap(text -> configs.stream()
                                        .flatMap(config -> config.keySet().stream())
                                        .map(String::valueOf)
                                        .filter(key -> text.contains("\"" + key + "\"") || text.contains(key + ":"))
                                        .findFirst()
                                        .map(key -> "comes before " + NODEADMS + ", which sets " + key + " as well"));
                    }
                    why.ifPresent(reason -> findings.add(Finding.reached(
                            this, used.part(), used.file(), used.file().path() + " is written, and it " + reason)));
                });
        return findings;
    }

    private static Optional<Map<?, ?>> kubeletConfig(NodeadmReading reading) {
        return reading.spec().get("kubelet") instanceof Map<?, ?> kubelet
                        && kubelet.get("config") instanceof Map<?, ?> config
                        && !config.isEmpty()
                ? Optional.of(config)
                : Optional.empty();
    }
}
