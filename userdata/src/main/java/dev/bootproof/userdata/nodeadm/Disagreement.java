package dev.bootproof.userdata.nodeadm;

import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.nodeadm.NodeadmReading.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document that cloud-init and nodeadm read differently. Each of the two is content with what it sees and says nothing of
 * the other, which is why such a node runs its scripts and does not join, or joins without having run them.
 *
 * @param kind what the node then does
 * @param what what each of the two does, and what that means for the node; one sentence
 * @param place where nodeadm stops, with line and byte offset; empty where it does not stop
 * @param fix what to change in the document
 */
public record Disagreement(Kind kind, String what, Optional<ReadFailure> place, String fix) {
    /** What the node then does. */
    public enum Kind {
        /** It joins, and scripts of the document do not run. */
        JOINS_WITHOUT_SCRIPTS,
        /** nodeadm stops at the document's form. */
        NODEADM_FAILS,
        /** nodeadm finds a NodeConfig, cannot decode it, and leaves out all of the user data. */
        NOT_DECODED,
        /** nodeadm does not see the NodeConfig. */
        NOT_FOUND
    }

    /** A header line of a NodeConfig part, in a text that was not taken apart. */
    private static final Pattern HEADER = Pattern.compile("(?im)^content-type:[ \t]*application/node\\.eks\\.aws");

    /** The beginning of a NodeConfig, in YAML or JSON. */
    private static final Pattern CONFIG =
            Pattern.compile("(?im)^[ \t{\"']*apiVersion[\"']?[ \t]*:[ \t]*[\"']?node\\.eks\\.aws/");

    /** The same where only the top of the text counts: a cloud-config may well write a NodeConfig into a file. */
    private static final Pattern TOP_CONFIG = Pattern.compile("(?im)^apiVersion[ \t]*:[ \t]*[\"']?node\\.eks\\.aws/");

    /** All of them; none where both read the same, or where either could not be followed to its end. */
    public static List<Disagreement> between(CloudInitReading cloudInit, NodeadmReading nodeadm) {
        boolean cloudInitKnown = cloudInit.error().isEmpty()
                || cloudInit.error().filter(CloudInitReading.ReadError::known).isPresent();
        if (!nodeadm.known() || !cloudInitKnown) {
            return List.of();
        }
        return nodeadm.status() == Status.OK ? joining(cloudInit, nodeadm) : notJoining(cloudInit, nodeadm);
    }

    private static List<Disagreement> joining(CloudInitReading cloudInit, NodeadmReading nodeadm) {
        List<Disagreement> found = new ArrayList<>();
        if (cloudInit.error().isPresent()) {
            found.add(joinsWithout(
                    "runs nothing of the document: " + cloudInit.error().get().message()));
        } else if (!nodeadm.configParts().isEmpty() && configs(cloudInit).isEmpty()) {
            found.add(joinsWithout("runs nothing of the document: it sees no multipart document"));
        }
        for (HandledPart part : cloudInit.parts()) {
            if (part.handler().stage().isPresent() && part.inert().isPresent()) {
                found.add(joinsWithout("runs nothing of part " + part.path() + ": "
                        + part.inert().get()));
            }
        }
        return List.copyOf(found);
    }

