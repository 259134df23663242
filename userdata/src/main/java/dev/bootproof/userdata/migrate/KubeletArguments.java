package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.Resource;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.QuotedWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code --kubelet-extra-args} becomes: fields of a KubeletConfiguration where there is one of the same meaning, flags
 * where there is none, and what the kubelet or nodeadm does not take any more.
 *
 * <p>Of a flag given twice the last counts, as with the kubelet; maps, lists and labels add up.
 */
final class KubeletArguments {
    /** Flags that are switches, and take a value by {@code =} alone. */
    private static final Set<String> SWITCHES = Set.of("enable-server", "runonce", "logtostderr", "alsologtostderr");

    private static final String NODEADM_SETS = "nodeadm sets it";
    private static final Map<String, Untranslated> REMOVED = removed();
    /** All that an AL2 node's kubelet can have had. */
    private static final Set<String> FLAGS = Set.copyOf(Resource.lines(KubeletArguments.class, "kubelet-flags.txt"));

    private final Map<String, Object> config = new LinkedHashMap<>();
    private final List<String> flags = new ArrayList<>();
    private final Set<Untranslated> untranslated = new LinkedHashSet<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> onNode = new LinkedHashSet<>();
    private boolean computed;

    private KubeletArguments() {}

    /** @param text what is not known of it is {@link Value#ANYTHING} */
    static KubeletArguments of(String text) {
        KubeletArguments arguments = new KubeletArguments();
        arguments.read(words(text));
        return arguments;
    }

    /** Fields of the KubeletConfiguration, nested ones as maps. */
    Map<String, Object> config() {
        return config;
    }

    List<String> flags() {
        return List.copyOf(flags);
    }

    List<Untranslated> untranslated() {
        return List.copyOf(untranslated);
    }

    /** The names of the flags that are wholly known, without hyphens. */
    Set<String> known() {
        return known;
    }

    /** The names of the flags whose values are known only on the node, without hyphens. */
    Set<String> onNode() {
        return onNode;
    }

    /** Whether there may be more flags, known only on the node. */
    boolean computed() {
        return computed;
    }

    void addTo(NodeConfig.Builder builder) {
        config.forEach(builder::kubeletConfig);
        flags.forEach(builder::kubeletFlag);
    }

    /**
     * As systemd split {@code $KUBELET_EXTRA_ARGS} in the kubelet's unit (systemd: {@code replace_env_argv}); a backslash at a
     * line's end joined lines.
     */
    private static List<String> words(String text) {
        return QuotedWords.of(text.replace("\\\n", " "));
    }

    /** @param name without hyphens, as the kubelet knows it */
    private record Flag(String name, Optional<String> value) {
        Optional<Object> translated() {
            return KubeletField.of(name)
                    .flatMap(field ->
                            field.value(value.orElse(field.kind() == KubeletField.Kind.BOOLEAN ? "true" : "")));
        }
    }

