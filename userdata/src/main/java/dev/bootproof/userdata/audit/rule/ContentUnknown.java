package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.shell.interp.ShellReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something in the document cannot be known, so nobody can say that nothing is left over. */
public final class ContentUnknown implements Rule {
    private static final RulePage PAGE = RulePage.rule("content-unknown")
            .summary("What a part of the document runs cannot be known")
            .why("what is fetched, rendered or decided on the node can hold anything, also a bootstrap.sh call")
            .fix("Put the commands into the document itself, or audit what they come from")
            .link("https://docs.cloud-init.io/en/latest/explanation/format.html")
            .bad(2, Certainty.UNKNOWN, """
                    #!/bin/bash
                    curl -fsSL https://example.com/setup.sh | bash
                    """)
            .bad(0, Certainty.UNKNOWN, """
                    #include
                    https://example.com/user-data.sh
                    """)
            .good("""
                    #!/bin/bash
                    curl -fsSL https://example.com/tool.rpm -o /tmp/tool.rpm
                    dnf install -y /tmp/tool.rpm
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public boolean appliesTo(Ami ami) {
        return ami.isAmazonLinux();
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
    public static Finding document(String why) {
        return Finding.document(new ContentUnknown(), Certainty.UNKNOWN, "the document cannot be read: " + why);
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
        return Finding.at(this, part, line, column, Certainty.UNKNOWN, message);
    }
}
