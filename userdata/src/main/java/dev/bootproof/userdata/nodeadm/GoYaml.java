package dev.bootproof.userdata.nodeadm;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.BlockEndToken;
import org.yaml.snakeyaml.tokens.BlockEntryToken;
import org.yaml.snakeyaml.tokens.BlockMappingStartToken;
import org.yaml.snakeyaml.tokens.BlockSequenceStartToken;
import org.yaml.snakeyaml.tokens.FlowMappingEndToken;
import org.yaml.snakeyaml.tokens.FlowMappingStartToken;
import org.yaml.snakeyaml.tokens.FlowSequenceEndToken;
import org.yaml.snakeyaml.tokens.FlowSequenceStartToken;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.StreamEndToken;
import org.yaml.snakeyaml.tokens.Token;
import org.yaml.snakeyaml.tokens.ValueToken;

/**
 * The first document of a YAML text, turned into JSON as {@code sigs.k8s.io/yaml} does it with its copy of go-yaml 2.
 * SnakeYAML finds the tokens; what a plain word means, what may be a key, when a merge key counts and where a tab may stand
 * is decided here, since SnakeYAML and go-yaml disagree on each ({@code goyaml.v2/resolve.go}, {@code decode.go},
 * {@code scannerc.go}; {@code yaml.go convertToJSONableObject}).
 */
final class GoYaml {
    private static final String TAG = "tag:yaml.org,2002:";
    private static final int MAX_TABS = 500;

    private static final Set<String> TRUE =
            Set.of("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON");
    private static final Set<String> FALSE =
            Set.of("n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF");
    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> NOT_FINITE = Set.of(
            ".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");
    /** Go's ParseFloat, of words that begin with a point. */
    private static final Pattern POINT_FLOAT = Pattern.compile("\\.[0-9]+(?:[eE][-+]?[0-9]+)?");

    private static final Pattern TIMESTAMP = Pattern.compile(
            "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt][0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(?:[.,][0-9]+)?(?:Z|[-+][0-9]{2}:[0-9]{2})"
                    + "| [0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(?:[.,][0-9]+)?)?");

    /** SnakeYAML takes other signs too. */
    private static final Pattern ANCHOR = Pattern.compile("[0-9A-Za-z_-]+");

    private static final Pattern FLOW_COLON = Pattern.compile(":[\\[\\]{},]");

    /** A node as composed, aliases not yet followed. */
    private sealed interface Node {
        int at();

        record Scalar(String tag, boolean plain, String value, int at) implements Node {}

        record Sequence(List<Node> items, int at) implements Node {}

        record Mapping(List<Node> keysAndValues, int at) implements Node {}

        record Alias(String anchor, Node target, int at) implements Node {}
    }

    private final String text;
    private final boolean wide;
    private final ParserImpl parser;
    private final Map<String, Node> anchors = new HashMap<>();
    private final Set<Node> open = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    private int nodes;
    private int depth;

    private GoYaml(String text) {
        this.text = text;
        this.wide = text.codePointCount(0, text.length()) < text.length();
        this.parser = new ParserImpl(new StreamReader(text), options());
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(NodeadmLimits.MAX_BYTES);
        options.setNestingDepthLimit(NodeadmLimits.MAX_DEPTH);
        return options;
    }

