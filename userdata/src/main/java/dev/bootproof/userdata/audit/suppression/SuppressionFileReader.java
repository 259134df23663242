package dev.bootproof.userdata.audit.suppression;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The syntax of a {@link SuppressionFile}. Values are taken as they are written: a date needs no quotes, nor does a part. */
final class SuppressionFileReader {
    private static final String ROOT = "suppressions";
    private static final List<String> KEYS = List.of("rule", "reason", "expires", "paths", "part");

    /** An entry of the list. */
    record Written(SuppressionRequest request, List<PathGlob> paths) {}

    private final Path folder;
    private final List<String> errors = new ArrayList<>();

    private SuppressionFileReader(Path folder) {
        this.folder = folder;
    }

    static List<Written> read(String text, Path folder) throws SuppressionFileException {
        SuppressionFileReader reader = new SuppressionFileReader(folder);
        List<Written> written = reader.read(text);
        if (!reader.errors.isEmpty()) {
            throw new SuppressionFileException(reader.errors);
        }
        return written;
    }

    private List<Written> read(String text) {
        Optional<Node> root;
        try {
            root = Optional.ofNullable(new Yaml().compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            error(e.getProblemMark(), "this is no YAML: " + e.getProblem());
            return List.of();
        } catch (YAMLException e) {
            errors.add("1:1: this is no YAML: " + e.getMessage());
            return List.of();
        }
        List<Written> written = new ArrayList<>();
        if (root.isPresent()) {
            Node list = map(root.get(), List.of(ROOT)).get(ROOT);
            if (list instanceof SequenceNode entries) {
                entries.getValue().forEach(entry -> written.add(entry(entry)));
            } else if (list != null) {
                error(list.getStartMark(), "'" + ROOT + "' is no list; begin each entry with '- rule: …'");
            }
        }
        return written;
    }

    private Written entry(Node node) {
        Map<String, Node> entry = map(node, KEYS);
        Mark at = node.getStartMark();
        SuppressionRequest request = new SuppressionRequest(
                Suppression.Origin.FILE,
                scalar(entry, "rule"),
                entry.containsKey("part") ? Scope.part(scalar(entry, "part")) : Scope.DOCUMENT,
                scalar(entry, "reason"),
                scalar(entry, "expires"),
                new Place("", at.getLine() + 1, at.getColumn() + 1));
        return new Written(request, paths(Optional.ofNullable(entry.get("paths"))));
    }

    private List<PathGlob> paths(Optional<Node> node) {
        List<PathGlob> globs = new ArrayList<>();
        if (node.isPresent()
                && node.get() instanceof SequenceNode list
                && !list.getValue().isEmpty()) {
            for (Node glob : list.getValue()) {
                try {
                    globs.add(PathGlob.of(text(glob, "a path"), folder));
                } catch (PatternSyntaxException e) {
                    error(glob.getStartMark(), "this is no glob: " + e.getDescription());
                }
            }
        } else if (node.isPresent()) {
            error(node.get().getStartMark(), "'paths' is no list of globs; write paths: [\"legacy/**\"]");
        }
        return globs;
    }

    /** The values by their keys, which are all known; none where it is no map. */
    private Map<String, Node> map(Node node, List<String> known) {
        Map<String, Node> values = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            error(node.getStartMark(), "a map is needed here; its keys are: " + String.join(", ", known));
            return values;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode(), "a key");
            Mark at = tuple.getKeyNode().getStartMark();
            if (!known.contains(key)) {
                error(
                        at,
                        "unknown key '" + key + "', which would have no effect; known are: "
                                + String.join(", ", known));
            } else if (values.put(key, tuple.getValueNode()) != null) {
                error(at, "'" + key + "' stands here for the second time; leave one");
            }
        }
        return values;
    }

    private String scalar(Map<String, Node> entry, String key) {
        Node value = entry.get(key);
        return value == null ? "" : text(value, "'" + key + "'");
    }

    private String text(Node node, String what) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        error(node.getStartMark(), what + " is no text; write it on one line");
        return "";
    }

    private void error(Mark at, String what) {
        errors.add((at.getLine() + 1) + ":" + (at.getColumn() + 1) + ": " + what);
    }
}
