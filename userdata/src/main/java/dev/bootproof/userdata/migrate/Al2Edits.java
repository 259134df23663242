package dev.bootproof.userdata.migrate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.NodePrograms;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.shell.interp.FileAccess;
import dev.bootproof.userdata.shell.interp.NodeImage;
import dev.bootproof.userdata.shell.interp.Reached;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Edits of files that only AL2 has, or that nodeadm owns: taken out, and translated where a NodeConfig has a field. */
final class Al2Edits {
    private static final String CONTAINERD = "/etc/eks/containerd/containerd-config.toml";
    private static final Set<String> CONTAINERD_FILES = Set.of(CONTAINERD, "/etc/containerd/config.toml");
    private static final Pattern KUBELET_UNIT =
            Pattern.compile("/(etc|run|usr/lib)/systemd/system/kubelet\\.service\\.d/[^/]+\\.conf");
    private static final Pattern EXTRA_ARGUMENTS =
            Pattern.compile("(?m)^Environment=(['\"]?)KUBELET_(?:EXTRA_)?ARGS=(['\"]?)(.*?)\\2\\1\\s*$");
    /** What {@code sed} makes {@code bootstrap.sh} read. */
    private static final Pattern SOURCED = Pattern.compile("(?:source|\\.) +(/[\\w./-]+)");
    /** What {@code sed} adds to the kubelet's arguments, in place of a line of {@code bootstrap.sh} or beside it. */
    private static final Pattern ARGUMENTS = Pattern.compile("KUBELET_EXTRA_ARGS(\\+?)=\\\\?(['\"])(.*?)\\\\?\\2");
    /** A default that {@code sed} puts in place of another. */
    private static final Pattern DEFAULT =
            Pattern.compile("/([A-Z][A-Z0-9_]+)=\\\\?\"?(?:\\$\\{\\1:-)?([\\w.:-]+)}?\\\\?\"?/");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CloudInitReading reading;
    private final List<ShellText> programs;
    private final List<ShellText> texts;
    private final Set<Untranslated> untranslated = new LinkedHashSet<>();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Map<String, String> defaults = new LinkedHashMap<>();
    private final List<String> arguments = new ArrayList<>();
    private Map<String, Object> spec = Map.of();

    /** @param texts those of the programs, and those that they run */
    Al2Edits(CloudInitReading reading, List<ShellText> programs, List<ShellText> texts) {
        this.reading = reading;
        this.programs = programs;
        this.texts = texts;
        Set<String> sourced = new LinkedHashSet<>();
        for (ShellText text : texts) {
            text.reading().commands().stream()
                    .filter(Al2Edits::isLikely)
                    .forEach(command -> command(text, command, sourced));
        }
        for (ShellText text : texts) {
            text.reading().files().stream().filter(Al2Edits::isLikely).forEach(access -> file(text, access, sourced));
        }
    }

    private static boolean isLikely(Reached<?> reached) {
        return reached.certainty() == Certainty.DEFINITE || reached.certainty() == Certainty.LIKELY;
    }

    /** What the edits of files amount to that are no part of {@code bootstrap.sh}. */
    Map<String, Object> spec() {
        return spec;
    }

    /** What the edits of {@code bootstrap.sh} amount to. */
    BootstrapPatch patch() {
        return new BootstrapPatch(variables, defaults, arguments);
    }

    Set<Untranslated> untranslated() {
        return untranslated;
    }

    /** What a text within a program does, the program does; an edit that stays where it is, is no NodeConfig's. */
    private void add(ShellText text, Reached<?> reached, NodeConfig config) {
        if (programs.contains(text) && (text.isOwn(reached.position()) || isElsewhere(reached))) {
            spec = SpecPart.merged(spec, config.spec());
        }
    }

    /** What a program does through a text that is looked at itself is told there. */
    private void tell(ShellText text, Reached<?> reached, Untranslated item) {
        if (!programs.contains(text) || text.isOwn(reached.position()) || !isElsewhere(reached)) {
            untranslated.add(
                    item.at(text.part(), text.partLine(reached.position().line())));
        }
    }

    private boolean isElsewhere(Reached<?> reached) {
        return texts.stream()
                .filter(text -> !programs.contains(text))
                .flatMap(text -> Stream.concat(text.reading().files().stream(), text.reading().commands().stream()))
                .anyMatch(other -> thing(other).equals(thing(reached)));
    }

    private static String thing(Reached<?> reached) {
        return reached instanceof FileAccess access ? access.kind() + access.path() : ((ReachedCommand) reached).name();
    }

