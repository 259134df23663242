package dev.bootproof.userdata.audit;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.shell.interp.ShellReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something in the document cannot be known, so nobody can say that nothing is left over. */
public final class ContentUnknown implements Rule {
    @Override
    public String id() {
        return "content-unknown";
    }

    @Override
    public String summary() {
        return "What a part of the document runs cannot be known";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String rationale() {
        return "what is fetched, rendered or decided on the node can hold anything, also a bootstrap.sh call";
    }

    @Override
    public String fix() {
        return "Put the commands into the document itself, or audit what they come from";
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        subject.reading()
                .error()
                .filter(error -> !error.known())
                .ifPresent(error -> findings.add(document(error.message())));
        for (HandledPart part : subject.reading().parts()) {
            unread(part).ifPresent(why -> findings.add(finding(part.path(), 0, 0, why)));
        }
        for (HandledPart part : subject.reading().elsewhere()) {
            if (part.handler() != Handler.IGNORED) {
                findings.add(finding(
                        part.path(),
                        0,
                        0,
                        "a Launch-Index keeps it for other instances of a launch; those are not judged"));
            }
        }
        if (subject.reading().files().stream().anyMatch(file -> file.content().isEmpty())) {
            findings.add(finding("", 0, 0, "a file of write_files is fetched by the node"));
        }
        if (subject.reading().wholeBase64()) {
            findings.add(document("it is base64 as a whole: cloud-init before 23.3 runs nothing of it, later versions"
                    + " decode it; audit the decoded text"));
        }
        for (Subject.ReadScript script : subject.scripts()) {
            for (ShellReading.Gap gap : script.shell().gaps()) {
                findings.add(finding(
                        script.part().path(),
                        gap.position().line(),
                        gap.position().column(),
                        gap.why()));
            }
            for (int line : UnrenderedTemplate.lines(script)) {
                findings.add(finding(
                        script.part().path(),
                        line,
                        1,
                        "bash fails here, at what looks like a template (Terraform's, for instance) that was not rendered;"
                                + " audit what the node gets"));
            }
        }
        return findings;
    }

    /** The finding about a document as a whole. */
    static Finding document(String why) {
        return new ContentUnknown().finding("", 0, 0, "the document cannot be read: " + why);
    }

    private static Optional<String> unread(HandledPart part) {
        if (part.unknown().isPresent()) {
            return part.unknown();
        }
        return part.handler() == Handler.IGNORED && part.payload().utf8().isEmpty()
                ? Optional.of("the content is not text: " + part.payload())
                : Optional.empty();
    }

    private Finding finding(String part, int line, int column, String message) {
        return new Finding(id(), severity(), Certainty.UNKNOWN, part, line, column, message, fix());
    }
}
