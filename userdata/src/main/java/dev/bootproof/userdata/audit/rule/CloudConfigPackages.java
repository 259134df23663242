package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.cloudinit.python.PythonNone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A cloud-config asks for packages, and EKS's images have cloud-init without the module that installs them. */
public final class CloudConfigPackages implements Rule {
    private static final List<String> KEYS = List.of(
            "packages",
            "package_update",
            "package_upgrade",
            "package_reboot_if_required",
            "apt_update",
            "apt_upgrade",
            "apt_reboot_if_required",
            "repo_update",
            "repo_upgrade");

    private static final RulePage PAGE = RulePage.rule("cloud-config-packages")
            .summary("A cloud-config asks for packages or updates, which EKS's images ignore")
            .why(
                    "EKS's images have no package-update-upgrade-install in cloud-init's list of modules, so that nothing is"
                            + " installed and nothing is logged")
            .fix("Install with 'dnf install -y' in a script or in runcmd")
            .issue(1842)
            .issue(1074)
            .bad(2, Certainty.DEFINITE, """
                    #cloud-config
                    packages:
                      - nvme-cli
                    """)
            .good("""
                    #cloud-config
                    runcmd:
                      - dnf install -y nvme-cli
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (String key : KEYS) {
            Object value = subject.reading().config().get(key).orElse(PythonNone.NONE);
            boolean asked = value instanceof List<?> list
                    ? !list.isEmpty()
                    : value != PythonNone.NONE && !Boolean.FALSE.equals(value);
            if (asked) {
                findings.add(finding(subject, key));
            }
        }
        return findings;
    }

    private Finding finding(Subject subject, String key) {
        String message = key + " is set: " + PAGE.rationale();
        for (HandledPart part : subject.reading().parts()) {
            List<String> lines = part.payload().latin1().lines().toList();
            int at = part.handler() == Handler.CLOUD_CONFIG
                    ? IntStream.range(0, lines.size())
                            .filter(i -> lines.get(i).startsWith(key + ":"))
                            .findFirst()
                            .orElse(-1)
                    : -1;
            if (at >= 0) {
                return Finding.at(this, part.path(), at + 1, 1, Certainty.DEFINITE, message);
            }
        }
        return Finding.document(this, Certainty.DEFINITE, message);
    }
}
