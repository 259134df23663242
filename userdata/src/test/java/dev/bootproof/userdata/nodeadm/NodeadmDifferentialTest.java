package dev.bootproof.userdata.nodeadm;

import static dev.bootproof.userdata.nodeadm.SampleDocument.CONFIG;
import static dev.bootproof.userdata.nodeadm.SampleDocument.GOOD;
import static dev.bootproof.userdata.nodeadm.SampleDocument.NODE;
import static dev.bootproof.userdata.nodeadm.SampleDocument.SHELL;
import static dev.bootproof.userdata.nodeadm.SampleDocument.TOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Packing;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.CloudInitVersion;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.nodeadm.NodeadmReading.Status;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One document read by both, row by row: nodeadm, and cloud-init 22.2.2, which AL2023 has. Where one of them fails and the
 * other goes on, the disagreement says so.
 */
class NodeadmDifferentialTest {
    /**
     * A row.
     *
     * @param cloudInit what cloud-init's handlers see: each part's place and handler, with its type where it is ignored, and
     *     {@code inert} where nothing of it takes effect
     * @param line of the disagreement; 0 where there is none, -1 where nodeadm does not stop and cloud-init does
     */
    private record Row(String row, Bytes document, Status nodeadm, String cloudInit, int line) {
        @Override
        public String toString() {
            return row;
        }
    }

    private static Row row(String row, String document, Status nodeadm, String cloudInit, int line) {
        return row(row, document.getBytes(StandardCharsets.UTF_8), nodeadm, cloudInit, line);
    }

