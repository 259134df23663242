package dev.bootproof.userdata.nodeadm;

import dev.bootproof.userdata.nodeadm.NodeConfigProblem.Kind;
import dev.bootproof.userdata.nodeadm.NodeConfigProblem.Severity;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks closer than nodeadm, which drops what it does not know and validates little: names, enumerations, formats, and
 * settings that cancel each other (nodeadm: {@code api/v1alpha1/nodeconfig_types.go} and the CRD, which nothing enforces on
 * a node).
 */
final class NodeConfigProblems {
    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:]*:[0-9A-Fa-f:]*/(\\d{1,3})");

    private final List<NodeConfigProblem> found = new ArrayList<>();

    private NodeConfigProblems() {}

    /**
     * Of a text as read; empty where it has nothing of a NodeConfig.
     *
     * @param text what the tree was read from
     * @param part the number of the part that it is
     */
    static List<NodeConfigProblem> of(Tree tree, String text, Optional<Integer> part) {
        if (!(tree instanceof Tree.Obj document) || !looksLikeNodeConfig(document)) {
            return List.of();
        }
        NodeConfigProblems problems = new NodeConfigProblems();
        problems.document(document);
        List<NodeConfigProblem> placed = new ArrayList<>();
        for (NodeConfigProblem problem : problems.found) {
            placed.add(problem.at(part, line(text, place(document, problem.path()))));
        }
        secondDocument(text)
                .ifPresent(line -> placed.add(new NodeConfigProblem(
                        Kind.SECOND_DOCUMENT,
                        part,
                        line,
                        "---",
                        "begins a second YAML document, which nodeadm leaves out in silence",
                        "give it a part of its own",
                        Severity.WARNING)));
        return List.copyOf(placed);
    }

    /** Where a path leads, as far as it goes: a name that is not told ends it. */
    private static int place(Tree document, String path) {
        Tree here = document;
        int at = document.at();
        for (String step : path.split("\\.", -1)) {
            int bracket = step.indexOf('[');
            String name = bracket < 0 ? step : step.substring(0, bracket);
            Optional<Tree.Member> next = Optional.empty();
            if (here instanceof Tree.Obj object) {
                for (Tree.Member member : object.members()) {
                    boolean top = here == document && member.name().equalsIgnoreCase(name);
                    next = top || member.name().equals(name) ? Optional.of(member) : next;
                }
            }
            if (next.isEmpty()) {
                return at;
            }
            at = next.get().at();
            here = next.get().value();
            if (bracket >= 0 && here instanceof Tree.Array array) {
                int index = Integer.parseInt(step.substring(bracket + 1, step.length() - 1));
                return index < array.items().size() ? array.items().get(index).at() : at;
            }
        }
        return at;
    }

    private static int line(String text, int codePoints) {
        int end = text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }

    /** The line that begins a second document with anything in it. */
    private static Optional<Integer> secondDocument(String text) {
        boolean first = false;
        int mark = 0;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String content = line.strip();
            if (line.equals("---") || line.startsWith("--- ")) {
                mark = first && mark == 0 ? number : mark;
            } else if (!content.isEmpty() && !content.startsWith("#") && !line.startsWith("%") && !line.equals("...")) {
                if (mark > 0) {
                    return Optional.of(mark);
                }
                first = true;
            }
        }
        return Optional.empty();
    }

    private static boolean looksLikeNodeConfig(Tree.Obj document) {
        return document.members().stream()
                .anyMatch(member -> member.value() instanceof Tree.Text text
                        && (text.value().startsWith(NodeConfig.GROUP)
                                || text.value().equalsIgnoreCase(NodeConfig.KIND)));
    }

    private void add(Kind kind, Severity severity, String path, String message, String fix) {
        found.add(new NodeConfigProblem(kind, Optional.empty(), 0, path, message, fix, severity));
    }

    private void error(Kind kind, String path, String message, String fix) {
        add(kind, Severity.ERROR, path, message, fix);
    }

    private void warning(Kind kind, String path, String message, String fix) {
        add(kind, Severity.WARNING, path, message, fix);
    }

    private void document(Tree.Obj document) {
        found.addAll(NodeConfigNames.problems(document));
        for (Tree.Member member : document.members()) {
            String name = member.name().toLowerCase(Locale.ROOT);
            Object value = member.value().plain();
            if (name.equals("apiversion") && !NodeConfig.API_VERSION.equals(value)) {
                error(
                        Kind.VERSION,
                        "apiVersion",
                        "is no version nodeadm knows: the node does not join",
                        "write " + NodeConfig.API_VERSION);
            } else if (name.equals("kind") && !NodeConfig.KIND.equals(value)) {
                error(Kind.VERSION, "kind", "is not NodeConfig: the node does not join", "write NodeConfig");
            }
        }
        Optional<Tree> spec = member(document, "spec");
        spec.flatMap(value -> member(value, "cluster")).ifPresent(this::cluster);
        spec.flatMap(value -> member(value, "containerd")).ifPresent(this::containerd);
        spec.flatMap(value -> member(value, "instance")).ifPresent(this::instance);
        spec.flatMap(value -> member(value, "kubelet")).ifPresent(this::kubelet);
    }

    private static Optional<Tree> member(Tree tree, String name) {
        Optional<Tree> value = Optional.empty();
        if (tree instanceof Tree.Obj object) {
            for (Tree.Member member : object.members()) {
                if (member.name().equals(name)) {
                    value = Optional.of(member.value());
                }
            }
        }
        return value;
    }

    /** A string that can be judged: not empty, and no token or expression that is put in later. */
    private static Optional<String> text(Tree tree, String name) {
        return member(tree, name)
                .filter(Tree.Text.class::isInstance)
                .map(value -> ((Tree.Text) value).value())
                .filter(value -> !value.isEmpty() && !value.contains("${") && !value.contains("{{"));
    }

    private static List<String> texts(Tree tree, String name) {
        List<String> texts = new ArrayList<>();
        if (member(tree, name).orElse(tree) instanceof Tree.Array array) {
            for (Tree item : array.items()) {
                texts.add(item instanceof Tree.Text text && !text.value().contains("${") ? text.value() : "");
            }
        }
        return texts;
    }

    private void cluster(Tree cluster) {
        text(cluster, "apiServerEndpoint").ifPresent(endpoint -> {
            if (!isHttps(endpoint)) {
                error(
                        Kind.INVALID_VALUE,
                        "spec.cluster.apiServerEndpoint",
                        "is no https URL: the kubelet cannot reach its API server",
                        "write the cluster's endpoint, https://…");
            }
        });
        text(cluster, "certificateAuthority").ifPresent(this::authority);
        text(cluster, "cidr").ifPresent(cidr -> {
            String path = "spec.cluster.cidr";
            if (!isCidr(cidr)) {
                error(
                        Kind.INVALID_VALUE,
                        path,
                        "is no CIDR block: nodeadm-config fails",
                        "write the cluster's service CIDR, for instance 172.20.0.0/16");
            } else if (cidr.contains(":") && !cidr.contains("::/")) {
                error(
                        Kind.INVALID_VALUE,
                        path,
                        "does not end in ::; nodeadm makes the DNS address of an IPv6 block by appending 'a' to it",
                        "write it as prefix::/length");
            }
        });
        if (member(cluster, "enableOutpost")
                        .filter(value -> Boolean.TRUE.equals(value.plain()))
                        .isPresent()
                && member(cluster, "id")
                        .filter(value -> !"".equals(value.plain()))
                        .isEmpty()) {
            warning(
                    Kind.DOUBTFUL,
                    "spec.cluster.id",
                    "is required where enableOutpost is true; nodeadm then says 'CIDR is missing'",
                    "set the id of the local cluster, here or in another NodeConfig");
        }
    }

    private void authority(String text) {
        String path = "spec.cluster.certificateAuthority";
        if (text.contains("-----BEGIN")) {
            error(
                    Kind.INVALID_VALUE,
                    path,
                    "is PEM: nodeadm wants base64 of it and leaves the user data out",
                    "encode it as base64");
            return;
        }
        byte[] digits = text.getBytes(StandardCharsets.UTF_8);
        byte[] data = GoEncodings.decodedIfBase64(digits);
        if (data == digits) {
            String why = text.contains(" ") ? " (it holds blanks, as text folded with > does)" : "";
            error(
                    Kind.INVALID_VALUE,
                    path,
                    "is not base64" + why + ": nodeadm leaves the user data out",
                    "write base64 on one line");
            return;
        }
        String pem = new String(data, StandardCharsets.ISO_8859_1);
        if (!pem.contains("-----BEGIN CERTIFICATE-----")) {
            boolean twice = isBase64OfPem(data);
            warning(
                    twice ? Kind.INVALID_VALUE : Kind.DOUBTFUL,
                    path,
                    "holds no PEM certificate" + (twice ? ", it is encoded twice" : ""),
                    "write what DescribeCluster returns");
        }
    }

    private static boolean isBase64OfPem(byte[] data) {
        try {
            return new String(Base64.getMimeDecoder().decode(data), StandardCharsets.ISO_8859_1).contains("-----BEGIN");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isHttps(String endpoint) {
        try {
            URI uri = URI.create(endpoint);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isCidr(String cidr) {
        var four = IPV4.matcher(cidr);
        if (four.matches()) {
            for (int i = 1; i <= 4; i++) {
                String octet = four.group(i);
                if (Integer.parseInt(octet) > 255 || (octet.length() > 1 && octet.startsWith("0"))) {
                    return false;
                }
            }
            return Integer.parseInt(four.group(5)) <= 32;
        }
        var six = IPV6.matcher(cidr);
        if (!six.matches() || Integer.parseInt(six.group(1)) > 128) {
            return false;
        }
        String address = cidr.substring(0, cidr.indexOf('/'));
        long groups = Pattern.compile(":")
                .splitAsStream(address)
                .filter(group -> !group.isEmpty())
                .count();
        boolean shortened = address.contains("::");
        return !address.contains(":::")
                && address.indexOf("::") == address.lastIndexOf("::")
                && (shortened ? groups < 8 : groups == 8)
                && Pattern.compile(":").splitAsStream(address).allMatch(group -> group.length() <= 4);
    }

    private void containerd(Tree containerd) {
        text(containerd, "config").ifPresent(config -> {
            try {
                GoToml.problem(config)
                        .ifPresent(problem -> error(
                                Kind.INVALID_VALUE,
                                "spec.containerd.config",
                                "is no TOML (" + problem + "): nodeadm or containerd fails on it",
                                "correct it"));
            } catch (LimitException e) {
                warning(
                        Kind.DOUBTFUL,
                        "spec.containerd.config",
                        "could not be checked: " + e.getMessage(),
                        "make it smaller");
            }
        });
    }

    private void instance(Tree instance) {
        Tree storage = member(instance, "localStorage").orElse(instance);
        text(storage, "strategy").ifPresent(strategy -> {
            String path = "spec.instance.localStorage.strategy";
            List<String> known = List.of("RAID0", "RAID10", "Mount");
            if (!known.contains(strategy)) {
                boolean works = Set.of("raid0", "raid10", "mount", "none").contains(strategy.toLowerCase(Locale.ROOT));
                if (works) {
                    warning(Kind.DOUBTFUL, path, "is not as the schema has it", "write one of " + known);
                } else {
                    error(
                            Kind.INVALID_VALUE,
                            path,
                            "makes setup-local-disks fail: the node does not join",
                            "write one of " + known);
                }
            }
        });
        for (String mount : texts(storage, "disabledMounts")) {
            List<String> known = List.of("Containerd", "PodLogs", "SOCI");
            if (!mount.isEmpty() && !known.contains(mount)) {
                error(
                        Kind.NO_EFFECT,
                        "spec.instance.localStorage.disabledMounts",
                        "holds a name that is ignored in silence",
                        "write any of " + known);
            }
        }
        if (member(instance, "environment").orElse(instance) instanceof Tree.Obj environment
                && environment != instance) {
            for (Tree.Member unit : environment.members()) {
                if (unit.name().endsWith(".service")) {
                    error(
                            Kind.NO_EFFECT,
                            "spec.instance.environment.*",
                            "is written for a unit whose name ends in .service.service, which is not there",
                            "leave .service away");
                }
            }
        }
    }

    private void kubelet(Tree kubelet) {
        Tree config = member(kubelet, "config").orElse(new Tree.Null(0));
        boolean expression = text(kubelet, "maxPodsExpression").isPresent();
        List<String> flags =
                member(kubelet, "flags").map(value -> texts(value, "")).orElse(List.of());
        boolean maxPodsFlag = flags.stream().anyMatch(flag -> flag.startsWith("--max-pods"));
        boolean maxPods = member(config, "maxPods").isPresent();
        if (maxPods && expression) {
            error(
                    Kind.MAX_PODS,
                    "spec.kubelet.maxPodsExpression",
                    "has no effect on the kubelet: spec.kubelet.config.maxPods beats it",
                    "keep one of the two");
        }
        if (maxPodsFlag && (maxPods || expression)) {
            error(
                    Kind.MAX_PODS,
                    "spec.kubelet.flags",
                    "--max-pods beats spec.kubelet." + (maxPods ? "config.maxPods" : "maxPodsExpression"),
                    "keep one of the two, not the flag");
        }
        found.addAll(KubeletFlagProblems.of(flags));
    }
}