    private static List<Disagreement> notJoining(CloudInitReading cloudInit, NodeadmReading nodeadm) {
        ReadFailure failure = nodeadm.failure().orElseThrow();
        List<String> runs = cloudInit.parts().stream()
                .filter(part ->
                        part.handler().stage().isPresent() && part.inert().isEmpty())
                .map(HandledPart::path)
                .toList();
        String scripts = runs.isEmpty() ? "cloud-init reads the document" : "cloud-init runs " + named(runs);
        if (nodeadm.status() == Status.ERROR) {
            return cloudInit.error().isPresent()
                    ? List.of()
                    : one(
                            Kind.NODEADM_FAILS,
                            scripts + ", but nodeadm fails at " + failure + ", so the node will not join",
                            failure);
        }
        List<String> configs = configs(cloudInit);
        List<String> nested =
                configs.stream().filter(path -> path.contains(".")).toList();
        if (!nodeadm.configParts().isEmpty()) {
            return one(Kind.NOT_DECODED, undecodable(scripts, failure), failure);
        }
        if (!nested.isEmpty()) {
            return one(
                    Kind.NOT_FOUND,
                    "cloud-init sees the NodeConfig in " + named(nested) + ", but nodeadm reads only parts at the top,"
                            + " so the node will not join",
                    failure,
                    "Move the part out of the nested multipart, to the top level of the document");
        }
        if (!configs.isEmpty()) {
            return one(
                    Kind.NOT_FOUND,
                    "cloud-init sees the NodeConfig in " + named(configs)
                            + ", but nodeadm finds no multipart document and" + " stops at " + failure
                            + ", so the node will not join",
                    failure,
                    "Begin with the header lines, quote the boundary, and leave one empty line without blanks after them");
        }
        for (HandledPart part : cloudInit.parts()) {
            String text = new String(part.payload().toArray(), StandardCharsets.ISO_8859_1);
            boolean runsIt = runs.contains(part.path());
            if (HEADER.matcher(text).find()) {
                return one(
                        Kind.NOT_FOUND,
                        "cloud-init takes the NodeConfig for a piece of part " + part.path()
                                + (runsIt ? ", which it runs" : "")
                                + ", and nodeadm finds none and stops at " + failure + ", so the node will not join",
                        failure,
                        "Let nothing stand before the header lines, and each boundary line stand alone at the start of a line");
            }
            // a script may well write a NodeConfig into a file; what is a text of its own was meant for nodeadm
            if (!part.handler().isScript()
                    && (part.handler() == Handler.CLOUD_CONFIG ? TOP_CONFIG : CONFIG)
                            .matcher(text)
                            .find()) {
                boolean bare = cloudInit.parts().size() == 1
                        && !part.contentType().contains("yaml")
                        && !failure.message().startsWith("could not find");
                return bare
                        ? one(Kind.NOT_DECODED, undecodable(scripts, failure), failure)
                        : one(
                                Kind.NOT_FOUND,
                                "part " + part.path()
                                        + " holds a NodeConfig that nodeadm does not look for there, so the"
                                        + " node will not join unless EKS adds one",
                                failure,
                                "Give the part the type " + NodeConfig.CONTENT_TYPE);
            }
        }
        return nodeadm.problems().isEmpty() ? List.of() : one(Kind.NOT_DECODED, undecodable(scripts, failure), failure);
    }

    private static String undecodable(String scripts, ReadFailure failure) {
        return scripts + ", but nodeadm cannot decode the NodeConfig at " + failure
                + " and leaves out all of the user data, so the node will not join unless EKS adds a NodeConfig";
    }

    private static List<String> configs(CloudInitReading cloudInit) {
        return cloudInit.parts().stream()
                .filter(part -> part.contentType().equals(NodeConfig.CONTENT_TYPE))
                .map(HandledPart::path)
                .toList();
    }

    private static List<Disagreement> one(Kind kind, String what, ReadFailure failure) {
        return one(kind, what, failure, failure.fix());
    }

    private static List<Disagreement> one(Kind kind, String what, ReadFailure failure, String fix) {
        return List.of(new Disagreement(kind, what, Optional.of(failure), fix));
    }

    private static Disagreement joinsWithout(String what) {
        return new Disagreement(
                Kind.JOINS_WITHOUT_SCRIPTS,
                "nodeadm reads its NodeConfig and the node joins, but cloud-init " + what,
                Optional.empty(),
                "Give the document a MIME-Version header and parts that cloud-init can read");
    }

    private static String named(List<String> paths) {
        return (paths.size() == 1 ? "part " : "parts ") + String.join(", ", paths);
    }
}
