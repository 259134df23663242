package dev.bootproof.userdata.nodeadm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.fasterxml.jackson.dataformat.toml.TomlReadFeature;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * TOML as nodeadm treats it when it merges two {@code containerd.config}: parsed, merged deeply, and written again in the
 * form of go-toml 2, sorted and without comments (go-toml: {@code marshaler.go}).
 */
final class GoToml {
    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private static final TomlMapper MAPPER = TomlMapper.builder(TomlFactory.builder()
                    .enable(TomlReadFeature.PARSE_JAVA_TIME)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(NodeadmLimits.MAX_DEPTH)
                            .build())
                    .build())
            .build();

    private GoToml() {}

    /** What is wrong with a text, with the line, if it is no TOML. */
    static Optional<String> problem(String text) throws LimitException {
        try {
            parse(text);
            return Optional.empty();
        } catch (NodeConfigDraft.UnmergeableException e) {
            return Optional.of(e.getMessage());
        }
    }

    static String merged(String earlier, String later) throws NodeConfigDraft.UnmergeableException, LimitException {
        Map<String, @Nullable Object> merged = NodeConfigDraft.deep(parse(earlier), parse(later));
        StringBuilder out = new StringBuilder();
        table(out, List.of(), merged);
        return out.toString();
    }

    private static Map<String, @Nullable Object> parse(String text)
            throws NodeConfigDraft.UnmergeableException, LimitException {
        if (text.length() > NodeadmLimits.MAX_TOML) {
            throw new LimitException("containerd.config of more than " + NodeadmLimits.MAX_TOML + " characters");
        }
        try {
            JsonNode root = MAPPER.readTree(text);
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            if (root != null && value(root, 0) instanceof Map<?, ?> read) {
                read.forEach((key, value) -> map.put(String.valueOf(key), value));
            }
            return map;
        } catch (com.fasterxml.jackson.core.exc.StreamConstraintsException e) {
            throw new LimitException("TOML nested or long beyond measure");
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new NodeConfigDraft.UnmergeableException("toml: line " + line + " of it is not TOML");
        }
    }

    private static @Nullable Object value(JsonNode node, int depth)
            throws NodeConfigDraft.UnmergeableException, LimitException {
        if (depth > NodeadmLimits.MAX_DEPTH) {
            throw new LimitException("TOML nested deeper than " + NodeadmLimits.MAX_DEPTH);
        }
        if (node.isObject()) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                map.put(entry.getKey(), value(entry.getValue(), depth + 1));
            }
            return map;
        }
        if (node.isArray()) {
            List<@Nullable Object> items = new ArrayList<>();
            for (JsonNode item : node) {
                items.add(value(item, depth + 1));
            }
            return items;
        }
        if (node.isIntegralNumber()) {
            BigInteger whole = node.bigIntegerValue();
            if (whole.compareTo(MIN) < 0 || whole.compareTo(MAX) > 0) {
                throw new NodeConfigDraft.UnmergeableException("toml: an integer of more than 64 bits");
            }
            return whole.longValue();
        }
        if (node.isNumber()) {
            return node.doubleValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isPojo() && node instanceof com.fasterxml.jackson.databind.node.POJONode pojo) {
            return pojo.getPojo();
        }
        return node.textValue();
    }

    private static boolean isTables(Object value) {
        return value instanceof List<?> list
                && !list.isEmpty()
                && list.stream().allMatch(item -> item instanceof Map<?, ?>);
    }

    private static void table(StringBuilder out, List<String> path, Map<?, ?> map) {
        TreeMap<String, Object> values = new TreeMap<>();
        TreeMap<String, Object> tables = new TreeMap<>();
        map.forEach((key, value) -> {
            boolean table = value instanceof Map<?, ?> || (value != null && isTables(value));
            if (value != null) {
                (table ? tables : values).put(String.valueOf(key), value);
            }
        });
        values.forEach((key, value) -> {
            out.append(key(key)).append(" = ");
            inline(out, value);
            out.append('\n');
        });
        boolean separate = !values.isEmpty();
        for (Map.Entry<String, Object> table : tables.entrySet()) {
            if (separate) {
                out.append('\n');
            }
            separate = true;
            List<String> inner = new ArrayList<>(path);
            inner.add(key(table.getKey()));
            String header = String.join(".", inner);
            if (table.getValue() instanceof Map<?, ?> content) {
                out.append('[').append(header).append("]\n");
                table(out, inner, content);
            } else if (table.getValue() instanceof List<?> contents) {
                boolean first = true;
                for (Object content : contents) {
                    if (!first) {
                        out.append('\n');
                    }
                    first = false;
                    out.append("[[").append(header).append("]]\n");
                    table(out, inner, (Map<?, ?>) content);
                }
            }
        }
    }

    private static void inline(StringBuilder out, @Nullable Object value) {
        if (value instanceof String text) {
            out.append(string(text));
        } else if (value instanceof Double real) {
            out.append(real(real));
        } else if (value instanceof List<?> list) {
            out.append('[');
            String separator = "";
            for (Object item : list) {
                out.append(separator);
                inline(out, item);
                separator = ", ";
            }
            out.append(']');
        } else if (value instanceof Map<?, ?> map) {
            out.append('{');
            String separator = "";
            for (Map.Entry<String, Object> entry : sorted(map).entrySet()) {
                out.append(separator).append(key(entry.getKey())).append(" = ");
                inline(out, entry.getValue());
                separator = ", ";
            }
            out.append('}');
        } else if (value instanceof TemporalAccessor time) {
            out.append(time(time));
        } else {
            out.append(value);
        }
    }

    /** With seconds always, as Go writes a time; Java leaves them away where they are zero. */
    private static String time(TemporalAccessor time) {
        if (time instanceof OffsetDateTime) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        if (time instanceof LocalDateTime) {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
        }
        return time instanceof LocalTime ? DateTimeFormatter.ISO_LOCAL_TIME.format(time) : time.toString();
    }

    private static Map<String, Object> sorted(Map<?, ?> map) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                sorted.put(String.valueOf(key), value);
            }
        });
        return sorted;
    }

    private static String real(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        String text = new BigDecimal(Double.toString(value)).toPlainString();
        return value == Math.rint(value) && !text.contains(".") ? text + ".0" : text;
    }

    private static boolean needsQuoting(String text) {
        return text.chars().anyMatch(c -> c == '\'' || (c < ' ' && c != '\t') || c == 0x7f);
    }

    private static String string(String text) {
        return needsQuoting(text) ? quoted(text) : "'" + text + "'";
    }

    private static String key(String key) {
        boolean bare = !key.isEmpty()
                && key.chars()
                        .allMatch(c -> (c >= 'A' && c <= 'Z')
                                || (c >= 'a' && c <= 'z')
                                || (c >= '0' && c <= '9')
                                || c == '-'
                                || c == '_');
        return bare ? key : string(key);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            int simple = "\\\"\b\f\n\r\t".indexOf(c);
            if (simple >= 0) {
                out.append('\\').append("\\\"bfnrt".charAt(simple));
            } else if (c < ' ' || c == 0x7f) {
                out.append(String.format("\\u%04X", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
