package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.cloudinit.HandledPart;
import java.util.Comparator;
import java.util.List;

/** More than EC2 takes. A warning, since what is here may still be compressed on its way. */
public final class UserDataTooLarge implements Rule {
    private static final RulePage PAGE = RulePage.rule("user-data-too-large")
            .summary("The document has more than the 16,384 bytes that EC2 takes")
            .why("EC2 refuses the launch template or the launch, unless the document is compressed on its way")
            .fix("Compress the scripts, or fetch what is large at boot, with a checksum")
            .link("https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html")
            .link("https://github.com/aws/karpenter-provider-aws/pull/8075")
            .bad(0, Certainty.DEFINITE, "#!/bin/bash\n#" + " a long story".repeat(1300) + "\n")
            .good("#!/bin/bash\n# a short story\n")
            .build();

    private static final int MAX_BYTES = 16_384;

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        int size = subject.document().size();
        if (size <= MAX_BYTES) {
            return List.of();
        }
        String largest = subject.reading().parts().stream()
                .filter(part -> subject.reading().parts().size() > 1)
                .max(Comparator.comparingInt(part -> part.payload().size()))
                .map(UserDataTooLarge::named)
                .orElse("");
        return List.of(Finding.document(
                this,
                Certainty.DEFINITE,
                "the document has " + size + " bytes, and EC2 takes " + MAX_BYTES + largest + ": " + PAGE.rationale()));
    }

    private static String named(HandledPart part) {
        return "; the largest part is " + part.path() + " with "
                + part.payload().size() + " bytes of content";
    }
}
