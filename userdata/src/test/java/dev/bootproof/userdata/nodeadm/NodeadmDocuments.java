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

    /** Half of the documents are without a fault, so that what is right, and the merge, is tried as often as what is not. */
    private final boolean sound;

    NodeadmDocuments(long seed) {
        // the first numbers of neighbouring seeds are nearly the same
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.sound = chance(0.55);
    }

    /** A fault, or what comes near to one. */
    private boolean slip(double probability) {
        return !sound && chance(probability);
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
        if (slip(0.5)) {
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
        out.append(slip(0.06) ? any("\n", "#!/bin/bash\n", "# a comment\n", "#a: b\n", " ", "#cloud-config\n") : "");
        out.append(chance(0.9) ? "MIME-Version: 1.0" + end : "");
        out.append(slip(0.05) ? "Content-type : " : any("Content-Type: ", "Content-Type: ", "content-type:"))
                .append(mostly(
                        "multipart/mixed; ",
                        "multipart/mixed; ",
                        "Multipart/Alternative;",
                        "multipart/mixed;" + end + " ",
                        sound ? "multipart/mixed;" : "multipart/mixed "))
                .append(sound || chance(0.8) ? "boundary=\"" + boundary + "\"" : "boundary=" + boundary)
                .append(slip(0.1) ? any(";", "; charset=", "; charset=\"\"", ";;", "; x", " (c)", "; boundary=B") : "")
                .append(end);
        out.append(!slip(0.06) ? end : any("", "  " + end));
        out.append(chance(0.1) ? "preamble" + end : "");
        int parts = 1 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            out.append(slip(0.04) ? " " : "")
                    .append("--")
                    .append(boundary)
                    .append(slip(0.06) ? any("  ", "x", "-") : "")
                    .append(slip(0.06) ? any("\n", "\r\n") : end);
            out.append(part(end));
            out.append(slip(0.1) ? "" : end);
        }
        return out.append(any(
                        "--" + boundary + "--" + end,
                        "--" + boundary + "--" + end,
                        "--" + boundary + "--" + end,
                        "--" + boundary + "--",
                        slip(0.4)
                                ? any("", "--" + boundary, "--" + boundary + end, "--" + boundary + "--[" + end)
                                : "--" + boundary + "--  " + end))
                .toString();
    }

    private String part(String end) {
        boolean config = chance(0.7);
        StringBuilder out = new StringBuilder();
        boolean typed = config || chance(0.9);
        String type = config
                ? mostly(
                        "application/node.eks.aws",
                        "application/node.eks.aws",
                        "application/node.eks.aws",
                        "Application/Node.EKS.aws; charset=\"utf-8\"",
                        sound ? "APPLICATION/NODE.EKS.AWS" : "text/yaml")
                : any(
                        "text/x-shellscript",
                        "text/x-shellscript; charset=\"us-ascii\"",
                        "text/cloud-config",
                        "text/plain");
        if (typed) {
            out.append(any("Content-Type: ", "Content-Type: ", "content-type:\t", "Content-Type:" + end + " "))
                    .append(type)
                    .append(
                            slip(0.1)
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
                slip(0.06)
                        ? any(
                                "nocolon" + end,
                                "a b: c" + end,
                                ": c" + end,
                                " indented: x" + end,
                                "\u00e9: x" + end,
                                "X: \u00e9" + end,
                                "Content-Type: text/plain" + end)
                        : "");
        out.append(!slip(0.06) ? end : any("", " " + end));
        String body = config
                ? config()
                : any(
                        "#!/bin/bash\necho hi\n",
                        "#cloud-config\nruncmd: [ls]\n",
                        "",
                        "#!/bin/sh\n" + "x=y ".repeat(random.nextInt(3000)) + "\n",
                        "a=b\n\u0001\n");
        byte[] bytes = body.replace("\n", chance(0.9) ? end : "\n").getBytes(StandardCharsets.UTF_8);
        if ((transfer.equals("base64") && chance(0.8)) || slip(0.1)) {
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
        return new NodeConfigTexts(random, sound || chance(0.6)).text();
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
