package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class Al2EditsTest {
    private static final String CONFIG = "/etc/kubernetes/kubelet/kubelet-config.json";
    private static final String NOTHING = ": nodeadm-does-this\n";

    private static Map<String, Object> kubelet(Map<String, Object> config) {
        return Map.of("kubelet", Map.of("config", config));
    }

    static Stream<Arguments> translated() {
        return Stream.of(
                arguments(
                        "echo \"$(jq '.eventRecordQPS=0' " + CONFIG + ")\" > " + CONFIG,
                        kubelet(Map.of("eventRecordQPS", 0)),
                        NOTHING),
                arguments(
                        "jq '.featureGates.A=true' " + CONFIG + " > /tmp/k && mv /tmp/k " + CONFIG,
                        kubelet(Map.of("featureGates", Map.of("A", true))),
                        ": nodeadm-does-this && " + NOTHING),
                arguments(
                        "echo \"$(jq '.hairpinMode=\"hairpin-veth\"' " + CONFIG + ")\" > " + CONFIG, Map.of(), NOTHING),
                arguments(
                        "cat > /etc/systemd/system/kubelet.service.d/9.conf <<E\n[Service]\n"
                                + "Environment='KUBELET_EXTRA_ARGS=--node-labels=a=b'\nE",
                        Map.of("kubelet", Map.of("flags", List.of("--node-labels=a=b"))),
                        ": nodeadm-does-this <<E\n[Service]\nEnvironment='KUBELET_EXTRA_ARGS=--node-labels=a=b'\nE\n"),
                arguments(
                        "cat > /etc/systemd/system/kubelet.service.d/9.conf <<E\n[Service]\nLimitNOFILE=9\nE",
                        Map.of(),
                        "cat > /etc/systemd/system/kubelet.service.d/9.conf <<E\n[Service]\nLimitNOFILE=9\nE\n"),
                arguments(
                        "echo 'version = 2' > /etc/containerd/config.toml",
                        Map.of("containerd", Map.of("config", "version = 2\n")),
                        NOTHING),
                arguments("echo A=1 > /etc/profile.d/x.sh", Map.of(), "echo A=1 > /etc/profile.d/x.sh\n"));
    }

    @ParameterizedTest
    @MethodSource
    void translated(String line, Map<String, Object> spec, String left) {
        Al2Script script = Al2Script.of(line);
        Al2Edits edits = script.edits();

        assertThat(MigrationCase.plain(edits.spec())).isEqualTo(MigrationCase.plain(spec));
        assertThat(edits.untranslated()).isEmpty();
        assertThat(script.rewritten()).isEqualTo(left);
    }

    static Stream<Arguments> listed() {
        return Stream.of(
                arguments("curl https://x/config -o " + CONFIG, CONFIG),
                arguments("jq .maxPods " + CONFIG, CONFIG),
                arguments(
                        "echo \"$(jq 'del(.tlsCipherSuites)' " + CONFIG + ")\" > " + CONFIG, "without tlsCipherSuites"),
                // the shell empties the file before jq reads it
                arguments("jq '.maxPods=9' " + CONFIG + " > " + CONFIG, CONFIG),
                arguments("echo '{}' > /etc/docker/daemon.json", "/etc/docker/daemon.json"),
                arguments("sed -i s/foo/bar/ /etc/eks/bootstrap.sh", "sed *** /etc/eks/bootstrap.sh"),
                arguments("docker pull busybox", "docker ***"));
    }

    @ParameterizedTest
    @MethodSource
    void listed(String line, String what) {
        assertThat(Al2Script.of("true", line).edits().untranslated())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.what()).contains(what);
                    assertThat(item.line()).isEqualTo(3);
                });
    }

    @Test
    void whatBootstrapIsPatchedWith() {
        Al2Script script = Al2Script.of(
                "echo 'KUBELET_EXTRA_ARGS=--v=4' > /etc/profile.d/bootstrap.sh",
                "sed -i '/^set -o errexit/a source /etc/profile.d/bootstrap.sh' /etc/eks/bootstrap.sh",
                "sed -i 's/KUBELET_EXTRA_ARGS=$2/KUBELET_EXTRA_ARGS=\"$2 $KUBELET_EXTRA_ARGS\"/' /etc/eks/bootstrap.sh",
                "sed -i 's/^USE_MAX_PODS=.*/USE_MAX_PODS=\"${USE_MAX_PODS:-false}\"/' /etc/eks/bootstrap.sh");
        EditedBootstrap bootstrap = script.edits().bootstrap();

        assertThat(bootstrap
                        .arguments(List.of("prod", "--kubelet-extra-args", "--a=b"), Map.of())
                        .options())
                .containsOnly(
                        entry(BootstrapOption.KUBELET_EXTRA_ARGS, "--a=b --v=4"),
                        entry(BootstrapOption.USE_MAX_PODS, "false"));
        assertThat(script.rewritten()).isEqualTo(NOTHING.repeat(4));
    }

    @Test
    void aFunctionsEditIsTakenOutInTheFunction() {
        Al2Script script = Al2Script.of("f() {", "  echo '{\"maxPods\": 9}' > " + CONFIG, "}", "f");

        assertThat(MigrationCase.plain(script.edits().spec()))
                .isEqualTo(MigrationCase.plain(kubelet(Map.of("maxPods", 9))));
        assertThat(script.rewritten()).isEqualTo("f() {\n  : nodeadm-does-this\n}\nf\n");
    }

    /** Nothing shows the text that makes it, so that it can be told only. */
    @Test
    void aCommandThatDoesMoreStays() {
        Al2Script script = Al2Script.of("bash -c \"touch /a; echo '{}' > " + CONFIG + "; touch /b\"");
        Al2Edits edits = script.edits();

        assertThat(edits.spec()).isEmpty();
        assertThat(edits.untranslated())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.line()).isEqualTo(2));
        assertThat(script.rewritten()).contains("touch /a").contains("touch /b");
    }
}
