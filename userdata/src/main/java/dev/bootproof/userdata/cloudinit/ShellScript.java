package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.python.PythonNone;
import dev.bootproof.userdata.cloudinit.python.PythonRepr;
import dev.bootproof.userdata.cloudinit.python.PythonText;
import dev.bootproof.userdata.cloudinit.python.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The script that a list of commands becomes (cloud-init: {@code util.py shellify}).
 *
 * @param lines the line in the part for each line of the text, 0 where there is none
 */
record ShellScript(Bytes text, List<Integer> lines) {
    /**
     * @param commands the value of {@code runcmd} or {@code bootcmd}
     * @param node where it stands in the part
     * @return empty where cloud-init's module fails and nothing of it runs
     */
    static Optional<ShellScript> of(Object commands, Optional<YamlNode> node) {
        if (!(commands instanceof List<?> items)) {
            return Optional.empty();
        }
        List<YamlNode> nodes = node.orElse(null) instanceof YamlNode.Sequence sequence
                        && sequence.items().size() == items.size()
                ? sequence.items()
                : List.of();
        StringBuilder text = new StringBuilder("#!/bin/sh\n");
        List<Integer> lines = new ArrayList<>(List.of(0));
        for (int i = 0; i < items.size(); i++) {
            Object item = items.get(i);
            Optional<YamlNode> at = i < nodes.size() ? Optional.of(nodes.get(i)) : Optional.empty();
            String command;
            if (item instanceof List<?> words) {
                command = quoted(words);
            } else if (item instanceof String line) {
                command = line;
            } else if (item == PythonNone.NONE) {
                continue;
            } else {
                return Optional.empty();
            }
            text.append(command).append('\n');
            addLines(command, at, lines);
        }
        return PythonText.hasSurrogates(text.toString())
                ? Optional.empty()
                : Optional.of(new ShellScript(Bytes.of(text.toString()), lines));
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

    private static void addLines(String command, Optional<YamlNode> node, List<Integer> lines) {
        int first = node.map(YamlNode::line).orElse(0);
        boolean block = node.orElse(null) instanceof YamlNode.Scalar scalar && scalar.block();
        int count = (int) command.chars().filter(c -> c == '\n').count() + 1;
        for (int i = 0; i < count; i++) {
            lines.add(block ? first + 1 + i : first);
        }
    }
}