    private void read(List<String> words) {
        List<Flag> given = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int sign = word.indexOf('=');
            if (!Value.isKnown(sign < 0 ? word : word.substring(0, sign))) {
                computed = true; // any flag, or none
                continue;
            }
            if (!word.startsWith("-") || word.length() < 3) {
                untranslated.add(new Untranslated(
                        "a word of --kubelet-extra-args that is no flag",
                        "the kubelet takes no arguments but flags",
                        "Check what it was meant for: a value with a blank in it is two words"));
                continue;
            }
            int equals = word.indexOf('=');
            String name = word.substring(word.startsWith("--") ? 2 : 1, equals < 0 ? word.length() : equals)
                    .replace('_', '-');
            boolean valueless = SWITCHES.contains(name)
                    || KubeletField.of(name)
                            .filter(f -> f.kind() == KubeletField.Kind.BOOLEAN)
                            .isPresent();
            Optional<String> value = Optional.empty();
            if (equals >= 0) {
                value = Optional.of(word.substring(equals + 1));
            } else if (!valueless && i + 1 < words.size()) {
                value = Optional.of(words.get(++i));
            }
            if (value.filter(text -> !Value.isKnown(text)).isPresent()) {
                computed = true;
                onNode.add(name);
                continue;
            }
            known.add(name);
            if (REMOVED.containsKey(name)) {
                untranslated.add(REMOVED.get(name));
            } else if (FLAGS.contains(name)) {
                given.add(new Flag(name, value));
            } else {
                untranslated.add(unknown(name));
            }
        }
        // one flag's values stay together
        known.removeAll(onNode);
        given.removeIf(flag -> onNode.contains(flag.name()));
        translate(given);
    }

    private void translate(List<Flag> given) {
        // a flag beats the file whatever the order, so one of which one value stays a flag stays one as a whole
        Set<String> staying = given.stream()
                .filter(flag -> flag.translated().isEmpty())
                .map(Flag::name)
                .collect(Collectors.toSet());
        Map<String, Object> values = new LinkedHashMap<>();
        for (Flag flag : given) {
            if (staying.contains(flag.name())) {
                flags.add("--" + flag.name()
                        + flag.value().map(text -> "=" + text).orElse(""));
            } else {
                KubeletField.Kind kind =
                        KubeletField.of(flag.name()).orElseThrow().kind();
                values.merge(
                        flag.name(),
                        flag.translated().orElseThrow(),
                        (one, other) -> KubeletField.joined(kind, one, other));
            }
        }
        values.forEach(
                (name, value) -> put(config, KubeletField.of(name).orElseThrow().path(), value));
        if (values.containsKey("reserved-cpus")) {
            // the kubelet refuses to start with both, and nodeadm sets these; so did bootstrap.sh by itself
            config.putIfAbsent("kubeReservedCgroup", "");
            config.putIfAbsent("systemReservedCgroup", "");
        }
    }

    @SuppressWarnings("unchecked") // maps here are those that this makes
    private static void put(Map<String, Object> map, List<String> path, Object value) {
        String key = path.get(0);
        if (path.size() > 1) {
            put(
                    (Map<String, Object>) map.computeIfAbsent(key, k -> new LinkedHashMap<String, Object>()),
                    path.subList(1, path.size()),
                    value);
        } else {
            map.put(key, value);
        }
    }

    private static Untranslated unknown(String name) {
        return new Untranslated(
                name.matches("[a-z0-9-]{1,60}") ? "--" + name : "a flag of --kubelet-extra-args",
                "the kubelet has no such flag, or has lost it by Kubernetes 1.32; with it the kubelet does not start",
                "Nothing, or what has taken its place in spec.kubelet.config");
    }

    private static Map<String, Untranslated> removed() {
        Map<String, Untranslated> removed = new LinkedHashMap<>();
        for (String flag : List.of(
                "network-plugin",
                "network-plugin-mtu",
                "cni-bin-dir",
                "cni-conf-dir",
                "cni-cache-dir",
                "docker",
                "docker-endpoint",
                "image-pull-progress-deadline",
                "dynamic-config-dir",
                "experimental-dockershim-root-directory")) {
            removed.put(
                    flag,
                    new Untranslated(
                            "--" + flag,
                            "Kubernetes 1.24 removed it with dockershim; with it the kubelet does not start",
                            "Nothing: the container runtime is containerd, and it finds CNI by itself"));
        }
        for (String flag : List.of("container-runtime", "container-runtime-endpoint")) {
            removed.put(
                    flag,
                    new Untranslated(
                            "--" + flag,
                            flag.equals("container-runtime")
                                    ? "Kubernetes 1.27 removed it; with it the kubelet does not start"
                                    : NODEADM_SETS + ", to containerd's socket",
                            "Nothing: the container runtime is containerd"));
        }
        removed.put(
                "pod-infra-container-image",
                new Untranslated(
                        "--pod-infra-container-image",
                        "Kubernetes 1.35 removed it, and containerd decides on the image since long",
                        "Nothing, as the AMI brings the image; else set the sandbox image in spec.containerd.config"));
        for (String flag : List.of(
                "config",
                "config-dir",
                "kubeconfig",
                "bootstrap-kubeconfig",
                "cloud-provider",
                "cloud-config",
                "image-credential-provider-config",
                "image-credential-provider-bin-dir",
                "runtime-cgroups")) {
            removed.put(
                    flag,
                    new Untranslated(
                            "--" + flag,
                            NODEADM_SETS + "; a value of AL2's breaks the kubelet",
                            "Nothing, unless the node needs another value: then give it in spec.kubelet.flags"));
        }
        removed.put(
                "cgroup-driver",
                new Untranslated(
                        "--cgroup-driver",
                        "AL2023 has cgroup v2, and containerd is set to the systemd driver",
                        "Nothing: nodeadm sets the systemd driver"));
        removed.put(
                "allow-privileged",
                new Untranslated(
                        "--allow-privileged",
                        "Kubernetes 1.15 removed it; with it the kubelet does not start",
                        "Use Pod Security admission"));
        return removed;
    }
}
