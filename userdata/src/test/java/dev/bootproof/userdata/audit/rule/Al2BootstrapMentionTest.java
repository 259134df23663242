package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Al2BootstrapMentionTest {
    private static List<Finding> mentions(String script, Ami ami) {
        return Auditor.judge(Bytes.of(script), ami).findings().stream()
                .filter(finding -> finding.rule().equals("al2-bootstrap-mention"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a comment                | # /etc/eks/bootstrap.sh prod",
                "an argument of 'echo'    | echo /etc/eks/bootstrap.sh prod",
                "an argument of '['       | [ -x /etc/eks/bootstrap.sh ]",
                "an argument of 'sed'     | sed -n p /etc/eks/bootstrap.sh",
                "its text                 | B=/etc/eks/bootstrap.sh",
            })
    void namedAndNotRun(String where, String line) {
        assertThat(mentions("#!/bin/bash\ntrue\n" + line + "\n", Ami.AL2023))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.certainty()).isEqualTo(Certainty.MENTION);
                    assertThat(finding.isViolation()).isFalse();
                    assertThat(finding.part()).isEqualTo("1");
                    assertThat(finding.line()).isEqualTo(3);
                    assertThat(finding.column()).isEqualTo(line.indexOf("/etc") + 1);
                    assertThat(finding.message())
                            .contains("named in " + where + ":")
                            .doesNotContain("prod");
                });
    }

    @Test
    void namedInAPartOfWhichNothingIsRun() {
        assertThat(mentions("  /etc/eks/bootstrap.sh prod\n", Ami.AL2023))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.certainty()).isEqualTo(Certainty.MENTION);
                    assertThat(finding.line()).isEqualTo(1);
                    assertThat(finding.column()).isEqualTo(3);
                    assertThat(finding.message()).contains("named in a part that cloud-init does not run:");
                });
    }

    @Test
    void aMentionIsNoReasonAgainstADocument() {
        assertThat(Auditor.judge(Bytes.of("#!/bin/bash\n# no more /etc/eks/bootstrap.sh\n"), Ami.AL2023)
                        .outcome())
                .isEqualTo(Outcome.COMPLIANT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/eks/bootstrap.sh # not /etc/eks/bootstrap.sh",
                "# never called\nf() { /etc/eks/bootstrap.sh; }",
                "/opt/etc/eks/bootstrap.sh",
                "cp /etc/eks/bootstrap.sh.bak /tmp",
                "ls /etc/eks"
            })
    void aCallSaysAllAndOtherPathsAreOthers(String line) {
        assertThat(mentions("#!/bin/bash\n" + line + "\n", Ami.AL2023)).isEmpty();
    }

    @Test
    void onAl2TheFileBelongs() {
        assertThat(mentions("#!/bin/bash\n[ -x /etc/eks/bootstrap.sh ]\n", Ami.AL2))
                .isEmpty();
    }
}
