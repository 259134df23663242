package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.python.LimitException;
import dev.bootproof.userdata.cloudinit.python.PythonDate;
import dev.bootproof.userdata.cloudinit.python.PythonException;
import dev.bootproof.userdata.cloudinit.python.PythonNone;
import dev.bootproof.userdata.cloudinit.python.PythonYaml;
import dev.bootproof.userdata.cloudinit.python.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** A cloud-config part whose commands and files change: its values stay, comments go. */
final class CloudConfigText {
    private final Map<Object, Object> values;
    private final Optional<YamlNode> root;
    private boolean changed;

    private CloudConfigText(Map<Object, Object> values, Optional<YamlNode> root) {
        this.values = values;
        this.root = root;
    }

    /** Empty where the text is no YAML map. */
    static Optional<CloudConfigText> of(String text) {
        try {
            PythonYaml.Document document = PythonYaml.load(text);
            return document.value() instanceof Map<?, ?> map
                    ? Optional.of(new CloudConfigText(new LinkedHashMap<>(map), document.root()))
                    : Optional.empty();
        } catch (PythonException | LimitException e) {
            return Optional.empty(); // cloud-init leaves it out as well
        }
    }

    List<Object> list(String key) {
        return values.get(key) instanceof List<?> list ? new ArrayList<>(list) : List.of();
    }

    /** Without items, the key goes. */
    void list(String key, List<Object> items) {
        changed = true;
        if (items.isEmpty()) {
            values.remove(key);
        } else {
            values.put(key, items);
        }
    }

    /** The content of a file, as it will be on the node. */
    void content(int file, String content) {
        List<Object> files = list("write_files");
        Map<Object, Object> entry = new LinkedHashMap<>((Map<?, ?>) files.get(file));
        entry.put("content", content);
        entry.remove("encoding");
        files.set(file, entry);
        list("write_files", files);
    }

    boolean isChanged() {
        return changed;
    }

    /** For a line of a file's content its line in the part; 0 where there is none. */
    IntUnaryOperator contentLines(int file) {
        Optional<YamlNode> content = entry(root, "write_files")
                .filter(YamlNode.Sequence.class::isInstance)
                .map(node -> ((YamlNode.Sequence) node).items().get(file))
                .flatMap(node -> entry(Optional.of(node), "content"));
        boolean encoded = ((Map<?, ?>) list("write_files").get(file)).containsKey("encoding");
        return line -> content.filter(YamlNode.Scalar.class::isInstance)
                .map(node -> node.line() + (((YamlNode.Scalar) node).block() && !encoded ? line : 0))
                .orElse(0);
    }

    private static Optional<YamlNode> entry(Optional<YamlNode> node, String key) {
        return node.filter(YamlNode.Mapping.class::isInstance).stream()
                .flatMap(mapping -> ((YamlNode.Mapping) mapping).entries().stream())
                .filter(entry -> entry.key() instanceof YamlNode.Scalar scalar
                        && scalar.value().equals(key))
                .map(YamlNode.Entry::value)
                .reduce((first, second) -> second);
    }

    String written() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setAllowUnicode(false);
        return "#cloud-config\n" + (values.isEmpty() ? "{}\n" : new Yaml(new Values(options), options).dump(values));
    }

    /** Writes Python's values so that PyYAML reads the same. */
    private static final class Values extends Representer {
        Values(DumperOptions options) {
            super(options);
            multiRepresenters.put(PythonNone.class, data -> representScalar(Tag.NULL, "null"));
            representers.put(PythonNone.class, data -> representScalar(Tag.NULL, "null"));
            representers.put(Bytes.class, data -> represented(((Bytes) data).toArray()));
            representers.put(PythonDate.class, data -> representScalar(Tag.TIMESTAMP, ((PythonDate) data).text()));
            representers.put(String.class, data -> text(String.valueOf(data)));
        }

        private org.yaml.snakeyaml.nodes.Node represented(byte[] bytes) {
            return representScalar(
                    Tag.BINARY, java.util.Base64.getEncoder().encodeToString(bytes), ScalarStyle.LITERAL);
        }

        private org.yaml.snakeyaml.nodes.Node text(String text) {
            boolean literal = text.indexOf('\n') >= 0
                    && text.chars().allMatch(c -> c == '\n' || c == '\t' || (c >= ' ' && c < 0x7f))
                    && text.lines().noneMatch(line -> line.endsWith(" ") || line.endsWith("\t"))
                    && !text.startsWith(" ")
                    && !text.startsWith("\t")
                    && !text.startsWith("\n");
            return representScalar(
                    Tag.STR,
                    text,
                    literal
                            ? ScalarStyle.LITERAL
                            : text.indexOf('\n') >= 0 ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
        }
    }
}
