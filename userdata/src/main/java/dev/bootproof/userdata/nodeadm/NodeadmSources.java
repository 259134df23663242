package dev.bootproof.userdata.nodeadm;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.nodeadm.NodeadmReading.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The chain of sources a unit of nodeadm reads: user data for {@code nodeadm-config}, user data and then the drop-ins of
 * {@code /etc/eks/nodeadm.d/} for {@code nodeadm-run} (nodeadm: {@code internal/configprovider/chain.go}, {@code file.go}).
 *
 * <p>Of user data, no NodeConfig and one that cannot be decoded are tolerated; of the directory, only that it has no file that
 * counts. Anything else that fails ends the chain. Drop-ins alone are enough for the chain of {@code nodeadm-run}; but that
 * unit is not started where {@code nodeadm-config}, which reads user data only, has failed.
 */
public final class NodeadmSources {
    private final Optional<Bytes> userData;
    private final Optional<Map<String, Bytes>> directory;
    private final boolean hasDirectory;

    private NodeadmSources(Optional<Bytes> userData, Optional<Map<String, Bytes>> directory, boolean hasDirectory) {
        this.userData = userData;
        this.directory = directory;
        this.hasDirectory = hasDirectory;
    }

    /** {@code imds://user-data}. */
    public static NodeadmSources ofUserData(Bytes userData) {
        return new NodeadmSources(Optional.of(userData), Optional.empty(), false);
    }

    /** {@code imds://user-data} of an instance that was launched without any: the metadata service answers 404. */
    public static NodeadmSources ofNoUserData() {
        return new NodeadmSources(Optional.empty(), Optional.empty(), false);
    }

    /**
     * Adds {@code file:///etc/eks/nodeadm.d/}. Files count that end in {@code .yaml}, {@code .yml} or {@code .json}, in any
     * case, in the order of their names.
     *
     * @param files by name, those directly in the directory
     */
    public NodeadmSources withDropIns(Map<String, Bytes> files) {
        return new NodeadmSources(userData, Optional.of(Map.copyOf(files)), true);
    }

    /** Adds {@code file:///etc/eks/nodeadm.d/} on a node where that directory is gone. */
    public NodeadmSources withDropInsMissing() {
        return new NodeadmSources(userData, Optional.empty(), true);
    }

    /** What the chain amounts to; {@code NO_CONFIG} where every source is tolerated and none has a NodeConfig. */
    public NodeadmReading read() {
        if (userData.isEmpty()) {
            return failed(
                    Status.ERROR,
                    "the metadata service has no user data (404)",
                    "Launch the instance with user data that holds a NodeConfig");
        }
        NodeadmReader reader = new NodeadmReader();
        Optional<NodeConfigDraft> draft = Optional.empty();
        try {
            try {
                draft = Optional.of(reader.draft(userData.get().toArray(), true));
            } catch (NodeadmReader.StopException e) {
                if (e.status() != Status.NO_CONFIG || directory.isEmpty()) {
                    throw e;
                }
            }
            if (hasDirectory && directory.isEmpty()) {
                throw new NodeadmReader.StopException(
                        Status.ERROR,
                        true,
                        place("the directory of drop-ins is missing", "Create it, if empty, and keep it"));
            }
            Optional<NodeConfigDraft> over = dropIns(reader);
            if (draft.isPresent() && over.isPresent()) {
                draft = Optional.of(merged(draft.get(), over.get(), "the drop-ins"));
            }
            Optional<NodeConfigDraft> all = draft.isPresent() ? draft : over;
            return all.isPresent()
                    ? reader.reading(all.get())
                    : failed(Status.NO_CONFIG, "no config in chain", "Add a NodeConfig to the user data");
        } catch (NodeadmReader.StopException e) {
            return reader.stopped(e);
        }
    }

    private Optional<NodeConfigDraft> dropIns(NodeadmReader reader) throws NodeadmReader.StopException {
        List<String> names = new ArrayList<>();
        List<NodeConfigDraft> drafts = new ArrayList<>();
        for (Map.Entry<String, Bytes> file : new TreeMap<>(directory.orElse(Map.of())).entrySet()) {
            String name = file.getKey().toLowerCase(Locale.ROOT);
            if (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json")) {
                names.add(file.getKey());
                drafts.add(dropIn(reader, file.getKey(), file.getValue()));
            }
        }
        Optional<NodeConfigDraft> over = Optional.empty();
        for (int i = 0; i < drafts.size(); i++) {
            over = Optional.of(over.isEmpty() ? drafts.get(i) : merged(over.get(), drafts.get(i), names.get(i)));
        }
        return over;
    }

    private static NodeConfigDraft dropIn(NodeadmReader outer, String name, Bytes file)
            throws NodeadmReader.StopException {
        NodeadmReader reader = new NodeadmReader();
        try {
            return reader.draft(file.toArray(), false);
        } catch (NodeadmReader.StopException e) {
            ReadFailure failure = e.failure();
            throw new NodeadmReader.StopException(
                    Status.ERROR,
                    e.known(),
                    new ReadFailure(
                            "failed to parse config file " + name + ": " + failure.message(),
                            failure.part(),
                            failure.line(),
                            failure.offset(),
                            failure.partLine(),
                            failure.encoded(),
                            failure.fix()));
        } finally {
            outer.addProblems(reader);
        }
    }

    private static NodeConfigDraft merged(NodeConfigDraft earlier, NodeConfigDraft later, String name)
            throws NodeadmReader.StopException {
        try {
            earlier.merge(later);
            return earlier;
        } catch (NodeConfigDraft.UnmergeableException e) {
            throw new NodeadmReader.StopException(
                    Status.ERROR,
                    true,
                    place("cannot merge " + name + ": " + e.getMessage(), "Correct spec.containerd.config"));
        } catch (LimitException e) {
            throw NodeadmReader.beyond(name + ": " + e.getMessage(), Optional.empty());
        }
    }

    private static NodeadmReading failed(Status status, String message, String fix) {
        return NodeadmReading.without(status, true, place(message, fix), List.of(), List.of());
    }

    private static ReadFailure place(String message, String fix) {
        return new ReadFailure(message, Optional.empty(), 1, 0, 0, Optional.empty(), fix);
    }
}
