package dev.bootproof.cli;

import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.cloudinit.CloudConfig;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.CloudInitVersion;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.nodeadm.Disagreement;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.nodeadm.NodeConfigProblem;
import dev.bootproof.userdata.nodeadm.NodeadmReading;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An explanation for people: first what breaks the node, then the parts, then the boot in its order, then what nodeadm
 * sees. Of the document's text it shows types and numbers alone.
 */
final class ExplanationText {
    private final TextPage page;
    private final Explanation explanation;
    private final CloudInitReading reading;
    private final NodeadmReading config;
    private final Ami ami;

    private ExplanationText(PrintWriter out, Explanation explanation, Ami ami) {
        this.page = new TextPage(out);
        this.explanation = explanation;
        this.reading = explanation.reading();
        this.config = explanation.config();
        this.ami = ami;
    }

    static void print(PrintWriter out, Explanation explanation, Ami ami) {
        new ExplanationText(out, explanation, ami).print();
    }

    private void print() {
        page.line(explanation.source());
        if (ami == Ami.AL2023) {
            Disagreement.between(reading, config).forEach(this::disagreement);
        }
        cloudInit();
        boot();
        nodeadm();
        page.line("");
    }

    private void disagreement(Disagreement disagreement) {
        page.line("");
        page.block("  DISAGREEMENT  ", disagreement.what());
        page.block("  fix:          ", disagreement.fix());
    }

    private void cloudInit() {
        page.line("");
        page.line("  cloud-init " + ami.cloudInit().map(CloudInitVersion::id).orElseThrow() + " sees");
        reading.error()
                .ifPresent(error -> page.block(
                        "    ",
                        error.known()
                                ? "nothing: reading stops, so no part of the document runs. Why: " + error.message()
                                : "what this reader does not follow, so what runs is NOT KNOWN: " + error.message()));
        if (reading.wholeBase64()) {
            page.block(
                    "    ",
                    "The document is base64 as a whole and is not decoded: nothing of it runs. cloud-init from 23.3 on does"
                            + " decode it, where it holds no line end or blank.");
        }
        int type = widest(reading.parts().stream().map(HandledPart::contentType).toList());
        int path = widest(reading.parts().stream().map(HandledPart::path).toList());
        for (HandledPart part : reading.parts()) {
            page.block(
                    String.format(
                            "    part %-" + path + "s  %-" + type + "s  %,7d bytes  ",
                            part.path(),
                            part.contentType(),
                            part.payload().size()),
                    meaning(part));
        }
        for (CloudConfig.Replaced replaced : reading.config().replaced()) {
            page.block(
                    "    ",
                    "The " + replaced.key() + " of part " + replaced.part() + " has NO EFFECT: part " + replaced.by()
                            + " replaces it. To keep both, give part " + replaced.by()
                            + " the key 'merge_how' with the value 'list(append)+dict(recurse_list)'.");
        }
        for (HandledPart part : reading.elsewhere()) {
            page.block(
                    "    part " + part.path() + "  ",
                    "for other instances of one launch (Launch-Index); here nothing of it runs");
        }
    }

    private static int widest(List<String> texts) {
        return Math.min(
                40, Math.max(1, texts.stream().mapToInt(String::length).max().orElse(1)));
    }

    private String meaning(HandledPart part) {
        if (part.unknown().isPresent()) {
            return part.handler().id() + ": NOT KNOWN, " + part.unknown().get();
        }
        if (part.inert().isPresent()) {
            return part.handler().id() + ": NO EFFECT, " + part.inert().get();
        }
        return part.handler() == Handler.IGNORED
                ? ignored(part)
                : part.handler().id();
    }

    private String ignored(HandledPart part) {
        if (part.contentType().equals(NodeConfig.CONTENT_TYPE)) {
            return ami == Ami.AL2023
                    ? "for nodeadm; cloud-init warns of an unhandled type, which is harmless"
                    : "NO EFFECT, there is no nodeadm on this system";
        }
        if (part.payload().isEmpty()) {
            return "NO EFFECT, it is empty";
        }
        if (part.contentType().equals("text/x-not-multipart")) {
            return config.status() == NodeadmReading.Status.OK
                            && config.configParts().isEmpty()
                            && ami == Ami.AL2023
                    ? "for nodeadm; cloud-init warns of an unhandled type, which is harmless"
                    : "NO EFFECT, its first line is none that cloud-init knows (a script begins with #!, a configuration with"
                            + " #cloud-config) and there is no MIME-Version header";
        }
        if (part.contentType().equals("text/plain")) {
            return "NO EFFECT, its first line is none that cloud-init knows";
        }
        return "NO EFFECT, cloud-init has no handler for this type";
    }

    private void boot() {
        page.line("");
        page.line("  the node boots");
        if (explanation.timeline().isEmpty()) {
            page.line("    without anything of this document");
        }
        int unit =
                widest(explanation.timeline().stream().map(Timeline.Step::unit).toList());
        int runs =
                widest(explanation.timeline().stream().map(Timeline.Step::runs).toList());
        int number = 1;
        for (Timeline.Step step : explanation.timeline()) {
            page.block(
                    String.format("   %2d. %-" + unit + "s  %-" + runs + "s  ", number++, step.unit(), step.runs()),
                    step.detail());
        }
        String open = reading.parts().stream()
                .filter(part -> part.unknown().isPresent())
                .map(HandledPart::path)
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            page.block("        ", "and, at a place that is not known, what comes of part " + open);
        }
    }

    private void nodeadm() {
        page.line("");
        if (ami != Ami.AL2023) {
            page.line(
                    "  nodeadm is not on this system; /etc/eks/bootstrap.sh, if a script calls it, starts the kubelet");
            return;
        }
        page.block("  nodeadm ", verdict());
        // of a document that has none, the place where decoding it ended says nothing
        boolean has = config.status() == NodeadmReading.Status.ERROR
                || !config.configParts().isEmpty()
                || !config.problems().isEmpty();
        config.failure().filter(failure -> has).ifPresent(failure -> {
            page.block("    ", failure.toString());
            page.block("    fix: ", failure.fix());
        });
        for (NodeConfigProblem problem : config.problems()) {
            page.block("    " + problem.severity().name().toLowerCase(Locale.ROOT) + "  ", problem.toString());
        }
    }

    private String verdict() {
        return switch (config.status()) {
            case OK -> "reads the NodeConfig" + configParts() + validity();
            case NO_CONFIG ->
                "finds no NodeConfig" + (config.configParts().isEmpty() ? "" : " it can decode" + configParts())
                        + ". The node joins only if one is added: EKS does so for managed node groups that name no AMI of"
                        + " their own, Karpenter always.";
            case ERROR ->
                config.known()
                        ? "fails on this document, so the node does not join"
                        : "cannot be followed here, so what it does is NOT KNOWN";
        };
    }

    private String configParts() {
        return config.configParts().isEmpty()
                ? ""
                : " of part "
                        + config.configParts().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String validity() {
        Optional<String> error = config.validationError();
        return error.isEmpty()
                ? ": valid"
                : ", but refuses it: " + error.get()
                        + ". nodeadm-config fails and the node does not join, unless EKS adds" + " what is missing.";
    }
}
