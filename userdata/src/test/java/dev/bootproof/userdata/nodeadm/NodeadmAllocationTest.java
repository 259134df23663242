package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Packing;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reading of the worst documents asks of the heap, over its whole course; no clock is asked. */
class NodeadmAllocationTest {
    private static final long MOST = 64L * 1024 * 1024;
    /** All readings of a text of 1 MiB together; one copy of the rest with every 1,024 characters is 2 GiB. */
    private static final long MOST_OF_A_LINE = 256L * 1024 * 1024;

    private static final String HEAD = "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\n";
    private static final String TOP = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"B\"\n\n";

    static Stream<Map.Entry<String, Bytes>> worst() {
        StringBuilder aliases = new StringBuilder(HEAD + "a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            aliases.append("a" + i + ": &a" + i + " [")
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("x]\n");
        }
        String toml = "Content-Type: application/node.eks.aws\n\n" + HEAD + "spec: {containerd: {config: 'a = "
                + "[".repeat(5_000) + "'}}\n";
        Map<String, Bytes> documents = new LinkedHashMap<>();
        documents.put("a gzip bomb", Bytes.of(Packing.gzip(new byte[512 * 1024 * 1024])));
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

    /** As long as the reader takes: work that grows with the square of a line's length would ask for gigabytes. */
    static Stream<Map.Entry<String, Bytes>> longest() {
        int size = NodeadmLimits.MAX_BYTES - 200;
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a comment", "#" + "x".repeat(size) + "\n" + HEAD);
        texts.put("a comment behind a word", HEAD + "a: b #" + "x".repeat(size));
        texts.put("a plain word", HEAD + "a: " + "x".repeat(size));
        texts.put("plain words", HEAD + "a: " + "x ".repeat(size / 2));
        texts.put("single quotes", HEAD + "a: '" + "x".repeat(size) + "'");
        texts.put("double quotes", HEAD + "a: \"" + "x".repeat(size) + "\"");
        texts.put("double quotes that stay open", HEAD + "a: \"" + "x".repeat(size));
        texts.put("escapes", HEAD + "a: \"" + "\\n".repeat(size / 2) + "\"");
        texts.put("a literal block", HEAD + "a: |\n  " + "x".repeat(size));
        texts.put("a folded block", HEAD + "a: >\n  " + "x ".repeat(size / 2));
        texts.put("a block's lines", HEAD + "a: |\n" + "  x\n".repeat(size / 4));
        texts.put("blanks", HEAD + "a: " + " ".repeat(size) + "b");
        texts.put("an anchor", HEAD + "a: &" + "x".repeat(size) + " b");
        texts.put("a tag", HEAD + "a: !" + "x".repeat(size) + " b");
        texts.put("emoji", HEAD + "a: b #" + "\ud83d\ude80".repeat(size / 4));
        texts.put("tabs before much", HEAD + "a:\n" + "- x:\ty\n".repeat(200) + "b: " + "x".repeat(size - 2_000));
        texts.put("tabs behind much", HEAD + "b: " + "x".repeat(size - 2_000) + "\na:\n" + "- x:\ty\n".repeat(200));
        return texts.entrySet().stream().map(text -> Map.entry(text.getKey(), Bytes.of(text.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longest")
    void growsNoFasterThanALine(Map.Entry<String, Bytes> longest) {
        assertThat(allocated(longest.getValue())).isBetween(1L, MOST_OF_A_LINE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worst")
    void staysUnderTheBound(Map.Entry<String, Bytes> worst) {
        assertThat(allocated(worst.getValue())).isBetween(1L, MOST);
    }

    private static long allocated(Bytes document) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        // classes are loaded, and their own memory is not counted
        NodeadmReader.read(Bytes.of(HEAD));
        long before = threads.getCurrentThreadAllocatedBytes();
        NodeadmReading reading = NodeadmReader.read(document);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(reading).isNotNull();
        assertThat(before).isPositive();
        return allocated;
    }
}
