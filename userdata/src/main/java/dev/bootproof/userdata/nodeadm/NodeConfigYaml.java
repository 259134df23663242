package dev.bootproof.userdata.nodeadm;

import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Writes YAML that go-yaml 2 reads back as the same values: a word that is a boolean or a number to it is quoted, also where
 * SnakeYAML would take it for a string ({@code y}, {@code 1e3}, {@code 0o17}).
 */
final class NodeConfigYaml {
    private NodeConfigYaml() {}

    static String write(Map<String, Object> document) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        // a long line must stay one: a folded certificate would be another string
        options.setSplitLines(false);
        options.setAllowUnicode(false);
        return "---\n" + new Yaml(new Quoting(options), options).dump(document);
    }

    private static final class Quoting extends Representer {
        Quoting(DumperOptions options) {
            super(options);
            representers.put(String.class, data -> string(String.valueOf(data)));
            addClassTag(Object.class, Tag.MAP);
        }

        private org.yaml.snakeyaml.nodes.Node string(String text) {
            boolean lines = text.indexOf('\n') >= 0;
            boolean literal = lines
                    && text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7f))
                    && !text.contains(" \n")
                    && !text.startsWith(" ")
                    && !text.startsWith("\n");
            ScalarStyle style = literal
                    ? ScalarStyle.LITERAL
                    : lines || (!text.isEmpty() && !GoYamlScalar.isString(text))
                            ? ScalarStyle.DOUBLE_QUOTED
                            : ScalarStyle.PLAIN;
            return representScalar(Tag.STR, text, style);
        }
    }
}
