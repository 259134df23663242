package dev.bootproof.userdata.migrate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bootproof.userdata.audit.NodePrograms;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.hook.Bash;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.shell.interp.Argument;
import dev.bootproof.userdata.shell.interp.FileAccess;
import dev.bootproof.userdata.shell.interp.NodeImage;
import dev.bootproof.userdata.shell.interp.Reached;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Edits of files that only AL2 has, or that nodeadm owns: taken out, and translated where a NodeConfig has a field. */
final class Al2Edits {
    private static final String CONTAINERD = "/etc/eks/containerd/containerd-config.toml";
    private static final Set<String> CONTAINERD_FILES = Set.of(CONTAINERD, "/etc/containerd/config.toml");
    private static final Pattern KUBELET_UNIT =
            Pattern.compile("/(etc|run|usr/lib)/systemd/system/kubelet\\.service\\.d/[^/]+\\.conf");
    private static final Pattern EXTRA_ARGUMENTS =
            Pattern.compile("(?m)^Environment=(['\"]?)KUBELET_(?:EXTRA_)?ARGS=(['\"]?)(.*?)\\2\\1\\s*$");
    private static final Pattern DOCKER_FILE = Pattern.compile(
            "/etc/(docker/daemon\\.json|sysconfig/docker(-[^/]+)?|systemd/system/docker\\.service\\.d/[^/]+\\.conf)");
    /** What sets variables, and does nothing else. */
    private static final Set<String> SETTING = Set.of("export", "declare", "typeset", "readonly", "set", ":", "true");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CloudInitReading reading;
    private final List<ShellText> programs;
    private final List<ShellText> texts;
    private final Set<Untranslated> untranslated = new LinkedHashSet<>();
    /** What is lost with an edit of {@code bootstrap.sh}, by its words: they are the same in a text that a program runs. */
    private final Map<List<Argument>, List<Untranslated>> lost = new HashMap<>();

    private EditedBootstrap bootstrap;
    private Map<String, Object> spec = Map.of();

    /** @param texts those of the programs, and those that they run */
    Al2Edits(CloudInitReading reading, List<ShellText> programs, List<ShellText> texts) {
        this.reading = reading;
        this.programs = programs;
        this.texts = texts;
        this.bootstrap = EditedBootstrap.unedited(reading, written());
        for (ShellText program : programs) {
            edits(program).forEach(this::edit);
        }
        for (ShellText text : texts) {
            text.reading().commands().stream().filter(Al2Edits::isLikely).forEach(command -> command(text, command));
            edits(text).forEach(command -> edit(text, command));
        }
        for (ShellText text : texts) {
            text.reading().files().stream().filter(Al2Edits::isLikely).forEach(access -> file(text, access));
        }
    }

    private static boolean isLikely(Reached<?> reached) {
        return reached.certainty().isLikely();
    }

    /** What the edits of files amount to that are no part of {@code bootstrap.sh}. */
    Map<String, Object> spec() {
        return spec;
    }

    /** The script that the document's calls are made to. */
    EditedBootstrap bootstrap() {
        return bootstrap;
    }

