package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.nodeadm.NodeConfigProblem.Severity;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NodeConfigProblemsTest {
    private static final String HEAD = "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\n";

    private static List<NodeConfigProblem> problems(String text) {
        return NodeadmReader.readFile(Bytes.of(text)).problems();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(
                        "apiVersion: node.eks.aws/v1alpha\nkind: NodeConfig\n", "apiVersion", "node.eks.aws/v1alpha1"),
                arguments("apiVersion: node.eks.aws/v1alpha1\nkind: Nodeconfig\n", "kind", "NodeConfig"),
                arguments(HEAD + "Spec: {}\n", "Spec", "write spec"),
                arguments(
                        HEAD + "spec: {cluster: {apiserverEndpoint: x}}\n",
                        "spec.cluster.apiserverEndpoint",
                        "write apiServerEndpoint"),
                arguments(
                        HEAD + "spec: {cluster: {certificateAuthorty: x}}\n",
                        "spec.cluster.certificateAuthorty",
                        "write certificateAuthority"),
                arguments(
                        HEAD + "spec: {kubelet: {maxPods: 5}}\n",
                        "spec.kubelet.maxPods",
                        "spec.kubelet.config.maxPods"),
                arguments(HEAD + "spec: {kubelet: {extraArgs: x}}\n", "spec.kubelet.extraArgs", "spec.kubelet.flags"),
                arguments(HEAD + "spec: {kubelet: {labels: x}}\n", "spec.kubelet.labels", "--node-labels"),
                arguments(HEAD + "spec: {kubelet: {taints: x}}\n", "spec.kubelet.taints", "registerWithTaints"),
                arguments(HEAD + "spec: {cluster: {dnsClusterIp: x}}\n", "spec.cluster.dnsClusterIp", "clusterDNS"),
                arguments(HEAD + "spec: {proxy: x}\n", "spec.proxy", "environment"),
                arguments(HEAD + "spec: {localDisks: x}\n", "spec.localDisks", "localStorage"),
                arguments(HEAD + "spec: {flags: [--a]}\n", "spec.flags", "spec.kubelet.flags"),
                arguments(
                        HEAD + "spec: {featureGates: {InstanceIDNodeName: true}}\n",
                        "spec.featureGates.InstanceIDNodeName",
                        "InstanceIdNodeName"),
                arguments(
                        HEAD + "spec: {instance: {localStorage: {strategy: RAID5}}}\n",
                        "spec.instance.localStorage.strategy",
                        "RAID0"),
                arguments(
                        HEAD + "spec: {instance: {localStorage: {disabledMounts: [Kubelet]}}}\n",
                        "spec.instance.localStorage.disabledMounts",
                        "PodLogs"),
                arguments(
                        HEAD + "spec: {instance: {environment: {kubelet.service: {A: b}}}}\n",
                        "spec.instance.environment.*",
                        "leave .service away"),
                arguments(HEAD + "spec: {cluster: {cidr: 10.0.0.0}}\n", "spec.cluster.cidr", "service CIDR"),
                arguments(HEAD + "spec: {cluster: {cidr: 'fd00::1/108'}}\n", "spec.cluster.cidr", "prefix::/length"),
                arguments(
                        HEAD + "spec: {cluster: {apiServerEndpoint: example.com}}\n",
                        "spec.cluster.apiServerEndpoint",
                        "https://"),
                arguments(
                        HEAD + "spec: {cluster: {certificateAuthority: '-----BEGIN CERTIFICATE-----'}}\n",
                        "spec.cluster.certificateAuthority",
                        "base64"),
                arguments(HEAD + "spec: {containerd: {config: 'a = = b'}}\n", "spec.containerd.config", "correct"),
                arguments(
                        HEAD + "spec: {kubelet: {maxPodsExpression: max_pods, config: {maxPods: 5}}}\n",
                        "spec.kubelet.maxPodsExpression",
                        "keep one"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isFoundWithItsFix(String text, String path, String fix) {
        assertThat(problems(text)).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.fix()).contains(fix);
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void aFlagSetTwiceIsAWarningUnlessItsValuesAddUp() {
        assertThat(problems(HEAD + "spec: {kubelet: {flags: [--v=2, --v=4, --node-labels=a=b, --node-labels=c=d]}}\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("spec.kubelet.flags[1]"));
    }

    /** Of YAML go-yaml keeps the last value as it is, of JSON the decoder reads it over the first. */
    @Test
    void aNameThatIsThereTwiceIsAWarning() {
        String yaml = HEAD + "spec:\n  kubelet:\n    flags: [--v=1]\n  kubelet:\n    config: {maxPods: 5}\n";
        assertThat(problems(yaml)).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("spec.kubelet");
            assertThat(problem.line()).isEqualTo(6);
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(NodeadmReader.readFile(Bytes.of(yaml)).config().orElseThrow().spec())
                .isEqualTo(Map.of("kubelet", Map.of("config", Map.of("maxPods", 5L))));
        assertThat(problems(HEAD + "spec: {kubelet: {config: {a: &a {b: 1}, c: {<<: *a, b: 2}}}}\n"))
                .isEmpty();
    }

    @Test
    void aRightConfigAndATokenAreFine() {
        String authority = Base64.getEncoder()
                .encodeToString("-----BEGIN CERTIFICATE-----\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(problems(HEAD
                        + "spec: {cluster: {name: a, apiServerEndpoint: 'https://x.eks.amazonaws.com', cidr: 10.100.0.0/16,"
                        + " certificateAuthority: '" + authority + "'}, kubelet: {config: {any: {thing: 1}}}}\n"))
                .isEmpty();
        assertThat(problems(HEAD + "spec: {cluster: {apiServerEndpoint: '${Token[x.1]}', cidr: '${Token[x.2]}'}}\n"))
                .isEmpty();
        assertThat(problems("#!/bin/bash\nspec: 1\n")).isEmpty();
    }
}
