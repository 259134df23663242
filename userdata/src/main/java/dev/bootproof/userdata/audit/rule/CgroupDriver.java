package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kubelet is told another cgroup driver than containerd's. */
public final class CgroupDriver extends RemnantRule {
    private static final Pattern CGROUPFS = Pattern.compile("cgroup-?[dD]river[\"']?\\s*[:= ]\\s*[\"']?cgroupfs");
    private static final List<FilePattern> FILES = List.of(
            FilePattern.below("/etc/eks/nodeadm.d/"), FilePattern.below("/etc/kubernetes/kubelet/config.json.d/"));

    public CgroupDriver() {
        super(RulePage.rule("cgroup-driver")
                .summary("The kubelet is given the cgroup driver cgroupfs")
                .why(
                        "nodeadm gives containerd the driver systemd, as AL2023 has cgroup v2: where the two differ, pods fail or"
                                + " lose their limits under load")
                .fix("Remove it; nodeadm sets cgroupDriver: systemd")
                .link("https://kubernetes.io/docs/setup/production-environment/container-runtimes/#cgroup-drivers")
                .bad(11, Certainty.DEFINITE, """
                        apiVersion: node.eks.aws/v1alpha1
                        kind: NodeConfig
                        spec:
                          cluster:
                            name: prod
                            apiServerEndpoint: https://example.com
                            certificateAuthority: Y2VydA==
                            cidr: 10.100.0.0/16
                          kubelet:
                            config:
                              cgroupDriver: cgroupfs
                        """)
                .good("""
                        apiVersion: node.eks.aws/v1alpha1
                        kind: NodeConfig
                        spec:
                          cluster:
                            name: prod
                            apiServerEndpoint: https://example.com
                            certificateAuthority: Y2VydA==
                            cidr: 10.100.0.0/16
                          kubelet:
                            config:
                              cgroupDriver: systemd
                        """)
                .build());
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        return subject.files()
                .filter(used -> used.file().kind() == Kind.WRITE
                        && FILES.stream()
                                .anyMatch(file -> file.matches(used.file().path()))
                        && used.file().holds(CGROUPFS))
                .map(used -> Sighting.of(used, "the cgroup driver cgroupfs is written"));
    }

    @Override
    public List<Finding> check(Subject subject) {
        Stream<Finding> told = subject.nodeadm()
                .config()
                .flatMap(NodeConfig::kubelet)
                .filter(CgroupDriver::isTold)
                .map(kubelet -> NodeConfigs.lines(this, subject, CGROUPFS, "names the cgroup driver cgroupfs"))
                .orElse(Stream.empty());
        return Stream.concat(told, super.check(subject).stream()).toList();
    }

    private static boolean isTold(NodeConfig.Kubelet kubelet) {
        return "cgroupfs".equals(kubelet.config().get("cgroupDriver"))
                || kubelet.flags().stream()
                        .anyMatch(flag -> CGROUPFS.matcher(flag).find());
    }
}
