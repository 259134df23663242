package dev.bootproof.userdata.cloudinit.python;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code json.loads} as jsonpatch calls it: {@code NaN} and {@code Infinity} are numbers, and a key given twice has the list of
 * its values ({@code jsonpatch.py multidict}). The values are those of {@link PythonYaml}.
 */
public final class PythonJson {
    private static final int MAX_DEPTH = 100;

    private final String text;
    private int at;

    private PythonJson(String text) {
        this.text = text;
    }

    /** @throws PythonException where Python raises */
    public static Object load(String text) throws PythonException, LimitException {
        if (text.startsWith("\ufeff")) {
            throw failed();
        }
        PythonJson json = new PythonJson(text);
        json.skipBlanks();
        Object value = json.value(0);
        json.skipBlanks();
        if (json.at < text.length()) {
            throw failed();
        }
        return value;
    }

    private static PythonException failed() {
        return new PythonException(PythonException.Kind.LOAD, "not JSON");
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean take(String expected) {
        if (text.startsWith(expected, at)) {
            at += expected.length();
            return true;
        }
        return false;
    }

    private Object value(int depth) throws PythonException, LimitException {
        if (depth > MAX_DEPTH) {
            throw new LimitException("JSON nested deeper than " + MAX_DEPTH);
        }
        if (at >= text.length()) {
            throw failed();
        }
        switch (text.charAt(at)) {
            case '{' -> {
                return object(depth);
            }
            case '[' -> {
                return array(depth);
            }
            case '"' -> {
                return string();
            }
            default -> {
                return take("null")
                        ? PythonNone.NONE
                        : take("true")
                                ? (Object) true
                                : take("false")
                                        ? (Object) false
                                        : take("NaN")
                                                ? (Object) Double.NaN
                                                : take("Infinity")
                                                        ? (Object) Double.POSITIVE_INFINITY
                                                        : take("-Infinity")
                                                                ? (Object) Double.NEGATIVE_INFINITY
                                                                : number();
            }
        }
    }

    private Object object(int depth) throws PythonException, LimitException {
        at++;
        Map<Object, List<Object>> values = new LinkedHashMap<>();
        skipBlanks();
        if (!take("}")) {
            while (true) {
                skipBlanks();
                if (at >= text.length() || text.charAt(at) != '"') {
                    throw failed();
                }
                String key = string();
                skipBlanks();
                if (!take(":")) {
                    throw failed();
                }
                skipBlanks();
                values.computeIfAbsent(key, k -> new ArrayList<>()).add(value(depth + 1));
                skipBlanks();
                if (take("}")) {
                    break;
                }
                if (!take(",")) {
                    throw failed();
                }
            }
        }
        Map<Object, Object> object = new LinkedHashMap<>();
        values.forEach((key, all) -> object.put(key, all.size() == 1 ? all.get(0) : all));
        return object;
    }

    private Object array(int depth) throws PythonException, LimitException {
        at++;
        List<Object> items = new ArrayList<>();
        skipBlanks();
        if (take("]")) {
            return items;
        }
        while (true) {
            skipBlanks();
            items.add(value(depth + 1));
            skipBlanks();
            if (take("]")) {
                return items;
            }
            if (!take(",")) {
                throw failed();
            }
        }
    }

    private String string() throws PythonException {
        at++;
        StringBuilder out = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return out.toString();
            }
            if (c < ' ') {
                throw failed();
            }
            if (c != '\\') {
                out.append(c);
                continue;
            }
            if (at >= text.length()) {
                throw failed();
            }
            char escape = text.charAt(at++);
            switch (escape) {
                case '"', '\\', '/' -> out.append(escape);
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'u' -> out.append(unicode());
                default -> throw failed();
            }
        }
        throw failed();
    }

    private char unicode() throws PythonException {
        if (at + 4 > text.length()) {
            throw failed();
        }
        int point = 0;
        for (int i = 0; i < 4; i++) {
            char c = text.charAt(at++);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw failed();
            }
            point = point << 4 | digit;
        }
        return (char) point;
    }

    private Object number() throws PythonException {
        int from = at;
        take("-");
        int digits = at;
        skipDigits();
        if (at == digits) {
            throw failed();
        }
        if (text.charAt(digits) == '0') {
            at = digits + 1;
        }
        boolean whole = true;
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(at + 1)) {
            at++;
            skipDigits();
            whole = false;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int sign = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0 ? 2 : 1;
            if (isDigit(at + sign)) {
                at += sign;
                skipDigits();
                whole = false;
            }
        }
        String number = text.substring(from, at);
        if (!whole) {
            return Double.parseDouble(number);
        }
        if (number.length() - (number.startsWith("-") ? 1 : 0) > PythonNumber.MAX_DIGITS) {
            throw failed();
        }
        return new BigInteger(number);
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private void skipDigits() {
        while (isDigit(at)) {
            at++;
        }
    }
}
