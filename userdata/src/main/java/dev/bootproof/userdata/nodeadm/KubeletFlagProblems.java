package dev.bootproof.userdata.nodeadm;

import dev.bootproof.userdata.nodeadm.NodeConfigProblem.Kind;
import dev.bootproof.userdata.nodeadm.NodeConfigProblem.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is wrong with {@code spec.kubelet.flags}. nodeadm joins them with blanks and systemd takes them apart at blanks, so that
 * it is the words that count and not the items of the list (nodeadm: {@code internal/kubelet/environment.go}).
 */
final class KubeletFlagProblems {
    /** Flags that may be given more than once, since their values add up. */
    private static final Set<String> ADDING = Set.of("--node-labels", "--register-with-taints", "--feature-gates");

    private static final String LABELS = "--node-labels=";
    private static final Pattern WORDS = Pattern.compile("\\s+");

    /** The labels of kubernetes.io that the kubelet may set. */
    private static final Set<String> KUBELET_LABELS = Set.of(
            "kubernetes.io/hostname",
            "kubernetes.io/os",
            "kubernetes.io/arch",
            "topology.kubernetes.io/zone",
            "topology.kubernetes.io/region",
            "node.kubernetes.io/instance-type",
            "failure-domain.beta.kubernetes.io/zone",
            "failure-domain.beta.kubernetes.io/region",
            "beta.kubernetes.io/instance-type",
            "beta.kubernetes.io/os",
            "beta.kubernetes.io/arch");

    private final List<NodeConfigProblem> found = new ArrayList<>();

    private KubeletFlagProblems() {}

    static List<NodeConfigProblem> of(List<String> flags) {
        KubeletFlagProblems problems = new KubeletFlagProblems();
        problems.words(flags);
        return problems.found;
    }

    private void add(Severity severity, Kind kind, String path, String message, String fix) {
        found.add(new NodeConfigProblem(kind, Optional.empty(), 0, path, message, fix, severity));
    }

    private void words(List<String> flags) {
        Set<String> seen = new HashSet<>();
        boolean open = false; // whether the next word may be a flag's value
        String flag = "";
        for (int i = 0; i < flags.size(); i++) {
            String path = "spec.kubelet.flags[" + i + "]";
            boolean quoted = flags.get(i).contains("\"") || flags.get(i).contains("'");
            if (flags.get(i).isBlank() || quoted) {
                open = true; // a word that is not known, or not so many words as it seems
                continue;
            }
            for (String word : WORDS.split(flags.get(i).strip(), -1)) {
                String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
                if (word.startsWith("-")) {
                    if (!seen.add(name) && !ADDING.contains(name)) {
                        add(
                                Severity.WARNING,
                                Kind.NO_EFFECT,
                                path,
                                "is a flag set before; the last counts",
                                "keep one");
                    }
                    open = !word.contains("=");
                    flag = name;
                } else if (open) {
                    open = false;
                    labels(flag + '=' + word, path);
                } else {
                    add(
                            Severity.ERROR,
                            Kind.INVALID_VALUE,
                            path,
                            "holds a word that no flag takes (nodeadm joins flags with blanks and does not quote):"
                                    + " the kubelet ends at it",
                            "give each flag as one item, --name=value, without blanks");
                    open = true;
                }
                labels(word, path);
            }
        }
    }

    private void labels(String word, String path) {
        String value = word.startsWith(LABELS) ? word.substring(LABELS.length()) : "";
        for (String label : value.split(",", -1)) {
            String key = label.contains("=") ? label.substring(0, label.indexOf('=')) : label;
            if (isRefused(key)) {
                add(
                        Severity.ERROR,
                        Kind.NODE_LABEL,
                        path,
                        "sets a label of kubernetes.io that the kubelet may not give its own node: it ends at once",
                        "use a name of your own, or set the label with kubectl or a controller when the node is there");
                return;
            }
        }
    }

    /** kubernetes: {@code cmd/kubelet/app/options/options.go ValidateKubeletFlags}, {@code kubelet/pkg/apis/well_known_labels.go}. */
    private static boolean isRefused(String key) {
        int slash = key.indexOf('/');
        String namespace = slash < 0 ? "" : key.substring(0, slash);
        return (isWithin(namespace, "kubernetes.io") || isWithin(namespace, "k8s.io"))
                && !isWithin(namespace, "kubelet.kubernetes.io")
                && !isWithin(namespace, "node.kubernetes.io")
                && !KUBELET_LABELS.contains(key);
    }

    private static boolean isWithin(String namespace, String domain) {
        return namespace.equals(domain) || namespace.endsWith("." + domain);
    }
}
