package dev.bootproof.userdata.nodeadm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Makes up user data of which much is nearly right. The same seed makes the same document. */
final class NodeadmDocuments {
    private final Random random;

    NodeadmDocuments(long seed) {
        this.random = new Random(seed);
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** The first, which is right, in most cases. */
    private String mostly(String... choices) {
        return chance(0.8) ? choices[0] : any(choices);
    }

    byte[] document() {
        byte[] document = (chance(0.75) ? multipart() : config()).getBytes(StandardCharsets.UTF_8);
        if (chance(0.25)) {
            document = mutated(document);
        }
        if (chance(0.06)) {
            document = gzipped(document);
        }
        return chance(0.06) ? base64(document) : document;
    }

    private byte[] mutated(byte[] document) {
        byte[] copy = document.clone();
        int changes = 1 + random.nextInt(2);
        for (int i = 0; i < changes && copy.length > 0; i++) {
            int at = random.nextInt(copy.length);
            String sign = any(
                    "\n", "\r", " ", "\t", ":", "-", "\"", "=", ";", "#", "{", "}", "[", "]", ",", "'", "&a ", "*a",
                    "!", "|", ">", "%", "a", "0", "?", "\u00e9", "\n\n", "\r\n", "--");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(copy, 0, at);
            if (chance(0.6)) {
                out.writeBytes(sign.getBytes(StandardCharsets.UTF_8));
            }
            int rest = Math.min(copy.length, at + (chance(0.5) ? 1 : 0));
            out.write(copy, rest, copy.length - rest);
            copy = out.toByteArray();
        }
        return copy;
    }

    private static byte[] gzipped(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private byte[] base64(byte[] data) {
        if (chance(0.5)) {
            return Base64.getEncoder().encode(data);
        }
        byte[] end = any("\n", "\r\n", " \n").getBytes(StandardCharsets.US_ASCII);
        return Base64.getMimeEncoder(76, end).encode(data);
    }

    private String multipart() {
        String boundary = any("B", "==X==", "//", "MIMEBOUNDARY", "a b");
        String end = any("\n", "\n", "\n", "\r\n");
        StringBuilder out = new StringBuilder();
        out.append(chance(0.03) ? any("\n", "#!/bin/bash\n", "# a comment\n", "#a: b\n", " ", "#cloud-config\n") : "");
        out.append(chance(0.9) ? "MIME-Version: 1.0" + end : "");
        out.append(any("Content-Type: ", "Content-Type: ", "content-type:", "Content-type : "))
                .append(mostly(
                        "multipart/mixed; ",
                        "multipart/mixed; ",
                        "Multipart/Alternative;",
                        "multipart/mixed;" + end + " ",
                        "multipart/mixed "))
                .append(chance(0.8) ? "boundary=\"" + boundary + "\"" : "boundary=" + boundary)
                .append(
                        chance(0.05)
                                ? any(";", "; charset=", "; charset=\"\"", ";;", "; x", " (c)", "; boundary=B")
                                : "")
                .append(end);
        out.append(chance(0.97) ? end : any("", "  " + end));
        out.append(chance(0.1) ? "preamble" + end : "");
        int parts = 1 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            out.append(chance(0.02) ? " " : "")
                    .append("--")
                    .append(boundary)
                    .append(chance(0.03) ? any("  ", "x", "-") : "")
                    .append(chance(0.03) ? any("\n", "\r\n") : end);
            out.append(part(end));
            out.append(chance(0.95) ? end : "");
        }
        return out.append(any(
                        "--" + boundary + "--" + end,
                        "--" + boundary + "--" + end,
                        "--" + boundary + "--" + end,
                        "--" + boundary + "--",
                        chance(0.2)
                                ? any("", "--" + boundary, "--" + boundary + end, "--" + boundary + "--[" + end)
                                : "--" + boundary + "--  " + end))
                .toString();
    }

    private String part(String end) {
        boolean config = chance(0.6);
        StringBuilder out = new StringBuilder();
        boolean typed = chance(0.95);
        String type = config
                ? mostly(
                        "application/node.eks.aws",
                        "application/node.eks.aws",
                        "application/node.eks.aws",
                        "Application/Node.EKS.aws; charset=\"utf-8\"",
                        "text/yaml")
                : any(
                        "text/x-shellscript",
                        "text/x-shellscript; charset=\"us-ascii\"",
                        "text/cloud-config",
                        "text/plain");
        if (typed) {
            out.append(any("Content-Type: ", "Content-Type: ", "content-type:\t", "Content-Type:" + end + " "))
                    .append(type)
                    .append(
                            chance(0.05)
                                    ? any(
                                            ";",
                                            "; charset=",
                                            "; charset=\"\"",
                                            ";;",
                                            "; name=a/b",
                                            "; x=1; x=2",
                                            "; x=1; x=1",
                                            " text",
                                            ", b",
                                            "; n*0=a; n*1=b",
                                            "; n=\"a\\\"b\"")
                                    : "")
                    .append(end);
        }
        String transfer = chance(0.15) ? any("quoted-printable", "Quoted-Printable", "base64", "7bit") : "";
        if (!transfer.isEmpty()) {
            out.append("Content-Transfer-Encoding: ").append(transfer).append(end);
        }
        out.append(chance(0.2) ? "MIME-Version: 1.0" + end : "");
        out.append(
                chance(0.03)
                        ? any(
                                "nocolon" + end,
                                "a b: c" + end,
                                ": c" + end,
                                " indented: x" + end,
                                "\u00e9: x" + end,
                                "X: \u00e9" + end,
                                "Content-Type: text/plain" + end)
                        : "");
        out.append(chance(0.97) ? end : any("", " " + end));
        String body = config
                ? config()
                : any(
                        "#!/bin/bash\necho hi\n",
                        "#cloud-config\nruncmd: [ls]\n",
                        "",
                        "#!/bin/sh\n" + "x=y ".repeat(random.nextInt(3000)) + "\n",
                        "a=b\n\u0001\n");
        byte[] bytes = body.replace("\n", chance(0.9) ? end : "\n").getBytes(StandardCharsets.UTF_8);
        if ((transfer.equals("base64") && chance(0.8)) || chance(0.05)) {
            bytes = base64(bytes);
        } else if (transfer.equalsIgnoreCase("quoted-printable") && chance(0.7)) {
            bytes = body.replace("=", "=3D")
                    .replace("\n", any(end, "=" + end + end))
                    .getBytes(StandardCharsets.UTF_8);
        }
        return out + new String(bytes, StandardCharsets.UTF_8);
    }

    /** A NodeConfig as text. */
    String config() {
        if (chance(0.1)) {
            return json();
        }
        StringBuilder out = new StringBuilder();
        out.append(chance(0.3) ? "---\n" : "").append(chance(0.05) ? "# {\n" : "");
        out.append(any("apiVersion", "apiVersion", "apiVersion", "apiVersion", "apiversion", "APIVERSION"))
                .append(": ")
                .append(any(
                        "node.eks.aws/v1alpha1",
                        "node.eks.aws/v1alpha1",
                        "node.eks.aws/v1alpha1",
                        "node.eks.aws/v1alpha1",
                        "node.eks.aws/v1alpha1",
                        "\"node.eks.aws/v1alpha1\"",
                        chance(0.3)
                                ? any("node.eks.aws/v1alpha", "node.eks.aws/__internal", "v1", "a/b/c", "null")
                                : "node.eks.aws/v1alpha1"))
                .append("\n");
        out.append(chance(0.97) ? "kind" : "Kind")
                .append(": ")
                .append(chance(0.97) ? "NodeConfig" : any("nodeconfig", "ListOptions", "~", "Pod"))
                .append("\n");
        out.append(
                chance(0.1)
                        ? "metadata: "
                                + any(
                                        "{name: x}",
                                        "{name: 5}",
                                        "{labels: {a: b}}",
                                        "{labels: {a: 1}}",
                                        "{creationTimestamp: null}",
                                        "{}",
                                        "x",
                                        "{generation: 1}",
                                        "{finalizers: [a]}")
                                + "\n"
                        : "");
        if (chance(0.02)) {
            out.append("spec: ").append(any("", "x", "[]", "{}", "null")).append("\n");
            return out.toString();
        }
        out.append("spec:\n");
        if (chance(0.85)) {
            out.append("  cluster:\n");
            field(
                    out,
                    4,
                    "name",
                    mostly(
                            "prod",
                            "prod",
                            "1",
                            "yes",
                            "'1'",
                            "2024-01-01",
                            "1e3",
                            "0o7",
                            "0x1F",
                            "''",
                            "null",
                            "n",
                            "1_000",
                            ".5",
                            "12:30:45",
                            "!!str 5",
                            "! 5",
                            "prod # c",
                            "\"a\\tb\""),
                    0.9);
            field(out, 4, "apiServerEndpoint", mostly("https://example.com", "\"https://example.com\"", "x"), 0.93);
            field(
                    out,
                    4,
                    "certificateAuthority",
                    mostly(
                            "Q0E=",
                            "Q0E=",
                            "'Q0E='",
                            "\"\"",
                            "Q0E",
                            "Q0 E=",
                            "|\n      Q0\n      E=",
                            ">-\n      Q0\n      E=",
                            "[67, 65]",
                            "null",
                            "!!binary Q0E="),
                    0.93);
            field(
                    out,
                    4,
                    "cidr",
                    mostly("10.100.0.0/16", "10.100.0.0/16", "10.100.0.0/16", "fd00::/108", "garbage"),
                    0.93);
            field(out, 4, "enableOutpost", mostly("true", "false", "yes", "null", "\"true\"", "N"), 0.1);
            field(out, 4, "id", mostly("abc", "123", "\"\""), 0.1);
            field(out, 4, "Name", "other", 0.05);
            field(out, 4, "name", "again", 0.03);
        }
        if (chance(0.4)) {
            out.append("  kubelet:\n");
            field(out, 4, "maxPodsExpression", mostly("max_pods", "\"1 + 2\"", "5"), 0.15);
            field(out, 4, "maxPods", "5", 0.1);
            field(
                    out,
                    4,
                    "flags",
                    mostly(
                            "[--a=b]",
                            "[]",
                            "[--a, '--b']",
                            "\n    - --node-labels=a=b\n    - --x",
                            "--a",
                            "[1]",
                            "[null]",
                            "[--a,\t--b]",
                            "[yes]",
                            "null"),
                    0.6);
            if (chance(0.7)) {
                out.append("    config:\n");
                for (int i = 0; i < 4; i++) {
                    field(out, 6, any("maxPods", "a", "b", "evictionHard", "list", "1", "yes", "1.5"), value(), 0.7);
                }
                out.append("      z: 1\n");
            }
            out.append("    y: 1\n");
        }
        if (chance(0.3)) {
            out.append("  containerd:\n");
            field(
                    out,
                    4,
                    "config",
                    mostly(
                            "|\n      [plugins.\"io.containerd.grpc.v1.cri\"]\n      a = 1\n      b = \"x\"\n",
                            "|\n      version = 2\n      [plugins.\"io.containerd.grpc.v1.cri\"]\n      a = 2\n      c = [1, 2]\n      [[t]]\n      x = 1.5\n      [[t]]\n      y = {k = 'v'}\n",
                            "'not = toml = x'",
                            "\"\"",
                            "|\n      # only a comment\n",
                            "5",
                            "'a.b.c = true'",
                            "|\n      d = 1979-05-27\n      e = 1e3\n      f = \"it's\"\n"),
                    0.8);
            field(
                    out,
                    4,
                    "baseRuntimeSpec",
                    mostly(
                            "{process: {rlimits: [{type: RLIMIT_NOFILE, soft: 1024}]}}",
                            "{}",
                            "{a: {b: 1}}",
                            "{a: {c: 2, b: 0}}",
                            "{a: null}",
                            "[]",
                            "null"),
                    0.5);
            out.append("    y: 1\n");
        }
        if (chance(0.3)) {
            out.append("  instance:\n");
            field(
                    out,
                    4,
                    "localStorage",
                    mostly(
                            "{strategy: RAID0}",
                            "{strategy: raid0, mountPath: /x}",
                            "{disabledMounts: [Containerd]}",
                            "{disabledMounts: []}",
                            "{}",
                            "{strategy: 5}",
                            "null"),
                    0.5);
            field(
                    out,
                    4,
                    "environment",
                    mostly(
                            "{default: {A: b}}",
                            "{default: {A: 1}}",
                            "{default: {B: c, A: ''}}",
                            "{kubelet: {X: y}}",
                            "{default: null}",
                            "{default: {}}",
                            "{}",
                            "{default: {A: ~}}"),
                    0.5);
            field(
                    out,
                    4,
                    "network",
                    mostly(
                            "{nameservers: [1.1.1.1]}",
                            "{nameservers: []}",
                            "{domains: [a.b, c]}",
                            "{nameservers: [1]}"),
                    0.4);
            out.append("    y: 1\n");
        }
        if (chance(0.2)) {
            out.append("  featureGates: ")
                    .append(any(
                            "{InstanceIdNodeName: true}",
                            "{InstanceIdNodeName: false}",
                            "{FastImagePull: yes}",
                            "{X: \"true\"}",
                            "{X: null}",
                            "{}",
                            "null",
                            "{X: 1}"))
                    .append("\n");
        }
        out.append(
                chance(0.05)
                        ? any(
                                "---\nfoo: [\n",
                                "...\n",
                                "...\ngarbage: [\n",
                                "---\n",
                                "\t\n",
                                "extra:\tvalue\n",
                                "- x\n",
                                "x: &a {b: *a}\n",
                                "x: *nope\n",
                                "x: {<<: {q: 1}, q: 2}\n",
                                "x: @y\n",
                                "x: `y\n",
                                "x: %y\n",
                                "x: {a: b, c}\n",
                                "x: [a, b: c]\n",
                                "x: {a:b}\n",
                                "x: [http://y:80/z]\n",
                                "x: \"a\n b\"\n",
                                "x: 'a\n\n b'\n",
                                "? x\n: y\n",
                                "x: a: b\n",
                                "x: !t y\n",
                                "x: .inf\n",
                                "{a: b}: c\n",
                                "~: c\n",
                                "x: {?a: b}\n",
                                "x: a?b\n",
                                "x: [a?b]\n",
                                "x: -\n",
                                "x: [-]\n",
                                "%YAML 1.1\n")
                        : "");
        return out.toString();
    }

    private void field(StringBuilder out, int indent, String name, String value, double probability) {
        if (chance(probability)) {
            out.append(" ".repeat(indent))
                    .append(name)
                    .append(":")
                    .append(value.startsWith("\n") ? "" : " ")
                    .append(value)
                    .append("\n");
        }
    }

    private String value() {
        return any(
                "1",
                "1.0",
                "9007199254740993",
                "18446744073709551615",
                "99999999999999999999",
                "true",
                "no",
                "null",
                "x",
                "'1'",
                "{a: 1, b: [1, 2]}",
                "{a: {c: 2}}",
                "{}",
                "[]",
                "[1, {x: 1.50}]",
                "0x10",
                "010",
                "1e3",
                "1_0",
                "-5",
                "+7",
                "0b11",
                "2024-01-01T00:00:00Z",
                ".5",
                "5.",
                "1.5e300",
                "-0.0",
                "1e-7",
                "0.1",
                "~",
                "\"\\u00e9\"",
                "&x 5",
                "!!float 5",
                "!!int 5.0",
                "!!bool yes",
                "08",
                "1:30",
                "=",
                "<<");
    }

    private String json() {
        String spec = any(
                "{\"cluster\":{\"name\":\"a\",\"apiServerEndpoint\":\"b\",\"certificateAuthority\":\"Q0E=\",\"cidr\":\"10.0.0.0/8\"}}",
                "{\"kubelet\":{\"config\":{\"a\":1.0,\"b\":1e3,\"c\":[1,2,{}],\"d\":9007199254740993,\"a\":2},\"flags\":[\"--a\"]}}",
                "{\"cluster\":{\"name\":\"a\"},\"cluster\":{\"cidr\":\"b\"}}",
                "{\"cluster\":{\"name\":5}}",
                "{\"kubelet\":{\"config\":{\"a\":1e400}}}",
                "{cluster: {name: a}}",
                "{\"cluster\":{\"name\":\"\\ud83d\\ude00 \\ud800 \\u0041\"}}");
        return any("", " \n", "\u00a0")
                + "{\"apiVersion\":\"node.eks.aws/v1alpha1\",\"kind\":\"NodeConfig\",\"spec\":" + spec + "}"
                + any("", "\n", "\n", chance(0.3) ? "x" : "");
    }

    /** Lines of a file of documents kept from earlier runs. */
    static List<byte[]> kept(List<String> lines) {
        List<byte[]> documents = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                documents.add(Base64.getDecoder().decode(line.strip()));
            }
        }
        return documents;
    }
}
