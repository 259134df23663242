package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only names that are AL2's own count, and only where nothing uses them. */
class Al2BootstrapVariablesTest {
    private static final OneRule RULE = new OneRule(new Al2BootstrapVariables());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export USE_MAX_PODS=false",
                "export CONTAINER_RUNTIME='containerd'",
                "KUBELET_EXTRA_ARGS=--v=4; export KUBELET_EXTRA_ARGS",
                "declare -x ENABLE_DOCKER_BRIDGE=true",
                "export USE_MAX_PODS=false CLUSTER_ID=prod",
                "echo 'export KUBELET_EXTRA_ARGS=--v=4' >> /etc/profile.d/kubelet.sh",
                "echo USE_MAX_PODS=false > /etc/environment",
                "printf '[Manager]\\nDefaultEnvironment=\"USE_MAX_PODS=false\"\\n' > /etc/systemd/system.conf.d/10.conf",
                "export B64_CLUSTER_CA=$(cat /etc/ca)"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export CLUSTER_ID=prod",
                "export IP_FAMILY=ipv4 LOCAL_DISKS=raid0",
                "USE_MAX_PODS=false",
                "export KUBELET_EXTRA_ARGS=--v=4; echo $KUBELET_EXTRA_ARGS > /etc/own",
                "if false; then export USE_MAX_PODS=false; fi",
                "echo 'export HISTSIZE=1' > /etc/profile.d/history.sh",
                "export MY_USE_MAX_PODS=false",
                "echo 'export USE_MAX_PODS=false'",
                "declare -p CONTAINER_RUNTIME"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
