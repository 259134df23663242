package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.shell.interp.FileAccess;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A script or {@code write_files} changes a file that nodeadm writes. */
public final class NodeadmFileEdited implements Rule {
    private static final RulePage PAGE = RulePage.rule("nodeadm-file-edited")
            .summary("A file is changed that nodeadm writes again")
            .why(
                    "nodeadm writes it at each boot, and once more in this one where a drop-in changes the configuration; scripts run"
                            + " once, so that the change is lost")
            .fix("Say it in a NodeConfig, or in a drop-in that a script writes to /etc/eks/nodeadm.d")
            .issue(2124)
            .bad(2, Certainty.DEFINITE, """
                    #!/bin/bash
                    sed -i 's/"maxPods": [0-9]*/"maxPods": 58/' /etc/kubernetes/kubelet/config.json
                    """)
            .bad(5, Certainty.DEFINITE, """
                    #cloud-config
                    write_files:
                      - path: /etc/containerd/config.toml
                        content: |
                          version = 2
                    """)
            .good("""
                    #!/bin/bash
                    mkdir -p /etc/containerd/certs.d/docker.io
                    cat > /etc/containerd/certs.d/docker.io/hosts.toml <<'EOF'
                    server = "https://registry-1.docker.io"
                    [host."https://mirror.example.com"]
                      capabilities = ["pull", "resolve"]
                    EOF
                    """)
            .build();

    /**
     * What nodeadm writes, and the field to use instead (nodeadm: {@code internal/kubelet}, {@code internal/containerd};
     * amazon-eks-ami#2467 on the credential provider).
     */
    private static final Map<String, String> FILES = Map.of(
            "/etc/kubernetes/kubelet/config.json", "Use spec.kubelet.config of a NodeConfig",
            "/etc/kubernetes/kubelet/config.json.d/40-nodeadm.conf", "Use spec.kubelet.config of a NodeConfig",
            "/etc/eks/kubelet/environment", "Use spec.kubelet.flags of a NodeConfig",
            "/etc/eks/image-credential-provider/config.json",
                    "Write a file of your own and name it in spec.kubelet.flags of a NodeConfig:"
                            + " --image-credential-provider-config",
            "/etc/containerd/config.toml", "Use spec.containerd.config of a NodeConfig, which is merged into the file",
            "/etc/containerd/base-runtime-spec.json", "Use spec.containerd.baseRuntimeSpec of a NodeConfig",
            "/var/lib/kubelet/kubeconfig", "Use spec.cluster of a NodeConfig",
            "/etc/kubernetes/pki/ca.crt", "Use spec.cluster.certificateAuthority of a NodeConfig");

    private static final Set<Handler> EVERY_BOOT = Set.of(Handler.BOOTHOOK, Handler.CLOUD_CONFIG, Handler.PER_BOOT);

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Set<String> everyBoot = subject.scripts().stream()
                .filter(script -> EVERY_BOOT.contains(script.program().handler()))
                .map(script -> script.part().path())
                .collect(java.util.stream.Collectors.toSet());
        return subject.files()
                .filter(used -> used.file().kind() == FileAccess.Kind.WRITE
                        && FILES.containsKey(used.file().path())
                        && (used.written().isPresent() || !everyBoot.contains(used.part())))
                .map(used -> Finding.reached(
                                this, used.part(), used.file(), used.file().path() + " is changed")
                        .withFix(FILES.getOrDefault(used.file().path(), PAGE.fix())))
                .toList();
    }
}
