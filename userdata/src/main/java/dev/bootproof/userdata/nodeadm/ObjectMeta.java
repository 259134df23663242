package dev.bootproof.userdata.nodeadm;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in a NodeConfig beside its spec: of no use to nodeadm, and yet its types are checked. */
final class ObjectMeta {
    private static final Pattern TIME = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{1,2})(:[0-9]{2}:[0-9]{2})(?:[.,][0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2})");

    private ObjectMeta() {}

    /** Of no use to nodeadm, and yet its types are checked (apimachinery: {@code ObjectMeta}). */
    static void metadata(Tree tree) throws UndecodableException {
        for (Tree.Member member : TreeValues.members(tree, "metadata")) {
            String path = "metadata." + member.name();
            switch (member.name()) {
                case "name", "generateName", "namespace", "selfLink", "uid", "resourceVersion" ->
                    TreeValues.string(member.value(), path, "");
                case "labels", "annotations" -> TreeValues.stringMap(member.value(), path);
                case "finalizers" -> TreeValues.strings(member.value(), path);
                case "generation", "deletionGracePeriodSeconds" -> {
                    if (!(member.value() instanceof Tree.Null)
                            && !(member.value() instanceof Tree.Num number && number.value() instanceof Long)) {
                        throw TreeValues.mismatch(member.value(), path, "a whole number");
                    }
                }
                case "creationTimestamp", "deletionTimestamp" -> time(member.value(), path);
                case "ownerReferences", "managedFields" -> {
                    if (member.value() instanceof Tree.Array array) {
                        for (Tree item : array.items()) {
                            for (Tree.Member inner : TreeValues.members(item, path)) {
                                reference(inner, path + "[]." + inner.name());
                            }
                        }
                    } else if (!(member.value() instanceof Tree.Null)) {
                        throw TreeValues.mismatch(member.value(), path, "a list");
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
                TreeValues.string(member.value(), path, "");
            case "controller", "blockOwnerDeletion" -> TreeValues.bool(member.value(), path);
            case "time" -> time(member.value(), path);
            default -> {}
        }
    }

    /** Only the internal version has one, and only its types count. */
    static void status(Tree tree) throws UndecodableException {
        for (Tree.Member member : TreeValues.members(tree, "status")) {
            String path = "status." + member.name();
            switch (member.name()) {
                case "instance" -> {
                    for (Tree.Member field : TreeValues.members(member.value(), path)) {
                        if (Set.of("id", "region", "type", "availabilityZone", "mac", "privateDnsName")
                                .contains(field.name())) {
                            TreeValues.string(field.value(), path + "." + field.name(), "");
                        }
                    }
                }
                case "default" -> {
                    for (Tree.Member field : TreeValues.members(member.value(), path)) {
                        if (field.name().equals("sandboxImage")) {
                            TreeValues.string(field.value(), path + ".sandboxImage", "");
                        }
                    }
                }
                case "kubeletVersion" -> TreeValues.string(member.value(), path, "");
                default -> {}
            }
        }
    }

    private static void time(Tree tree, String path) throws UndecodableException {
        String time = TreeValues.string(tree, path, "");
        if (tree instanceof Tree.Text && !isTime(time)) {
            throw TreeValues.mismatch(tree, path, "a time (RFC 3339)");
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
}
