package dev.bootproof.userdata.benchmark;

import static dev.bootproof.userdata.Packing.gzip;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.boot.Target;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Documents to be read: one as people write it, and the 16 KB that cost most, each in another way. */
@SuppressWarnings("ImmutableEnumChecker") // Bytes are immutable
public enum BenchmarkDocument {
    /** 4 KB: a NodeConfig, a cloud-config and two scripts, one of them in base64. */
    TYPICAL(typical()),
    /** The same as gzip. */
    TYPICAL_GZIP(gzip(typical())),
    /** gzip that expands to what is read at most. */
    GZIP_BOMB(gzip(("#!/bin/sh\n" + "#".repeat(4 * 1024 * 1024 - 10)).getBytes(StandardCharsets.UTF_8))),
    /** As many parts as there is room for. */
    PARTS(mime("\n:\n", 2_000)),
    /** Messages in messages. */
    NESTED(mime("Content-Type: message/rfc822\n\n", 400)),
    /** gzip parts in base64, each of which is unpacked. */
    GZIP_PARTS(mime(gzipPart(), 40)),
    /** A cloud-config of aliases of aliases. */
    ALIASES(aliases()),
    /** A cloud-config of 16 KB of brackets and commas. */
    YAML(("#cloud-config\nruncmd: [" + "[a],".repeat(4_000) + "]\n").getBytes(StandardCharsets.UTF_8)),
    /** A NodeConfig of 16 KB of labels. */
    NODE_CONFIG(nodeConfig());

    private static final Pattern BASE64 = Pattern.compile("(?s)Encoding: base64\n\n(.*?)\n--B");

    private final Bytes bytes;

    BenchmarkDocument(byte[] bytes) {
        this.bytes = Bytes.of(cut(bytes));
    }

    public Bytes bytes() {
        return bytes;
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, Math.min(bytes.length, Target.MAX_BYTES));
    }

    private static byte[] typical() {
        String script = "#!/bin/bash\nset -euo pipefail\n" + "sysctl -w net.core.somaxconn=4096\n".repeat(30);
        String encoded =
                Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(script.getBytes(StandardCharsets.UTF_8));
        return ("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"B\"\n\n"
                        + "--B\nContent-Type: application/node.eks.aws\n\napiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\n"
                        + "spec:\n  cluster:\n    name: prod\n    apiServerEndpoint: https://example.com\n"
                        + "    certificateAuthority: Y2E=\n    cidr: 10.100.0.0/16\n"
                        + "  kubelet:\n    config:\n      maxPods: 58\n    flags:\n    - --node-labels=team=web\n"
                        + "--B\nContent-Type: text/cloud-config\n\n#cloud-config\npackages: [htop, jq]\nruncmd:\n"
                        + "- [sysctl, --system]\n".repeat(10)
                        + "--B\nContent-Type: text/x-shellscript\nContent-Transfer-Encoding: base64\n\n" + encoded
                        + "\n"
                        + "--B\nContent-Type: text/x-shellscript; charset=\"us-ascii\"\n\n" + script + "--B--\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mime(String part, int times) {
        return ("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n" + ("--B\n" + part).repeat(times)
                        + "--B--\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String gzipPart() {
        byte[] packed = gzip(("#!/bin/sh\n" + "#".repeat(150_000)).getBytes(StandardCharsets.UTF_8));
        return "Content-Type: application/gzip\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(packed) + "\n";
    }

    private static byte[] aliases() {
        StringBuilder text = new StringBuilder("#cloud-config\na0: &a0 [x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 5; i++) {
            text.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(("*a" + (i - 1) + ", ").repeat(8))
                    .append("]\n");
        }
        return text.append("runcmd: *a4\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] nodeConfig() {
        StringBuilder text = new StringBuilder(
                "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n  kubelet:\n    flags:\n");
        for (int i = 0; i < 500; i++) {
            text.append("    - --node-labels=label-").append(i).append("=value\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The bodies of base64, which the JDK alone decodes for comparison. */
    List<byte[]> base64() {
        String text = new String(unpacked(bytes.toArray()), StandardCharsets.ISO_8859_1);
        return BASE64.matcher(text)
                .results()
                .map(body -> body.group(1).getBytes(StandardCharsets.ISO_8859_1))
                .toList();
    }

    /** With its gzip layer removed by the JDK alone, if it has one; no more than is read of it. */
    static byte[] unpacked(byte[] bytes) {
        if (!Bytes.of(bytes).startsWith(0x1f, 0x8b)) {
            return bytes;
        }
        try {
            return new GZIPInputStream(new ByteArrayInputStream(bytes)).readNBytes(4 * 1024 * 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
