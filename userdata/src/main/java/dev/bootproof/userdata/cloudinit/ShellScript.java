package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.python.PythonNone;
import dev.bootproof.userdata.cloudinit.python.PythonRepr;
import dev.bootproof.userdata.cloudinit.python.PythonText;
import dev.bootproof.userdata.cloudinit.python.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * The script that a list of commands becomes (cloud-init: {@code util.py shellify}).
 *
 * @param lines the text's lines in the part
 */
public record ShellScript(Bytes text, PartLines lines) {
    /**
     * @param commands the value of {@code runcmd} or {@code bootcmd}
     * @param node where it stands in the part
     * @param skipped lines of the part before the YAML's first
     * @return empty where cloud-init's module fails and nothing of it runs
     */
    static Optional<ShellScript> of(Object commands, Optional<YamlNode> node, int skipped) {
        if (!(commands instanceof List<?> items)) {
            return Optional.empty();
        }
        List<YamlNode> nodes = node.orElse(null) instanceof YamlNode.Sequence sequence
                        && sequence.items().size() == items.size()
                ? sequence.items()
                : List.of();
        StringBuilder text = new StringBuilder("#!/bin/sh\n");
        PartLines lines = PartLines.none(1);
        for (int i = 0; i < items.size(); i++) {
            Object item = items.get(i);
            Optional<YamlNode> at = i < nodes.size() ? Optional.of(nodes.get(i)) : Optional.empty();
            if (item == PythonNone.NONE) {
                continue;
            }
            Optional<String> command = command(item);
            if (command.isEmpty()) {
                return Optional.empty();
            }
            text.append(command.get()).append('\n');
            addLines(command.get(), at, skipped, lines);
        }
        return PythonText.hasSurrogates(text.toString())
                ? Optional.empty()
                : Optional.of(new ShellScript(Bytes.of(text.toString()), lines));
    }

    /** What one of the commands becomes: a text is taken as it is, words are quoted; empty for anything else. */
    public static Optional<String> command(Object item) {
        if (item instanceof List<?> words) {
            return Optional.of(quoted(words));
        }
        return item instanceof String line ? Optional.of(line) : Optional.empty();
    }

    private static String quoted(List<?> words) {
        StringBuilder line = new StringBuilder();
        for (Object word : words) {
            line.append(line.isEmpty() ? "'" : " '")
                    .append(PythonRepr.str(word).replace("'", "'\\''"))
                    .append('\'');
        }
        return line.toString();
    }

    private static void addLines(String command, Optional<YamlNode> node, int skipped, PartLines lines) {
        int count = (int) command.chars().filter(c -> c == '\n').count() + 1;
        if (node.isEmpty()) {
            lines.then(count, 0, false);
            return;
        }
        boolean block = node.get() instanceof YamlNode.Scalar scalar && scalar.block();
        lines.then(count, node.get().line() + skipped + (block ? 1 : 0), block);
    }
}