    /** What the edits of {@code bootstrap.sh} amount to where EKS alone calls it. */
    Map<String, Object> added() {
        Map<String, Object> added =
                new LinkedHashMap<>(bootstrap.added().config().spec());
        added.remove("cluster");
        return added;
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
                                || DOCKER_FILE.matcher(path).matches()));
    }

    private void file(ShellText text, FileAccess access) {
        boolean written = access.kind() == FileAccess.Kind.WRITE;
        String path = access.path();
        if (path.equals(NodeImage.KUBELET_CONFIG)) {
            kubeletConfig(text, access);
        } else if (!written) {
            return;
        } else if (bootstrap.reads(path)) {
            access.content()
                    .ifPresentOrElse(
                            content -> sourced(text, access, content),
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
        } else if (DOCKER_FILE.matcher(path).matches()) {
            list(
                    text,
                    access,
                    "spec.containerd.baseRuntimeSpec for ulimits, spec.kubelet.config.containerLogMaxSize for logs,"
                            + " /etc/containerd/certs.d for mirrors, a drop-in of containerd.service for a proxy");
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
        KubeletArguments kubelet = KubeletArguments.of(words);
        kubelet.untranslated().forEach(item -> tell(text, reached, item));
        NodeConfig.Builder config = NodeConfig.builder();
        kubelet.addTo(config);
        return config.build();
    }

    /** What {@code bootstrap.sh} was made to read: variables count as it left them. */
    private void sourced(ShellText text, FileAccess access, String content) {
        boolean sets = NodePrograms.run(reading, NodeImage.AL2_OR_MORE, "#!/bin/bash\n" + content).commands().stream()
                .map(ReachedCommand::name)
                .allMatch(SETTING::contains);
        if (!sets) {
            tell(
                    text,
                    access,
                    new Untranslated(
                            access.path(),
                            "it holds commands besides variables, and bootstrap.sh ran them",
                            "Run them in the script that writes it"));
        }
    }

    private void command(ShellText text, ReachedCommand command) {
        Al2Program.of(command).ifPresent(program -> {
            tell(text, command, new Untranslated(program.what(command), program.why(), program.instead()));
            if (program.isGone(command)) {
                takeOut(text, command);
            }
        });
    }

    /** What the script may read when it is called. */
    private Map<String, Argument> written() {
        Map<String, Argument> written = new LinkedHashMap<>();
        programs.stream()
                .flatMap(text -> text.reading().files().stream())
                .filter(access -> access.kind() == FileAccess.Kind.WRITE)
                .filter(access -> !access.path().equals(NodeImage.BOOTSTRAP) && Bash.isWord(access.path()))
                .forEach(access -> access.text().ifPresent(content -> written.put(access.path(), content)));
        return written;
    }

    /** The commands of a text that change {@code bootstrap.sh} and leave something of it. */
    private static List<ReachedCommand> edits(ShellText text) {
        Map<Position, ReachedCommand> innermost = new LinkedHashMap<>();
        text.reading().commands().stream()
                .filter(Al2Edits::isLikely)
                .forEach(command -> innermost.put(command.position(), command));
        innermost
                .keySet()
                .retainAll(text.reading().files().stream()
                        .filter(access -> access.kind() == FileAccess.Kind.WRITE)
                        .filter(access -> access.path().equals(NodeImage.BOOTSTRAP)
                                && access.content().isEmpty())
                        .map(FileAccess::position)
                        .collect(Collectors.toSet()));
        return List.copyOf(innermost.values());
    }

    private void edit(ReachedCommand command) {
        List<Untranslated> items = new ArrayList<>();
        Optional<EditedBootstrap> edited = bootstrap.edited(command);
        if (edited.isPresent()) {
            bootstrap = edited.get();
            BootstrapTranslation added = bootstrap.added();
            added.untranslated().stream()
                    .filter(item -> !BootstrapTranslation.isMissing(item))
                    .filter(item -> lost.values().stream().noneMatch(others -> others.contains(item)))
                    .forEach(items::add);
            if (added.computed()) {
                items.add(new Untranslated(
                        "kubelet flags in " + NodeImage.BOOTSTRAP,
                        "only the node knows some of them",
                        "Write them on the node, as a NodeConfig in a file in /etc/eks/nodeadm.d/"));
            }
        } else {
            items.add(new Untranslated(
                    command.name() + " *** " + NodeImage.BOOTSTRAP,
                    "AL2023 has nothing to edit there",
                    "Give what the edit was for as a field of the NodeConfig"));
        }
        lost.put(command.arguments(), items);
    }

    private void edit(ShellText text, ReachedCommand command) {
        lost.getOrDefault(command.arguments(), List.of()).forEach(item -> tell(text, command, item));
        takeOut(text, command);
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
