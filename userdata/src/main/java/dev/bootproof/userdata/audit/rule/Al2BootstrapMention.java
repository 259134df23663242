package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.shell.interp.Mentions;
import dev.bootproof.userdata.shell.interp.NodeImage;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import dev.bootproof.userdata.shell.interp.ShellReading;
import java.util.ArrayList;
import java.util.List;

/**
 * A script names {@code /etc/eks/bootstrap.sh} and nothing of it may call it: a comment, a message, a test whether it is
 * there; or a part does of which cloud-init runs nothing. Not told of a script that calls it or may call it, where the
 * call says all, nor of an edit ({@link Al2BootstrapEdit}), nor for AL2, where the file belongs.
 */
public final class Al2BootstrapMention implements Rule {
    private static final RulePage PAGE = RulePage.rule("al2-bootstrap-mention")
            .summary("A script names /etc/eks/bootstrap.sh without calling it")
            .severity(Severity.INFO)
            .why("nothing of it is run, but a test or an edit of this file does on AL2023 not what it did on AL2")
            .fix("Remove what was left for AL2; what an edit of the file was to reach belongs into the NodeConfig")
            .issue(2056)
            .bad(2, Certainty.MENTION, """
                    #!/bin/bash
                    if [ -f /etc/eks/bootstrap.sh ]; then echo "an EKS node"; fi
                    """)
            .good("""
                    #!/bin/bash
                    if command -v nodeadm; then echo "an EKS node"; fi
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        List<Finding> edits = new Al2BootstrapEdit().check(subject);
        for (Subject.ReadScript script : subject.scripts()) {
            boolean called = script.shell().commands().stream().anyMatch(ReachedCommand::isBootstrap);
            if (!called) {
                for (ShellReading.Mention mention : script.shell().mentions()) {
                    if (edits.stream().anyMatch(edit -> isAt(edit, script.part(), mention))) {
                        continue;
                    }
                    findings.add(finding(script.part(), mention, mention.where()));
                }
            }
        }
        for (HandledPart part : subject.reading().parts()) {
            if (part.handler() == Handler.IGNORED) {
                for (ShellReading.Mention mention :
                        Mentions.in(part.payload().utf8().orElse(""))) {
                    findings.add(finding(part, mention, "a part that cloud-init does not run"));
                }
            }
        }
        return findings;
    }

    private static boolean isAt(Finding finding, HandledPart part, ShellReading.Mention mention) {
        return finding.part().equals(part.path())
                && finding.line() == mention.position().line();
    }

    private Finding finding(HandledPart part, ShellReading.Mention mention, String where) {
        return Finding.at(
                this,
                part.path(),
                mention.position().line(),
                mention.position().column(),
                Certainty.MENTION,
                "'" + NodeImage.BOOTSTRAP + "' is named in " + where + ": "
                        + (where.equals(Mentions.CALL)
                                ? "the script ends or turns away before it, or writes it to a file"
                                : PAGE.rationale()));
    }
}
