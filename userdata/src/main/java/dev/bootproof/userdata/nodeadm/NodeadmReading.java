package dev.bootproof.userdata.nodeadm;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What nodeadm makes of a document.
 *
 * @param known false where the document lies beyond a bound of this reader, so that nothing is known of what nodeadm does;
 *     {@code status} is then {@code ERROR} and {@code failure} names the bound
 * @param failure why there is no configuration; empty exactly where {@code status} is {@code OK}
 * @param config what all NodeConfigs amount to; present where {@code status} is {@code OK}
 * @param spec the same as JSON, as Go writes it: structures stand even when they are empty, other empty members do not
 * @param validationError what nodeadm's own validation says of {@code spec}
 * @param configParts the parts nodeadm reads, counted from 1; empty for a document that is no multipart
 * @param problems what is wrong with the NodeConfigs though nodeadm may not say so
 */
public record NodeadmReading(
        Status status,
        boolean known,
        Optional<ReadFailure> failure,
        Optional<NodeConfig> config,
        Map<String, Object> spec,
        Optional<String> validationError,
        List<Integer> configParts,
        List<NodeConfigProblem> problems) {
    /** nodeadm's three outcomes. */
    public enum Status {
        OK,
        /** nodeadm finds none it can decode and leaves the source out: EKS or nobody adds one. */
        NO_CONFIG,
        /** The document breaks nodeadm's reading: the node does not join. */
        ERROR
    }

    public NodeadmReading {
        spec = Collections.unmodifiableMap(new LinkedHashMap<>(spec));
        configParts = List.copyOf(configParts);
        problems = List.copyOf(problems);
    }

    /** Why reading fails, where {@code status} is {@code ERROR}. */
    public Optional<String> error() {
        return status == Status.ERROR ? failure.map(ReadFailure::toString) : Optional.empty();
    }

    /** Whether nodeadm would go on with this document alone. */
    public boolean valid() {
        return status == Status.OK && validationError.isEmpty();
    }

    static NodeadmReading without(
            Status status, boolean known, ReadFailure failure, List<Integer> parts, List<NodeConfigProblem> problems) {
        return new NodeadmReading(
                status, known, Optional.of(failure), Optional.empty(), Map.of(), Optional.empty(), parts, problems);
    }
}
