package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import java.util.stream.Stream;

/** {@code amazon-linux-extras}, AL2's second package manager. */
public final class AmazonLinuxExtras extends RemnantRule {
    public AmazonLinuxExtras() {
        super(RulePage.rule("amazon-linux-extras")
                .summary("amazon-linux-extras is run, which AL2023 does not have")
                .why("AL2023 has no extras: the command is not found and nothing is installed")
                .fix("Install with dnf; what extras offered is a package of AL2023, often with its version in the name")
                .link("https://docs.aws.amazon.com/linux/al2023/ug/compare-with-al2.html")
                .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        amazon-linux-extras install -y lustre
                        """)
                .good("""
                        #!/bin/bash
                        dnf install -y lustre-client
                        """)
                .build());
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        return subject.commands("amazon-linux-extras")
                .map(ran -> Sighting.of(ran, Evidence.of(ran.command(), "install", "enable") + " is run"));
    }
}
