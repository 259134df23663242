package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.nodeadm.Disagreement;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.nodeadm.NodeadmReading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What looks like a script or a cloud-config, and neither cloud-init nor nodeadm takes for anything. */
public final class ContentIgnored implements Rule {
    /** The first line that is not blank, behind a byte order mark; or a key that only a cloud-config has. */
    private static final Pattern MEANT_TO_RUN = Pattern.compile(
            "\\A(?:\\x{feff}|\\xef\\xbb\\xbf)?\\s*(?:#!|#cloud-|## *template:)|(?m:^(?:runcmd|bootcmd|write_files):)");

    /** Lines of a multipart document whose parts nobody finds: they are indented, or its header goes on into them. */
    private static final Pattern HEADER_OF_SCRIPT =
            Pattern.compile("(?im)^\\s*Content-Type:\\s*text/(?:x-shellscript|cloud-(?:config|boothook))");

    private static final String NO_PARTS = "cloud-init finds none of the parts that its lines speak of: ";
    private static final String AT_THE_START =
            "Begin header and boundary lines at the first column, and leave an empty line behind each group of header lines";

    private static final RulePage PAGE = RulePage.rule("content-ignored")
            .summary(
                    "cloud-init does not know what the document, or a part of it that looks like a script, is and leaves it alone")
            .why(
                    "cloud-init goes by the first line and the Content-Type, and logs what it does not know at most: nothing of it"
                            + " runs")
            .fix("Begin a script with '#!/bin/bash', a cloud-config with '#cloud-config', a multipart document with"
                    + " 'MIME-Version: 1.0'; give a script part the type text/x-shellscript")
            .issue(2318)
            .link("https://docs.cloud-init.io/en/22.2.2/topics/format.html")
            .bad(0, Certainty.DEFINITE, """
                    sysctl -w vm.max_map_count=262144
                    """)
            .bad(0, Certainty.DEFINITE, """
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="PART"

                    --PART
                    Content-Type: application/x-sh

                    #!/bin/bash
                    sysctl -w vm.max_map_count=262144
                    --PART--
                    """)
            .bad(0, Certainty.DEFINITE, """
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="PART"

                      --PART
                      Content-Type: text/x-shellscript

                      #!/bin/bash
                      sysctl -w vm.max_map_count=262144
                      --PART--
                    """)
            .good("""
                    #!/bin/bash
                    sysctl -w vm.max_map_count=262144
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        boolean told = subject.nodeadm().status() == NodeadmReading.Status.ERROR
                || subject.reading().wholeBase64()
                || Disagreement.between(subject.reading(), subject.nodeadm()).stream()
                        .anyMatch(found -> found.kind() == Disagreement.Kind.NOT_DECODED
                                || found.kind() == Disagreement.Kind.NOT_FOUND);
        boolean bare = subject.nodeadm().status() == NodeadmReading.Status.OK
                && subject.nodeadm().configParts().isEmpty();
        List<Finding> findings = new ArrayList<>();
        if (subject.reading().parts().isEmpty()
                && subject.reading().elsewhere().isEmpty()
                && subject.reading().error().isEmpty()
                && HEADER_OF_SCRIPT
                        .matcher(subject.document().utf8().orElse(""))
                        .find()) {
            findings.add(Finding.document(this, Certainty.DEFINITE, NO_PARTS + PAGE.rationale())
                    .withFix(AT_THE_START));
        }
        for (HandledPart part : subject.reading().parts()) {
            String text = part.payload().utf8().orElse("");
            boolean whole = subject.reading().unrecognized().isPresent();
            if (part.handler() == Handler.IGNORED
                    && !text.isBlank()
                    && !part.contentType().equals(NodeConfig.CONTENT_TYPE)
                    && (whole ? !told && !bare : MEANT_TO_RUN.matcher(text).find())) {
                findings.add(Finding.part(
                        this,
                        part.path(),
                        Certainty.DEFINITE,
                        (whole
                                        ? "cloud-init does not know what the document is: "
                                        : "cloud-init does not know the part's type: ")
                                + PAGE.rationale()));
            } else if (part.handler() == Handler.IGNORED
                    && !whole
                    && HEADER_OF_SCRIPT.matcher(text).find()) {
                findings.add(Finding.part(this, part.path(), Certainty.DEFINITE, NO_PARTS + PAGE.rationale())
                        .withFix(AT_THE_START));
            }
        }
        return findings;
    }
}
