package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Python 2, which AL2023 does not have. */
public final class Python2 extends RemnantRule {
    private static final Pattern PACKAGES = Pattern.compile("python(2|27|2\\.7)(-.*)?");

    public Python2() {
        super(RulePage.rule("python2")
                .summary("Python 2 is used, which AL2023 does not have")
                .why(
                        "AL2 brought Python 2.7, AL2023 has neither the program nor the package, so that the command fails")
                .fix("Use python3")
                .link("https://docs.aws.amazon.com/linux/al2023/ug/deprecated-al2.html")
                .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        python2 -c 'print "ready"'
                        """)
                .good("""
                        #!/bin/bash
                        python3 -c 'print("ready")'
                        """)
                .build());
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        return Stream.concat(
                subject.commands("python2", "python2.7", "pip2", "pip2.7")
                        .map(ran -> Sighting.of(ran, Evidence.of(ran.command()) + " is run")),
                PackageCall.installs(subject, PACKAGES));
    }
}