    private static Row row(String row, byte[] document, Status nodeadm, String cloudInit, int line) {
        return new Row(row, Bytes.of(document), nodeadm, cloudInit, line);
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

    static Stream<Row> rows() {
        String base64 = Base64.getEncoder().encodeToString(CONFIG.getBytes(StandardCharsets.UTF_8));
        String wrapped =
                Base64.getMimeEncoder(60, new byte[] {'\n'}).encodeToString(CONFIG.getBytes(StandardCharsets.UTF_8));
        String unquoted = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=";
        return Stream.of(
                row("LF everywhere", GOOD, Status.OK, "1 script, 2 ignored application/node.eks.aws", 0),
                row("CRLF everywhere", crlf(GOOD), Status.OK, "1 script, 2 ignored application/node.eks.aws", 0),
                row(
                        "headers CRLF + body LF",
                        crlf(TOP) + GOOD.substring(TOP.length()),
                        Status.OK,
                        "1 script, 2 ignored application/node.eks.aws",
                        0),
                row(
                        "first boundary line CRLF, later boundaries LF",
                        TOP + "--B\r\n" + NODE + CONFIG + "--B--\n",
                        Status.ERROR,
                        "1 ignored application/node.eks.aws",
                        16),
                row(
                        "only boundary and header lines CRLF, bodies LF",
                        crlf(TOP) + "--B\r\n" + crlf(NODE) + CONFIG + "--B--\r\n",
                        Status.ERROR,
                        "1 ignored application/node.eks.aws",
                        15),
                row(
                        "first boundary line LF, later boundary lines CRLF",
                        TOP + "--B\n" + NODE + CONFIG + "\n--B\r\n" + SHELL + "--B--\r\n",
                        Status.ERROR,
                        "1 ignored application/node.eks.aws, 2 script",
                        16),
                row(
                        "no MIME-Version header",
                        GOOD.replace("MIME-Version: 1.0\n", ""),
                        Status.OK,
                        "1 ignored text/x-not-multipart",
                        -1),
                row("empty line before the headers", "\n" + GOOD, Status.NO_CONFIG, "1 ignored text/plain", 6),
                row("comment before the headers", "# a comment\n" + GOOD, Status.NO_CONFIG, "1 ignored text/plain", 6),
                row(
                        "a comment that contains : passes as a header",
                        "#a: b\n" + GOOD,
                        Status.OK,
                        "1 script, 2 ignored application/node.eks.aws",
                        0),
                row("shebang before the headers", "#!/bin/bash\n" + GOOD, Status.NO_CONFIG, "1 script", 6),
                row(
                        "#cloud-config before the headers",
                        "#cloud-config\n" + GOOD,
                        Status.NO_CONFIG,
                        "1 cloud-config inert",
                        6),
                row(
                        "spaces before first header line",
                        " " + GOOD,
                        Status.NO_CONFIG,
                        "1 script, 2 ignored application/node.eks.aws",
                        1),
                row(
                        "no empty line after top headers (#1701)",
                        GOOD.replaceFirst("\n\n", "\n"),
                        Status.NO_CONFIG,
                        "1 script, 2 ignored application/node.eks.aws",
                        4),
                row(
                        "\"empty\" line that contains spaces (top)",
                        GOOD.replaceFirst("\n\n", "\n  \n"),
                        Status.NO_CONFIG,
                        "1 script, 2 ignored application/node.eks.aws",
                        5),
                row(
                        "\"empty\" line that contains spaces (part)",
                        with("Content-Type: text/x-shellscript\n  \n#!/bin/sh\n"),
                        Status.ERROR,
                        "1 ignored application/node.eks.aws, 2 script",
                        18),
                row(
                        "part without empty line after its headers (#2318)",
                        with("Content-Type: text/x-shellscript\n#!/bin/sh\n"),
                        Status.ERROR,
                        "1 ignored application/node.eks.aws, 2 script",
                        17),
                row(
                        "boundary unquoted, token chars only",
                        GOOD.replace("\"B\"", "B"),
                        Status.OK,
                        "1 script, 2 ignored application/node.eks.aws",
                        0),
                row(
                        "boundary unquoted with =",
                        unquoted + "==X==\n\n--==X==\n" + NODE + CONFIG + "--==X==--\n",
                        Status.NO_CONFIG,
                        "1 ignored application/node.eks.aws",
                        5),
                row(
                        "boundary unquoted with /",
                        unquoted + "//\n\n--//\n" + NODE + CONFIG + "--//--\n",
                        Status.NO_CONFIG,
                        "1 ignored application/node.eks.aws",
                        5),
                row(
                        "boundary quoted with these",
                        unquoted + "\"//\"\n\n--//\n" + NODE + CONFIG + "--//--\n",
                        Status.OK,
                        "1 ignored application/node.eks.aws",
                        0),
                row("boundary parameter missing", GOOD.replace("; boundary=\"B\"", ""), Status.ERROR, "", 4),
                row("boundary parameter empty", GOOD.replace("\"B\"", "\"\""), Status.ERROR, "", 4),
                row("boundary not matching", GOOD.replace("\"B\"", "\"C\""), Status.ERROR, "", 21),
                row(
                        "closing --B-- missing, last part has content",
                        GOOD.replace("--B--\n", ""),
                        Status.ERROR,
                        "1 script, 2 ignored application/node.eks.aws",
                        19),
                row(
                        "last line --B instead of --B--, a line end follows it",
                        GOOD.replace("--B--\n", "--B\n"),
                        Status.OK,
                        "1 script, 2 ignored application/node.eks.aws, 3 ignored text/plain",
                        0),
                row(
                        "last line --B instead of --B--, no line end follows it",
                        GOOD.replace("--B--\n", "--B"),
                        Status.ERROR,
                        "1 script, 2 ignored application/node.eks.aws, 3 ignored text/plain",
                        20),
                row(
                        "a body line that starts with --B and goes on with other text",
                        with("Content-Type: text/plain\n\n--B is here\nx"),
                        Status.ERROR,
                        "1 ignored application/node.eks.aws, 2 ignored text/plain",
                        18),
                row(
                        "last body line joined to the boundary",
                        TOP + "--B\n" + NODE + CONFIG.strip() + "--B--\n",
                        Status.ERROR,
                        "1 ignored application/node.eks.aws",
                        14),
                row(
                        "junk on the closing line (--B--[)",
                        GOOD.replace("--B--\n", "--B--[\n"),
                        Status.ERROR,
                        "1 script, 2 ignored application/node.eks.aws",
                        20),
                row(
                        "trailing spaces on boundary line",
                        GOOD.replace("--B\n", "--B  \n"),
                        Status.OK,
                        "1 script, 2 ignored application/node.eks.aws",
                        0),
                row(
                        "boundary line indented",
                        GOOD.replaceFirst("\n--B\n" + "Content-Type: application", "\n --B\nContent-Type: application"),
                        Status.NO_CONFIG,
                        "1 script",
                        1),
                row(
                        "charset= empty",
                        typed("text/plain; charset="),
                        Status.ERROR,
                        "1 ignored application/node.eks.aws, 2 script",
                        18),
                row(";;", typed("text/plain;; a=b"), Status.ERROR, "1 ignored application/node.eks.aws, 2 script", 18),
                row(
                        "parameter without =",
                        typed("text/plain; charset"),
                        Status.ERROR,
                        "1 ignored application/node.eks.aws, 2 script",
                        18),
                row(
                        "unquoted / in a value",
                        typed("text/plain; name=a/b"),
                        Status.ERROR,
                        "1 ignored application/node.eks.aws, 2 script",
                        18),
                row(
                        "unquoted blank in a value",
                        typed("text/plain; name=a b"),
                        Status.ERROR,
                        "1 ignored application/node.eks.aws, 2 script",
                        18),
                row(
                        "duplicate parameter with another value",
                        typed("text/plain; a=b; a=c"),
                        Status.ERROR,
                        "1 ignored application/node.eks.aws, 2 script",
                        18),
                row("empty type", typed("; a=b"), Status.ERROR, "1 ignored application/node.eks.aws, 2 script", 18),
                row(
                        "missing ;",
                        typed("text/plain charset=utf-8"),
                        Status.ERROR,
                        "1 ignored application/node.eks.aws, 2 ignored text/plain charset=utf-8",
                        18),
                row(
                        "comma after the type",
                        typed("text/plain, x"),
                        Status.ERROR,
                        "1 ignored application/node.eks.aws, 2 ignored text/plain, x",
                        18),
                row(
                        "(comment) after the type",
                        typed("text/plain (x)"),
                        Status.ERROR,
                        "1 ignored application/node.eks.aws, 2 ignored text/plain (x)",
                        18),
                row("trailing ;", typed("text/plain;"), Status.OK, "1 ignored application/node.eks.aws, 2 script", 0),
                row(
                        "charset=\"\"",
                        typed("text/plain; charset=\"\""),
                        Status.OK,
                        "1 ignored application/node.eks.aws, 2 script",
                        0),
                row(
                        "duplicate parameter with the same value",
                        typed("text/plain; a=b; a=b"),
                        Status.OK,
                        "1 ignored application/node.eks.aws, 2 script",
                        0),
                row(
                        "two Content-Type lines (first one counts)",
                        TOP + "--B\nContent-Type: application/node.eks.aws\nContent-Type: ;\n\n" + CONFIG + "--B--\n",
                        Status.OK,
                        "1 ignored application/node.eks.aws",
                        0),
                row(
                        "header line of a part without colon",
                        with("nocolon\n\nx"),
                        Status.ERROR,
                        "1 ignored application/node.eks.aws, 2 ignored text/plain",
                        16),
                row(
                        "with empty name",
                        with(": x\n\nx"),
                        Status.ERROR,
                        "1 ignored application/node.eks.aws, 2 ignored text/plain",
                        16),
                row(
                        "with non-ASCII name",
                        with("\u00e9: x\n\nx"),
                        Status.ERROR,
                        "1 ignored application/node.eks.aws, 2 ignored text/plain",
                        16),
                row(
                        "NUL",
                        with("X: a\0b\n\nx"),
                        Status.ERROR,
                        "1 ignored application/node.eks.aws, 2 ignored text/plain",
                        16),
                row(
                        "a first line that is indented",
                        with(" X: y\n\nx"),
                        Status.ERROR,
                        "1 ignored application/node.eks.aws, 2 ignored text/plain",
                        16),
                row(
                        "part without Content-Type is skipped",
                        with("X: y\n\nx"),
                        Status.OK,
                        "1 ignored application/node.eks.aws, 2 ignored text/plain",
                        0),
                row(
                        "part with an empty Content-Type is skipped",
                        with("Content-Type:\n\nx"),
                        Status.OK,
                        "1 ignored application/node.eks.aws, 2 ignored text/plain",
                        0),
                row(
                        "NodeConfig part typed text/yaml",
                        TOP + "--B\nContent-Type: text/yaml\n\n" + CONFIG + "--B--\n",
                        Status.NO_CONFIG,
                        "1 ignored text/yaml",
                        1),
                row(
                        "NodeConfig part typed application/yaml",
                        TOP + "--B\nContent-Type: application/yaml\n\n" + CONFIG + "--B--\n",
                        Status.NO_CONFIG,
                        "1 ignored application/yaml",
                        1),
                row(
                        "NodeConfig part typed text/cloud-config",
                        TOP + "--B\nContent-Type: text/cloud-config\n\n" + CONFIG + "--B--\n",
                        Status.NO_CONFIG,
                        "1 cloud-config",
                        1),
                row(
                        "media type case-insensitive, parameters allowed",
                        TOP + "--B\nContent-Type: Application/NODE.eks.aws; charset=\"utf-8\"\n\n" + CONFIG + "--B--\n",
                        Status.OK,
                        "1 ignored application/node.eks.aws",
                        0),
                row(
                        "nested multipart holding the NodeConfig (eksctl #7895)",
                        TOP + "--B\nContent-Type: multipart/mixed; boundary=\"C\"\n\n--C\n" + NODE + CONFIG
                                + "--C--\n--B--\n",
                        Status.NO_CONFIG,
                        "1.1 ignored application/node.eks.aws",
                        1),
                row(
                        "single-part MIME message typed application/node.eks.aws, its body after ---",
                        "MIME-Version: 1.0\n" + NODE + "---\n" + CONFIG,
                        Status.NO_CONFIG,
                        "1 ignored application/node.eks.aws",
                        1),
                row(
                        "NodeConfig part base64, without CTE header",
                        TOP + "--B\n" + NODE + base64 + "\n--B--\n",
                        Status.OK,
                        "1 ignored application/node.eks.aws",
                        0),
                row(
                        "NodeConfig part base64, wrapped, with CTE header",
                        TOP + "--B\nContent-Transfer-Encoding: base64\n" + NODE + wrapped + "\n--B--\n",
                        Status.OK,
                        "1 ignored application/node.eks.aws",
                        0),
                row(
                        "base64 with leading blanks on lines",
                        TOP + "--B\n" + NODE + " " + wrapped.replace("\n", "\n ") + "\n--B--\n",
                        Status.NO_CONFIG,
                        "1 ignored application/node.eks.aws",
                        7),
                row(
                        "CTE quoted-printable, encoded",
                        TOP + "--B\nContent-Transfer-Encoding: quoted-printable\n" + NODE + CONFIG.replace("=", "=3D")
                                + "--B--\n",
                        Status.OK,
                        "1 ignored application/node.eks.aws",
                        0),
                row(
                        "CTE quoted-printable but body not encoded (= in CA)",
                        TOP + "--B\nContent-Transfer-Encoding: quoted-printable\n" + NODE + CONFIG + "--B--\n",
                        Status.NO_CONFIG,
                        "1 ignored application/node.eks.aws",
                        7),
                row(
                        "two MIME documents concatenated: first only",
                        GOOD + GOOD.replace("prod", "other"),
                        Status.OK,
                        "1 script, 2 ignored application/node.eks.aws",
                        0),
                row(
                        "UTF-8 BOM in front of a bare NodeConfig",
                        "\ufeff" + CONFIG,
                        Status.OK,
                        "1 ignored text/x-not-multipart",
                        0),
                row("UTF-8 BOM in front of a multipart", "\ufeff" + GOOD, Status.OK, "1 ignored text/plain", -1),
                row(
                        "UTF-16 with BOM, bare NodeConfig",
                        ("\ufeff" + CONFIG).getBytes(StandardCharsets.UTF_16LE),
                        Status.OK,
                        "1 ignored text/x-not-multipart",
                        0),
                row(
                        "NodeConfig with a letter of U+0080..U+00FF",
                        CONFIG.replace("prod", "pr\u00f6d"),
                        Status.OK,
                        "1 ignored text/x-not-multipart",
                        0),
                row(
                        "base64 of the document",
                        Base64.getEncoder().encode(GOOD.getBytes(StandardCharsets.UTF_8)),
                        Status.OK,
                        "1 ignored text/x-not-multipart",
                        -1),
                row(
                        "gzip of the document",
                        Packing.gzip(GOOD.getBytes(StandardCharsets.UTF_8)),
                        Status.OK,
                        "1 script, 2 ignored application/node.eks.aws",
                        0),
                row(
                        "one base64 layer then one gzip layer",
                        Base64.getEncoder().encode(Packing.gzip(GOOD.getBytes(StandardCharsets.UTF_8))),
                        Status.OK,
                        "1 ignored text/x-not-multipart",
                        -1),
                row(
                        "Packing.gzip(base64(x)) fails",
                        Packing.gzip(Base64.getEncoder().encode(GOOD.getBytes(StandardCharsets.UTF_8))),
                        Status.NO_CONFIG,
                        "1 ignored text/x-not-multipart",
                        0),
                row(
                        "double base64 fails",
                        Base64.getEncoder().encode(Base64.getEncoder().encode(GOOD.getBytes(StandardCharsets.UTF_8))),
                        Status.NO_CONFIG,
                        "1 ignored text/x-not-multipart",
                        0),
                row(
                        "base64: CR/LF tolerated",
                        Base64.getMimeEncoder().encode(GOOD.getBytes(StandardCharsets.UTF_8)),
                        Status.OK,
                        "1 ignored text/x-not-multipart",
                        -1),
                row(
                        "base64: spaces not",
                        (Base64.getEncoder().encodeToString(GOOD.getBytes(StandardCharsets.UTF_8)) + " ")
                                .getBytes(StandardCharsets.UTF_8),
                        Status.NO_CONFIG,
                        "1 ignored text/x-not-multipart",
                        0),
                row(
                        "gzip followed by zero bytes",
                        padded(Packing.gzip(GOOD.getBytes(StandardCharsets.UTF_8)), new byte[4]),
                        Status.ERROR,
                        "1 script, 2 ignored application/node.eks.aws",
                        1),
                row(
                        "gzip, concatenated members",
                        padded(
                                Packing.gzip(TOP.getBytes(StandardCharsets.UTF_8)),
                                Packing.gzip(GOOD.substring(TOP.length()).getBytes(StandardCharsets.UTF_8))),
                        Status.OK,
                        "1 script, 2 ignored application/node.eks.aws",
                        0),
                row("raw gzip bytes as a NodeConfig part", gzipPart(), Status.OK, "stops", -1),
                row(
                        "script part with a letter of U+0080..U+00FF, sent as 8bit: part is not written, nothing of it runs",
                        with(
                                "Content-Type: text/x-shellscript\nContent-Transfer-Encoding: 8bit\n\n#!/bin/sh\n# \u00e9\n"),
                        Status.OK,
                        "1 ignored application/node.eks.aws, 2 script inert",
                        -1),
                row(
                        "such a letter in a cloud-config part, even in a comment, discards the part",
                        with("Content-Type: text/cloud-config\n\n#cloud-config\n# \u00e9\nruncmd: [ls]\n"),
                        Status.OK,
                        "1 ignored application/node.eks.aws, 2 cloud-config inert",
                        -1),
                row(
                        "the same with only signs above U+00FF: runs, each sign replaced by its escape",
                        with("Content-Type: text/x-shellscript\n\n#!/bin/sh\necho \u20ac\n"),
                        Status.OK,
                        "1 ignored application/node.eks.aws, 2 script",
                        0),
                row(
                        "the same in base64",
                        with("Content-Type: text/x-shellscript\nContent-Transfer-Encoding: base64\n\n"
                                + Base64.getEncoder()
                                        .encodeToString("#!/bin/sh\n# \u00e9\n".getBytes(StandardCharsets.UTF_8))
                                + "\n"),
                        Status.OK,
                        "1 ignored application/node.eks.aws, 2 script",
                        0),
                row(
                        "the same in quoted-printable (UTF-8)",
                        with(
                                "Content-Type: text/x-shellscript; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n#!/bin/sh\n# =C3=A9\n"),
                        Status.OK,
                        "1 ignored application/node.eks.aws, 2 script",
                        0),
                row("the same as a plain non-MIME document", "#!/bin/sh\n# \u00e9\n", Status.NO_CONFIG, "1 script", 0),
                row(
                        "a byte that is not UTF-8 anywhere in a MIME document",
                        with("Content-Type: text/x-shellscript\n\n#!/bin/sh\n# \u00e9\n")
                                .getBytes(StandardCharsets.ISO_8859_1),
                        Status.OK,
                        "stops",
                        -1),
                row(
                        "two empty lines before the shebang of a part: written, but cannot run",
                        with("Content-Type: text/x-shellscript\n\n\n\n#!/bin/sh\nls\n"),
                        Status.OK,
                        "1 ignored application/node.eks.aws, 2 script",
                        0),
                row(
                        "single-part MIME message typed application/node.eks.aws, its headers and body one YAML text",
                        "MIME-Version: 1.0\n" + NODE + CONFIG,
                        Status.OK,
                        "1 ignored application/node.eks.aws",
                        0),
                row(
                        "closing --B-- missing, last part empty",
                        GOOD.replace("--B--\n", "--B\n" + "Content-Type: text/plain\n\n"),
                        Status.ERROR,
                        "1 script, 2 ignored application/node.eks.aws, 3 ignored text/plain",
                        23),
                row("bare YAML NodeConfig", CONFIG, Status.OK, "1 ignored text/x-not-multipart", 0),
                row(
                        "bare JSON NodeConfig",
                        "{\"apiVersion\":\"node.eks.aws/v1alpha1\",\"kind\":\"NodeConfig\"}",
                        Status.OK,
                        "1 ignored text/x-not-multipart",
                        0),
                row(
                        "a bare NodeConfig under a ## template: jinja line",
                        "## template: jinja\n" + CONFIG,
                        Status.OK,
                        "1 jinja inert",
                        0),
                row(
                        "bare document whose first line is #cloud-config",
                        "#cloud-config\nruncmd: [ls]\n" + CONFIG,
                        Status.OK,
                        "1 cloud-config",
                        0));
    }

    private static byte[] padded(byte[] data, byte[] more) {
        byte[] all = Arrays.copyOf(data, data.length + more.length);
        System.arraycopy(more, 0, all, data.length, more.length);
        return all;
    }

    private static byte[] gzipPart() {
        byte[] head = (TOP + "--B\n" + NODE).getBytes(StandardCharsets.UTF_8);
        return padded(
                padded(head, Packing.gzip(CONFIG.getBytes(StandardCharsets.UTF_8))),
                "\n--B--\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String seen(CloudInitReading reading) {
        if (reading.error().isPresent()) {
            return "stops";
        }
        return reading.parts().stream().map(NodeadmDifferentialTest::seen).collect(Collectors.joining(", "));
    }

    private static String seen(HandledPart part) {
        String handler = part.handler().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return part.path() + " " + handler + (part.handler() == Handler.IGNORED ? " " + part.contentType() : "")
                + (part.inert().isPresent() ? " inert" : "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void bothReadIt(Row row) {
        NodeadmReading nodeadm = NodeadmReader.read(row.document());
        CloudInitReading cloudInit = CloudInitReader.read(row.document(), CloudInitVersion.V22_2_2);

        assertThat(nodeadm.status()).as(row + " " + nodeadm.failure()).isEqualTo(row.nodeadm());
        assertThat(nodeadm.known()).isTrue();
        assertThat(nodeadm.failure().isPresent()).isEqualTo(row.nodeadm() != Status.OK);
        assertThat(nodeadm.error().isPresent()).isEqualTo(row.nodeadm() == Status.ERROR);
        assertThat(seen(cloudInit)).isEqualTo(row.cloudInit());

        List<Disagreement> found = Disagreement.between(cloudInit, nodeadm);
        if (row.line() == 0) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(disagreement -> {
                assertThat(disagreement.fix()).isNotBlank();
                assertThat(disagreement.place().map(ReadFailure::line).orElse(-1))
                        .isEqualTo(row.line());
            });
        }
    }

    /** No row is without one where nodeadm stops at a document that names a NodeConfig, or where cloud-init drops a part. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void oneIsThereWhereOneOfThemStops(Row row) {
        String text = new String(row.document().toArray(), StandardCharsets.ISO_8859_1);
        boolean namesConfig = text.contains("node.eks.aws");
        boolean nodeadmStops = row.nodeadm() != Status.OK && namesConfig;
        boolean cloudInitStops = row.nodeadm() == Status.OK
                && (row.cloudInit().equals("stops") || row.cloudInit().contains("inert"));
        if (nodeadmStops || (cloudInitStops && !row.cloudInit().contains("jinja"))) {
            assertThat(row.line()).as(row.row()).isNotZero();
        }
    }
}
