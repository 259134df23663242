package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.WrittenFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A secret stands in the document. The one rule that looks at text: it does not matter what is done with it. */
public final class SecretInUserData implements Rule {
    private static final RulePage PAGE = RulePage.rule("secret-in-user-data")
            .summary("A secret stands in the document")
            .why(
                    "whoever may call DescribeLaunchTemplateVersions or DescribeInstanceAttribute reads it, and so does every pod"
                            + " that reaches the instance metadata service")
            .fix("Fetch it at boot from Secrets Manager or Parameter Store with the node's role, and change this one")
            .link("https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html")
            .bad(2, Certainty.DEFINITE, """
                    #!/bin/bash
                    export GITHUB_TOKEN=ghp_0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX
                    """)
            .bad(2, Certainty.LIKELY, """
                    #!/bin/bash
                    docker login -u ci -p Tr0ub4dor-and-3 registry.example.com
                    """)
            .good("""
                    #!/bin/bash
                    DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id prod/db --query SecretString --output text)
                    install -m 0600 /dev/stdin /etc/agent.pass <<< "$DB_PASSWORD"
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
        Set<String> seen = new HashSet<>();
        Stream.concat(subject.reading().parts().stream(), subject.reading().elsewhere().stream())
                .forEach(part -> in(part, seen, findings));
        for (WrittenFile file : subject.reading().files()) {
            String text = text(file.content());
            for (SecretShapes.Found found : SecretShapes.in(text)) {
                if (seen.add(found.value())) {
                    int before = (int) text.substring(0, found.at())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
                    int line = file.lines().of(1 + before);
                    findings.add(Finding.at(
                            this,
                            file.part(),
                            line,
                            line == 0 ? 0 : 1,
                            certainty(found),
                            "what write_files writes to a file holds " + reason(found)));
                }
            }
        }
        return findings;
    }

    private void in(HandledPart part, Set<String> seen, List<Finding> findings) {
        String text = text(Optional.of(part.payload()));
        int line = 1;
        int lineStart = 0;
        for (SecretShapes.Found found : SecretShapes.in(text)) {
            for (int next = text.indexOf('\n', lineStart); next >= 0 && next < found.at(); ) {
                lineStart = next + 1;
                line++;
                next = text.indexOf('\n', lineStart);
            }
            if (seen.add(found.value())) {
                findings.add(Finding.at(
                        this,
                        part.path(),
                        line,
                        found.at() - lineStart + 1,
                        certainty(found),
                        "this line holds " + reason(found)));
            }
        }
    }

    private static String text(Optional<Bytes> content) {
        return content.map(bytes -> bytes.utf8().orElseGet(bytes::latin1)).orElse("");
    }

    private static Certainty certainty(SecretShapes.Found found) {
        return found.sure() ? Certainty.DEFINITE : Certainty.LIKELY;
    }

    private static String reason(SecretShapes.Found found) {
        return "what looks like " + found.what() + ": " + PAGE.rationale();
    }
}
