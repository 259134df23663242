package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What AL2 images brought is missed, unless the document brings it or asks for it first. */
class Al2HelperTest {
    private static final OneRule RULE = new OneRule(new Al2Helper());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/eks/max-pods-calculator.sh --instance-type m5.large",
                "cat /etc/eks/eni-max-pods.txt",
                "grep m5.large /etc/eks/eni-max-pods.txt | awk '{print $2}'",
                "source /etc/eks/get-ecr-uri.sh",
                "IMAGE=$(/etc/eks/get-ecr-uri.sh eu-central-1 amazonaws.com)",
                "crictl images",
                "sudo crictl rmi --prune",
                "private-dns-name",
                "mount-bpf-fs",
                "aws-iam-authenticator token -i prod",
                "cp /etc/hosts /etc/eks/containerd/containerd-config.toml",
                "sed -i s/a/b/ /etc/eks/containerd/containerd-config.toml",
                "systemctl restart sandbox-image",
                "/etc/eks/containerd/pull-image.sh x"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wget -q https://example.com/max-pods-calculator.sh\nbash max-pods-calculator.sh",
                "dnf install -y cri-tools\ncrictl ps",
                "command -v crictl && crictl ps",
                "echo crictl",
                "cat /etc/eks/release",
                "aws s3 cp s3://b/aws-iam-authenticator /usr/local/bin/\naws-iam-authenticator version",
                "[ -x /etc/eks/max-pods-calculator.sh ] && /etc/eks/max-pods-calculator.sh",
                "systemctl mask sandbox-image"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
