package dev.bootproof.userdata.nodeadm;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What nodeadm makes of a document.
 *
 * @param error why there is no usable configuration, where {@code status} is {@code ERROR}
 * @param spec the merged {@code spec}, as JSON would hold it; empty unless {@code status} is {@code OK}
 * @param validationError what nodeadm's own validation says of {@code spec}
 */
public record NodeadmReading(
        Status status, Optional<String> error, Map<String, Object> spec, Optional<String> validationError) {
    /** nodeadm's three outcomes. */
    public enum Status {
        OK,
        /** There is none in this document; EKS may add one of its own. */
        NO_CONFIG,
        /** The document breaks nodeadm's reading: the node does not join. */
        ERROR
    }

    public NodeadmReading {
        spec = Collections.unmodifiableMap(new LinkedHashMap<>(spec));
    }

    static NodeadmReading none() {
        return new NodeadmReading(Status.NO_CONFIG, Optional.empty(), Map.of(), Optional.empty());
    }

    static NodeadmReading failed(String why) {
        return new NodeadmReading(Status.ERROR, Optional.of(why), Map.of(), Optional.empty());
    }
}
