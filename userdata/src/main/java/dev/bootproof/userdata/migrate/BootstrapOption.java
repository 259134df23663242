package dev.bootproof.userdata.migrate;

import java.util.Arrays;
import java.util.Optional;

/**
 * The options of AL2's {@code bootstrap.sh}, over all its versions; each takes the next word, and what is not given is read
 * from a variable (amazon-eks-ami: {@code templates/al2/runtime/bootstrap.sh}).
 */
enum BootstrapOption {
    USE_MAX_PODS("--use-max-pods"),
    B64_CLUSTER_CA("--b64-cluster-ca"),
    APISERVER_ENDPOINT("--apiserver-endpoint"),
    KUBELET_EXTRA_ARGS("--kubelet-extra-args"),
    ENABLE_DOCKER_BRIDGE("--enable-docker-bridge"),
    API_RETRY_ATTEMPTS("--aws-api-retry-attempts"),
    DOCKER_CONFIG_JSON("--docker-config-json"),
    CONTAINERD_CONFIG_FILE("--containerd-config-file"),
    PAUSE_CONTAINER_ACCOUNT("--pause-container-account"),
    PAUSE_CONTAINER_VERSION("--pause-container-version"),
    DNS_CLUSTER_IP("--dns-cluster-ip"),
    CONTAINER_RUNTIME("--container-runtime"),
    IP_FAMILY("--ip-family"),
    SERVICE_IPV4_CIDR("--service-ipv4-cidr"),
    SERVICE_IPV6_CIDR("--service-ipv6-cidr"),
    ENABLE_LOCAL_OUTPOST("--enable-local-outpost"),
    CLUSTER_ID("--cluster-id"),
    MOUNT_BPF_FS("--mount-bpf-fs"),
    LOCAL_DISKS("--local-disks");

    private final String flag;

    BootstrapOption(String flag) {
        this.flag = flag;
    }

    String flag() {
        return flag;
    }

    /** The variable that holds it where the option is not given. */
    String variable() {
        return name();
    }

    /** Which option a word is; {@code --option=value} was none to the script. */
    static Optional<BootstrapOption> of(String word) {
        return Arrays.stream(values())
                .filter(option -> option.flag.equals(word))
                .findFirst();
    }
}
