package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BootstrapTranslationTest {
    private static final String[] CLUSTER = {
        "prod", "--apiserver-endpoint", "https://e", "--b64-cluster-ca", "Y2E=", "--service-ipv4-cidr", "10.100.0.0/16"
    };

    private static BootstrapTranslation translated(Map<String, String> variables, String... more) {
        List<String> words = new java.util.ArrayList<>(List.of(CLUSTER));
        words.addAll(List.of(more));
        return BootstrapTranslation.of(BootstrapArguments.of(words, variables), path -> Optional.empty());
    }

    private static Map<String, Object> spec(String... more) {
        BootstrapTranslation translation = translated(Map.of(), more);
        assertThat(translation.untranslated()).isEmpty();
        return translation.config().spec();
    }

    private static Map<String, Object> kubelet(Map<String, Object> config) {
        return Map.of(
                "cluster",
                Map.of(
                        "name", "prod",
                        "apiServerEndpoint", "https://e",
                        "certificateAuthority", "Y2E=",
                        "cidr", "10.100.0.0/16"),
                "kubelet",
                config);
    }

    @Test
    void theClusterIsTheFirstPositionalWord() {
        assertThat(spec().get("cluster"))
                .isEqualTo(Map.of(
                        "name", "prod",
                        "apiServerEndpoint", "https://e",
                        "certificateAuthority", "Y2E=",
                        "cidr", "10.100.0.0/16"));
    }

    @Test
    void withoutMaxPodsTheKubeletsOwnNumberStays() {
        assertThat(spec("--use-max-pods", "false")).isEqualTo(kubelet(Map.of("config", Map.of("maxPods", 110L))));
        assertThat(spec("--use-max-pods", "true")).containsOnlyKeys("cluster");
        assertThat(spec("--use-max-pods", "false", "--kubelet-extra-args", "--max-pods=20"))
                .isEqualTo(kubelet(Map.of("config", Map.of("maxPods", 20L))));
    }

    /** A number that the node cannot work out any more leaves it to nodeadm, and not to the kubelet's highest. */
    @Test
    void aNumberOfPodsThatOnlyTheNodeKnowsIsNotGuessed() {
        assertThat(spec("--use-max-pods", "false", "--kubelet-extra-args", "--max-pods=" + Value.ANYTHING))
                .containsOnlyKeys("cluster");
    }

    @Test
    void aVariableCountsWhereTheOptionIsNotGiven() {
        Map<String, String> variables = Map.of("KUBELET_EXTRA_ARGS", "--max-pods=5", "DNS_CLUSTER_IP", "10.100.0.10");
        assertThat(translated(variables).config().spec())
                .isEqualTo(kubelet(Map.of("config", Map.of("maxPods", 5L, "clusterDNS", List.of("10.100.0.10")))));
        assertThat(translated(variables, "--kubelet-extra-args", "--max-pods=6", "--dns-cluster-ip", "")
                        .config()
                        .spec())
                .isEqualTo(kubelet(Map.of("config", Map.of("maxPods", 6L))));
    }

    @Test
    void disksAndDnsHaveFields() {
        Map<String, Object> spec = spec("--local-disks", "raid0", "--dns-cluster-ip", "10.0.0.10,10.0.0.11");
        assertThat(spec.get("instance")).isEqualTo(Map.of("localStorage", Map.of("strategy", "RAID0")));
        assertThat(spec.get("kubelet"))
                .isEqualTo(Map.of("config", Map.of("clusterDNS", List.of("10.0.0.10", "10.0.0.11"))));
    }

    @Test
    void anOutpostNeedsItsId() {
        assertThat(spec("--enable-local-outpost", "true", "--cluster-id", "abc").get("cluster"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("enableOutpost", true)
                .containsEntry("id", "abc");
    }

    @Test
    void theContainerdFileIsTakenWhereItsContentIsKnown() {
        BootstrapArguments arguments =
                BootstrapArguments.of(List.of("prod", "--containerd-config-file", "/tmp/c.toml"), Map.of());
        assertThat(BootstrapTranslation.of(arguments, path -> Optional.of("version = 2\n"))
                        .config()
                        .spec())
                .containsEntry("containerd", Map.of("config", "version = 2\n"));
        assertThat(BootstrapTranslation.of(arguments, path -> Optional.empty()).untranslated())
                .extracting(Untranslated::what)
                .contains("--containerd-config-file");
    }

    @Test
    void whatAl2023HasNotIsListed() {
        assertThat(translated(
                                Map.of(),
                                "--docker-config-json",
                                "{}",
                                "--enable-docker-bridge",
                                "true",
                                "--pause-container-version",
                                "3.5",
                                "--aws-api-retry-attempts",
                                "5",
                                "--mount-bpf-fs",
                                "false",
                                "--container-runtime",
                                "dockerd",
                                "--ip-family",
                                "ipv6",
                                "--local-disks",
                                "jbod",
                                "--max-pods=5")
                        .untranslated())
                .extracting(Untranslated::what)
                .containsExactly(
                        "1 more words of the call: --max-pods",
                        "--local-disks",
                        "--enable-docker-bridge",
                        "--aws-api-retry-attempts",
                        "--docker-config-json",
                        "--pause-container-version",
                        "--container-runtime",
                        "--ip-family",
                        "--mount-bpf-fs");
        assertThat(translated(Map.of(), "--container-runtime", "containerd").untranslated())
                .isEmpty();
    }

    @Test
    void whatOnlyTheNodeFindsOutOfTheClusterComesTooLate() {
        assertThat(translated(Map.of(), "--apiserver-endpoint", Value.ANYTHING).untranslated())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.what()).isEqualTo("spec.cluster: apiServerEndpoint");
                    assertThat(item.why()).contains("before any script");
                });
    }

    @Test
    void whatTheScriptFoundOutByItselfIsNamed() {
        assertThat(BootstrapTranslation.of(BootstrapArguments.of(List.of("prod"), Map.of()), path -> Optional.empty())
                        .untranslated())
                .extracting(Untranslated::what)
                .containsExactly("spec.cluster: apiServerEndpoint, certificateAuthority, cidr");
    }

    @Test
    void anOptionWithoutItsValueStoppedTheScript() {
        assertThat(BootstrapTranslation.of(
                                BootstrapArguments.of(List.of("prod", "--use-max-pods"), Map.of()),
                                path -> Optional.empty())
                        .untranslated())
                .extracting(Untranslated::what)
                .contains("--use-max-pods without a value");
    }
}
