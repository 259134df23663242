package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import java.util.List;

/** Two cloud-configs have the same list, and the earlier one's is gone. */
public final class CloudConfigReplaced implements Rule {
    private static final RulePage PAGE = RulePage.rule("cloud-config-replaced")
            .summary("A later cloud-config part replaces another's runcmd, bootcmd or write_files")
            .why(
                    "cloud-init's default is to replace a list and not to add to it, so that nothing of the earlier one takes effect")
            .fix("Put them into one part, or give the later part 'merge_how: list(append)+dict(recurse_array)+str()'")
            .link("https://docs.cloud-init.io/en/22.2.2/topics/merging.html")
            .bad(3, Certainty.DEFINITE, """
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="PART"

                    --PART
                    Content-Type: text/cloud-config

                    #cloud-config
                    runcmd:
                      - sysctl -w vm.max_map_count=262144
                    --PART
                    Content-Type: text/cloud-config

                    #cloud-config
                    runcmd:
                      - sysctl -w net.core.somaxconn=4096
                    --PART--
                    """)
            .good("""
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="PART"

                    --PART
                    Content-Type: text/cloud-config

                    #cloud-config
                    runcmd:
                      - sysctl -w vm.max_map_count=262144
                    --PART
                    Content-Type: text/cloud-config

                    #cloud-config
                    merge_how: list(append)+dict(recurse_array)+str()
                    runcmd:
                      - sysctl -w net.core.somaxconn=4096
                    --PART--
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.reading().config().replaced().stream()
                .map(replaced -> Finding.at(
                        this,
                        replaced.part(),
                        replaced.line(),
                        replaced.line() == 0 ? 0 : 1,
                        Certainty.DEFINITE,
                        "part " + replaced.by() + " replaces its " + replaced.key() + ": " + PAGE.rationale()))
                .toList();
    }
}
