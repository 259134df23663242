package dev.bootproof.userdata.nodeadm;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One NodeConfig from its text, as the Kubernetes decoder of nodeadm does it, which is not strict: a name it does not know
 * is dropped, in silence. What it knows has to have its type.
 *
 * <p>Sources: nodeadm {@code internal/api/bridge/decode.go}; apimachinery {@code runtime/serializer/json/json.go},
 * {@code meta.go}; {@code sigs.k8s.io/json}.
 */
final class NodeConfigDecoder {
    private static final Pattern TIME = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{1,2})(:[0-9]{2}:[0-9]{2})(?:[.,][0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2})");

    private final NodeConfigDraft draft = new NodeConfigDraft();

    private NodeConfigDecoder() {}

    /** @param tree the text, for a closer look than nodeadm's */
    record Decoded(NodeConfigDraft draft, Tree tree) {}

    /** The text of a NodeConfig part or file. */
    static String text(byte[] bytes) throws UndecodableException {
        return isJson(bytes) ? new String(bytes, StandardCharsets.UTF_8) : GoYaml.text(bytes);
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
        for (Tree.Member member : sorted(members(tree, "the document"))) {
            String name = folded(member.name());
            if (name.equals("apiversion") || name.equals("kind")) {
                String value = string(member.value(), name.equals("kind") ? "kind" : "apiVersion", "");
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
                    "no kind \"" + kind + "\" is registered for version \"" + apiVersion + "\"; nodeadm knows "
                            + NodeConfig.KIND + " in " + NodeConfig.API_VERSION,
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

    private static List<Tree.Member> members(Tree tree, String path) throws UndecodableException {
        if (tree instanceof Tree.Null) {
            return List.of();
        }
        if (tree instanceof Tree.Obj object) {
            return object.members();
        }
        throw mismatch(tree, path, "a map");
    }

    private static UndecodableException mismatch(Tree tree, String path, String wanted) {
        return new UndecodableException(path + " is " + tree.kind() + ", nodeadm wants " + wanted, tree.at());
    }

    private static String string(Tree tree, String path, String current) throws UndecodableException {
        if (tree instanceof Tree.Null) {
            return current;
        }
        if (tree instanceof Tree.Text text) {
            return text.value();
        }
        throw mismatch(tree, path, "a string");
    }

    private static @Nullable Boolean bool(Tree tree, String path) throws UndecodableException {
        if (tree instanceof Tree.Null) {
            return null;
        }
        if (tree instanceof Tree.Bool bool) {
            return bool.value();
        }
        throw mismatch(tree, path, "true or false");
    }

    private static List<String> strings(Tree tree, String path) throws UndecodableException {
        List<String> strings = new ArrayList<>();
        if (tree instanceof Tree.Null) {
            return strings;
        }
        if (!(tree instanceof Tree.Array array)) {
            throw mismatch(tree, path, "a list of strings");
        }
        for (int i = 0; i < array.items().size(); i++) {
            strings.add(string(array.items().get(i), path + "[" + i + "]", ""));
        }
        return strings;
    }

    private static Map<String, String> stringMap(Tree tree, String path) throws UndecodableException {
        Map<String, String> map = new LinkedHashMap<>();
        for (Tree.Member member : members(tree, path)) {
            map.put(member.name(), string(member.value(), path + "." + member.name(), ""));
        }
        return map;
    }

    private void document(Tree tree, boolean internal) throws UndecodableException {
        for (Tree.Member member : members(tree, "the document")) {
            switch (member.name()) {
                case "apiVersion", "kind" -> string(member.value(), member.name(), "");
                case "metadata" -> metadata(member.value());
                case "spec" -> spec(member.value());
                case "status" -> {
                    if (internal) {
                        status(member.value());
                    }
                }
                default -> {}
            }
        }
    }

    /** Of no use to nodeadm, and yet its types are checked (apimachinery: {@code ObjectMeta}). */
    private static void metadata(Tree tree) throws UndecodableException {
        for (Tree.Member member : members(tree, "metadata")) {
            String path = "metadata." + member.name();
            switch (member.name()) {
                case "name", "generateName", "namespace", "selfLink", "uid", "resourceVersion" ->
                    string(member.value(), path, "");
                case "labels", "annotations" -> stringMap(member.value(), path);
                case "finalizers" -> strings(member.value(), path);
                case "generation", "deletionGracePeriodSeconds" -> {
                    if (!(member.value() instanceof Tree.Null)
                            && !(member.value() instanceof Tree.Num number && number.value() instanceof Long)) {
                        throw mismatch(member.value(), path, "a whole number");
                    }
                }
                case "creationTimestamp", "deletionTimestamp" -> time(member.value(), path);
                case "ownerReferences", "managedFields" -> {
                    if (member.value() instanceof Tree.Array array) {
                        for (Tree item : array.items()) {
                            for (Tree.Member inner : members(item, path)) {
                                reference(inner, path + "." + inner.name());
                            }
                        }
                    } else if (!(member.value() instanceof Tree.Null)) {
                        throw mismatch(member.value(), path, "a list");
                    }
                }
                default -> {}
            }
        }
    }

    /** A member of {@code OwnerReference} or {@code ManagedFieldsEntry}; no name is a member of both with another type. */
    private static void reference(Tree.Member member, String path) throws UndecodableException {
        switch (member.name()) {
            case "apiVersion", "kind", "name", "uid", "manager", "operation", "fieldsType", "subresource" ->
                string(member.value(), path, "");
            case "controller", "blockOwnerDeletion" -> bool(member.value(), path);
            case "time" -> time(member.value(), path);
            default -> {}
        }
    }

    /** Only the internal version has one, and only its types count. */
    private static void status(Tree tree) throws UndecodableException {
        for (Tree.Member member : members(tree, "status")) {
            String path = "status." + member.name();
            switch (member.name()) {
                case "instance" -> {
                    for (Tree.Member field : members(member.value(), path)) {
                        if (Set.of("id", "region", "type", "availabilityZone", "mac", "privateDnsName")
                                .contains(field.name())) {
                            string(field.value(), path + "." + field.name(), "");
                        }
                    }
                }
                case "default" -> {
                    for (Tree.Member field : members(member.value(), path)) {
                        if (field.name().equals("sandboxImage")) {
                            string(field.value(), path + ".sandboxImage", "");
                        }
                    }
                }
                case "kubeletVersion" -> string(member.value(), path, "");
                default -> {}
            }
        }
    }

    private static void time(Tree tree, String path) throws UndecodableException {
        String time = string(tree, path, "");
        if (tree instanceof Tree.Text && !isTime(time)) {
            throw mismatch(tree, path, "a time (RFC 3339)");
        }
    }

    /** As Go's {@code time.Parse} takes RFC 3339: an hour of one digit too, and a comma before the fraction. */
    private static boolean isTime(String text) {
        var match = TIME.matcher(text);
        if (!match.matches()) {
            return false;
        }
        String hour = match.group(2).length() == 1 ? "0" + match.group(2) : match.group(2);
        try {
            OffsetDateTime.parse(match.group(1) + "T" + hour + match.group(3) + match.group(4));
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void spec(Tree tree) throws UndecodableException {
        for (Tree.Member member : members(tree, "spec")) {
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
                    for (Tree.Member gate : members(value, "spec.featureGates")) {
                        Boolean enabled = bool(gate.value(), "spec.featureGates." + gate.name());
                        draft.featureGates.put(gate.name(), enabled != null && enabled);
                    }
                }
                default -> {}
            }
        }
    }

    private void cluster(Tree tree) throws UndecodableException {
        for (Tree.Member member : members(tree, "spec.cluster")) {
            Tree value = member.value();
            String path = "spec.cluster." + member.name();
            switch (member.name()) {
                case "name" -> draft.name = string(value, path, draft.name);
                case "apiServerEndpoint" -> draft.apiServerEndpoint = string(value, path, draft.apiServerEndpoint);
                case "certificateAuthority" -> draft.certificateAuthority = bytes(value, path);
                case "cidr" -> draft.cidr = string(value, path, draft.cidr);
                case "enableOutpost" -> draft.enableOutpost = bool(value, path);
                case "id" -> draft.id = string(value, path, draft.id);
                default -> {}
            }
        }
    }

    /** Go's {@code []byte}: base64 in a string, or a list of numbers. */
    private static byte @Nullable [] bytes(Tree tree, String path) throws UndecodableException {
        if (tree instanceof Tree.Null) {
            return null;
        }
        if (tree instanceof Tree.Text text) {
            byte[] digits = text.value().getBytes(StandardCharsets.UTF_8);
            byte[] data = GoEncodings.decodedIfBase64(digits);
            if (data == digits && digits.length > 0) {
                throw new UndecodableException(path + " is not base64 (illegal base64 data)", tree.at());
            }
            return data;
        }
        if (!(tree instanceof Tree.Array array)) {
            throw mismatch(tree, path, "base64 in a string");
        }
        byte[] data = new byte[array.items().size()];
        for (int i = 0; i < data.length; i++) {
            Tree item = array.items().get(i);
            if (item instanceof Tree.Num number
                    && number.value() instanceof Long whole
                    && BigInteger.valueOf(whole).shiftRight(8).signum() == 0) {
                data[i] = whole.byteValue();
            } else if (!(item instanceof Tree.Null)) {
                throw mismatch(item, path + "[" + i + "]", "a byte");
            }
        }
        return data;
    }

    private void containerd(Tree tree) throws UndecodableException {
        for (Tree.Member member : members(tree, "spec.containerd")) {
            String path = "spec.containerd." + member.name();
            switch (member.name()) {
                case "config" -> draft.containerdConfig = string(member.value(), path, draft.containerdConfig);
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
            throw mismatch(tree, path, "a map");
        }
        if (tree instanceof Tree.Obj object) {
            object.members()
                    .forEach(member -> into.put(member.name(), member.value().plain()));
        }
    }

    private void instance(Tree tree) throws UndecodableException {
        for (Tree.Member member : members(tree, "spec.instance")) {
            Tree value = member.value();
            switch (member.name()) {
                case "localStorage" -> localStorage(value);
                case "environment" -> {
                    if (value instanceof Tree.Null) {
                        draft.environment = new LinkedHashMap<>();
                    }
                    for (Tree.Member unit : members(value, "spec.instance.environment")) {
                        draft.environment.put(
                                unit.name(),
                                unit.value() instanceof Tree.Null
                                        ? null
                                        : stringMap(unit.value(), "spec.instance.environment." + unit.name()));
                    }
                }
                case "network" -> {
                    for (Tree.Member field : members(value, "spec.instance.network")) {
                        String path = "spec.instance.network." + field.name();
                        if (field.name().equals("nameservers")) {
                            draft.nameservers = strings(field.value(), path);
                        } else if (field.name().equals("domains")) {
                            draft.domains = strings(field.value(), path);
                        }
                    }
                }
                default -> {}
            }
        }
    }

    private void localStorage(Tree tree) throws UndecodableException {
        for (Tree.Member member : members(tree, "spec.instance.localStorage")) {
            String path = "spec.instance.localStorage." + member.name();
            switch (member.name()) {
                case "strategy" -> draft.strategy = string(member.value(), path, draft.strategy);
                case "mountPath" -> draft.mountPath = string(member.value(), path, draft.mountPath);
                case "disabledMounts" -> draft.disabledMounts = strings(member.value(), path);
                default -> {}
            }
        }
    }

    private void kubelet(Tree tree) throws UndecodableException {
        for (Tree.Member member : members(tree, "spec.kubelet")) {
            String path = "spec.kubelet." + member.name();
            switch (member.name()) {
                case "config" -> open(member.value(), path, draft.kubeletConfig);
                case "flags" -> draft.kubeletFlags = strings(member.value(), path);
                case "maxPodsExpression" ->
                    draft.maxPodsExpression = string(member.value(), path, draft.maxPodsExpression);
                default -> {}
            }
        }
    }
}
