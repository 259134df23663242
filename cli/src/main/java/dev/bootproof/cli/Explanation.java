package dev.bootproof.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Stage;
import dev.bootproof.userdata.nodeadm.NodeadmReader;
import dev.bootproof.userdata.nodeadm.NodeadmReading;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a node does with one document: an entry of {@code bootproof.explanation/1}. Its components are the JSON's members,
 * except for the two readings, which the text for people draws upon.
 */
record Explanation(
        String source,
        CloudInit cloudInit,
        Nodeadm nodeadm,
        List<Timeline.Step> timeline,
        @JsonIgnore CloudInitReading reading,
        @JsonIgnore NodeadmReading config) {
    static final String SCHEMA = "bootproof.explanation/1";

    /**
     * @param error why reading stops, so that nothing of the document runs; null where it does not
     * @param merged what the cloud-config parts amount to: bootcmd, runcmd, write_files, each null where it is not there
     */
    record CloudInit(@Nullable String error, List<Part> parts, Map<String, @Nullable Object> merged) {}

    record Part(
            String path,
            String contentType,
            String handler,
            @Nullable String stage,
            int bytes,
            String sha256) {}

    record Nodeadm(
            NodeadmReading.Status status,
            @Nullable String error,
            Map<String, Object> spec,
            boolean valid,
            @Nullable String validationError) {}

    /** @param ami one that has a cloud-init */
    static Explanation of(String source, Bytes content, Ami ami) {
        CloudInitReading reading = CloudInitReader.read(content, ami.cloudInit().orElseThrow());
        NodeadmReading config = NodeadmReader.read(content);
        return new Explanation(
                source,
                new CloudInit(
                        reading.error().map(Explanation::error).orElse(null),
                        reading.parts().stream().map(Explanation::part).toList(),
                        reading.config().reported()),
                new Nodeadm(
                        config.status(),
                        config.error().orElse(null),
                        config.spec(),
                        config.valid(),
                        config.validationError().orElse(null)),
                Timeline.of(reading, config, ami),
                reading,
                config);
    }

    /** A bound of this reader is no failure of cloud-init's: it must not read as if nothing ran. */
    private static String error(CloudInitReading.ReadError error) {
        return error.known() ? error.message() : "not known what cloud-init does: " + error.message();
    }

    private static Part part(HandledPart part) {
        return new Part(
                part.path(),
                part.contentType(),
                part.handler().id(),
                part.handler().stage().map(Stage::id).orElse(null),
                part.payload().size(),
                part.payload().sha256());
    }
}
