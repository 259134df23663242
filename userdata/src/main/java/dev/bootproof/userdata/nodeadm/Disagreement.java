package dev.bootproof.userdata.nodeadm;

import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.nodeadm.NodeadmReading.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document that cloud-init and nodeadm read differently. Each of the two is content with what it sees and says nothing of
 * the other, which is why such a node runs its scripts and does not join, or joins without having run them.
 *
 * @param what what each of the two does, and what that means for the node; one sentence
 * @param place where nodeadm stops, if it does
 * @param fix what to change in the document
 */
public record Disagreement(String what, Optional<ReadFailure> place, String fix) {
    /** All of them; none where both read the same, or where either could not be followed to its end. */
    public static List<Disagreement> between(CloudInitReading cloudInit, NodeadmReading nodeadm) {
        List<Disagreement> found = new ArrayList<>();
        boolean cloudInitKnown = cloudInit.error().isEmpty()
                || cloudInit.error().filter(CloudInitReading.ReadError::known).isPresent();
        if (!nodeadm.known() || !cloudInitKnown) {
            return found;
        }
        List<String> runs = cloudInit.parts().stream()
                .filter(part -> part.handler().stage().isPresent())
                .map(HandledPart::path)
                .toList();
        List<HandledPart> configs = cloudInit.parts().stream()
                .filter(part -> part.contentType().equals(NodeConfig.CONTENT_TYPE))
                .toList();
        if (nodeadm.status() == Status.OK) {
            cloudInit.error().ifPresent(error -> found.add(joinsWithout(error.message())));
            if (cloudInit.error().isEmpty() && !nodeadm.configParts().isEmpty() && configs.isEmpty()) {
                found.add(joinsWithout("it sees no multipart document"));
            }
            return List.copyOf(found);
        }
        ReadFailure failure = nodeadm.failure().orElseThrow();
        String scripts = runs.isEmpty() ? "cloud-init reads the document" : "cloud-init runs " + named(runs);
        if (nodeadm.status() == Status.ERROR) {
            if (cloudInit.error().isEmpty()) {
                found.add(new Disagreement(
                        scripts + ", but nodeadm fails at " + failure + ", so the node will not join",
                        Optional.of(failure),
                        failure.fix()));
            }
            return List.copyOf(found);
        }
        List<String> hidden = configs.stream()
                .map(HandledPart::path)
                .filter(path -> path.contains("."))
                .toList();
        if (!hidden.isEmpty() && nodeadm.configParts().isEmpty()) {
            found.add(new Disagreement(
                    "cloud-init sees the NodeConfig in " + named(hidden) + ", but nodeadm reads only parts at the top,"
                            + " so the node will not join",
                    Optional.of(failure),
                    "Move the part out of the nested multipart, to the top level of the document"));
        } else if (!nodeadm.configParts().isEmpty() || !nodeadm.problems().isEmpty()) {
            found.add(new Disagreement(
                    scripts + ", but nodeadm cannot decode the NodeConfig at " + failure
                            + " and leaves out all of the user data, so the node will not join unless EKS adds a NodeConfig",
                    Optional.of(failure),
                    failure.fix()));
        } else if (!configs.isEmpty()) {
            found.add(
                    new Disagreement(
                            "cloud-init sees the NodeConfig in "
                                    + named(configs.stream()
                                            .map(HandledPart::path)
                                            .toList())
                                    + ", but nodeadm finds no multipart document and stops at " + failure
                                    + ", so the node will not join",
                            Optional.of(failure),
                            "Begin with the header lines, quote the boundary, and leave one empty line without blanks after them"));
        }
        return List.copyOf(found);
    }

    private static Disagreement joinsWithout(String why) {
        return new Disagreement(
                "nodeadm reads its NodeConfig and the node joins, but cloud-init runs nothing of the document: " + why,
                Optional.empty(),
                "Give the document a MIME-Version header and parts that cloud-init can read");
    }

    private static String named(List<String> paths) {
        return (paths.size() == 1 ? "part " : "parts ") + String.join(", ", paths);
    }
}
