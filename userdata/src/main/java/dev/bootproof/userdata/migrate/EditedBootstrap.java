package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.audit.NodePrograms;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.hook.Bash;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.interp.Argument;
import dev.bootproof.userdata.shell.interp.FileAccess;
import dev.bootproof.userdata.shell.interp.NodeImage;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import dev.bootproof.userdata.shell.interp.ShellReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * AL2's {@code bootstrap.sh} as a document's edits leave it. The edits are run, on a script that has the lines at which people
 * anchor them (amazon-eks-ami: {@code templates/al2/runtime/bootstrap.sh}; #844), and what comes of it is called.
 */
final class EditedBootstrap {
    /** Where it stands while it is edited: the image's own path is what it calls at its end, to show what it was told. */
    private static final String PATH = "/run/bootstrap-of-al2.sh";

    /** More edits than that are not looked at. */
    private static final int MOST = 20;

    /** A word that only the node knows. */
    private static final String COMPUTED = "\"$(curl)\"";

    private static final List<String> WITHOUT_VALUE = List.of("cluster", BootstrapOption.KUBELET_EXTRA_ARGS.flag(), "");

    private final CloudInitReading reading;
    private final Map<String, Argument> files;
    private final List<String> edits;
    /** What it makes of the kubelet's option without a value. */
    private final Run run;
    /** What the options are that nobody gives. */
    private final Map<String, String> standing;
    /** What they are without any edit, the kubelet's given without a value. */
    private final Map<String, String> original;

    /**
     * @param variables those of the options at its end, what is not known of them as {@link Value#ANYTHING}
     * @param read the files that it read
     */
    private record Run(Map<String, String> variables, Set<String> read) {}

    private EditedBootstrap(CloudInitReading reading, Map<String, Argument> files) {
        this.reading = reading;
        this.files = files;
        this.edits = List.of();
        this.run = called(WITHOUT_VALUE, Map.of());
        this.standing = standing();
        this.original = run.variables();
    }

    private EditedBootstrap(EditedBootstrap before, String edit) {
        this.reading = before.reading;
        this.files = before.files;
        this.edits = Stream.concat(before.edits.stream(), Stream.of(edit)).toList();
        this.run = called(WITHOUT_VALUE, Map.of());
        this.standing = standing();
        this.original = before.original;
    }

    /** @param files what the document writes and the script may read, by path */
    static EditedBootstrap unedited(CloudInitReading reading, Map<String, Argument> files) {
        return new EditedBootstrap(reading, files);
    }

    /** What one more edit makes of it; empty where it changes neither what an option is nor what is read. */
    Optional<EditedBootstrap> edited(ReachedCommand command) {
        if (edits.size() == MOST) {
            return Optional.empty();
        }
        String edit = word(command.program()) + " "
                + command.arguments().stream().map(EditedBootstrap::word).collect(Collectors.joining(" "));
        EditedBootstrap edited = new EditedBootstrap(this, edit);
        boolean broken = edited.run.variables().isEmpty();
        return broken || (edited.run.equals(run) && edited.standing.equals(standing))
                ? Optional.empty()
                : Optional.of(edited);
    }

    boolean reads(String path) {
        return run.read().contains(path);
    }

    /**
     * What it makes of a call.
     *
     * @param words what is not known of them is {@link Value#ANYTHING}
     * @param exported variables at the call, likewise
     */
    BootstrapArguments arguments(List<String> words, Map<String, String> exported) {
        BootstrapArguments given = BootstrapArguments.of(words, exported);
        if (edits.isEmpty() || given.incomplete().isPresent()) {
            return given;
        }
        List<String> positional = new ArrayList<>(given.ignored());
        positional.add(0, given.cluster().orElse(""));
        Map<String, String> variables =
                new LinkedHashMap<>(called(words, exported).variables());
        variables
                .entrySet()
                .removeIf(variable -> isOfFile(variable.getValue())
                        && given.unknown().stream()
                                .noneMatch(option -> option.variable().equals(variable.getKey())));
        return BootstrapArguments.of(positional, variables);
    }

    /** What the edits amount to for a call that EKS makes: of an option that it gives, what is added to its value. */
    BootstrapTranslation added() {
        Map<String, String> added = new LinkedHashMap<>(run.variables());
        standing.forEach((name, value) -> {
            if (added.getOrDefault(name, "").isBlank()) {
                added.put(name, value);
            }
        });
        added.values().removeIf(this::isOfFile);
        added.entrySet().removeAll(original.entrySet()); // what it is in any case
        return BootstrapTranslation.of(BootstrapArguments.of(List.of("cluster"), added), path -> Optional.empty());
    }

    /** Whether a value is not known because a file is not, of which its author is told. */
    private boolean isOfFile(String value) {
        return Value.isUnknown(value)
                && run.read().stream()
                        .map(files::get)
                        .anyMatch(content -> content != null && content.known().isEmpty());
    }

    private Map<String, String> standing() {
        return called(WITHOUT_VALUE.subList(0, 1), Map.of()).variables();
    }

    private Run called(List<String> words, Map<String, String> exported) {
        StringBuilder script = new StringBuilder("#!/bin/bash\n");
        files.forEach((path, content) -> script.append("mkdir -p ")
                .append(Bash.quote(path.substring(0, Math.max(1, path.lastIndexOf('/')))))
                .append("; printf %s ")
                .append(word(content))
                .append(" >")
                .append(Bash.quote(path))
                .append('\n'));
        script.append("printf %s ").append(Bash.quote(script())).append(" >" + PATH + "\n");
        edits.forEach(edit -> script.append(edit).append('\n'));
        exported.forEach((name, value) -> script.append("export ")
                .append(name)
                .append('=')
                .append(word(value))
                .append('\n'));
        script.append("bash " + PATH);
        words.forEach(word -> script.append(' ').append(word(word)));
        ShellReading shell = NodePrograms.run(
                reading, NodeImage.AL2_OR_MORE, script.append('\n').toString());
        Map<String, String> variables = new LinkedHashMap<>();
        shell.commands().stream()
                .filter(ReachedCommand::isBootstrap)
                .forEach(call -> call.variables()
                        .forEach((name, value) -> variables.put(name, String.join(Value.ANYTHING, value.pieces()))));
        return new Run(
                variables,
                shell.files().stream()
                        .filter(access -> access.kind() == FileAccess.Kind.READ)
                        .map(FileAccess::path)
                        .filter(path -> !path.equals(PATH))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What is known of an argument; what no script can say, is not. */
    static String value(Argument argument) {
        return argument.pieces().stream()
                .map(piece -> Bash.isWord(piece) ? piece : Value.ANYTHING)
                .collect(Collectors.joining(Value.ANYTHING));
    }

    private static String word(Argument argument) {
        return word(value(argument));
    }

    private static String word(String value) {
        return Arrays.stream(value.split(Value.ANYTHING, -1))
                .map(piece -> Bash.quote(piece.replace(NodeImage.BOOTSTRAP, PATH)))
                .collect(Collectors.joining(COMPUTED));
    }

    private static String script() {
        return String.join(
                "\n",
                "#!/usr/bin/env bash",
                "set -o pipefail",
                "set -o nounset",
                "set -o errexit",
                "IFS=$'\\n\\t'",
                "POSITIONAL=()",
                "while [[ $# -gt 0 ]]; do",
                "  key=\"$1\"",
                "  case $key in",
                each("    %s)\n      %s=%s\n      shift\n      shift\n      ;;"),
                "    *)",
                "      POSITIONAL+=(\"$1\")",
                "      shift",
                "      ;;",
                "  esac",
                "done",
                "set +u",
                "set -- \"${POSITIONAL[@]}\"",
                "CLUSTER_NAME=\"$1\"",
                "set -u",
                each("%2$s=\"${%2$s:-%4$s}\""),
                each("export %2$s"),
                NodeImage.BOOTSTRAP + " \"$CLUSTER_NAME\"",
                "");
    }

    private static String each(String line) {
        return Arrays.stream(BootstrapOption.values())
                .map(option -> line.formatted(
                        option.flag(),
                        option.variable(),
                        option == BootstrapOption.KUBELET_EXTRA_ARGS ? "$2" : "\"$2\"",
                        option == BootstrapOption.USE_MAX_PODS ? "true" : ""))
                .collect(Collectors.joining("\n"));
    }
}
