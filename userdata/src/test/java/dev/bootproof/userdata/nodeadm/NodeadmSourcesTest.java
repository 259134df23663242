package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.nodeadm.NodeadmReading.Status;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How the chain of sources takes what is wrong with one of them, a case for each row. */
class NodeadmSourcesTest {
    private static final String HEAD = "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\n";
    private static final String CONFIG =
            HEAD + "spec: {cluster: {name: a, apiServerEndpoint: b, certificateAuthority: Q0E=,"
                    + " cidr: 10.100.0.0/16}}\n";
    private static final String TOP = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"B\"\n\n";
    private static final String NODE = "Content-Type: application/node.eks.aws\n\n";
    private static final NodeadmSources GOOD = NodeadmSources.ofUserData(Bytes.of(CONFIG));

    private static Arguments row(String row, String text, Status userData, Status dropIn) {
        return arguments(row, text, userData, dropIn);
    }

    static Stream<Arguments> situations() {
        return Stream.of(
                row("shell only", "#!/bin/bash\n", Status.NO_CONFIG, Status.ERROR),
                row("#cloud-config only", "#cloud-config\nruncmd: [ls]\n", Status.NO_CONFIG, Status.ERROR),
                row("empty", "", Status.NO_CONFIG, Status.ERROR),
                row("wrong apiVersion", CONFIG.replace("v1alpha1", "v1alpha"), Status.NO_CONFIG, Status.ERROR),
                row("wrong kind", CONFIG.replace("NodeConfig", "nodeconfig"), Status.NO_CONFIG, Status.ERROR),
                row("bad type", CONFIG.replace("name: a", "name: 5"), Status.NO_CONFIG, Status.ERROR),
                row(
                        "no NodeConfig part",
                        TOP + "--B\nContent-Type: text/plain\n\nx\n--B--\n",
                        Status.NO_CONFIG,
                        Status.ERROR),
                row("MIME syntax error", TOP + "--B\n" + NODE + CONFIG, Status.ERROR, Status.ERROR),
                row(
                        "one good NodeConfig part + one undecodable one: whole user data skipped",
                        TOP + "--B\n" + NODE + CONFIG + "--B\n" + NODE + "x\n--B--\n",
                        Status.NO_CONFIG,
                        Status.ERROR));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void isTakenAsTheRowSays(String row, String text, Status userData, Status dropIn) {
        assertThat(NodeadmSources.ofUserData(Bytes.of(text)).read().status()).isEqualTo(userData);
        assertThat(GOOD.withDropIns(Map.of("a.yaml", Bytes.of(text))).read().status())
                .isEqualTo(dropIn);
    }

    @Test
    void imds404IsFatal() {
        assertThat(NodeadmSources.ofNoUserData().read().error())
                .hasValueSatisfying(error -> assertThat(error).contains("404"));
        assertThat(NodeadmSources.ofNoUserData()
                        .withDropIns(Map.of("a.yaml", Bytes.of(CONFIG)))
                        .read()
                        .status())
                .isEqualTo(Status.ERROR);
    }

    @Test
    void aDirectoryThatIsEmptyOrWithoutMatchingSuffixIsTolerated() {
        assertThat(GOOD.withDropIns(Map.of()).read().valid()).isTrue();
        assertThat(GOOD.withDropIns(Map.of("a.conf", Bytes.of("]"), "a.yaml.bak", Bytes.of("]"), "a", Bytes.of("]")))
                        .read()
                        .valid())
                .isTrue();
        assertThat(NodeadmSources.ofUserData(Bytes.of("#!/bin/sh\n"))
                        .withDropIns(Map.of())
                        .read()
                        .status())
                .isEqualTo(Status.NO_CONFIG);
    }

    @Test
    void aMissingDirectoryIsFatal() {
        assertThat(GOOD.withDropInsMissing().read().error())
                .hasValueSatisfying(error -> assertThat(error).contains("missing"));
    }

    @Test
    void dropInsWinInTheOrderOfTheirNamesAndMayBePartial() {
        NodeadmReading reading = GOOD.withDropIns(Map.of(
                        "20.YAML", Bytes.of(HEAD + "spec: {cluster: {name: late}}\n"),
                        "10.yml", Bytes.of(HEAD + "spec: {cluster: {name: early, id: x}, kubelet: {flags: [--a]}}\n"),
                        "30.json", Bytes.of("{\"apiVersion\":\"node.eks.aws/v1alpha1\",\"kind\":\"NodeConfig\"}")))
                .read();

        assertThat(reading.spec().get("cluster"))
                .isEqualTo(Map.of(
                        "name",
                        "late",
                        "id",
                        "x",
                        "apiServerEndpoint",
                        "b",
                        "certificateAuthority",
                        "Q0E=",
                        "cidr",
                        "10.100.0.0/16"));
        assertThat(reading.valid()).isTrue();
    }

    @Test
    void dropInsGetNoBase64ButMayBeMultipart() {
        byte[] base64 = Base64.getEncoder().encode(CONFIG.getBytes(StandardCharsets.UTF_8));
        assertThat(GOOD.withDropIns(Map.of("a.yaml", Bytes.of(base64))).read().status())
                .isEqualTo(Status.ERROR);
        assertThat(GOOD.withDropIns(Map.of("a.yaml", Bytes.of(TOP + "--B\n" + NODE + CONFIG + "--B--\n")))
                        .read()
                        .valid())
                .isTrue();
    }

    @Test
    void tomlThatCannotBeMergedIsFatal() {
        String toml = HEAD + "spec: {containerd: {config: 'x = = y'}}\n";
        assertThat(GOOD.withDropIns(Map.of("a.yaml", Bytes.of(toml))).read().status())
                .isEqualTo(Status.OK);
        assertThat(GOOD.withDropIns(Map.of("a.yaml", Bytes.of(toml), "b.yaml", Bytes.of(toml)))
                        .read()
                        .error())
                .hasValueSatisfying(
                        error -> assertThat(error).contains("b.yaml").doesNotContain("= ="));
    }
}
