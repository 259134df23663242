package dev.bootproof.userdata.shell.oracle;

import dev.bootproof.userdata.Bytes;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TreeSitterBash;

/** The ways by which scripts are usually searched for a call, to be measured beside the audit. */
enum Detector {
    PATH_SUBSTRING("the text `/etc/eks/bootstrap.sh`") {
        @Override
        boolean flags(Bytes script) {
            return script.latin1().contains(PATH);
        }
    },
    NAME_SUBSTRING("the text `bootstrap.sh`") {
        @Override
        boolean flags(Bytes script) {
            return script.latin1().contains("bootstrap.sh");
        }
    },
    LINE("a line that starts with the path, after an optional `sudo`, `exec`, `bash`, `sh`, `source` or `.`") {
        @Override
        boolean flags(Bytes script) {
            return ANCHORED.matcher(script.latin1()).find();
        }
    },
    TREE("a tree-sitter-bash tree: the path as a command's name or behind a wrapper's") {
        @Override
        boolean flags(Bytes script) {
            byte[] bytes = script.toArray();
            TSParser parser = new TSParser();
            parser.setLanguage(new TreeSitterBash());
            // One character a byte, so that the tree's offsets are offsets into the text.
            String text = script.latin1().replaceAll("[^\\x00-\\x7f]", "?");
            assert text.length() == bytes.length;
            return inCommandPosition(parser.parseString(null, text).getRootNode(), text);
        }
    };

    private static final String PATH = "/etc/eks/bootstrap.sh";
    private static final Pattern ANCHORED = Pattern.compile(
            "^\\s*(?:(?:sudo|exec|bash|sh|source|\\.)\\s+(?:-\\w+\\s+)*)*\"?/etc/eks/bootstrap\\.sh(?:[\"\\s]|$)",
            Pattern.MULTILINE);
    private static final Set<String> WRAPPERS = Set.of(
            "sudo", "exec", "bash", "sh", "source", ".", "env", "nice", "nohup", "time", "timeout", "command", "xargs",
            "setsid", "stdbuf", "eval");

    private final String name;

    Detector(String name) {
        this.name = name;
    }

    abstract boolean flags(Bytes script);

    @Override
    public String toString() {
        return name;
    }

    private static boolean inCommandPosition(TSNode node, String text) {
        if (node.getType().equals("command") && isCall(words(node, text))) {
            return true;
        }
        for (int i = 0; i < node.getNamedChildCount(); i++) {
            if (inCommandPosition(node.getNamedChild(i), text)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a command without quotes around them, its assignments and redirections left out. */
    private static List<String> words(TSNode command, String text) {
        return java.util.stream.IntStream.range(0, command.getNamedChildCount())
                .mapToObj(command::getNamedChild)
                .filter(child -> !child.getType().equals("variable_assignment")
                        && !child.getType().endsWith("_redirect"))
                .map(child ->
                        text.substring(child.getStartByte(), child.getEndByte()).replaceAll("^[\"']|[\"']$", ""))
                .toList();
    }

    private static boolean isCall(List<String> words) {
        for (String word : words) {
            if (word.equals(PATH)) {
                return true;
            }
            boolean passesOn =
                    WRAPPERS.contains(word) || word.startsWith("-") || word.contains("=") || word.matches("\\d+[smh]?");
            if (!passesOn) {
                return false;
            }
        }
        return false;
    }
}
