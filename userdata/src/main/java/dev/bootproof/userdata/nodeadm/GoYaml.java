package dev.bootproof.userdata.nodeadm;

import dev.bootproof.userdata.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
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

/**
 * The first document of a YAML text, turned into JSON as {@code sigs.k8s.io/yaml} does it with its copy of go-yaml 2.
 * SnakeYAML finds the tokens; what a plain word means, what may be a key, when a merge key counts and where a tab may stand
 * is decided here, since SnakeYAML and go-yaml disagree on each ({@code goyaml.v2/resolve.go}, {@code decode.go},
 * {@code scannerc.go}; {@code yaml.go convertToJSONableObject}).
 */
final class GoYaml {
    private static final String TAG = "tag:yaml.org,2002:";

    /** SnakeYAML takes other signs too. */
    private static final Pattern ANCHOR = Pattern.compile("[0-9A-Za-z_-]+");

    /** A node as composed, aliases not yet followed. */
    private sealed interface Node {
        int at();

        record Scalar(String tag, boolean plain, String value, int at) implements Node {}

        record Sequence(List<Node> items, int at) implements Node {}

        record Mapping(List<Node> keysAndValues, int at) implements Node {}

        record Alias(String anchor, Node target, int at) implements Node {}
    }

    private final String text;
    private final YamlText scanned;
    private final ParserImpl parser;
    private final Map<String, Node> anchors = new HashMap<>();
    /** Each evaluated once, however many aliases lead to it: a binary one may be large. */
    private final IdentityHashMap<Node, Tree> scalars = new IdentityHashMap<>();

    private final Set<Node> open = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    private int nodes;
    private int depth;

    private GoYaml(String text) {
        this.text = text;
        this.scanned = new YamlText(text);
        this.parser = new ParserImpl(scanned, GoYamlSource.options());
    }

    static Tree parse(String text) throws UndecodableException, LimitException {
        GoYamlSource.directives(text);
        String current = GoYamlSource.withQuotedColons(text);
        for (long read = current.length(); ; read += current.length()) {
            GoYaml yaml = new GoYaml(current);
            try {
                return yaml.document();
            } catch (MarkedYAMLException e) {
                int at = e.getProblemMark() == null ? 0 : e.getProblemMark().getIndex();
                Optional<String> changed = GoYamlSource.readOn(current, e);
                if (changed.isPresent() && read < NodeadmLimits.MAX_READ) {
                    current = changed.get();
                } else if (changed.isPresent()) {
                    throw new LimitException("more than " + NodeadmLimits.MAX_READ
                            + " characters read over all readings of a YAML text that SnakeYAML stops in");
                } else {
                    throw new UndecodableException("yaml: " + GoYamlSource.reason(e), at);
                }
            } catch (YAMLException e) {
                String message = String.valueOf(e.getMessage());
                if (message.contains("Nesting Depth")) {
                    throw new LimitException("nesting deeper than " + NodeadmLimits.MAX_DEPTH);
                }
                throw new UndecodableException("yaml: the text cannot be read", 0);
            }
        }
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
                throw new UndecodableException("yaml: unknown anchor referenced", at);
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
        int from = scanned.offset(start);
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
            Tree value = scalars.get(scalar);
            if (value == null) {
                value = GoYamlScalar.value(scalar.tag(), scalar.plain(), scalar.value(), scalar.at());
                scalars.put(scalar, value);
            }
            return value;
        }
        if (node instanceof Node.Alias alias) {
            if (open.contains(alias.target())) {
                throw new UndecodableException("yaml: an anchor's value contains itself", alias.at());
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
        Set<String> repeated = new HashSet<>();
        members((Node.Mapping) node, members, repeated);
        return new Tree.Obj(List.copyOf(members.values()), repeated, node.at());
    }

    /** In their order, merge keys too, so that a merge key overrides what stands before it. */
    private void members(Node.Mapping mapping, Map<String, Tree.Member> members, Set<String> repeated)
            throws UndecodableException, LimitException {
        open.add(mapping);
        Set<String> own = new HashSet<>();
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
            if (!own.add(name)) {
                repeated.add(name);
            }
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
        members(mapping, members, new HashSet<>());
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
}
