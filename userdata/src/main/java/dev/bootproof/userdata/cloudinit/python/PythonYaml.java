package dev.bootproof.userdata.cloudinit.python;

import dev.bootproof.userdata.Bytes;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * {@code yaml.load(text, Loader=SafeLoader)}: SnakeYAML reads the syntax; what the nodes mean is PyYAML's ({@code composer.py},
 * {@code resolver.py}, {@code constructor.py}), which differs from SnakeYAML's in numbers, in an anchor given twice (an error), in
 * tags, and in what it raises.
 *
 * <p>Values: {@link Map}, {@link List}, {@link Set}, String, {@link BigInteger}, Double, Boolean, {@link Bytes},
 * {@link PythonDate}, {@link PythonNone}.
 */
public final class PythonYaml {
    /** How deep collections may stand in each other. */
    public static final int MAX_DEPTH = 100;

    /** How many values a document may amount to with its aliases and merge keys written out. */
    public static final int MAX_VALUES = 100_000;

    private static final int MAX_ESCAPED_SLASHES = 300;

    private static final String TAG = "tag:yaml.org,2002:";

    private static final Pattern BOOL =
            Pattern.compile("yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF");
    private static final Pattern FLOAT = Pattern.compile("[-+]?[0-9][0-9_]*+\\.[0-9_]*+(?:[eE][-+][0-9]++)?"
            + "|\\.[0-9][0-9_]*+(?:[eE][-+][0-9]++)?"
            + "|[-+]?[0-9][0-9_]*+(?::[0-5]?[0-9])++\\.[0-9_]*+"
            + "|[-+]?\\.(?:inf|Inf|INF)"
            + "|\\.(?:nan|NaN|NAN)");
    private static final Pattern INT = Pattern.compile("[-+]?0b[0-1_]++"
            + "|[-+]?0[0-7_]++"
            + "|[-+]?(?:0|[1-9][0-9_]*+)"
            + "|[-+]?0x[0-9a-fA-F_]++"
            + "|[-+]?[1-9][0-9_]*+(?::[0-5]?[0-9])++");
    private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"
            + "|[0-9]{4}-[0-9][0-9]?-[0-9][0-9]?(?:[Tt]|[ \t]++)[0-9][0-9]?:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*+)?"
            + "(?:[ \t]*+(?:Z|[-+][0-9][0-9]?(?::[0-9]{2})?))?");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9][0-9]?)-([0-9][0-9]?)"
            + "(?:(?:[Tt]|[ \t]++)([0-9][0-9]?):([0-9]{2}):([0-9]{2})(?:\\.([0-9]*+))?"
            + "(?:[ \t]*+(Z|([-+])([0-9][0-9]?)(?::([0-9]{2}))?))?)?");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:[0-9]++\\.?[0-9]*+|\\.[0-9]++)(?:[eE][-+]?[0-9]++)?");
    private static final Pattern ANCHOR = Pattern.compile("[0-9A-Za-z_-]+");

    private final String text;
    private final boolean hasTabs;
    /** For each code point where it starts; empty where all take one character. */
    private final int[] offsets;

    private final ParserImpl parser;
    private final Map<String, Node> anchors = new HashMap<>();
    private final IdentityHashMap<Node, Object> constructed = new IdentityHashMap<>();
    private final Set<Node> open = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    /** Where the last event ended. */
    private int lastEnd;

    private int nodes;
    private int merged;

    private PythonYaml(String text) {
        this.text = text;
        this.hasTabs = text.indexOf('\t') >= 0;
        this.offsets = offsets(text);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(new StreamReader(text), options);
    }

    /** A node of the document, for those who need to know where a value stands. */
    public sealed interface Node {
        /** The line of its first character, from 1. */
        int line();
    }

    /**
     * @param unencodable whether it holds half of a UTF-16 pair, written as an escape: Python then cannot encode the text
     */
    public record Scalar(String tag, String value, int line, boolean block, boolean unencodable) implements Node {}

    public record Sequence(String tag, List<Node> items, int line) implements Node {}

    public static final class Mapping implements Node {
        private final String tag;
        private List<Entry> entries = new ArrayList<>();
        private final int line;

        Mapping(String tag, int line) {
            this.tag = tag;
            this.line = line;
        }

        public List<Entry> entries() {
            return entries;
        }

        @Override
        public int line() {
            return line;
        }
    }

    public record Entry(Node key, Node value) {}

    /**
     * A document.
     *
     * @param value what Python has for it; {@link PythonNone} for an empty one
     * @param root empty where the document is
     */
    public record Document(Object value, Optional<Node> root) {}

    /**
     * @throws PythonException where Python raises; its kind says what
     * @throws LimitException over a bound
     */
    public static Document load(String text) throws PythonException, LimitException {
        String readable = text;
        for (int attempt = 0; attempt <= MAX_ESCAPED_SLASHES; attempt++) {
            PythonYaml yaml = new PythonYaml(readable);
            try {
                Optional<Node> root = yaml.single();
                if (root.isEmpty()) {
                    return new Document(PythonNone.NONE, root);
                }
                Object value = yaml.construct(root.get());
                checkSize(value);
                return new Document(value, root);
            } catch (MarkedYAMLException e) {
                readable = withoutEscapedSlashes(readable, e).orElseThrow(() -> failed("not YAML"));
            } catch (YAMLException | NumberFormatException e) {
                // SnakeYAML lets the latter out where a tag's %-escape is no number; PyYAML raises a ScannerError
                throw failed("not YAML");
            }
        }
        throw new LimitException("more than " + MAX_ESCAPED_SLASHES + " YAML texts with an escaped slash");
    }

    /**
     * PyYAML knows {@code \/} in double quotes, as JSON has it, and a backslash before a tab; SnakeYAML does not. The text with
     * those of the scalar at which SnakeYAML stopped written as {@code \x2f} and {@code \t}, or empty where it stopped at
     * something else.
     */
    private static Optional<String> withoutEscapedSlashes(String text, MarkedYAMLException stopped) {
        if (stopped.getProblemMark() == null) {
            return Optional.empty();
        }
        int at = stopped.getProblemMark().getIndex();
        if (at > text.codePointCount(0, text.length())) {
            return Optional.empty();
        }
        int slash = text.offsetByCodePoints(0, at);
        if (slash == 0
                || slash >= text.length()
                || (text.charAt(slash) != '/' && text.charAt(slash) != '\t')
                || text.charAt(slash - 1) != '\\') {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder(text.substring(0, slash - 1));
        int i = slash - 1;
        while (i < text.length() && text.charAt(i) != '"') {
            if (text.startsWith("\\/", i)) {
                out.append("\\x2f");
                i += 2;
            } else if (text.startsWith("\\\t", i)) {
                out.append("\\t");
                i += 2;
            } else if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                out.append(text, i, i + 2);
                i += 2;
            } else {
                out.append(text.charAt(i++));
            }
        }
        return Optional.of(out.append(text.substring(i)).toString());
    }

    // ---- composer.py

    private Optional<Node> single() throws PythonException, LimitException {
        parser.getEvent(); // stream start
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        parser.getEvent(); // document start
        Node root = compose(0);
        parser.getEvent(); // document end
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw failed("more than one document");
        }
        return Optional.of(root);
    }

    private Node compose(int depth) throws PythonException, LimitException {
        if (depth > MAX_DEPTH) {
            throw new LimitException("YAML nested deeper than " + MAX_DEPTH);
        }
        if (++nodes > MAX_VALUES) {
            throw new LimitException("more than " + MAX_VALUES + " YAML values");
        }
        Event event = parser.getEvent();
        lastEnd = offset(event.getEndMark());
        if (hasTabs) {
            refuseTabs(event);
        }
        if (event instanceof AliasEvent alias) {
            Node node = anchors.get(alias.getAnchor());
            if (node == null) {
                throw failed("an alias without anchor");
            }
            return node;
        }
        int line = event.getStartMark().getLine() + 1;
        String anchor = event instanceof NodeEvent node ? node.getAnchor() : null;
        if (anchor != null
                && (anchors.containsKey(anchor) || !ANCHOR.matcher(anchor).matches())) {
            throw failed("an anchor given twice, or with another sign than letters, digits, - and _");
        }
        if (event instanceof ScalarEvent scalar) {
            Node node = scalar(scalar, line);
            anchor(anchor, node);
            return node;
        }
        if (event instanceof SequenceStartEvent start) {
            Sequence node = new Sequence(tag(start.getTag(), "seq"), new ArrayList<>(), line);
            anchor(anchor, node);
            while (!parser.checkEvent(Event.ID.SequenceEnd)) {
                node.items().add(compose(depth + 1));
            }
            end();
            return node;
        }
        Mapping node = new Mapping(tag(((MappingStartEvent) event).getTag(), "map"), line);
        anchor(anchor, node);
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = compose(depth + 1);
            refuseMissingColon();
            node.entries.add(new Entry(key, compose(depth + 1)));
        }
        end();
        return node;
    }

    /** SnakeYAML takes a scalar below an explicit key ({@code ? key}) for its value though no colon is there. */
    private void refuseMissingColon() throws PythonException {
        Event value = parser.peekEvent();
        if (value instanceof ScalarEvent
                && value.getStartMark().getIndex() < value.getEndMark().getIndex()) {
            int from = Math.min(lastEnd, offset(value.getStartMark()));
            if (text.substring(from, offset(value.getStartMark())).indexOf(':') < 0) {
                throw failed("a value without a colon");
            }
        }
    }

    private void end() throws PythonException {
        Event end = parser.getEvent();
        lastEnd = offset(end.getEndMark());
        if (hasTabs) {
            refuseTabs(end);
        }
    }

    private void anchor(@Nullable String anchor, Node node) {
        if (anchor != null) {
            anchors.put(anchor, node);
        }
    }

    private static String tag(@Nullable String tag, String otherwise) {
        return tag == null || tag.equals("!") ? TAG + otherwise : tag;
    }

    private Scalar scalar(ScalarEvent event, int line) {
        boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
        boolean block = event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED;
        String tag = event.getTag();
        if (tag == null || tag.equals("!")) {
            tag = TAG + ((plain && tag == null) || "!".equals(tag) ? resolve(event.getValue()) : "str");
        }
        boolean unencodable = event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED && hasEscapedSurrogate(event);
        return new Scalar(tag, event.getValue(), line, block, unencodable);
    }

    /**
     * PyYAML's plain scalars end at a tab, and no token starts with one; SnakeYAML takes a tab for a blank. A tab in the event's
     * line before it, behind it, or in a plain scalar is therefore an error.
     */
    private void refuseTabs(Event event) throws PythonException {
        boolean scalar = event instanceof ScalarEvent;
        ScalarStyle style = event instanceof ScalarEvent given ? given.getScalarStyle() : ScalarStyle.PLAIN;
        int from = offset(event.getStartMark());
        int to = offset(event.getEndMark());
        int before = from;
        while (before > 0 && (text.charAt(before - 1) == ' ' || text.charAt(before - 1) == '\t')) {
            before--;
        }
        int behind = to;
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        boolean ends = !scalar || style == ScalarStyle.PLAIN || quoted(style);
        if (text.substring(before, from).indexOf('\t') >= 0
                || (scalar
                        && style == ScalarStyle.PLAIN
                        && text.substring(from, to).indexOf('\t') >= 0)
                || (ends && to > from && behind < text.length() && text.charAt(behind) == '\t')) {
            throw failed("a tab between two tokens");
        }
    }

    /** Marks count code points. */
    private int offset(Mark mark) {
        if (offsets.length == 0) {
            return mark.getIndex();
        }
        return offsets[Math.min(mark.getIndex(), offsets.length - 1)];
    }

    private static int[] offsets(String text) {
        int points = text.codePointCount(0, text.length());
        if (points == text.length()) {
            return new int[0];
        }
        int[] offsets = new int[points + 1];
        for (int point = 0, at = 0; point < points; point++) {
            offsets[point] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[points] = text.length();
        return offsets;
    }

    private static boolean quoted(ScalarStyle style) {
        return style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
    }

    private boolean hasEscapedSurrogate(ScalarEvent event) {
        if (event.getValue().chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return false;
        }
        int from = offset(event.getStartMark());
        int to = offset(event.getEndMark());
        int i = text.indexOf('\\', from);
        while (i >= 0 && i + 5 < to) {
            char escape = text.charAt(i + 1);
            int digits = escape == 'u' ? 4 : escape == 'U' ? 8 : 0;
            if (digits > 0 && i + 1 + digits < to) {
                long point = Long.parseLong(text.substring(i + 2, i + 2 + digits), 16);
                if (point >= 0xd800 && point <= 0xdfff) {
                    return true;
                }
            }
            i = text.indexOf('\\', i + 2);
        }
        return false;
    }

    /** {@code resolver.py}: by the first character, then by pattern, in the order of registration. */
    private static String resolve(String value) {
        if (value.isEmpty()) {
            return "null";
        }
        char first = value.charAt(0);
        if ("yYnNtTfFoO".indexOf(first) >= 0 && BOOL.matcher(value).matches()) {
            return "bool";
        }
        // $ also matches before a last line end, which a plain scalar never has
        if ("-+0123456789.".indexOf(first) >= 0 && FLOAT.matcher(value).matches()) {
            return "float";
        }
        if ("-+0123456789".indexOf(first) >= 0 && INT.matcher(value).matches()) {
            return "int";
        }
        if (first >= '0' && first <= '9' && TIMESTAMP.matcher(value).matches()) {
            return "timestamp";
        }
        return switch (value) {
            case "<<" -> "merge";
            case "~", "null", "Null", "NULL" -> "null";
            case "=" -> "value";
            default -> "str";
        };
    }

    // ---- constructor.py

    private Object construct(Node node) throws PythonException, LimitException {
        Object known = constructed.get(node);
        if (known != null) {
            return known;
        }
        if (!open.add(node)) {
            throw new LimitException("a YAML value that contains itself");
        }
        Object value;
        if (node instanceof Scalar scalar) {
            value = constructScalar(scalar.tag(), scalar.value());
        } else if (node instanceof Sequence sequence) {
            value = constructSequence(sequence);
        } else {
            value = constructMapping((Mapping) node);
        }
        open.remove(node);
        constructed.put(node, value);
        return value;
    }

    private Object constructSequence(Sequence node) throws PythonException, LimitException {
        List<Object> list = new ArrayList<>();
        switch (node.tag().startsWith(TAG) ? node.tag().substring(TAG.length()) : "") {
            case "seq" -> {
                for (Node item : node.items()) {
                    list.add(construct(item));
                }
            }
            case "omap", "pairs" -> {
                for (Node item : node.items()) {
                    if (!(item instanceof Mapping pair) || pair.entries.size() != 1) {
                        throw failed("expected a mapping of length 1");
                    }
                    list.add(List.of(
                            construct(pair.entries.get(0).key()),
                            construct(pair.entries.get(0).value())));
                }
            }
            default -> throw failed("a list with a tag of something else");
        }
        return list;
    }

    private Object constructMapping(Mapping node) throws PythonException, LimitException {
        switch (node.tag.startsWith(TAG) ? node.tag.substring(TAG.length()) : "") {
            case "map" -> {
                return map(node);
            }
            case "set" -> {
                return new LinkedHashSet<>(map(node).keySet());
            }
            case "str", "int", "float", "bool", "null", "binary", "timestamp", "python/unicode" -> {
                // construct_scalar of a mapping: the value of its key '='
                for (Entry entry : node.entries) {
                    if (entry.key() instanceof Scalar key && key.tag().equals(TAG + "value")) {
                        if (entry.value() instanceof Scalar value && !node.tag.endsWith("timestamp")) {
                            return constructScalar(node.tag, value.value());
                        }
                        throw new PythonException("a scalar tag on a mapping");
                    }
                }
                throw failed("a scalar tag on a mapping");
            }
            default -> throw failed("a mapping with a tag of something else");
        }
    }

    private Map<Object, Object> map(Mapping node) throws PythonException, LimitException {
        flatten(node, 0);
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Entry entry : node.entries) {
            Object key = entry.key() instanceof Scalar scalar && scalar.tag().equals(TAG + "value")
                    ? scalar.value()
                    : construct(entry.key());
            if (key instanceof Map || key instanceof java.util.Collection) {
                throw failed("found unhashable key");
            }
            map.put(key, construct(entry.value()));
        }
        return map;
    }

    private void flatten(Mapping node, int depth) throws PythonException, LimitException {
        if (depth > MAX_DEPTH) {
            throw new LimitException("YAML merge keys nested deeper than " + MAX_DEPTH);
        }
        List<Entry> own = new ArrayList<>();
        List<Entry> merge = new ArrayList<>();
        for (Entry entry : node.entries) {
            if (!(entry.key() instanceof Scalar key) || !key.tag().equals(TAG + "merge")) {
                own.add(entry);
            } else if (entry.value() instanceof Mapping other) {
                if (other == node) {
                    throw new LimitException("a YAML value that contains itself");
                }
                flatten(other, depth + 1);
                merge.addAll(other.entries);
            } else if (entry.value() instanceof Sequence others) {
                for (int i = others.items().size() - 1; i >= 0; i--) {
                    if (!(others.items().get(i) instanceof Mapping other)) {
                        throw failed("expected a mapping for merging");
                    }
                    flatten(other, depth + 1);
                    merge.addAll(other.entries);
                }
            } else {
                throw failed("expected a mapping or list of mappings for merging");
            }
            merged += merge.size();
            if (merged > MAX_VALUES) {
                throw new LimitException("more than " + MAX_VALUES + " YAML values");
            }
        }
        if (own.size() < node.entries.size()) {
            merge.addAll(own);
            node.entries = merge;
        }
    }

    private static Object constructScalar(String tag, String value) throws PythonException {
        if (!tag.startsWith(TAG)) {
            throw failed("an unknown tag");
        }
        return switch (tag.substring(TAG.length())) {
            case "str", "python/unicode" -> value;
            case "null" -> PythonNone.NONE;
            case "bool" -> bool(value);
            case "int" -> integer(value);
            case "float" -> floating(value);
            case "binary" -> binary(value);
            case "timestamp" -> timestamp(value);
            default -> throw failed("an unknown tag, or a collection's tag on a scalar");
        };
    }

    private static Object bool(String value) throws PythonException {
        return switch (PythonText.lower(value)) {
            case "yes", "true", "on" -> true;
            case "no", "false", "off" -> false;
            default -> throw new PythonException("KeyError"); // bool_values[value.lower()]
        };
    }

    private static Object integer(String value) throws PythonException {
        String digits = value.replace("_", "");
        if (digits.isEmpty()) {
            throw new PythonException("IndexError"); // value[0]
        }
        boolean negative = digits.startsWith("-");
        if (negative || digits.startsWith("+")) {
            digits = digits.substring(1);
        }
        Optional<BigInteger> number;
        if (digits.equals("0")) {
            number = Optional.of(BigInteger.ZERO);
        } else if (digits.startsWith("0b")) {
            number = PythonNumber.parse(digits.substring(2), 2);
        } else if (digits.startsWith("0x")) {
            number = PythonNumber.parse(digits.substring(2), 16);
        } else if (digits.isEmpty()) {
            throw new PythonException("IndexError");
        } else if (digits.startsWith("0")) {
            number = PythonNumber.parse(digits, 8);
        } else if (digits.indexOf(':') >= 0) {
            number = Optional.of(BigInteger.ZERO);
            for (String part : digits.split(":", -1)) {
                Optional<BigInteger> digit = PythonNumber.parse(part, 10);
                number = digit.isEmpty()
                        ? digit
                        : number.map(n -> n.multiply(BigInteger.valueOf(60)).add(digit.get()));
                if (number.isEmpty()) {
                    break;
                }
            }
        } else {
            number = PythonNumber.parse(digits, 10);
        }
        BigInteger found = number.orElseThrow(() -> failed("no number"));
        return negative ? found.negate() : found;
    }

    private static Object floating(String value) throws PythonException {
        String digits = PythonText.lower(value.replace("_", ""));
        if (digits.isEmpty()) {
            throw new PythonException("IndexError");
        }
        int sign = digits.startsWith("-") ? -1 : 1;
        if (digits.startsWith("-") || digits.startsWith("+")) {
            digits = digits.substring(1);
        }
        if (digits.equals(".inf")) {
            return sign * Double.POSITIVE_INFINITY;
        }
        if (digits.equals(".nan")) {
            return Double.NaN;
        }
        if (digits.indexOf(':') < 0) {
            return sign * decimal(digits);
        }
        String[] parts = digits.split(":", -1);
        double total = 0;
        double base = 1;
        for (int i = parts.length - 1; i >= 0; i--) {
            total += decimal(parts[i]) * base;
            base *= 60;
        }
        return sign * total;
    }

    private static double decimal(String text) throws PythonException {
        String number = PythonText.strip(text);
        if (DECIMAL.matcher(number).matches()) {
            return Double.parseDouble(number);
        }
        String bare = number.startsWith("-") || number.startsWith("+") ? number.substring(1) : number;
        return switch (bare) {
            case "inf", "infinity" -> number.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> throw failed("no number");
        };
    }

    private static Object binary(String value) throws PythonException {
        if (!PythonText.isAscii(value)) {
            throw failed("base64 with letters outside ASCII");
        }
        return Bytes.of(TransferDecoder.base64(value.getBytes(StandardCharsets.US_ASCII), false)
                .orElseThrow(() -> failed("no base64")));
    }

    private static Object timestamp(String value) throws PythonException {
        Matcher matcher = DATE.matcher(value.endsWith("\n") ? value.substring(0, value.length() - 1) : value);
        if (!matcher.matches()) {
            throw new PythonException("AttributeError"); // None.groupdict()
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            int month = Integer.parseInt(matcher.group(2));
            int day = Integer.parseInt(matcher.group(3));
            if (year == 0) {
                throw failed("no date");
            }
            LocalDate date = LocalDate.of(year, month, day);
            String hour = matcher.group(4);
            if (hour == null) {
                return new PythonDate(date.toString(), "datetime.date(" + year + ", " + month + ", " + day + ")");
            }
            return timestamp(matcher, date);
        } catch (DateTimeException e) {
            throw failed("no date");
        }
    }

    private static Object timestamp(Matcher matcher, LocalDate date) throws PythonException {
        int hour = Integer.parseInt(matcher.group(4));
        int minute = Integer.parseInt(matcher.group(5));
        int second = Integer.parseInt(matcher.group(6));
        if (hour > 23 || minute > 59 || second > 59) {
            throw failed("no time");
        }
        String fraction = matcher.group(7) == null ? "" : matcher.group(7);
        int micros = fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "000000").substring(0, 6));
        StringBuilder text = new StringBuilder(date + String.format(" %02d:%02d:%02d", hour, minute, second));
        if (micros != 0) {
            text.append(String.format(".%06d", micros));
        }
        String zone = "";
        if (matcher.group(9) != null) {
            int minutes = Integer.parseInt(matcher.group(10)) * 60
                    + (matcher.group(11) == null ? 0 : Integer.parseInt(matcher.group(11)));
            if (minutes >= 24 * 60) {
                throw failed("no time zone");
            }
            boolean west = matcher.group(9).equals("-") && minutes != 0;
            text.append(west ? '-' : '+').append(String.format("%02d:%02d", minutes / 60, minutes % 60));
            zone = ", tzinfo=" + zoneRepr(west ? -minutes : minutes);
        } else if (matcher.group(8) != null) {
            text.append("+00:00");
            zone = ", tzinfo=datetime.timezone.utc";
        }
        String seconds = second == 0 && micros == 0 ? "" : ", " + second + (micros == 0 ? "" : ", " + micros);
        return new PythonDate(
                text.toString(),
                "datetime.datetime(" + date.getYear() + ", " + date.getMonthValue() + ", " + date.getDayOfMonth() + ", "
                        + hour + ", " + minute + seconds + zone + ")");
    }

    private static String zoneRepr(int minutes) {
        if (minutes == 0) {
            return "datetime.timezone.utc";
        }
        int seconds = minutes * 60;
        return "datetime.timezone(datetime.timedelta("
                + (seconds < 0 ? "days=-1, seconds=" + (86_400 + seconds) : "seconds=" + seconds) + "))";
    }

    private static PythonException failed(String why) {
        return new PythonException(PythonException.Kind.LOAD, why);
    }

    // ---- bounds

    private static void checkSize(Object value) throws LimitException {
        if (size(value, new IdentityHashMap<>()) > MAX_VALUES) {
            throw new LimitException("more than " + MAX_VALUES + " YAML values with aliases written out");
        }
    }

    private static long size(Object value, IdentityHashMap<Object, Long> known) {
        if (!(value instanceof Map || value instanceof List)) {
            return 1;
        }
        Long before = known.get(value);
        if (before != null) {
            return before;
        }
        long size = 1;
        if (value instanceof Map<?, ?> map) {
            for (Object inner : map.values()) {
                size = Math.min(size + 1 + size(inner, known), Integer.MAX_VALUE);
            }
        } else {
            for (Object inner : (List<?>) value) {
                size = Math.min(size + size(inner, known), Integer.MAX_VALUE);
            }
        }
        known.put(value, size);
        return size;
    }
}
