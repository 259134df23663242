package dev.bootproof.userdata.nodeadm;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Strict JSON, as Go's {@code encoding/json} takes it: nothing after the value, no comments, no trailing commas. */
final class GoJson {
    private final int[] text;
    private int at;
    private int depth;

    private GoJson(String text) {
        this.text = text.codePoints().toArray();
    }

    static Tree parse(String text) throws UndecodableException, LimitException {
        GoJson json = new GoJson(text);
        json.skip();
        Tree value = json.value();
        json.skip();
        if (json.at < json.text.length) {
            throw json.unexpected("after top-level value");
        }
        return value;
    }

    private int peek() {
        return at < text.length ? text[at] : -1;
    }

    private void skip() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\r' || peek() == '\n') {
            at++;
        }
    }

    private UndecodableException unexpected(String where) {
        return at >= text.length
                ? new UndecodableException("unexpected end of JSON input", at)
                : new UndecodableException(
                        "invalid character " + where + " of strict JSON, which a text beginning with { is", at);
    }

    private Tree value() throws UndecodableException, LimitException {
        int start = at;
        int c = peek();
        if (c == '{' || c == '[') {
            if (++depth > NodeadmLimits.MAX_DEPTH) {
                throw new LimitException("nesting deeper than " + NodeadmLimits.MAX_DEPTH);
            }
            Tree value = c == '{' ? object() : array();
            depth--;
            return value;
        }
        if (c == '"') {
            return new Tree.Text(string(), start);
        }
        if (c == '-' || (c >= '0' && c <= '9')) {
            return new Tree.Num(number(), start);
        }
        if (word("true")) {
            return new Tree.Bool(true, start);
        }
        if (word("false")) {
            return new Tree.Bool(false, start);
        }
        if (word("null")) {
            return new Tree.Null(start);
        }
        throw unexpected("looking for the beginning of a value");
    }

    private boolean word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= text.length || text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }

    private Tree object() throws UndecodableException, LimitException {
        int start = at++;
        List<Tree.Member> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        skip();
        if (peek() == '}') {
            at++;
            return new Tree.Obj(members, repeated, start);
        }
        while (true) {
            skip();
            int place = at;
            if (peek() != '"') {
                throw unexpected("looking for the beginning of a key");
            }
            String name = string();
            if (!names.add(name)) {
                repeated.add(name);
            }
            skip();
            if (peek() != ':') {
                throw unexpected("after a key");
            }
            at++;
            skip();
            members.add(new Tree.Member(name, value(), place));
            skip();
            if (peek() == '}') {
                at++;
                return new Tree.Obj(members, repeated, start);
            }
            if (peek() != ',') {
                throw unexpected("after a member");
            }
            at++;
        }
    }

    private Tree array() throws UndecodableException, LimitException {
        int start = at++;
        List<Tree> items = new ArrayList<>();
        skip();
        if (peek() == ']') {
            at++;
            return new Tree.Array(items, start);
        }
        while (true) {
            skip();
            items.add(value());
            skip();
            if (peek() == ']') {
                at++;
                return new Tree.Array(items, start);
            }
            if (peek() != ',') {
                throw unexpected("after an item");
            }
            at++;
        }
    }

    private String string() throws UndecodableException {
        at++;
        StringBuilder value = new StringBuilder();
        while (true) {
            int c = peek();
            if (c < ' ') {
                throw unexpected("in a string");
            }
            at++;
            if (c == '"') {
                return paired(value);
            }
            if (c != '\\') {
                value.appendCodePoint(c);
                continue;
            }
            int escape = peek();
            int simple = "\"\\/bfnrt".indexOf(escape);
            if (escape == 'u') {
                at++;
                int unit = 0;
                for (int i = 0; i < 4; i++) {
                    int digit = peek() < 0 ? -1 : GoQuotedPrintable.hex((char) Math.min(peek(), 0x80));
                    if (digit < 0) {
                        throw unexpected("in a \\u escape");
                    }
                    unit = unit << 4 | digit;
                    at++;
                }
                value.append((char) unit);
            } else if (escape >= 0 && simple >= 0) {
                value.append("\"\\/\b\f\n\r\t".charAt(simple));
                at++;
            } else {
                throw unexpected("in an escape");
            }
        }
    }

    /** Half of a surrogate pair becomes U+FFFD, as in Go. */
    private static String paired(StringBuilder value) {
        StringBuilder paired = new StringBuilder();
        value.codePoints().forEach(c -> paired.appendCodePoint(c >= 0xd800 && c <= 0xdfff ? 0xfffd : c));
        return paired.toString();
    }

    private Number number() throws UndecodableException, LimitException {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
        } else {
            digits();
        }
        boolean whole = true;
        if (peek() == '.') {
            whole = false;
            at++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            whole = false;
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
        if (at - start > NodeadmLimits.MAX_NUMBER) {
            throw new LimitException("a JSON number of more than " + NodeadmLimits.MAX_NUMBER + " characters");
        }
        String literal = new String(text, start, at - start);
        if (whole) {
            return Tree.ofInteger(new BigInteger(literal));
        }
        double value = Double.parseDouble(literal);
        return Double.isInfinite(value) ? new BigDecimal(literal) : (Number) value;
    }

    private void digits() throws UndecodableException {
        if (peek() < '0' || peek() > '9') {
            throw unexpected("in a number");
        }
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
    }
}
