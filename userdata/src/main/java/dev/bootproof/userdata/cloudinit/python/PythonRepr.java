package dev.bootproof.userdata.cloudinit.python;

import dev.bootproof.userdata.Bytes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code str()} and {@code repr()} of the values that YAML and JSON give. */
public final class PythonRepr {
    private PythonRepr() {}

    /** {@code str(value)}. */
    public static String str(Object value) {
        return value instanceof String text ? text : repr(value, false);
    }

    private static String repr(Object value, boolean inside) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Boolean truth) {
            return truth ? "True" : "False";
        }
        if (value instanceof Double number) {
            return PythonNumber.repr(number);
        }
        if (value instanceof PythonDate date) {
            return inside ? date.repr() : date.text();
        }
        if (value instanceof Bytes bytes) {
            return 'b' + quotedBytes(bytes);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> repr(entry.getKey(), true) + ": " + repr(entry.getValue(), true))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return all(list, "[", "]");
        }
        if (value instanceof Collection<?> set) {
            return set.isEmpty() ? "set()" : all(set, "{", "}");
        }
        return value.toString();
    }

    private static String all(Collection<?> values, String open, String close) {
        return values.stream().map(value -> repr(value, true)).collect(Collectors.joining(", ", open, close));
    }

    private static String quoted(String text) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder().append(quote);
        text.codePoints().filter(point -> point != PythonText.BETWEEN_HALVES).forEach(point -> {
            if (point == quote || point == '\\') {
                out.append('\\').append((char) point);
            } else if (point == '\n') {
                out.append("\\n");
            } else if (point == '\r') {
                out.append("\\r");
            } else if (point == '\t') {
                out.append("\\t");
            } else if (isPrintable(point)) {
                out.appendCodePoint(point);
            } else if (point < 0x100) {
                out.append(String.format("\\x%02x", point));
            } else {
                out.append(point < 0x10000 ? String.format("\\u%04x", point) : String.format("\\U%08x", point));
            }
        });
        return out.append(quote).toString();
    }

    private static boolean isPrintable(int point) {
        if (point == ' ') {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String quotedBytes(Bytes bytes) {
        String text = bytes.latin1();
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder().append(quote);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c == quote || c == '\\') {
                        out.append('\\').append(c);
                    } else if (c >= ' ' && c < 0x7f) {
                        out.append(c);
                    } else {
                        out.append(String.format("\\x%02x", (int) c));
                    }
                }
            }
        }
        return out.append(quote).toString();
    }
}
