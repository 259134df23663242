package dev.bootproof.userdata.cloudinit.python;

import dev.bootproof.userdata.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * SnakeYAML's events to nodes, as PyYAML's {@code composer.py} has them. Where SnakeYAML's syntax is wider, it is narrowed here: tabs
 * between tokens, an explicit key's value without a colon, an anchor given twice.
 */
final class YamlComposer {
    private static final Pattern ANCHOR = Pattern.compile("[0-9A-Za-z_-]+");

    private final YamlEscapes escapes;
    /** What SnakeYAML reads. */
    private final String text;

    private final boolean hasTabs;
    private final YamlText scanned;
    private final ParserImpl parser;
    private final Map<String, YamlNode> anchors = new HashMap<>();
    /** Where the last event ended. */
    private int lastEnd;

    private int nodes;

    YamlComposer(String document) throws LimitException {
        this.escapes = YamlEscapes.of(document);
        this.text = escapes.text();
        this.hasTabs = text.indexOf('\t') >= 0;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.scanned = new YamlText(text);
        this.parser = new ParserImpl(scanned, options);
    }

    /** The document's root, or empty where there is no document; {@code get_single_node}. */
    Optional<YamlNode> single() throws PythonException, LimitException {
        parser.getEvent(); // stream start
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        parser.getEvent(); // document start
        YamlNode root = compose(0);
        parser.getEvent(); // document end
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw PythonYaml.failed("more than one document");
        }
        return Optional.of(root);
    }

    private YamlNode compose(int depth) throws PythonException, LimitException {
        if (depth > PythonYaml.MAX_DEPTH) {
            throw new LimitException("YAML nested deeper than " + PythonYaml.MAX_DEPTH);
        }
        if (++nodes > ValueSize.MAX_VALUES) {
            throw new LimitException("more than " + ValueSize.MAX_VALUES + " YAML values");
        }
        Event event = next();
        if (event instanceof AliasEvent alias) {
            YamlNode node = anchors.get(alias.getAnchor());
            if (node == null) {
                throw PythonYaml.failed("an alias without anchor");
            }
            return node;
        }
        int line = event.getStartMark().getLine() + 1;
        String anchor = event instanceof NodeEvent node ? node.getAnchor() : null;
        if (anchor != null
                && (anchors.containsKey(anchor) || !ANCHOR.matcher(anchor).matches())) {
            throw PythonYaml.failed("an anchor given twice, or with another sign than letters, digits, - and _");
        }
        if (event instanceof ScalarEvent scalar) {
            YamlNode node = scalar(scalar, line);
            anchor(anchor, node);
            return node;
        }
        if (event instanceof SequenceStartEvent start) {
            YamlNode.Sequence node = new YamlNode.Sequence(tag(start.getTag(), "seq"), new ArrayList<>(), line);
            anchor(anchor, node);
            while (!parser.checkEvent(Event.ID.SequenceEnd)) {
                node.items().add(compose(depth + 1));
            }
            next();
            return node;
        }
        YamlNode.Mapping node = new YamlNode.Mapping(tag(((MappingStartEvent) event).getTag(), "map"), line);
        anchor(anchor, node);
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            YamlNode key = compose(depth + 1);
            refuseMissingColon();
            node.entries().add(new YamlNode.Entry(key, compose(depth + 1)));
        }
        next();
        return node;
    }

    /** SnakeYAML takes a scalar below an explicit key ({@code ? key}) for its value though no colon is there. */
    private void refuseMissingColon() throws PythonException {
        Event value = parser.peekEvent();
        if (value instanceof ScalarEvent
                && value.getStartMark().getIndex() < value.getEndMark().getIndex()) {
            int from = Math.min(lastEnd, scanned.offset(value.getStartMark()));
            if (text.substring(from, scanned.offset(value.getStartMark())).indexOf(':') < 0) {
                throw PythonYaml.failed("a value without a colon");
            }
        }
    }

    private Event next() throws PythonException {
        Event event = parser.getEvent();
        if (hasTabs) {
            refuseTabs(event);
        }
        lastEnd = scanned.offset(event.getEndMark());
        return event;
    }

    private void anchor(@Nullable String anchor, YamlNode node) {
        if (anchor != null) {
            anchors.put(anchor, node);
        }
    }

    private static String tag(@Nullable String tag, String otherwise) {
        return tag == null || tag.equals("!") ? YamlNode.TAG + otherwise : tag;
    }

    private YamlNode.Scalar scalar(ScalarEvent event, int line) {
        ScalarStyle style = event.getScalarStyle();
        boolean plain = style == ScalarStyle.PLAIN;
        boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        String value = style == ScalarStyle.DOUBLE_QUOTED
                ? escapes.doubleQuoted(
                        event.getValue(), scanned.offset(event.getStartMark()), scanned.offset(event.getEndMark()))
                : escapes.verbatim(event.getValue());
        String tag = event.getTag();
        if (tag == null || tag.equals("!")) {
            tag = YamlNode.TAG + ((plain && tag == null) || "!".equals(tag) ? YamlScalars.resolve(value) : "str");
        }
        return new YamlNode.Scalar(tag, value, line, block);
    }

    /**
     * PyYAML's plain scalars end at a tab, and no token starts with one; SnakeYAML takes a tab for a blank. A tab in the event's
     * line before it, behind it, or in a plain scalar is therefore an error.
     */
    private void refuseTabs(Event event) throws PythonException {
        boolean scalar = event instanceof ScalarEvent;
        ScalarStyle style = event instanceof ScalarEvent given ? given.getScalarStyle() : ScalarStyle.PLAIN;
        int from = scanned.offset(event.getStartMark());
        int to = scanned.offset(event.getEndMark());
        int before = from;
        while (before > lastEnd && (text.charAt(before - 1) == ' ' || text.charAt(before - 1) == '\t')) {
            before--;
        }
        int behind = to;
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        boolean ends = !scalar || style == ScalarStyle.PLAIN || quoted(style);
        if ((text.substring(before, from).indexOf('\t') >= 0 && !inComment(before))
                || (scalar
                        && style == ScalarStyle.PLAIN
                        && text.substring(from, to).indexOf('\t') >= 0)
                || (ends && to > from && behind < text.length() && text.charAt(behind) == '\t')) {
            throw PythonYaml.failed("a tab between two tokens");
        }
    }

    /** Whether a comment starts behind the last event in the line of this place. */
    private boolean inComment(int at) {
        for (int i = at - 1; i >= lastEnd && "\n\r\u0085\u2028\u2029".indexOf(text.charAt(i)) < 0; i--) {
            if (text.charAt(i) == '#') {
                return true;
            }
        }
        return false;
    }

    private static boolean quoted(ScalarStyle style) {
        return style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
    }
}
