package dev.bootproof.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Stage;
import dev.bootproof.userdata.nodeadm.Disagreement;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.nodeadm.NodeConfigProblem;
import dev.bootproof.userdata.nodeadm.NodeadmReader;
import dev.bootproof.userdata.nodeadm.NodeadmReading;
import dev.bootproof.userdata.nodeadm.ReadFailure;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a node does with one document, {@code bootproof.explanation/1}; its components are the JSON's members, except for
 * {@code notes}, which are for people.
 */
record Explanation(
        String source,
        CloudInit cloudInit,
        Nodeadm nodeadm,
        List<Step> timeline,
        @JsonIgnore Notes notes) {
    /**
     * @param why why nodeadm has no NodeConfig
     * @param configParts the parts nodeadm reads
     */
    record Notes(
            Optional<ReadFailure> why,
            boolean known,
            List<Integer> configParts,
            List<NodeConfigProblem> problems,
            List<Disagreement> disagreements) {}

    record Page(String schema, List<Explanation> documents) {}

    /**
     * @param merged what the cloud-config parts amount to: bootcmd, runcmd, write_files, each null where it is not there; null
     *     where reading stops
     */
    record CloudInit(
            @Nullable String error,
            List<Part> parts,
            @Nullable Map<String, @Nullable Object> merged) {}

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

    record Step(String unit, String runs, String phase) {}

    static Explanation of(String source, Bytes content) {
        CloudInitReading reading = CloudInitReader.read(content);
        NodeadmReading config = NodeadmReader.read(content);
        return new Explanation(
                source,
                new CloudInit(
                        reading.error().map(CloudInitReading.ReadError::message).orElse(null),
                        reading.parts().stream().map(Explanation::part).toList(),
                        reading.error().isPresent() ? null : reading.config().reported()),
                new Nodeadm(
                        config.status(),
                        config.error().orElse(null),
                        config.spec(),
                        config.valid(),
                        config.validationError().orElse(null)),
                timeline(reading, config),
                new Notes(
                        config.failure(),
                        config.known(),
                        config.configParts(),
                        config.problems(),
                        Disagreement.between(reading, config)));
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

    private static List<Step> timeline(CloudInitReading reading, NodeadmReading config) {
        List<Step> steps = new ArrayList<>();
        if (config.status() == NodeadmReading.Status.OK) {
            steps.add(new Step("nodeadm-config.service", "NodeConfig", "BEFORE_USER_DATA"));
        }
        for (Stage stage : Stage.values()) {
            reading.parts().stream()
                    .filter(part ->
                            part.handler().stage().filter(s -> s == stage).isPresent())
                    .forEach(part -> steps.add(new Step(
                            stage.unit(),
                            "part " + part.path(),
                            stage == Stage.NETWORK ? "BOOTHOOK" : "BEFORE_KUBELET")));
        }
        steps.add(new Step("nodeadm-run.service", "containerd, kubelet", "KUBELET"));
        return steps;
    }

    /** For people. */
    void print(PrintWriter out) {
        out.println(source);
        if (cloudInit.error() != null) {
            out.println("  cloud-init: " + cloudInit.error());
        }
        if (cloudInit.parts().isEmpty() && cloudInit.error() == null) {
            out.println("  cloud-init: there is nothing to run");
        }
        for (Part part : cloudInit.parts()) {
            String note = part.contentType().equals(NodeConfig.CONTENT_TYPE)
                    ? "cloud-init warns of an unhandled type; harmless, nodeadm reads it"
                    : part.handler();
            out.printf("  part %-5s %-32s %6d bytes  %s%n", part.path(), part.contentType(), part.bytes(), note);
        }
        printNodeadm(out);
        out.println("  on the node:");
        int number = 1;
        for (Step step : timeline) {
            out.printf("    %d. %-24s %s%n", number++, step.unit(), step.runs());
        }
    }

    private void printNodeadm(PrintWriter out) {
        String which = notes.configParts().isEmpty()
                ? ""
                : " of part "
                        + String.join(
                                ", ",
                                notes.configParts().stream()
                                        .map(String::valueOf)
                                        .toList());
        String why = notes.why().map(ReadFailure::toString).orElse("");
        out.println("  nodeadm: "
                + switch (nodeadm.status()) {
                    case OK -> "NodeConfig" + which + " read" + validity();
                    case NO_CONFIG -> "no NodeConfig in this document; the node joins only if EKS adds one";
                    case ERROR ->
                        notes.known() ? "fails; the node does not join" : "is not known to read this or to fail";
                });
        if (!why.isEmpty()) {
            out.println("    " + why);
            notes.why().ifPresent(failure -> out.println("    fix: " + failure.fix()));
        }
        for (NodeConfigProblem problem : notes.problems()) {
            out.println("    " + problem.severity() + " " + problem);
        }
        for (Disagreement disagreement : notes.disagreements()) {
            out.println("  DISAGREEMENT: " + disagreement.what());
            out.println("    fix: " + disagreement.fix());
        }
    }

    private String validity() {
        return nodeadm.validationError() == null
                ? ""
                : "; " + nodeadm.validationError() + " (nodeadm-config fails unless EKS or another NodeConfig adds it)";
    }
}
