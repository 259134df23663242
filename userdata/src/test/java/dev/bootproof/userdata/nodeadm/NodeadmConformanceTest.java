package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.nodeadm.NodeadmReading.Status;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known of nodeadm's reading, a case for each row, named by the row. */
class NodeadmConformanceTest {
    private static final String CONFIG = "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n  cluster:\n"
            + "    name: prod\n    apiServerEndpoint: https://example.com\n    certificateAuthority: Q0E=\n"
            + "    cidr: 10.100.0.0/16\n";
    private static final String TOP = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"B\"\n\n";
    private static final String NODE = "Content-Type: application/node.eks.aws\n\n";
    private static final String SHELL = "Content-Type: text/x-shellscript\n\n#!/bin/bash\necho hi\n";
    private static final String GOOD = TOP + "--B\n" + SHELL + "--B\n" + NODE + CONFIG + "--B--\n";

    private static Arguments row(String row, String document, Status status) {
        return arguments(row, document.getBytes(StandardCharsets.UTF_8), status);
    }

    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }

    /** A document whose second part has these header lines and body. */
    private static String with(String part) {
        return TOP + "--B\n" + NODE + CONFIG + "--B\n" + part + "\n--B--\n";
    }

    private static String typed(String contentType) {
        return with("Content-Type: " + contentType + "\n\n#!/bin/sh\n");
    }

    static Stream<Arguments> parsing() {
        String base64 = Base64.getEncoder().encodeToString(CONFIG.getBytes(StandardCharsets.UTF_8));
        String wrapped =
                Base64.getMimeEncoder(60, new byte[] {'\n'}).encodeToString(CONFIG.getBytes(StandardCharsets.UTF_8));
        String unquoted = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=";
        return Stream.of(
                row("LF everywhere", GOOD, Status.OK),
                row("CRLF everywhere", crlf(GOOD), Status.OK),
                row("headers CRLF + body LF", crlf(TOP) + GOOD.substring(TOP.length()), Status.OK),
                row(
                        "first boundary line CRLF, later boundaries LF",
                        TOP + "--B\r\n" + NODE + CONFIG + "--B--\n",
                        Status.ERROR),
                row(
                        "only boundary and header lines CRLF, bodies LF",
                        crlf(TOP) + "--B\r\n" + crlf(NODE) + CONFIG + "--B--\r\n",
                        Status.ERROR),
                row(
                        "first boundary line LF, later boundary lines CRLF",
                        TOP + "--B\n" + NODE + CONFIG + "\n--B\r\n" + SHELL + "--B--\r\n",
                        Status.ERROR),
                row("no MIME-Version header", GOOD.replace("MIME-Version: 1.0\n", ""), Status.OK),
                row("empty line before the headers", "\n" + GOOD, Status.NO_CONFIG),
                row("comment before the headers", "# a comment\n" + GOOD, Status.NO_CONFIG),
                row("a comment that contains : passes as a header", "#a: b\n" + GOOD, Status.OK),
                row("shebang before the headers", "#!/bin/bash\n" + GOOD, Status.NO_CONFIG),
                row("#cloud-config before the headers", "#cloud-config\n" + GOOD, Status.NO_CONFIG),
                row("spaces before first header line", " " + GOOD, Status.NO_CONFIG),
                row("no empty line after top headers (#1701)", GOOD.replaceFirst("\n\n", "\n"), Status.NO_CONFIG),
                row("\"empty\" line that contains spaces (top)", GOOD.replaceFirst("\n\n", "\n  \n"), Status.NO_CONFIG),
                row(
                        "\"empty\" line that contains spaces (part)",
                        with("Content-Type: text/x-shellscript\n  \n#!/bin/sh\n"),
                        Status.ERROR),
                row(
                        "part without empty line after its headers (#2318)",
                        with("Content-Type: text/x-shellscript\n#!/bin/sh\n"),
                        Status.ERROR),
                row("boundary unquoted, token chars only", GOOD.replace("\"B\"", "B"), Status.OK),
                row(
                        "boundary unquoted with =",
                        unquoted + "==X==\n\n--==X==\n" + NODE + CONFIG + "--==X==--\n",
                        Status.NO_CONFIG),
                row(
                        "boundary unquoted with /",
                        unquoted + "//\n\n--//\n" + NODE + CONFIG + "--//--\n",
                        Status.NO_CONFIG),
                row(
                        "boundary quoted with these",
                        unquoted + "\"//\"\n\n--//\n" + NODE + CONFIG + "--//--\n",
                        Status.OK),
                row("boundary parameter missing", GOOD.replace("; boundary=\"B\"", ""), Status.ERROR),
                row("boundary parameter empty", GOOD.replace("\"B\"", "\"\""), Status.ERROR),
                row("boundary not matching", GOOD.replace("\"B\"", "\"C\""), Status.ERROR),
                row("closing --B-- missing, last part has content", GOOD.replace("--B--\n", ""), Status.ERROR),
                row(
                        "last line --B instead of --B--, a line end follows it",
                        GOOD.replace("--B--\n", "--B\n"),
                        Status.OK),
                row(
                        "last line --B instead of --B--, no line end follows it",
                        GOOD.replace("--B--\n", "--B"),
                        Status.ERROR),
                row(
                        "a body line that starts with --B and goes on with other text",
                        with("Content-Type: text/plain\n\n--B is here\nx"),
                        Status.ERROR),
                row(
                        "last body line joined to the boundary",
                        TOP + "--B\n" + NODE + CONFIG.strip() + "--B--\n",
                        Status.ERROR),
                row("junk on the closing line (--B--[)", GOOD.replace("--B--\n", "--B--[\n"), Status.ERROR),
                row("trailing spaces on boundary line", GOOD.replace("--B\n", "--B  \n"), Status.OK),
                row(
                        "boundary line indented",
                        GOOD.replaceFirst("\n--B\n" + "Content-Type: application", "\n --B\nContent-Type: application"),
                        Status.NO_CONFIG),
                row("charset= empty", typed("text/plain; charset="), Status.ERROR),
                row(";;", typed("text/plain;; a=b"), Status.ERROR),
                row("parameter without =", typed("text/plain; charset"), Status.ERROR),
                row("unquoted / in a value", typed("text/plain; name=a/b"), Status.ERROR),
                row("unquoted blank in a value", typed("text/plain; name=a b"), Status.ERROR),
                row("duplicate parameter with another value", typed("text/plain; a=b; a=c"), Status.ERROR),
                row("empty type", typed("; a=b"), Status.ERROR),
                row("missing ;", typed("text/plain charset=utf-8"), Status.ERROR),
                row("comma after the type", typed("text/plain, x"), Status.ERROR),
                row("(comment) after the type", typed("text/plain (x)"), Status.ERROR),
                row("trailing ;", typed("text/plain;"), Status.OK),
                row("charset=\"\"", typed("text/plain; charset=\"\""), Status.OK),
                row("duplicate parameter with the same value", typed("text/plain; a=b; a=b"), Status.OK),
                row(
                        "two Content-Type lines (first one counts)",
                        TOP + "--B\nContent-Type: application/node.eks.aws\nContent-Type: ;\n\n" + CONFIG + "--B--\n",
                        Status.OK),
                row("header line of a part without colon", with("nocolon\n\nx"), Status.ERROR),
                row("with empty name", with(": x\n\nx"), Status.ERROR),
                row("with non-ASCII name", with("\u00e9: x\n\nx"), Status.ERROR),
                row("NUL", with("X: a\0b\n\nx"), Status.ERROR),
                row("a first line that is indented", with(" X: y\n\nx"), Status.ERROR),
                row("part without Content-Type is skipped", with("X: y\n\nx"), Status.OK),
                row("part with an empty Content-Type is skipped", with("Content-Type:\n\nx"), Status.OK),
                row(
                        "NodeConfig part typed text/yaml",
                        TOP + "--B\nContent-Type: text/yaml\n\n" + CONFIG + "--B--\n",
                        Status.NO_CONFIG),
                row(
                        "NodeConfig part typed application/yaml",
                        TOP + "--B\nContent-Type: application/yaml\n\n" + CONFIG + "--B--\n",
                        Status.NO_CONFIG),
                row(
                        "NodeConfig part typed text/cloud-config",
                        TOP + "--B\nContent-Type: text/cloud-config\n\n" + CONFIG + "--B--\n",
                        Status.NO_CONFIG),
                row(
                        "media type case-insensitive, parameters allowed",
                        TOP + "--B\nContent-Type: Application/NODE.eks.aws; charset=\"utf-8\"\n\n" + CONFIG + "--B--\n",
                        Status.OK),
                row(
                        "nested multipart holding the NodeConfig (eksctl #7895)",
                        TOP + "--B\nContent-Type: multipart/mixed; boundary=\"C\"\n\n--C\n" + NODE + CONFIG
                                + "--C--\n--B--\n",
                        Status.NO_CONFIG),
                row(
                        "single-part MIME message typed application/node.eks.aws, its body after ---",
                        "MIME-Version: 1.0\n" + NODE + "---\n" + CONFIG,
                        Status.NO_CONFIG),
                row(
                        "NodeConfig part base64, without CTE header",
                        TOP + "--B\n" + NODE + base64 + "\n--B--\n",
                        Status.OK),
                row(
                        "NodeConfig part base64, wrapped, with CTE header",
                        TOP + "--B\nContent-Transfer-Encoding: base64\n" + NODE + wrapped + "\n--B--\n",
                        Status.OK),
                row(
                        "base64 with leading blanks on lines",
                        TOP + "--B\n" + NODE + " " + wrapped.replace("\n", "\n ") + "\n--B--\n",
                        Status.NO_CONFIG),
                row(
                        "CTE quoted-printable, encoded",
                        TOP + "--B\nContent-Transfer-Encoding: quoted-printable\n" + NODE + CONFIG.replace("=", "=3D")
                                + "--B--\n",
                        Status.OK),
                row(
                        "CTE quoted-printable but body not encoded (= in CA)",
                        TOP + "--B\nContent-Transfer-Encoding: quoted-printable\n" + NODE + CONFIG + "--B--\n",
                        Status.NO_CONFIG),
                row("two MIME documents concatenated: first only", GOOD + GOOD.replace("prod", "other"), Status.OK),
                row("UTF-8 BOM in front of a bare NodeConfig", "\ufeff" + CONFIG, Status.OK),
                row("UTF-8 BOM in front of a multipart", "\ufeff" + GOOD, Status.OK),
                arguments(
                        "UTF-16 with BOM, bare NodeConfig",
                        ("\ufeff" + CONFIG).getBytes(StandardCharsets.UTF_16LE),
                        Status.OK),
                row("NodeConfig with a letter of U+0080..U+00FF", CONFIG.replace("prod", "pr\u00f6d"), Status.OK),
                arguments(
                        "base64 of the document",
                        Base64.getEncoder().encode(GOOD.getBytes(StandardCharsets.UTF_8)),
                        Status.OK),
                arguments("gzip of the document", gzip(GOOD.getBytes(StandardCharsets.UTF_8)), Status.OK),
                arguments(
                        "one base64 layer then one gzip layer",
                        Base64.getEncoder().encode(gzip(GOOD.getBytes(StandardCharsets.UTF_8))),
                        Status.OK),
                arguments(
                        "gzip(base64(x)) fails",
                        gzip(Base64.getEncoder().encode(GOOD.getBytes(StandardCharsets.UTF_8))),
                        Status.NO_CONFIG),
                arguments(
                        "double base64 fails",
                        Base64.getEncoder().encode(Base64.getEncoder().encode(GOOD.getBytes(StandardCharsets.UTF_8))),
                        Status.NO_CONFIG),
                arguments(
                        "base64: CR/LF tolerated",
                        Base64.getMimeEncoder().encode(GOOD.getBytes(StandardCharsets.UTF_8)),
                        Status.OK),
                arguments(
                        "base64: spaces not",
                        (Base64.getEncoder().encodeToString(GOOD.getBytes(StandardCharsets.UTF_8)) + " ")
                                .getBytes(StandardCharsets.UTF_8),
                        Status.NO_CONFIG),
                arguments(
                        "gzip followed by zero bytes",
                        padded(gzip(GOOD.getBytes(StandardCharsets.UTF_8)), new byte[4]),
                        Status.ERROR),
                arguments(
                        "gzip, concatenated members",
                        padded(
                                gzip(TOP.getBytes(StandardCharsets.UTF_8)),
                                gzip(GOOD.substring(TOP.length()).getBytes(StandardCharsets.UTF_8))),
                        Status.OK),
                arguments("raw gzip bytes as a NodeConfig part", gzipPart(), Status.OK),
                row("bare YAML NodeConfig", CONFIG, Status.OK),
                row(
                        "bare JSON NodeConfig",
                        "{\"apiVersion\":\"node.eks.aws/v1alpha1\",\"kind\":\"NodeConfig\"}",
                        Status.OK),
                row("a bare NodeConfig under a ## template: jinja line", "## template: jinja\n" + CONFIG, Status.OK),
                row(
                        "bare document whose first line is #cloud-config",
                        "#cloud-config\nruncmd: [ls]\n" + CONFIG,
                        Status.OK));
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

    private static byte[] gzip(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(data);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] padded(byte[] data, byte[] more) {
        byte[] all = Arrays.copyOf(data, data.length + more.length);
        System.arraycopy(more, 0, all, data.length, more.length);
        return all;
    }

    private static byte[] gzipPart() {
        byte[] head = (TOP + "--B\n" + NODE).getBytes(StandardCharsets.UTF_8);
        return padded(
                padded(head, gzip(CONFIG.getBytes(StandardCharsets.UTF_8))),
                "\n--B--\n".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"parsing", "decoding"})
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
        NodeadmReading reading = NodeadmReader.readNode(
                Bytes.of(CONFIG),
                Map.of(
                        "20.YAML",
                        dropIn("{cluster: {name: c}}"),
                        "10.yml",
                        dropIn("{cluster: {name: b, id: x}}"),
                        "30.conf",
                        Bytes.of("]")));

        assertThat(reading.config().orElseThrow().cluster().orElseThrow().name())
                .isEqualTo("c");
        assertThat(reading.config().orElseThrow().cluster().orElseThrow().id()).isEqualTo("x");
    }

    @Test
    void aDropInThatCannotBeDecodedIsFatalAndAnEmptyDirectoryIsNot() {
        assertThat(NodeadmReader.readDirectory(Map.of("a.yaml", Bytes.of("x"))).status())
                .isEqualTo(Status.ERROR);
        assertThat(NodeadmReader.readDirectory(Map.of("a.yaml.bak", Bytes.of("x")))
                        .status())
                .isEqualTo(Status.NO_CONFIG);
        assertThat(NodeadmReader.readNode(Bytes.of(CONFIG), Map.of()).valid()).isTrue();
        assertThat(NodeadmReader.readDirectory(Map.of(
                                "a.yaml",
                                Bytes.of(Base64.getEncoder().encode(CONFIG.getBytes(StandardCharsets.UTF_8)))))
                        .status())
                .as("no base64 at document level")
                .isEqualTo(Status.ERROR);
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
