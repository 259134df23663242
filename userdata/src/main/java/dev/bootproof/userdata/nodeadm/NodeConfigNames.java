package dev.bootproof.userdata.nodeadm;

import dev.bootproof.userdata.nodeadm.NodeConfigProblem.Kind;
import dev.bootproof.userdata.nodeadm.NodeConfigProblem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names in a NodeConfig that are no fields, which nodeadm drops in silence, with the right one where one is near (nodeadm:
 * {@code api/v1alpha1/nodeconfig_types.go}). A name is told where it is a word, else it is {@code *}.
 */
final class NodeConfigNames {
    /** The fields of each structure; open maps are not listed. */
    private static final Map<String, List<String>> FIELDS = Map.of(
            "", List.of("apiVersion", "kind", "metadata", "spec"),
            "spec", List.of("cluster", "containerd", "instance", "kubelet", "featureGates"),
            "spec.cluster", List.of("name", "apiServerEndpoint", "certificateAuthority", "cidr", "enableOutpost", "id"),
            "spec.containerd", List.of("config", "baseRuntimeSpec"),
            "spec.instance", List.of("localStorage", "environment", "network"),
            "spec.instance.localStorage", List.of("strategy", "mountPath", "disabledMounts"),
            "spec.instance.network", List.of("nameservers", "domains"),
            "spec.kubelet", List.of("config", "flags", "maxPodsExpression"),
            "spec.featureGates", List.of("InstanceIdNodeName", "FastImagePull"));

    /** Names that are often written and never were fields, and what to write instead. */
    private static final Map<String, String> TRAPS = Map.of(
            "spec.kubelet.maxPods", "write spec.kubelet.config.maxPods",
            "spec.kubelet.extraArgs", "write spec.kubelet.flags, a list of --name=value",
            "spec.kubelet.labels", "write --node-labels=name=value into spec.kubelet.flags",
            "spec.kubelet.taints", "write spec.kubelet.config.registerWithTaints",
            "spec.cluster.dnsClusterIp", "write spec.kubelet.config.clusterDNS, a list",
            "spec.proxy", "write HTTPS_PROXY and NO_PROXY into spec.instance.environment.default",
            "spec.instance.proxy", "write HTTPS_PROXY and NO_PROXY into spec.instance.environment.default",
            "spec.localDisks", "write spec.instance.localStorage.strategy",
            "spec.instance.localDisks", "write spec.instance.localStorage.strategy");

    /** What a mistyped field looks like, and a password mostly not. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,39}");

    private final List<NodeConfigProblem> found = new ArrayList<>();

    private NodeConfigNames() {}

    static List<NodeConfigProblem> problems(Tree document) {
        NodeConfigNames names = new NodeConfigNames();
        names.fields(document, "");
        return names.found;
    }

    private void add(Kind kind, Severity severity, String path, String message, String fix) {
        found.add(new NodeConfigProblem(kind, Optional.empty(), 0, path, message, fix, severity));
    }

    private void error(String path, String message, String fix) {
        add(Kind.UNKNOWN_FIELD, Severity.ERROR, path, message, fix);
    }

    /** Unknown names at every level. */
    private void fields(Tree tree, String path) {
        List<String> known = FIELDS.get(path);
        if (known == null || !(tree instanceof Tree.Obj object)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Tree.Member member : object.members()) {
            String shown =
                    known.contains(member.name()) || WORD.matcher(member.name()).matches() ? member.name() : "*";
            String inner = path.isEmpty() ? shown : path + "." + shown;
            if (object.repeated().contains(member.name()) && seen.add(member.name())) {
                add(Kind.NO_EFFECT, Severity.WARNING, inner, "is there twice; nodeadm takes the later", "keep one");
            }
            boolean anyCase = path.isEmpty()
                    && Set.of("apiversion", "kind").contains(member.name().toLowerCase(Locale.ROOT));
            if (known.contains(member.name()) || anyCase) {
                fields(member.value(), inner);
            } else {
                unknown(path, known, member.name(), inner);
            }
        }
    }

    private void unknown(String path, List<String> known, String name, String inner) {
        String trap = TRAPS.get(inner);
        if (trap != null) {
            error(inner, "is no field of a NodeConfig; nodeadm drops it in silence", trap);
            return;
        }
        Optional<String> nearest = nearest(name, known);
        if (nearest.isPresent()) {
            boolean mere = nearest.get().equalsIgnoreCase(name);
            error(
                    inner,
                    (mere ? "is in the wrong case" : "is no field of a NodeConfig") + "; nodeadm drops it in silence",
                    "write " + nearest.get());
            return;
        }
        Optional<String> elsewhere = FIELDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(name))
                .map(entry -> entry.getKey().isEmpty() ? name : entry.getKey() + "." + name)
                .min(Comparator.naturalOrder());
        String fix = elsewhere
                .map(there -> "it belongs at " + there)
                .orElse("remove it; known here: " + String.join(", ", known));
        if (path.isEmpty() && elsewhere.isEmpty()) {
            add(
                    Kind.UNKNOWN_FIELD,
                    Severity.WARNING,
                    inner,
                    "is no field of a NodeConfig; nodeadm drops it in silence",
                    fix);
        } else {
            error(inner, "is no field of a NodeConfig here; nodeadm drops it in silence", fix);
        }
    }

    private static Optional<String> nearest(String name, List<String> known) {
        return known.stream()
                .filter(candidate -> distance(candidate, name) <= Math.max(1, candidate.length() / 4))
                .min(Comparator.comparingInt(candidate -> distance(candidate, name)));
    }

    /** Edits between two names; the case of a letter counts for nothing, nor do hyphens and underscores. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
        if (b.length() > 64) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
