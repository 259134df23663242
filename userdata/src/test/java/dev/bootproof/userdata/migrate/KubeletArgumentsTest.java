package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KubeletArgumentsTest {
    private static Map<String, Object> config(String text) {
        KubeletArguments arguments = KubeletArguments.of(text);
        assertThat(arguments.flags()).isEmpty();
        assertThat(arguments.untranslated()).isEmpty();
        return arguments.config();
    }

    private static List<String> flags(String text) {
        KubeletArguments arguments = KubeletArguments.of(text);
        assertThat(arguments.config()).isEmpty();
        assertThat(arguments.untranslated()).isEmpty();
        return arguments.flags();
    }

    @Test
    void aFieldOfTheSameMeaningIsPreferred() {
        assertThat(config("--max-pods=20 --pod-max-pids 100 --container-log-max-size=10Mi --serialize-image-pulls"))
                .isEqualTo(Map.of(
                        "maxPods",
                        20L,
                        "podPidsLimit",
                        100L,
                        "containerLogMaxSize",
                        "10Mi",
                        "serializeImagePulls",
                        true));
    }

    @Test
    void listsMapsThresholdsAndTaintsBecomeStructures() {
        assertThat(config("--cluster-dns=10.0.0.10,10.0.0.11 --kube-reserved=cpu=100m,memory=1Gi"
                        + " --eviction-hard=memory.available<200Mi,nodefs.available<10%"
                        + " --feature-gates=A=true,B=false"
                        + " --register-with-taints=dedicated=gpu:NoSchedule,spot:NoExecute"))
                .isEqualTo(Map.of(
                        "clusterDNS", List.of("10.0.0.10", "10.0.0.11"),
                        "kubeReserved", Map.of("cpu", "100m", "memory", "1Gi"),
                        "evictionHard", Map.of("memory.available", "200Mi", "nodefs.available", "10%"),
                        "featureGates", Map.of("A", true, "B", false),
                        "registerWithTaints",
                                List.of(
                                        Map.of("key", "dedicated", "value", "gpu", "effect", "NoSchedule"),
                                        Map.of("key", "spot", "effect", "NoExecute"))));
    }

    @Test
    void aFieldInsideAnotherKeepsItsNeighbours() {
        assertThat(config("--anonymous-auth=false --authentication-token-webhook --authorization-mode=Webhook"))
                .isEqualTo(Map.of(
                        "authentication",
                        Map.of("anonymous", Map.of("enabled", false), "webhook", Map.of("enabled", true)),
                        "authorization",
                        Map.of("mode", "Webhook")));
    }

    @Test
    void theLastOfTwoCountsButMapsAndListsAddUp() {
        assertThat(config("--max-pods=1 --max-pods=2 --feature-gates=A=true --feature-gates=B=true"
                        + " --cluster-dns=10.0.0.10 --cluster-dns=10.0.0.11"
                        + " --register-with-taints=a:NoSchedule --register-with-taints=b:NoSchedule"))
                .isEqualTo(Map.of(
                        "maxPods", 2L,
                        "featureGates", Map.of("A", true, "B", true),
                        "clusterDNS", List.of("10.0.0.10", "10.0.0.11"),
                        "registerWithTaints", List.of(Map.of("key", "b", "effect", "NoSchedule"))));
    }

    @Test
    void whatAFileCannotSayStaysAFlagWithAllItsValues() {
        assertThat(flags("--max-pods=0 --max-pods=5 --cpu-manager-policy= --node-status-update-frequency=10s"))
                .containsExactly(
                        "--max-pods=0", "--max-pods=5", "--cpu-manager-policy=", "--node-status-update-frequency=10s");
    }

    @Test
    void numbersAreReadAsGoReadsThem() {
        assertThat(config("--max-pods=0x10 --event-qps=010 --registry-qps=+7"))
                .isEqualTo(Map.of("maxPods", 16L, "eventRecordQPS", 8L, "registryPullQPS", 7L));
        assertThat(flags("--max-pods=1e2 --event-qps=2147483648")).hasSize(2);
    }

    @Test
    void whatHasNoFieldStaysAFlag() {
        assertThat(
                        flags(
                                "--node-labels=a=b,c=d --node-labels e=f --v=4 --node-ip 10.0.0.1 --root-dir=/data --cert-dir=/pki"))
                .containsExactly(
                        "--node-labels=a=b,c=d",
                        "--node-labels=e=f",
                        "--v=4",
                        "--node-ip=10.0.0.1",
                        "--root-dir=/data",
                        "--cert-dir=/pki");
    }

    @Test
    void whatTheKubeletWouldHaveRefusedStaysForItToRefuse() {
        assertThat(flags("--max-pods=many --kube-reserved=cpu --feature-gates=A=perhaps --register-with-taints=x"))
                .containsExactly(
                        "--max-pods=many",
                        "--kube-reserved=cpu",
                        "--feature-gates=A=perhaps",
                        "--register-with-taints=x");
    }

    @Test
    void reservedCpusClearTheReservedControlGroups() {
        assertThat(config("--reserved-cpus=0-1"))
                .isEqualTo(Map.of("reservedSystemCPUs", "0-1", "kubeReservedCgroup", "", "systemReservedCgroup", ""));
    }

    @Test
    void quotesAndContinuedLinesAreReadAsSystemdDid() {
        assertThat(config("--register-with-taints=\"a=b:NoSchedule\" \\\n  --max-pods='7'\n"))
                .isEqualTo(Map.of(
                        "registerWithTaints",
                        List.of(Map.of("key", "a", "value", "b", "effect", "NoSchedule")),
                        "maxPods",
                        7L));
    }

    @Test
    void whatIsGoneIsListed() {
        KubeletArguments arguments = KubeletArguments.of(
                "--log-dir=/var/log --network-plugin=cni --container-runtime=remote stray --max-pods=3");
        assertThat(arguments.untranslated())
                .extracting(Untranslated::what)
                .containsExactly(
                        "--log-dir",
                        "--network-plugin",
                        "--container-runtime",
                        "a word of --kubelet-extra-args that is no flag");
        assertThat(arguments.config()).isEqualTo(Map.of("maxPods", 3L));
        assertThat(arguments.flags()).isEmpty();
    }
}
