package dev.bootproof.userdata.nodeadm;

import dev.bootproof.userdata.Dice;
import dev.bootproof.userdata.Packing;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Makes up user data of which much is nearly right. The same seed makes the same document. */
final class NodeadmDocuments {
    private final Dice dice;

    /** Half of the documents are without a fault, so that what is right, and the merge, is tried as often as what is not. */
    private final boolean sound;

    NodeadmDocuments(long seed) {
        // the first numbers of neighbouring seeds are nearly the same
        this.dice = new Dice(seed * 0x9E3779B97F4A7C15L);
        this.sound = dice.chance(0.55);
    }

    /** A fault, or what comes near to one. */
    private boolean slip(double probability) {
        return !sound && dice.chance(probability);
    }

    /** The first, which is right, in most cases. */
    private String mostly(String... choices) {
        return dice.chance(0.8) ? choices[0] : dice.any(choices);
    }

    byte[] document() {
        byte[] document = (dice.chance(0.75) ? multipart() : config()).getBytes(StandardCharsets.UTF_8);
        if (slip(0.5)) {
            document = mutated(document);
        }
        if (dice.chance(0.06)) {
            document = Packing.gzip(document);
        }
        return dice.chance(0.06) ? base64(document) : document;
    }

    private byte[] mutated(byte[] document) {
        byte[] copy = document.clone();
        int changes = 1 + dice.below(2);
        for (int i = 0; i < changes && copy.length > 0; i++) {
            int at = dice.below(copy.length);
            String sign = dice.any(
                    "\n", "\r", " ", "\t", ":", "-", "\"", "=", ";", "#", "{", "}", "[", "]", ",", "'", "&a ", "*a",
                    "!", "|", ">", "%", "a", "0", "?", "\u00e9", "\n\n", "\r\n", "--");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(copy, 0, at);
            if (dice.chance(0.6)) {
                out.writeBytes(sign.getBytes(StandardCharsets.UTF_8));
            }
            int rest = Math.min(copy.length, at + (dice.chance(0.5) ? 1 : 0));
            out.write(copy, rest, copy.length - rest);
            copy = out.toByteArray();
        }
        return copy;
    }

    private byte[] base64(byte[] data) {
        if (dice.chance(0.5)) {
            return Base64.getEncoder().encode(data);
        }
        byte[] end = dice.any("\n", "\r\n", " \n").getBytes(StandardCharsets.US_ASCII);
        return Base64.getMimeEncoder(76, end).encode(data);
    }

    private String multipart() {
        String boundary = dice.any("B", "==X==", "//", "MIMEBOUNDARY", "a b");
        String end = dice.any("\n", "\n", "\n", "\r\n");
        StringBuilder out = new StringBuilder();
        out.append(
                slip(0.06) ? dice.any("\n", "#!/bin/bash\n", "# a comment\n", "#a: b\n", " ", "#cloud-config\n") : "");
        out.append(dice.chance(0.9) ? "MIME-Version: 1.0" + end : "");
        out.append(slip(0.05) ? "Content-type : " : dice.any("Content-Type: ", "Content-Type: ", "content-type:"))
                .append(mostly(
                        "multipart/mixed; ",
                        "multipart/mixed; ",
                        "Multipart/Alternative;",
                        "multipart/mixed;" + end + " ",
                        sound ? "multipart/mixed;" : "multipart/mixed "))
                .append(sound || dice.chance(0.8) ? "boundary=\"" + boundary + "\"" : "boundary=" + boundary)
                .append(
                        slip(0.1)
                                ? dice.any(";", "; charset=", "; charset=\"\"", ";;", "; x", " (c)", "; boundary=B")
                                : "")
                .append(end);
        out.append(!slip(0.06) ? end : dice.any("", "  " + end));
        out.append(dice.chance(0.1) ? "preamble" + end : "");
        int parts = 1 + dice.below(4);
        for (int i = 0; i < parts; i++) {
            out.append(slip(0.04) ? " " : "")
                    .append("--")
                    .append(boundary)
                    .append(slip(0.06) ? dice.any("  ", "x", "-") : "")
                    .append(slip(0.06) ? dice.any("\n", "\r\n") : end);
            out.append(part(end));
            out.append(slip(0.1) ? "" : end);
        }
        return out.append(dice.any(
                        "--" + boundary + "--" + end,
                        "--" + boundary + "--" + end,
                        "--" + boundary + "--" + end,
                        "--" + boundary + "--",
                        slip(0.4)
                                ? dice.any("", "--" + boundary, "--" + boundary + end, "--" + boundary + "--[" + end)
                                : "--" + boundary + "--  " + end))
                .toString();
    }

    private String part(String end) {
        boolean config = dice.chance(0.7);
        StringBuilder out = new StringBuilder();
        boolean typed = config || dice.chance(0.9);
        String type = config
                ? mostly(
                        "application/node.eks.aws",
                        "application/node.eks.aws",
                        "application/node.eks.aws",
                        "Application/Node.EKS.aws; charset=\"utf-8\"",
                        sound ? "APPLICATION/NODE.EKS.AWS" : "text/yaml")
                : dice.any(
                        "text/x-shellscript",
                        "text/x-shellscript; charset=\"us-ascii\"",
                        "text/cloud-config",
                        "text/plain");
        if (typed) {
            out.append(dice.any("Content-Type: ", "Content-Type: ", "content-type:\t", "Content-Type:" + end + " "))
                    .append(type)
                    .append(
                            slip(0.1)
                                    ? dice.any(
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
        String transfer = dice.chance(0.15) ? dice.any("quoted-printable", "Quoted-Printable", "base64", "7bit") : "";
        if (!transfer.isEmpty()) {
            out.append("Content-Transfer-Encoding: ").append(transfer).append(end);
        }
        out.append(dice.chance(0.2) ? "MIME-Version: 1.0" + end : "");
        out.append(
                slip(0.06)
                        ? dice.any(
                                "nocolon" + end,
                                "a b: c" + end,
                                ": c" + end,
                                " indented: x" + end,
                                "\u00e9: x" + end,
                                "X: \u00e9" + end,
                                "Content-Type: text/plain" + end)
                        : "");
        out.append(!slip(0.06) ? end : dice.any("", " " + end));
        String body = config
                ? config()
                : dice.any(
                        "#!/bin/bash\necho hi\n",
                        "#cloud-config\nruncmd: [ls]\n",
                        "",
                        "#!/bin/sh\n" + "x=y ".repeat(dice.below(3000)) + "\n",
                        "a=b\n\u0001\n");
        byte[] bytes = body.replace("\n", dice.chance(0.9) ? end : "\n").getBytes(StandardCharsets.UTF_8);
        if ((transfer.equals("base64") && dice.chance(0.8)) || slip(0.1)) {
            bytes = base64(bytes);
        } else if (transfer.equalsIgnoreCase("quoted-printable") && dice.chance(0.7)) {
            bytes = body.replace("=", "=3D")
                    .replace("\n", dice.any(end, "=" + end + end))
                    .getBytes(StandardCharsets.UTF_8);
        }
        return out + new String(bytes, StandardCharsets.UTF_8);
    }

    /** A NodeConfig as text. */
    String config() {
        return new NodeConfigTexts(dice, sound || dice.chance(0.6)).text();
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