    /** Puts nothing in the place of the command that does something, if it does nothing else. */
    private void takeOut(ShellText text, Reached<?> reached) {
        if (text.isOwn(reached.position())) {
            takeOut(text, reached.position());
        } else {
            tell(
                    text,
                    reached,
                    new Untranslated(
                            reached instanceof FileAccess access ? access.path() : "an edit of AL2's files",
                            "what the command runs edits it, and does so still",
                            "Take the edit out there, and give what it was for as a field of the NodeConfig"));
        }
    }

    /** Whether a text itself does what cannot stay so on AL2023. */
    static boolean isIn(ShellText text) {
        return text.reading().files().stream()
                .anyMatch(access -> isLikely(access) && concerns(access) && text.isOwn(access.position()));
    }

    static boolean concerns(FileAccess access) {
        String path = access.path();
        return path.equals(NodeImage.KUBELET_CONFIG)
                || (access.kind() == FileAccess.Kind.WRITE
                        && (path.equals(NodeImage.BOOTSTRAP)
                                || KUBELET_UNIT.matcher(path).matches()
                                || CONTAINERD_FILES.contains(path)
                                || path.equals("/etc/docker/daemon.json")));
    }

    private void file(ShellText text, FileAccess access, Set<String> sourced) {
        boolean written = access.kind() == FileAccess.Kind.WRITE;
        String path = access.path();
        if (path.equals(NodeImage.KUBELET_CONFIG)) {
            kubeletConfig(text, access);
        } else if (!written) {
            return;
        } else if (sourced.contains(path)) {
            access.content()
                    .ifPresentOrElse(
                            content -> variables.putAll(programs.contains(text) ? variables(content) : Map.of()),
                            () -> list(text, access, "a file in /etc/eks/nodeadm.d/"));
            takeOut(text, access);
        } else if (KUBELET_UNIT.matcher(path).matches()) {
            access.content().ifPresent(content -> unit(text, access, content));
        } else if (CONTAINERD_FILES.contains(path)) {
            Optional<String> toml = access.content().filter(content -> !content.contains("SANDBOX_IMAGE"));
            toml.ifPresentOrElse(
                    content -> add(
                            text,
                            access,
                            NodeConfig.builder().containerdConfig(content).build()),
                    () -> list(text, access, "spec.containerd.config"));
            takeOut(text, access);
        } else if (path.equals("/etc/docker/daemon.json")) {
            list(
                    text,
                    access,
                    "spec.containerd.baseRuntimeSpec for ulimits, spec.kubelet.config.containerLogMaxSize for logs,"
                            + " /etc/containerd/certs.d for mirrors");
            takeOut(text, access);
        }
    }

    private void list(ShellText text, FileAccess access, String instead) {
        tell(
                text,
                access,
                new Untranslated(
                        access.path(), "AL2023 does not read it, or nodeadm writes it anew", "Use " + instead));
    }

    private void kubeletConfig(ShellText text, FileAccess access) {
        boolean edited = texts.stream()
                .flatMap(each -> each.reading().files().stream())
                .anyMatch(other -> other.path().equals(access.path()) && other.kind() == FileAccess.Kind.WRITE);
        if (!edited) {
            list(text, access, "/etc/kubernetes/kubelet/config.json and the files in config.json.d");
            return;
        }
        takeOut(text, access);
        if (access.kind() == FileAccess.Kind.WRITE) {
            Optional<Map<String, Object>> now = access.content().flatMap(Al2Edits::json);
            Optional<Map<String, Object>> before = json(NodeImage.kubeletConfig());
            if (now.isEmpty() || before.isEmpty()) {
                list(text, access, "spec.kubelet.config");
                return;
            }
            NodeConfig.Builder config = NodeConfig.builder();
            SpecPart.beyond(now.get(), before.get()).forEach(config::kubeletConfig);
            add(text, access, config.build());
            List<String> missing = missing(before.get(), now.get());
            if (!missing.isEmpty()) {
                tell(
                        text,
                        access,
                        new Untranslated(
                                "kubelet-config.json without " + String.join(", ", missing),
                                "nodeadm sets it too, and a NodeConfig can give it another value but not take it away",
                                "Give the value that is wanted in spec.kubelet.config"));
            }
        }
    }

    private static List<String> missing(Map<?, ?> before, Map<?, ?> now) {
        List<String> missing = new ArrayList<>();
        before.forEach((key, value) -> {
            if (!now.containsKey(key)) {
                missing.add(String.valueOf(key));
            } else if (value instanceof Map<?, ?> inner && now.get(key) instanceof Map<?, ?> there) {
                missing(inner, there).forEach(field -> missing.add(key + "." + field));
            }
        });
        return missing;
    }

