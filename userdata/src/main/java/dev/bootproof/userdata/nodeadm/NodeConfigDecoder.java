package dev.bootproof.userdata.nodeadm;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One NodeConfig from its text, as the Kubernetes decoder of nodeadm does it, which is not strict: a name it does not know
 * is dropped, in silence. What it knows has to have its type.
 *
 * <p>Sources: nodeadm {@code internal/api/bridge/decode.go}; apimachinery {@code runtime/serializer/json/json.go},
 * {@code meta.go}; {@code sigs.k8s.io/json}.
 */
final class NodeConfigDecoder {
    private final NodeConfigDraft draft = new NodeConfigDraft();

    private NodeConfigDecoder() {}

    /** @param tree the text, for a closer look than nodeadm's */
    record Decoded(NodeConfigDraft draft, Tree tree) {}

    /** The text of a NodeConfig part or file. */
    static String text(byte[] bytes) throws UndecodableException {
        return isJson(bytes) ? new String(bytes, StandardCharsets.UTF_8) : GoYamlSource.text(bytes);
    }

    static Tree tree(byte[] bytes) throws UndecodableException, LimitException {
        String text = text(bytes);
        return isJson(bytes) ? GoJson.parse(text) : GoYaml.parse(text);
    }

    static Decoded decode(Tree tree) throws UndecodableException {
        String version = kind(tree);
        NodeConfigDecoder decoder = new NodeConfigDecoder();
        decoder.document(tree, version.equals("__internal"));
        return new Decoded(decoder.draft, tree);
    }

