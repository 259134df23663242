package dev.bootproof.userdata.cloudinit.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A node of a YAML document, for those who need to know where a value stands. */
public sealed interface YamlNode {
    /** What every tag of YAML's own types starts with. */
    String TAG = "tag:yaml.org,2002:";

    /** Resolved, never empty. */
    String tag();

    /** The line of its first character, from 1. */
    int line();

    /** @param block whether it is written as a literal or folded block, whose text starts on the next line */
    record Scalar(String tag, String value, int line, boolean block) implements YamlNode {}

    record Sequence(String tag, List<YamlNode> items, int line) implements YamlNode {}

    /** Its entries change where merge keys are written out. */
    final class Mapping implements YamlNode {
        private final String tag;
        private final int line;
        private List<Entry> entries = new ArrayList<>();

        Mapping(String tag, int line) {
            this.tag = tag;
            this.line = line;
        }

        @Override
        public String tag() {
            return tag;
        }

        public List<Entry> entries() {
            return entries;
        }

        void setEntries(List<Entry> entries) {
            this.entries = entries;
        }

        @Override
        public int line() {
            return line;
        }
    }

    record Entry(YamlNode key, YamlNode value) {}

    /** The value that counts of a map's key: the last. */
    static Optional<YamlNode> value(YamlNode map, String key) {
        Optional<YamlNode> found = Optional.empty();
        if (map instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (entry.key() instanceof Scalar scalar && scalar.value().equals(key)) {
                    found = Optional.of(entry.value());
                }
            }
        }
        return found;
    }
}
