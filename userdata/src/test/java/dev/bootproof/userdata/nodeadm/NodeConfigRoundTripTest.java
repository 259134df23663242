package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bootproof.userdata.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written is read as what it was, by nodeadm's rules of what a plain word means. */
class NodeConfigRoundTripTest {
    /** {@code -Droundtrips=N} for more. */
    private static final int COUNT = Integer.getInteger("roundtrips", 300);

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> WORDS = List.of(
            "a",
            "y",
            "N",
            "yes",
            "on",
            "null",
            "~",
            "",
            " ",
            "1",
            "1.0",
            "1e3",
            "0o17",
            "0x1F",
            "1_000",
            "2024-01-01",
            "1:30",
            ".5",
            ".inf",
            "<<",
            "=",
            "- a",
            "a: b",
            "# c",
            "a #b",
            "'q'",
            "\"q\"",
            "\\n",
            "a\nb",
            "a\n",
            "\na",
            "a \nb\n",
            "\ttab",
            "tr\u00e4ge",
            "\u20ac",
            "\ud83d\ude80",
            "{x}",
            "[x]",
            "*a",
            "&a",
            "!t",
            "%d",
            "@x",
            "`x",
            "|",
            ">",
            "?",
            "? a",
            ":",
            "a:",
            "-",
            "--x=y",
            "${Token[T.1]}",
            "\u0085",
            "\u2028",
            "x".repeat(300),
            "null\n",
            "---",
            "--- a",
            "...",
            "% x",
            "0b1",
            "08",
            "+1",
            "a\rb",
            "a\r\nb",
            "  two");

    @Test
    void readOfWrittenIsTheSame() {
        for (long seed = 0; seed < COUNT; seed++) {
            NodeConfig config = config(new Random(seed * 0x9E3779B97F4A7C15L));
            NodeConfig once = NodeConfig.read(config.toYaml());
            assertThat(once).as("seed " + seed + "\n" + config.toYaml()).isEqualTo(config);
            assertThat(once.toYaml()).isEqualTo(config.toYaml());
        }
    }

    @Test
    void whatIsReadSurvivesWriting() {
        int read = 0;
        for (long seed = 0; seed < COUNT; seed++) {
            String text = new NodeadmDocuments(seed).config();
            NodeadmReading reading = NodeadmReader.read(Bytes.of(text));
            // a number beyond every float is one in JSON only
            if (!text.contains("1e400") && reading.config().isPresent()) {
                read++;
                NodeConfig config = reading.config().get();
                NodeadmReading again = NodeadmReader.read(Bytes.of(config.toYaml()));
                boolean same = again.config().filter(config::equals).isPresent()
                        || json(reading).equals(NodeConfigRoundTripTest::compared, json(again));
                assertThat(same).as("seed " + seed + "\n" + config.toYaml()).isTrue();
            }
        }
        assertThat(read).isGreaterThan(COUNT / 4);
    }

    private static JsonNode json(NodeadmReading reading) {
        return JSON.valueToTree(reading.spec());
    }

    /** A number of JSON keeps its point where that of YAML has none, and beyond 64 bits YAML's is a float. */
    private static int compared(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber()) {
            boolean wide = left.decimalValue().toBigInteger().bitLength() > 64;
            return wide
                    ? Double.compare(left.doubleValue(), right.doubleValue())
                    : left.decimalValue().compareTo(right.decimalValue());
        }
        return left.equals(right) ? 0 : 1;
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 2 ? 4 : 6)) {
            case 0 -> random.nextLong();
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt(1000) / 8.0 + 0.0625;
            case 3 -> word(random);
            case 4 -> {
                List<Object> list = new ArrayList<>();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    list.add(value(random, depth + 1));
                }
                yield list;
            }
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    map.put(word(random), value(random, depth + 1));
                }
                yield map;
            }
        };
    }

    private static NodeConfig config(Random random) {
        NodeConfig.Builder builder = NodeConfig.builder();
        if (random.nextBoolean()) {
            builder.cluster(new NodeConfig.Cluster(word(random), word(random), "Q0E=", word(random)));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            builder.kubeletConfig(word(random), value(random, 0));
            builder.baseRuntimeSpec(word(random), value(random, 0));
            builder.kubeletFlag("--" + word(random));
            builder.environment(word(random), word(random), word(random));
            builder.featureGate(word(random), random.nextBoolean());
            builder.nameserver(word(random)).domain(word(random));
        }
        builder.maxPodsExpression(word(random)).containerdConfig(word(random));
        if (random.nextBoolean()) {
            builder.localStorage(new NodeConfig.LocalStorage(word(random), word(random), List.of(word(random))));
        }
        return builder.build();
    }
}
