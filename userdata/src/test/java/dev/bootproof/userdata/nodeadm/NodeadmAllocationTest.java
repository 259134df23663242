package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.bootproof.userdata.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reading of the worst documents asks of the heap, over its whole course; no clock is asked. */
class NodeadmAllocationTest {
    private static final long MOST = 64L * 1024 * 1024;
    private static final String HEAD = "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\n";
    private static final String TOP = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"B\"\n\n";

    private static Bytes gzip(int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(new byte[size]);
        }
        return Bytes.of(out.toByteArray());
    }

    static Stream<Map.Entry<String, Bytes>> worst() throws IOException {
        StringBuilder aliases = new StringBuilder(HEAD + "a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            aliases.append("a" + i + ": &a" + i + " [")
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("x]\n");
        }
        String toml = "Content-Type: application/node.eks.aws\n\n" + HEAD + "spec: {containerd: {config: 'a = "
                + "[".repeat(5_000) + "'}}\n";
        Map<String, Bytes> documents = new LinkedHashMap<>();
        documents.put("a gzip bomb", gzip(512 * 1024 * 1024));
        documents.put("YAML aliases", Bytes.of(aliases.toString()));
        documents.put("YAML nesting", Bytes.of(HEAD + "a: " + "[".repeat(16_000)));
        documents.put("JSON nesting", Bytes.of("{\"a\":".repeat(3_200)));
        documents.put("TOML nesting", Bytes.of(TOP + "--B\n" + toml + "--B\n" + toml + "--B--\n"));
        documents.put("tabs", Bytes.of(HEAD + "a: [" + "\t".repeat(400) + "]\n"));
        documents.put(
                "1 MiB of parts", Bytes.of(TOP + "--B\nContent-Type: text/plain\n\nx\n".repeat(34_000) + "--B--\n"));
        documents.put("1 MiB in one line", Bytes.of("a".repeat(1024 * 1024)));
        documents.put(
                "16 KB of short values",
                Bytes.of((HEAD + "spec: {kubelet: {config: {" + "a: {b: 1}, ".repeat(1_400) + "}}}\n")
                        .getBytes(StandardCharsets.UTF_8)));
        return documents.entrySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worst")
    void staysUnderTheBound(Map.Entry<String, Bytes> worst) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        // classes are loaded, and their own memory is not counted
        NodeadmReader.read(Bytes.of(HEAD));
        long before = threads.getCurrentThreadAllocatedBytes();
        NodeadmReading reading = NodeadmReader.read(worst.getValue());
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(reading).isNotNull();
        assertThat(before).isPositive();
        assertThat(allocated).as(worst.getKey()).isBetween(1L, MOST);
    }
}
