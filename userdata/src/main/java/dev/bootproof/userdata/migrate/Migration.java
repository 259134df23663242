package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Outcome;
import dev.bootproof.userdata.audit.Verdict;
import dev.bootproof.userdata.hook.ScriptHook;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.nodeadm.NodeadmReader;
import dev.bootproof.userdata.nodeadm.NodeadmReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * AL2 user data as AL2023 user data.
 *
 * @param userData the document for AL2023; the very bytes that were given where nothing of AL2 is in them
 * @param changed whether anything was
 * @param nodeConfig what the calls of {@code bootstrap.sh} and the edits of AL2's files amount to, as far as it is known before
 *     the node runs; empty where there were none. What {@link #nodeadm} reads may be more, from parts that were there
 * @param hooks commands that ran behind {@code bootstrap.sh} and now run after the kubelet
 * @param untranslated what has no equivalent, or needs a look, in the order of the document
 * @param verdict what the audit says of {@code userData} on AL2023
 * @param nodeadm what nodeadm makes of {@code userData}
 * @param joining whether a node with {@code userData} joins its cluster
 */
public record Migration(
        Bytes userData,
        boolean changed,
        NodeConfig nodeConfig,
        List<ScriptHook> hooks,
        List<Untranslated> untranslated,
        Verdict verdict,
        NodeadmReading nodeadm,
        Joining joining) {
    /** What a node joins with. */
    public enum Joining {
        /** The document has all that nodeadm needs. */
        ALONE,
        /** The document lacks data of the cluster, which EKS adds in a managed node group that names no AMI of its own. */
        IN_MANAGED_GROUP,
        /** nodeadm fails on the document. */
        NOT
    }

    public Migration {
        hooks = List.copyOf(hooks);
        untranslated = List.copyOf(untranslated);
    }

    /** @param userData the document as the EC2 API stores it, with the API's own base64 removed */
    public static Migration of(Bytes userData) {
        return new Migrator(userData).migrated();
    }

    static Migration of(
            Bytes userData,
            boolean changed,
            NodeConfig nodeConfig,
            List<? extends ScriptHook> hooks,
            List<Untranslated> untranslated) {
        NodeadmReading nodeadm = NodeadmReader.read(userData);
        return new Migration(
                userData,
                changed,
                nodeConfig,
                List.copyOf(hooks),
                untranslated,
                Auditor.judge(userData, Ami.AL2023),
                nodeadm,
                joining(nodeadm));
    }

    private static Joining joining(NodeadmReading nodeadm) {
        return switch (nodeadm.status()) {
            case ERROR -> Joining.NOT;
            case NO_CONFIG -> nodeadm.configParts().isEmpty() ? Joining.IN_MANAGED_GROUP : Joining.NOT;
            case OK -> {
                if (nodeadm.valid()) {
                    yield Joining.ALONE;
                }
                NodeConfig whole = withCluster(nodeadm.config().orElseThrow());
                yield NodeadmReader.readFile(Bytes.of(whole.toYaml())).valid() ? Joining.IN_MANAGED_GROUP : Joining.NOT;
            }
        };
    }

    /** With stand-ins for what EKS adds. */
    private static NodeConfig withCluster(NodeConfig config) {
        NodeConfig.Cluster theirs = new NodeConfig.Cluster("theirs", "https://theirs", "dGhlaXJz", "10.100.0.0/16");
        NodeConfig.Cluster ours = config.cluster().orElse(theirs);
        return config.with(Optional.of(new NodeConfig.Cluster(
                filled(ours.name(), theirs.name()),
                filled(ours.apiServerEndpoint(), theirs.apiServerEndpoint()),
                ours.certificateAuthority().or(theirs::certificateAuthority),
                filled(ours.cidr(), theirs.cidr()),
                ours.enableOutpost(),
                ours.id())));
    }

    private static String filled(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    /** Whether the result is what one wants: compliant, and a node joins with it. */
    public boolean succeeded() {
        return obstacles().isEmpty();
    }

    /** Why the result is not compliant, or a node does not join with it; shows no value of the document. */
    public List<String> obstacles() {
        List<String> obstacles = new ArrayList<>();
        if (verdict.outcome() != Outcome.COMPLIANT && verdict.outcome() != Outcome.NOT_APPLICABLE) {
            verdict.findings().stream()
                    .filter(finding -> finding.isViolation() || finding.isUnknown())
                    .forEach(finding -> obstacles.add(finding.place() + ": " + finding.message()));
        }
        if (joining == Joining.NOT) {
            obstacles.add("nodeadm: "
                    + nodeadm.error().or(nodeadm::validationError).orElse("it finds no NodeConfig that it can decode"));
        }
        return obstacles;
    }

    /** Does not show the document, which may hold secrets. */
    @Override
    public String toString() {
        return "Migration to " + userData + ", " + untranslated.size() + " untranslated";
    }
}