    /** The text of bytes in UTF-8, or in UTF-16 where a byte order mark says so. */
    static String text(byte[] bytes) throws UndecodableException {
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        } else if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            mark = 3;
        }
        String text;
        try {
            text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UndecodableException("yaml: not " + charset + " text", 0);
        }
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            int c = codePoints[i];
            boolean allowed = c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (c >= 0x20 && c <= 0x7e)
                    || c == 0x85
                    || (c >= 0xa0 && c <= 0xd7ff)
                    || (c >= 0xe000 && c <= 0xfffd)
                    || c >= 0x10000;
            if (!allowed) {
                throw new UndecodableException("yaml: control characters are not allowed", i);
            }
        }
        return text;
    }

    static Tree parse(String text) throws UndecodableException, LimitException {
        directives(text);
        String current = withQuotedColons(text);
        for (int tabs = 0; ; tabs++) {
            GoYaml yaml = new GoYaml(current);
            try {
                return yaml.document();
            } catch (MarkedYAMLException e) {
                int at = e.getProblemMark() == null ? 0 : e.getProblemMark().getIndex();
                Optional<String> tabless = withoutTab(current, e);
                if (tabless.isPresent() && tabs < MAX_TABS) {
                    current = tabless.get();
                } else if (tabless.isPresent()) {
                    throw new LimitException("more than " + MAX_TABS + " tabs between the words of a YAML text");
                } else {
                    throw new UndecodableException("yaml: " + e.getProblem(), at);
                }
            } catch (YAMLException e) {
                String message = String.valueOf(e.getMessage());
                if (message.contains("Nesting Depth")) {
                    throw new LimitException("nesting deeper than " + NodeadmLimits.MAX_DEPTH);
                }
                throw new UndecodableException("yaml: " + message, 0);
            }
        }
    }

    /** go-yaml knows two, and one version; SnakeYAML passes over the rest ({@code parserc.go process_directives}). */
    private static void directives(String text) throws UndecodableException {
        int at = text.startsWith("\ufeff") ? 1 : 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && "\r\n\u0085\u2028\u2029".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String line = text.substring(at, end);
            if (line.startsWith("%")) {
                String[] words = line.split("[ \t]+", -1);
                int place = text.codePointCount(0, at);
                if (words[0].equals("%YAML") && words.length > 1 && words[1].matches("[0-9]+\\.[0-9]+")) {
                    if (!words[1].matches("0*1\\.0*1")) {
                        throw new UndecodableException("yaml: found incompatible YAML document", place);
                    }
                } else if (!words[0].equals("%YAML") && !words[0].equals("%TAG")) {
                    throw new UndecodableException("yaml: found unknown directive name", place);
                }
            } else if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                return;
            }
            at = end + 1;
        }
    }

    /**
     * go-yaml ends a plain word at a colon only where a blank follows, SnakeYAML also before a bracket or a comma. Such a
     * word is put in quotes with its colon: {@code {a:,b}} has a member named {@code a:}, and {@code {a:[1]}} is an error.
     */
    private static String withQuotedColons(String text) {
        if (!FLOW_COLON.matcher(text).find()) {
            return text;
        }
        List<int[]> words = new ArrayList<>();
        ScannerImpl scanner = new ScannerImpl(new StreamReader(text), options());
        try {
            Token before = null;
            while (scanner.checkToken()) {
                Token token = scanner.getToken();
                Mark end = token.getEndMark();
                if (token instanceof ValueToken
                        && before instanceof ScalarToken word
                        && word.getPlain()
                        && word.getEndMark().getIndex() == token.getStartMark().getIndex()) {
                    int next = end.getPointer() < end.getBuffer().length ? end.getBuffer()[end.getPointer()] : -1;
                    if (next >= 0 && "[]{},".indexOf(next) >= 0) {
                        words.add(new int[] {word.getStartMark().getIndex(), end.getIndex()});
                    }
                }
                before = token;
            }
        } catch (YAMLException e) {
            // the reading itself comes to the same place and says so
            return text;
        }
        String quoted = text;
        for (int i = words.size() - 1; i >= 0; i--) {
            int from = quoted.offsetByCodePoints(0, words.get(i)[0]);
            int to = quoted.offsetByCodePoints(0, words.get(i)[1]);
            String word = quoted.substring(from, to).replace("'", "''");
            quoted = quoted.substring(0, from) + "'" + word + "'" + quoted.substring(to);
        }
        return quoted;
    }

    /**
     * The text with a blank for the tab at which SnakeYAML stopped, where go-yaml takes it for one: anywhere in flow style;
     * in block style not after an entry's hyphen, and in indentation only below a plain word, as deep as its text may stand
     * ({@code scannerc.go yaml_parser_scan_to_next_token}, {@code yaml_parser_scan_plain_scalar}).
     */
    private static Optional<String> withoutTab(String text, MarkedYAMLException problem) {
        Mark mark = problem.getProblemMark();
        if (mark == null) {
            return Optional.empty();
        }
        int at = text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
        if (at < text.length()
                && text.charAt(at) == '#'
                && String.valueOf(problem.getProblem()).contains("chomping or indentation indicators")) {
            // a comment right after the sign of a block needs no blank in go-yaml
            return Optional.of(text.substring(0, at) + ' ' + text.substring(at));
        }
        if (at > 0 && at < text.length() && text.charAt(at) == ' ' && text.charAt(at - 1) == '\t') {
            // SnakeYAML passes over one tab and then stops at the blank behind it
            at--;
        }
        return at < text.length() && text.charAt(at) == '\t' ? withoutTab(text, at) : Optional.empty();
    }

    private static Optional<String> withoutTab(String text, int at) {
        int flow = 0;
        boolean entry = false;
        Deque<Integer> columns = new ArrayDeque<>();
        Optional<Token> last = Optional.empty();
        ScannerImpl scanner = new ScannerImpl(new StreamReader(text.substring(0, at)), options());
        try {
            while (scanner.checkToken()) {
                Token token = scanner.getToken();
                if (token instanceof FlowMappingStartToken || token instanceof FlowSequenceStartToken) {
                    flow++;
                } else if (token instanceof FlowMappingEndToken || token instanceof FlowSequenceEndToken) {
                    flow--;
                }
                if (token instanceof BlockMappingStartToken || token instanceof BlockSequenceStartToken) {
                    columns.push(token.getStartMark().getColumn());
                } else if (token instanceof BlockEndToken
                        && token.getStartMark().getIndex() < text.codePointCount(0, at)) {
                    columns.pop();
                }
                if (!(token instanceof BlockEndToken || token instanceof StreamEndToken)) {
                    entry = token instanceof BlockEntryToken;
                    last = Optional.of(token);
                }
            }
        } catch (YAMLException e) {
            // the text ends inside something; what was seen until there counts
            entry = false;
        }
        int lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
        boolean indentation = text.substring(lineStart, at).isBlank();
        boolean belowPlain = last.filter(token -> token instanceof ScalarToken word && word.getPlain())
                        .map(token -> token.getEndMark().getIndex())
                        .filter(end -> text.substring(text.offsetByCodePoints(0, end), at)
                                .isBlank())
                        .isPresent()
                && text.codePointCount(lineStart, at) > (columns.isEmpty() ? -1 : columns.peek());
        if (flow == 0 && (entry || (indentation && !belowPlain))) {
            return Optional.empty();
        }
        return Optional.of(text.substring(0, at) + ' ' + text.substring(at + 1));
    }

    private Tree document() throws UndecodableException, LimitException {
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.DocumentStart)) {
            return new Tree.Null(0);
        }
        DocumentStartEvent start = (DocumentStartEvent) parser.getEvent();
        Node root = compose();
        // the end of the document is read, so that what follows it on its last line is an error as in go-yaml
        parser.getEvent();
        return start == null ? new Tree.Null(0) : value(root);
    }

    private static int at(Event event) {
        return event.getStartMark() == null ? 0 : event.getStartMark().getIndex();
    }

    private Node compose() throws UndecodableException, LimitException {
        if (++depth > NodeadmLimits.MAX_DEPTH) {
            throw new LimitException("nesting deeper than " + NodeadmLimits.MAX_DEPTH);
        }
        Node node = composed();
        depth--;
        return node;
    }

    private Node composed() throws UndecodableException, LimitException {
        if (++nodes > NodeadmLimits.MAX_NODES) {
            throw new LimitException("more than " + NodeadmLimits.MAX_NODES + " YAML nodes");
        }
        Event event = parser.getEvent();
        int at = at(event);
        if (event instanceof AliasEvent alias) {
            Node target = anchors.get(alias.getAnchor());
            if (target == null) {
                throw new UndecodableException("yaml: unknown anchor '" + alias.getAnchor() + "' referenced", at);
            }
            return new Node.Alias(alias.getAnchor(), target, at);
        }
        String anchor = event instanceof NodeEvent node ? node.getAnchor() : null;
        if (anchor != null && !ANCHOR.matcher(anchor).matches()) {
            throw new UndecodableException("yaml: did not find expected alphabetic or numeric character", at);
        }
        if (event instanceof ScalarEvent scalar) {
            if (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED) {
                noTabBeforeBlock(at);
            }
            String tag = scalar.getTag() == null ? "" : scalar.getTag();
            boolean plain = tag.isEmpty() && scalar.isPlain();
            return anchored(anchor, new Node.Scalar(tag, plain, scalar.getValue(), at));
        }
        List<Node> children = new ArrayList<>();
        if (event instanceof SequenceStartEvent) {
            Node node = anchored(anchor, new Node.Sequence(children, at));
            while (!(parser.peekEvent() instanceof SequenceEndEvent)) {
                children.add(compose());
            }
            parser.getEvent();
            return node;
        }
        if (event instanceof MappingStartEvent) {
            Node node = anchored(anchor, new Node.Mapping(children, at));
            while (!(parser.peekEvent() instanceof MappingEndEvent)) {
                children.add(compose());
            }
            parser.getEvent();
            return node;
        }
        throw new UndecodableException("yaml: unexpected " + event.getEventId(), at);
    }

    /** SnakeYAML takes a tab before the first words of a block for text, go-yaml ({@code scan_block_scalar_breaks}) for an error. */
    private void noTabBeforeBlock(int start) throws UndecodableException {
        int from = wide ? text.offsetByCodePoints(0, start) : start;
        int i = from;
        while (i < text.length() && "\r\n".indexOf(text.charAt(i)) < 0) {
            char c = text.charAt(i);
            if (c == '#') {
                break;
            }
            if (c >= '1' && c <= '9') {
                return;
            }
            i++;
        }
        while (i < text.length() && "\r\n".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        while (i < text.length() && " \r\n".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i < text.length() && text.charAt(i) == '\t') {
            throw new UndecodableException(
                    "yaml: found a tab character where an indentation space is expected",
                    start + text.codePointCount(from, i));
        }
    }

    private Node anchored(@Nullable String anchor, Node node) {
        if (anchor != null) {
            anchors.put(anchor, node);
        }
        return node;
    }

    private Tree value(Node node) throws UndecodableException, LimitException {
        if (++nodes > NodeadmLimits.MAX_NODES) {
            throw new LimitException("YAML aliases that expand to more than " + NodeadmLimits.MAX_NODES + " nodes");
        }
        if (open.size() > NodeadmLimits.MAX_DEPTH) {
            throw new LimitException("nesting deeper than " + NodeadmLimits.MAX_DEPTH + " once aliases are followed");
        }
        if (node instanceof Node.Scalar scalar) {
            return scalar(scalar);
        }
        if (node instanceof Node.Alias alias) {
            if (open.contains(alias.target())) {
                throw new UndecodableException(
                        "yaml: anchor '" + alias.anchor() + "' value contains itself", alias.at());
            }
            return value(alias.target());
        }
        if (node instanceof Node.Sequence sequence) {
            open.add(sequence);
            List<Tree> items = new ArrayList<>();
            for (Node item : sequence.items()) {
                items.add(value(item));
            }
            open.remove(sequence);
            return new Tree.Array(items, sequence.at());
        }
        Map<String, Tree.Member> members = new LinkedHashMap<>();
        members((Node.Mapping) node, members);
        return new Tree.Obj(List.copyOf(members.values()), node.at());
    }

    /** In their order, merge keys too, so that a merge key overrides what stands before it. */
    private void members(Node.Mapping mapping, Map<String, Tree.Member> members)
            throws UndecodableException, LimitException {
        open.add(mapping);
        for (int i = 0; i + 1 < mapping.keysAndValues().size(); i += 2) {
            Node key = mapping.keysAndValues().get(i);
            Node value = mapping.keysAndValues().get(i + 1);
            if (key instanceof Node.Scalar scalar
                    && scalar.value().equals("<<")
                    && (scalar.plain() || scalar.tag().equals(TAG + "merge"))) {
                merged(value, members);
                continue;
            }
            String name = name(value(key));
            members.put(name, new Tree.Member(name, value(value), key.at()));
        }
        open.remove(mapping);
    }

    private void merged(Node source, Map<String, Tree.Member> members) throws UndecodableException, LimitException {
        if (source instanceof Node.Sequence sequence) {
            for (int i = sequence.items().size() - 1; i >= 0; i--) {
                mergedMapping(sequence.items().get(i), members);
            }
        } else {
            mergedMapping(source, members);
        }
    }

    private void mergedMapping(Node source, Map<String, Tree.Member> members)
            throws UndecodableException, LimitException {
        Node target = source instanceof Node.Alias alias ? alias.target() : source;
        if (++nodes > NodeadmLimits.MAX_NODES) {
            throw new LimitException("YAML aliases that expand to more than " + NodeadmLimits.MAX_NODES + " nodes");
        }
        if (!(target instanceof Node.Mapping mapping)) {
            throw new UndecodableException(
                    "yaml: map merge requires map or sequence of maps as the value", source.at());
        }
        if (open.contains(mapping)) {
            throw new UndecodableException("yaml: an anchor's value contains itself", source.at());
        }
        members(mapping, members);
    }

    private static String name(Tree key) throws UndecodableException {
        if (key instanceof Tree.Text text) {
            return text.value();
        }
        if (key instanceof Tree.Bool bool) {
            return String.valueOf(bool.value());
        }
        if (key instanceof Tree.Num number && number.value() instanceof Long whole) {
            return whole.toString();
        }
        if (key instanceof Tree.Num number && number.value() instanceof Double real) {
            return new java.math.BigDecimal(Float.toString(real.floatValue())).toString();
        }
        throw new UndecodableException("unsupported map key: " + key.kind(), key.at());
    }

    private static Tree scalar(Node.Scalar scalar) throws UndecodableException {
        int at = scalar.at();
        if (scalar.tag().isEmpty() && !scalar.plain()) {
            return new Tree.Text(scalar.value(), at);
        }
        String tag = scalar.tag();
        if (tag.equals(TAG + "binary")) {
            byte[] digits = scalar.value().getBytes(StandardCharsets.UTF_8);
            byte[] data = GoEncodings.decodedIfBase64(digits);
            if (data == digits && digits.length > 0) {
                throw new UndecodableException("yaml: !!binary value contains invalid base64 data", at);
            }
            return new Tree.Text(new String(data, StandardCharsets.UTF_8), at);
        }
        if (!Set.of("", TAG + "str", TAG + "bool", TAG + "int", TAG + "float", TAG + "null", TAG + "timestamp")
                        .contains(tag)
                || tag.equals(TAG + "str")) {
            return new Tree.Text(scalar.value(), at);
        }
        boolean timestamps = tag.isEmpty() || tag.equals(TAG + "timestamp");
        Tree resolved = resolve(scalar.value(), at, timestamps);
        String type = type(resolved, timestamps, scalar.value());
        if (tag.isEmpty() || tag.equals(TAG + type)) {
            return resolved;
        }
        if (tag.equals(TAG + "float") && resolved instanceof Tree.Num number && number.value() instanceof Long whole) {
            return new Tree.Num(Tree.ofDouble(whole), at);
        }
        throw new UndecodableException(
                "yaml: cannot decode !!" + type + " as a !!" + tag.substring(Math.min(TAG.length(), tag.length())), at);
    }

    private static String type(Tree resolved, boolean timestamps, String literal) {
        if (resolved instanceof Tree.Null) {
            return "null";
        }
        if (resolved instanceof Tree.Bool) {
            return "bool";
        }
        if (resolved instanceof Tree.Num number) {
            boolean point = literal.contains(".") || literal.matches("[^xX]*[eE].*");
            return point || number.value() instanceof Double ? "float" : "int";
        }
        return timestamps && TIMESTAMP.matcher(literal).matches() ? "timestamp" : "str";
    }

    /** Whether a plain word is a string. */
    static boolean isString(String word) {
        try {
            return resolve(word, 0, true) instanceof Tree.Text;
        } catch (UndecodableException e) {
            return false;
        }
    }

    /** What a plain word means. */
    private static Tree resolve(String word, int at, boolean timestamps) throws UndecodableException {
        if (NULL.contains(word)) {
            return new Tree.Null(at);
        }
        if (TRUE.contains(word) || FALSE.contains(word)) {
            return new Tree.Bool(TRUE.contains(word), at);
        }
        if (NOT_FINITE.contains(word)) {
            throw new UndecodableException("json: unsupported value: " + word, at);
        }
        char hint = word.charAt(0);
        if (hint == '.') {
            return POINT_FLOAT.matcher(word).matches() ? real(word, at) : new Tree.Text(word, at);
        }
        if (hint != '+' && hint != '-' && (hint < '0' || hint > '9')) {
            return new Tree.Text(word, at);
        }
        if (timestamps && TIMESTAMP.matcher(word).matches()) {
            return new Tree.Text(word, at);
        }
        String plain = word.replace("_", "");
        Optional<BigInteger> whole = integer(plain);
        if (whole.isPresent()) {
            return new Tree.Num(Tree.ofInteger(whole.get()), at);
        }
        return FLOAT.matcher(plain).matches() ? real(plain, at) : new Tree.Text(word, at);
    }

    private static Tree real(String literal, int at) {
        double value = Double.parseDouble(literal);
        // Go's ParseFloat refuses what does not fit
        return Double.isInfinite(value) ? new Tree.Text(literal, at) : new Tree.Num(Tree.ofDouble(value), at);
    }

    /** Go's {@code ParseInt(text, 0, 64)}, then {@code ParseUint}: a leading 0 is octal. */
    private static Optional<BigInteger> integer(String text) {
        boolean signed = text.startsWith("+") || text.startsWith("-");
        String digits = signed ? text.substring(1) : text;
        int radix = 10;
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            char kind = Character.toLowerCase(digits.charAt(1));
            radix = kind == 'x' ? 16 : kind == 'b' ? 2 : 8;
            digits = digits.substring(kind == 'x' || kind == 'b' || kind == 'o' ? 2 : 1);
        }
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) >= 0x80 || Character.digit(digits.charAt(i), radix) < 0) {
                return Optional.empty();
            }
        }
        BigInteger value = new BigInteger(text.startsWith("-") ? "-" + digits : digits, radix);
        boolean fits = value.bitLength() < 64 || (!signed && value.signum() > 0 && value.bitLength() <= 64);
        return fits ? Optional.of(value) : Optional.empty();
    }
}
