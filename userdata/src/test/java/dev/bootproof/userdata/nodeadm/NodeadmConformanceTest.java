package dev.bootproof.userdata.nodeadm;

import static dev.bootproof.userdata.nodeadm.SampleDocument.CONFIG;
import static dev.bootproof.userdata.nodeadm.SampleDocument.GOOD;
import static dev.bootproof.userdata.nodeadm.SampleDocument.NODE;
import static dev.bootproof.userdata.nodeadm.SampleDocument.TOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.nodeadm.NodeadmReading.Status;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known of nodeadm's reading, a case for each row, named by the row. */
class NodeadmConformanceTest {
    private static Arguments row(String row, String document, Status status) {
        return arguments(row, document.getBytes(StandardCharsets.UTF_8), status);
    }

    static Stream<Arguments> decoding() {
        String head = "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\n";
        return Stream.of(
                row("shell only", "#!/bin/bash\necho hi\n", Status.NO_CONFIG),
                row("#cloud-config only", "#cloud-config\nruncmd: [ls]\n", Status.NO_CONFIG),
                row("empty", "", Status.NO_CONFIG),
                row("wrong apiVersion: v1alpha (#2052)", CONFIG.replace("v1alpha1", "v1alpha"), Status.NO_CONFIG),
                row("wrong kind", CONFIG.replace("NodeConfig", "nodeconfig"), Status.NO_CONFIG),
                row("version __internal", CONFIG.replace("v1alpha1", "__internal"), Status.OK),
                row(
                        "{ first is strict JSON: YAML flow style fails",
                        "{apiVersion: node.eks.aws/v1alpha1, kind: NodeConfig}",
                        Status.NO_CONFIG),
                row(
                        "YAML flow style works after ---",
                        "---\n{apiVersion: node.eks.aws/v1alpha1, kind: NodeConfig}",
                        Status.OK),
                row(
                        "YAML flow style works after a comment",
                        "# c\n{apiVersion: node.eks.aws/v1alpha1, kind: NodeConfig}",
                        Status.OK),
                row("unknown fields dropped silently", CONFIG + "foo: bar\n", Status.OK),
                row(
                        "apiVersion and kind are found in any case",
                        CONFIG.replace("apiVersion", "APIversion").replace("kind", "KIND"),
                        Status.OK),
                row("only the first YAML document is read", CONFIG + "---\n]\n", Status.OK),
                row("tabs fail", CONFIG.replace("  cluster", "\tcluster"), Status.NO_CONFIG),
                row("numeric name", CONFIG.replace("prod", "5"), Status.NO_CONFIG),
                row("boolean name (Y)", CONFIG.replace("prod", "Y"), Status.NO_CONFIG),
                row("string for flags", head + "spec: {kubelet: {flags: --a}}\n", Status.NO_CONFIG),
                row(
                        "string bool for feature gates",
                        head + "spec: {featureGates: {FastImagePull: 'true'}}\n",
                        Status.NO_CONFIG),
                row(
                        "non-string env values",
                        head + "spec: {instance: {environment: {default: {A: 1}}}}\n",
                        Status.NO_CONFIG),
                row(
                        "PEM text as certificateAuthority",
                        CONFIG.replace("Q0E=", "-----BEGIN CERTIFICATE-----"),
                        Status.NO_CONFIG),
                row(
                        "base64 over several lines in a literal block",
                        CONFIG.replace("Q0E=", "|\n      Q0\n      E="),
                        Status.OK),
                row(
                        "base64 over several lines in a folded block",
                        CONFIG.replace("Q0E=", ">-\n      Q0\n      E="),
                        Status.NO_CONFIG),
                row("anchors ok", head + "spec: {kubelet: {config: {a: &x {b: 1}, c: *x}}}\n", Status.OK),
                row(
                        "one good NodeConfig part + one undecodable one",
                        TOP + "--B\n" + NODE + CONFIG + "--B\n" + NODE + "x\n--B--\n",
                        Status.NO_CONFIG));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("decoding")
    void reads(String row, byte[] document, Status status) {
        NodeadmReading reading = NodeadmReader.read(Bytes.of(document));

        assertThat(reading.status()).as(row + " " + reading.failure()).isEqualTo(status);
        assertThat(reading.known()).isTrue();
        assertThat(reading.failure().isPresent()).isEqualTo(status != Status.OK);
        assertThat(reading.error().isPresent()).isEqualTo(status == Status.ERROR);
    }

    private static NodeadmReading merged(String... specs) {
        StringBuilder document = new StringBuilder(TOP);
        for (String spec : specs) {
            document.append("--B\n")
                    .append(NODE)
                    .append("apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec: ")
                    .append(spec)
                    .append("\n");
        }
        return NodeadmReader.read(Bytes.of(document + "--B--\n"));
    }

    static Stream<Arguments> merging() {
        return Stream.of(
                arguments(
                        "strings: later non-empty wins",
                        "{cluster: {name: a, cidr: x}}",
                        "{cluster: {name: b}}",
                        "cluster",
                        Map.of("name", "b", "cidr", "x")),
                arguments(
                        "strings: empty never overrides",
                        "{cluster: {name: a}}",
                        "{cluster: {name: ''}}",
                        "cluster",
                        Map.of("name", "a")),
                arguments(
                        "enableOutpost: later false does not override earlier true",
                        "{cluster: {enableOutpost: true}}",
                        "{cluster: {enableOutpost: false}}",
                        "cluster",
                        Map.of("enableOutpost", true)),
                arguments(
                        "kubelet.flags: appended",
                        "{kubelet: {flags: [--a]}}",
                        "{kubelet: {flags: [--b]}}",
                        "kubelet",
                        Map.of("flags", List.of("--a", "--b"))),
                arguments(
                        "kubelet.config: deep map merge, lists replaced whole",
                        "{kubelet: {config: {a: {x: 1, z: [1, 2]}}}}",
                        "{kubelet: {config: {a: {z: [3]}, b: 0}}}",
                        "kubelet",
                        Map.of("config", Map.of("a", Map.of("x", 1L, "z", List.of(3L)), "b", 0L))),
                arguments(
                        "scalars incl. 0/false/[] override",
                        "{kubelet: {config: {a: 1, b: true, c: [1]}}}",
                        "{kubelet: {config: {a: 0, b: false, c: []}}}",
                        "kubelet",
                        Map.of("config", Map.of("a", 0L, "b", false, "c", List.of()))),
                arguments(
                        "an empty map {} changes nothing",
                        "{kubelet: {config: {a: {x: 1}}}}",
                        "{kubelet: {config: {a: {}}}}",
                        "kubelet",
                        Map.of("config", Map.of("a", Map.of("x", 1L)))),
                arguments(
                        "numbers pass through float64",
                        "{kubelet: {config: {a: 9007199254740993}}}",
                        "{kubelet: {config: {b: 1.0}}}",
                        "kubelet",
                        Map.of("config", Map.of("a", 9007199254740992L, "b", 1L))),
                arguments(
                        "baseRuntimeSpec: deep map merge",
                        "{containerd: {baseRuntimeSpec: {a: {x: 1}}}}",
                        "{containerd: {baseRuntimeSpec: {a: {z: 2}}}}",
                        "containerd",
                        Map.of("baseRuntimeSpec", Map.of("a", Map.of("x", 1L, "z", 2L)))),
                arguments(
                        "containerd.config: parsed as TOML and deep-merged, comments lost",
                        "{containerd: {config: \"# c\\n[a]\\nx = 1\\n\"}}",
                        "{containerd: {config: \"[a]\\ny = 'z'\\n\"}}",
                        "containerd",
                        Map.of("config", "[a]\nx = 1\ny = 'z'\n")),
                arguments(
                        "environment: merged per key",
                        "{instance: {environment: {default: {A: a, B: b}}}}",
                        "{instance: {environment: {default: {B: c}, kubelet: {D: d}}}}",
                        "instance",
                        Map.of(
                                "localStorage",
                                Map.of(),
                                "network",
                                Map.of(),
                                "environment",
                                Map.of("default", Map.of("A", "a", "B", "c"), "kubelet", Map.of("D", "d")))),
                arguments(
                        "featureGates: false overrides true",
                        "{featureGates: {FastImagePull: true, X: true}}",
                        "{featureGates: {FastImagePull: false}}",
                        "featureGates",
                        Map.of("FastImagePull", false, "X", true)),
                arguments(
                        "nameservers, domains, disabledMounts: replaced by later non-empty list",
                        "{instance: {network: {nameservers: [a, b], domains: [c]}}}",
                        "{instance: {network: {nameservers: [d], domains: []}}}",
                        "instance",
                        Map.of(
                                "localStorage",
                                Map.of(),
                                "network",
                                Map.of("nameservers", List.of("d"), "domains", List.of("c")))),
                arguments(
                        "localStorage.strategy, maxPodsExpression: later non-empty wins",
                        "{kubelet: {maxPodsExpression: a}}",
                        "{kubelet: {maxPodsExpression: b}}",
                        "kubelet",
                        Map.of("maxPodsExpression", "b")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("merging")
    void merges(String row, String first, String second, String member, Object expected) {
        assertThat(merged(first, second).spec().get(member)).as(row).isEqualTo(expected);
    }

    @Test
    void nullOverridesInAnOpenMap() {
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("a", null);
        assertThat(merged("{kubelet: {config: {a: 1}}}", "{kubelet: {config: {a: null}}}")
                        .spec()
                        .get("kubelet"))
                .isEqualTo(Map.of("config", config));
    }

    @Test
    void invalidTomlIsFatalOnlyIfAMergeHappens() {
        assertThat(merged("{containerd: {config: 'not toml'}}").status()).isEqualTo(Status.OK);
        NodeadmReading both = merged("{containerd: {config: 'not toml'}}", "{containerd: {config: 'a = 1'}}");
        assertThat(both.status()).isEqualTo(Status.ERROR);
        assertThat(both.error()).hasValueSatisfying(error -> assertThat(error).contains("toml"));
    }

    @Test
    void anEmptyNodeConfigIsTheStructureGoWrites() {
        assertThat(merged("{}").spec())
                .isEqualTo(Map.of(
                        "cluster", Map.of(),
                        "containerd", Map.of(),
                        "instance", Map.of("localStorage", Map.of(), "network", Map.of()),
                        "kubelet", Map.of()));
    }

    static Stream<Arguments> validation() {
        return Stream.of(
                arguments("name is required", "    name: prod\n", "Name"),
                arguments("apiServerEndpoint is required", "    apiServerEndpoint: https://example.com\n", "Apiserver"),
                arguments("certificateAuthority is required", "    certificateAuthority: Q0E=\n", "Certificate"),
                arguments("cidr is required", "    cidr: 10.100.0.0/16\n", "CIDR"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("validation")
    void validates(String row, String line, String error) {
        NodeadmReading reading = NodeadmReader.read(Bytes.of(CONFIG.replace(line, "")));

        assertThat(reading.valid()).as(row).isFalse();
        assertThat(reading.validationError())
                .hasValueSatisfying(text -> assertThat(text).startsWith(error));
    }

    @Test
    void anEmptyCertificateAuthorityPassesAndAnOutpostNeedsAnId() {
        assertThat(NodeadmReader.read(Bytes.of(CONFIG.replace("Q0E=", "\"\""))).valid())
                .isTrue();
        assertThat(NodeadmReader.read(Bytes.of(CONFIG + "    enableOutpost: true\n"))
                        .valid())
                .isFalse();
        assertThat(NodeadmReader.read(Bytes.of(CONFIG + "    enableOutpost: true\n    id: x\n"))
                        .valid())
                .isTrue();
    }

    private static Bytes dropIn(String spec) {
        return Bytes.of("apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec: " + spec + "\n");
    }

    @Test
    void dropInsWinOverUserDataInTheOrderOfTheirNames() {
        NodeadmReading reading = NodeadmSources.ofUserData(Bytes.of(CONFIG))
                .withDropIns(Map.of(
                        "20.YAML",
                        dropIn("{cluster: {name: c}}"),
                        "10.yml",
                        dropIn("{cluster: {name: b, id: x}}"),
                        "30.conf",
                        Bytes.of("]")))
                .read();

        assertThat(reading.config().orElseThrow().cluster().orElseThrow().name())
                .isEqualTo("c");
        assertThat(reading.config().orElseThrow().cluster().orElseThrow().id()).isEqualTo("x");
    }

    @Test
    void aFailureHasItsPlace() {
        NodeadmReading reading = NodeadmReader.read(Bytes.of(GOOD.replace("name: prod", "name: 5")));
        ReadFailure failure = reading.failure().orElseThrow();

        assertThat(failure.part()).hasValue(2);
        assertThat(failure.line()).isEqualTo(16);
        assertThat(failure.offset()).isEqualTo(GOOD.indexOf("prod"));
    }
}
