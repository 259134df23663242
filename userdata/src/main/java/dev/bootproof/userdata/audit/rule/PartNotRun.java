package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Handler;
import java.util.ArrayList;
import java.util.List;

/** cloud-init knows what a part is, and nothing of it takes effect. */
public final class PartNotRun implements Rule {
    private static final RulePage PAGE = RulePage.rule("part-not-run")
            .summary(
                    "A script or cloud-config has no effect: cloud-init cannot write or decode it, or a later part overwrites it")
            .why("cloud-init logs it at most; the node comes up without it")
            .fix(
                    "Encode the part as base64 UTF-8, give each script a file name of its own, and let a cloud-config be one YAML map")
            .link("https://docs.cloud-init.io/en/22.2.2/topics/format.html")
            .bad(0, Certainty.DEFINITE, """
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="PART"

                    --PART
                    Content-Type: text/x-shellscript

                    #!/bin/bash
                    # für die Datenbank
                    sysctl -w vm.max_map_count=262144
                    --PART--
                    """)
            .bad(0, Certainty.DEFINITE, """
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="PART"

                    --PART
                    Content-Type: text/x-shellscript
                    Content-Disposition: attachment; filename="setup.sh"

                    #!/bin/bash
                    sysctl -w vm.max_map_count=262144
                    --PART
                    Content-Type: text/x-shellscript
                    Content-Disposition: attachment; filename="setup.sh"

                    #!/bin/bash
                    sysctl -w net.core.somaxconn=4096
                    --PART--
                    """)
            .good("""
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="PART"

                    --PART
                    Content-Type: text/x-shellscript
                    Content-Disposition: attachment; filename="memory.sh"

                    #!/bin/bash
                    sysctl -w vm.max_map_count=262144
                    --PART
                    Content-Type: text/x-shellscript
                    Content-Disposition: attachment; filename="network.sh"

                    #!/bin/bash
                    sysctl -w net.core.somaxconn=4096
                    --PART--
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        subject.reading()
                .error()
                .filter(CloudInitReading.ReadError::known)
                .ifPresent(error -> findings.add(Finding.document(
                        this,
                        Certainty.DEFINITE,
                        "cloud-init stops reading and runs nothing of the document: " + error.message())));
        for (HandledPart part : subject.reading().parts()) {
            if (part.handler() != Handler.IGNORED && part.handler() != Handler.INCLUDE) {
                part.inert()
                        .ifPresent(why -> findings.add(Finding.part(
                                this,
                                part.path(),
                                Certainty.DEFINITE,
                                "nothing of the part takes effect, " + why + ": " + PAGE.rationale())));
            }
        }
        return findings;
    }
}