    private static Optional<Map<String, Object>> json(String text) {
        try {
            @SuppressWarnings("unchecked") // keys of JSON are texts
            Map<String, Object> map = JSON.readValue(text, Map.class);
            return Optional.ofNullable(map);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private void unit(ShellText text, FileAccess access, String content) {
        Matcher line = EXTRA_ARGUMENTS.matcher(content);
        boolean any = false;
        while (line.find()) {
            add(text, access, kubelet(line.group(3), text, access));
            any = true;
        }
        boolean more = content.lines()
                .map(String::strip)
                .anyMatch(other -> !other.isEmpty()
                        && !other.startsWith("#")
                        && !other.equals("[Service]")
                        && !EXTRA_ARGUMENTS.matcher(other).matches());
        if (any && !more) {
            takeOut(text, access);
        }
    }

    private NodeConfig kubelet(String words, ShellText text, Reached<?> reached) {
        KubeletArguments kubelet = KubeletArguments.of(BootstrapPatch.added(words));
        tellRemoved(kubelet, text, reached);
        NodeConfig.Builder config = NodeConfig.builder();
        kubelet.addTo(config);
        return config.build();
    }

    private void tellRemoved(KubeletArguments kubelet, ShellText text, Reached<?> reached) {
        kubelet.untranslated().forEach(item -> tell(text, reached, item));
    }

    /** What a file sets that {@code bootstrap.sh} sources. */
    private Map<String, String> variables(String content) {
        String script = "#!/bin/bash\nset -a\n" + content + "\n" + NodeImage.BOOTSTRAP + " cluster\n";
        Map<String, String> known = new LinkedHashMap<>();
        NodePrograms.run(reading, NodeImage.AL2_OR_MORE, script).commands().stream()
                .filter(ReachedCommand::isBootstrap)
                .flatMap(command -> command.variables().entrySet().stream())
                .forEach(variable ->
                        variable.getValue().known().ifPresent(value -> known.put(variable.getKey(), value)));
        return known;
    }

    private void command(ShellText text, ReachedCommand command, Set<String> sourced) {
        boolean edits = text.reading().files().stream()
                .anyMatch(access -> access.kind() == FileAccess.Kind.WRITE
                        && access.path().equals(NodeImage.BOOTSTRAP)
                        && access.position().equals(command.position()));
        if (edits && command.name().equals("sed")) {
            String script = String.join("\n", command.words());
            patched(text, command, script, sourced);
            takeOut(text, command);
        }
        Al2Program.of(command).ifPresent(program -> {
            tell(text, command, new Untranslated(program.what(command), program.why(), program.instead()));
            if (program.isGone()) {
                takeOut(text, command);
            }
        });
    }

    private void patched(ShellText text, ReachedCommand command, String script, Set<String> sourced) {
        boolean understood = false;
        Matcher source = SOURCED.matcher(script);
        while (source.find()) {
            sourced.add(source.group(1));
            understood = true;
        }
        Matcher given = ARGUMENTS.matcher(script);
        while (given.find()) {
            // += is the same with what there is so far in front
            String words = given.group(1).isEmpty() ? given.group(3) : "$KUBELET_EXTRA_ARGS" + given.group(3);
            String added = BootstrapPatch.added(words);
            if (!added.equals(words) && !added.contains("$")) {
                tellRemoved(KubeletArguments.of(added), text, command);
                if (programs.contains(text)) {
                    arguments.add(words);
                }
                understood = true;
            }
        }
        Matcher standing = DEFAULT.matcher(script);
        while (standing.find()) {
            String name = standing.group(1);
            if (List.of(BootstrapOption.values()).stream()
                    .anyMatch(option -> option.variable().equals(name))) {
                if (programs.contains(text)) {
                    defaults.put(name, standing.group(2));
                }
                understood = true;
            }
        }
        if (!understood) {
            tell(
                    text,
                    command,
                    new Untranslated(
                            "sed *** " + NodeImage.BOOTSTRAP,
                            "AL2023 has nothing to edit there",
                            "Give what the edit was for as a field of the NodeConfig"));
        }
    }

    /** A here-document of the command stays where it is. */
    private static void takeOut(ShellText text, Position position) {
        text.source().at(position).ifPresent(command -> {
            StringBuilder nothing = new StringBuilder(": nodeadm-does-this");
            for (int i = 0; i < command.redirects().size(); i++) {
                if (command.command().redirects().get(i).hereDocument().isPresent()) {
                    nothing.append(' ').append(command.redirects().get(i).of(text.text()));
                }
            }
            text.edits().replace(command.range(), nothing.toString());
        });
    }
}