    /** Whether the first sign that is no blank is an opening brace; the text is then strict JSON or nothing. */
    private static boolean isJson(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8);
        int at = 0;
        while (at < start.length()
                && ((Character.isWhitespace(start.charAt(at)) && start.charAt(at) < 0x1c)
                        || Character.isSpaceChar(start.charAt(at))
                        || start.charAt(at) == 0x85)) {
            at++;
        }
        return at < start.length() && start.charAt(at) == '{';
    }

    /** Checks apiVersion and kind, whose names alone are found in any case, and returns the version. */
    private static String kind(Tree tree) throws UndecodableException {
        if (!(tree instanceof Tree.Obj) && !(tree instanceof Tree.Null)) {
            throw new UndecodableException("couldn't get version/kind: the document is " + tree.kind(), tree.at());
        }
        String apiVersion = "";
        String kind = "";
        int at = tree.at();
        for (Tree.Member member : sorted(TreeValues.members(tree, "the document"))) {
            String name = folded(member.name());
            if (name.equals("apiversion") || name.equals("kind")) {
                String value = TreeValues.string(member.value(), name.equals("kind") ? "kind" : "apiVersion", "");
                boolean unset = member.value() instanceof Tree.Null;
                if (name.equals("kind")) {
                    kind = unset ? kind : value;
                } else {
                    apiVersion = unset ? apiVersion : value;
                }
                at = name.equals("kind") && !version(apiVersion) ? at : member.at();
            }
        }
        if (kind.isEmpty()) {
            throw new UndecodableException("Object 'Kind' is missing", tree.at());
        }
        String[] pieces = apiVersion.split("/", -1);
        String version = pieces[pieces.length - 1];
        if (apiVersion.isEmpty() || (pieces.length == 2 && version.isEmpty())) {
            throw new UndecodableException("Object 'apiVersion' is missing", tree.at());
        }
        if (!version(apiVersion) || !kind.equals(NodeConfig.KIND)) {
            throw new UndecodableException(
                    "no such kind is registered for this apiVersion; nodeadm knows " + NodeConfig.KIND + " in "
                            + NodeConfig.API_VERSION,
                    at);
        }
        return version;
    }

    private static boolean version(String apiVersion) {
        return Set.of(NodeConfig.API_VERSION, NodeConfig.GROUP + "/__internal").contains(apiVersion);
    }

    /** go-yaml's maps become JSON in the order of their names; of one name in two cases the later counts. */
    private static List<Tree.Member> sorted(List<Tree.Member> members) {
        boolean unique = members.stream().map(Tree.Member::name).distinct().count() == members.size();
        return unique
                ? members.stream()
                        .sorted(java.util.Comparator.comparing(Tree.Member::name))
                        .toList()
                : members;
    }

    /** Case folded as Go's {@code encoding/json} does, with the two letters that look like others. */
    private static String folded(String name) {
        return name.replace('\u017f', 's').replace('\u212a', 'k').toLowerCase(java.util.Locale.ROOT);
    }

    private void document(Tree tree, boolean internal) throws UndecodableException {
        for (Tree.Member member : TreeValues.members(tree, "the document")) {
            switch (member.name()) {
                case "apiVersion", "kind" -> TreeValues.string(member.value(), member.name(), "");
                case "metadata" -> ObjectMeta.metadata(member.value());
                case "spec" -> spec(member.value());
                case "status" -> {
                    if (internal) {
                        ObjectMeta.status(member.value());
                    }
                }
                default -> {}
            }
        }
    }

    private void spec(Tree tree) throws UndecodableException {
        for (Tree.Member member : TreeValues.members(tree, "spec")) {
            Tree value = member.value();
            switch (member.name()) {
                case "cluster" -> cluster(value);
                case "containerd" -> containerd(value);
                case "instance" -> instance(value);
                case "kubelet" -> kubelet(value);
                case "featureGates" -> {
                    if (value instanceof Tree.Null) {
                        draft.featureGates = new LinkedHashMap<>();
                    }
                    for (Tree.Member gate : TreeValues.members(value, "spec.featureGates")) {
                        Boolean enabled = TreeValues.bool(gate.value(), "spec.featureGates.*");
                        draft.featureGates.put(gate.name(), enabled != null && enabled);
                    }
                }
                default -> {}
            }
        }
    }

    private void cluster(Tree tree) throws UndecodableException {
        for (Tree.Member member : TreeValues.members(tree, "spec.cluster")) {
            Tree value = member.value();
            String path = "spec.cluster." + member.name();
            switch (member.name()) {
                case "name" -> draft.name = TreeValues.string(value, path, draft.name);
                case "apiServerEndpoint" ->
                    draft.apiServerEndpoint = TreeValues.string(value, path, draft.apiServerEndpoint);
                case "certificateAuthority" -> draft.certificateAuthority = TreeValues.bytes(value, path);
                case "cidr" -> draft.cidr = TreeValues.string(value, path, draft.cidr);
                case "enableOutpost" -> draft.enableOutpost = TreeValues.bool(value, path);
                case "id" -> draft.id = TreeValues.string(value, path, draft.id);
                default -> {}
            }
        }
    }

    private void containerd(Tree tree) throws UndecodableException {
        for (Tree.Member member : TreeValues.members(tree, "spec.containerd")) {
            String path = "spec.containerd." + member.name();
            switch (member.name()) {
                case "config" ->
                    draft.containerdConfig = TreeValues.string(member.value(), path, draft.containerdConfig);
                case "baseRuntimeSpec" -> open(member.value(), path, draft.baseRuntimeSpec);
                default -> {}
            }
        }
    }

    private static void open(Tree tree, String path, Map<String, @Nullable Object> into) throws UndecodableException {
        if (tree instanceof Tree.Null) {
            into.clear();
        }
        if (!(tree instanceof Tree.Obj) && !(tree instanceof Tree.Null)) {
            throw TreeValues.mismatch(tree, path, "a map");
        }
        if (tree instanceof Tree.Obj object) {
            object.members()
                    .forEach(member -> into.put(member.name(), member.value().plain()));
        }
    }

    private void instance(Tree tree) throws UndecodableException {
        for (Tree.Member member : TreeValues.members(tree, "spec.instance")) {
            Tree value = member.value();
            switch (member.name()) {
                case "localStorage" -> localStorage(value);
                case "environment" -> {
                    if (value instanceof Tree.Null) {
                        draft.environment = new LinkedHashMap<>();
                    }
                    for (Tree.Member unit : TreeValues.members(value, "spec.instance.environment")) {
                        draft.environment.put(
                                unit.name(),
                                unit.value() instanceof Tree.Null
                                        ? null
                                        : TreeValues.stringMap(unit.value(), "spec.instance.environment.*"));
                    }
                }
                case "network" -> {
                    for (Tree.Member field : TreeValues.members(value, "spec.instance.network")) {
                        String path = "spec.instance.network." + field.name();
                        if (field.name().equals("nameservers")) {
                            draft.nameservers = TreeValues.strings(field.value(), path);
                        } else if (field.name().equals("domains")) {
                            draft.domains = TreeValues.strings(field.value(), path);
                        }
                    }
                }
                default -> {}
            }
        }
    }

    private void localStorage(Tree tree) throws UndecodableException {
        for (Tree.Member member : TreeValues.members(tree, "spec.instance.localStorage")) {
            String path = "spec.instance.localStorage." + member.name();
            switch (member.name()) {
                case "strategy" -> draft.strategy = TreeValues.string(member.value(), path, draft.strategy);
                case "mountPath" -> draft.mountPath = TreeValues.string(member.value(), path, draft.mountPath);
                case "disabledMounts" -> draft.disabledMounts = TreeValues.strings(member.value(), path);
                default -> {}
            }
        }
    }

    private void kubelet(Tree tree) throws UndecodableException {
        for (Tree.Member member : TreeValues.members(tree, "spec.kubelet")) {
            String path = "spec.kubelet." + member.name();
            switch (member.name()) {
                case "config" -> open(member.value(), path, draft.kubeletConfig);
                case "flags" -> draft.kubeletFlags = TreeValues.strings(member.value(), path);
                case "maxPodsExpression" ->
                    draft.maxPodsExpression = TreeValues.string(member.value(), path, draft.maxPodsExpression);
                default -> {}
            }
        }
    }
}
