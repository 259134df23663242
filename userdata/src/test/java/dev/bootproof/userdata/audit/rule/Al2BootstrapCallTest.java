package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Outcome;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which certainty a call has (DESIGN: certainty of a finding), and what it means for whom. */
class Al2BootstrapCallTest {
    private static List<Finding> calls(String script, Ami ami) {
        return Auditor.judge(Bytes.of("#!/bin/bash\n" + script + "\n"), ami).findings().stream()
                .filter(finding -> finding.rule().equals("al2-bootstrap-call"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "DEFINITE ~ /etc/eks/bootstrap.sh prod",
                "DEFINITE ~ if true; then /etc/eks/bootstrap.sh; fi",
                "DEFINITE ~ cd /etc && eks/bootstrap.sh",
                "LIKELY   ~ [ -e /etc/x.conf ] && /etc/eks/bootstrap.sh",
                "LIKELY   ~ curl -sf http://x/ || /etc/eks/bootstrap.sh",
                "LIKELY   ~ B=/etc/eks/bootstrap.sh; $B",
                "LIKELY   ~ echo /etc/eks/bootstrap.sh | at now",
                "LIKELY   ~ case $(hostname) in a*) /etc/eks/bootstrap.sh;; esac",
                "POSSIBLE ~ join() { /etc/eks/bootstrap.sh; }",
                "POSSIBLE ~ if false; then /etc/eks/bootstrap.sh; fi",
                "POSSIBLE ~ for x in; do /etc/eks/bootstrap.sh; done",
                "POSSIBLE ~ echo '@reboot /etc/eks/bootstrap.sh' | crontab -",
                "LIKELY   ~ systemd-run --on-boot=60 /etc/eks/bootstrap.sh",
            })
    void certainty(Certainty certainty, String script) {
        assertThat(calls(script, Ami.AL2023)).extracting(Finding::certainty).containsExactly(certainty);
    }

    @Test
    void whereACallIsOnlyPossibleNothingIsViolated() {
        assertThat(calls("join() { /etc/eks/bootstrap.sh; }", Ami.AL2023))
                .noneMatch(Finding::isViolation)
                .allSatisfy(finding -> assertThat(finding.message()).contains("would be called"));
    }

    @Test
    void onAl2TheCallJoinsTheNodeAndIsAllTheMoreLeftOver() {
        Verdict verdict = Auditor.judge(Bytes.of("#!/bin/bash\n/etc/eks/bootstrap.sh prod\n"), Ami.AL2);

        assertThat(verdict.outcome()).isEqualTo(Outcome.NON_COMPLIANT);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.certainty()).isEqualTo(Certainty.DEFINITE);
            assertThat(finding.message()).contains("joins").doesNotContain("prod");
            assertThat(finding.fix()).startsWith("Before the nodes become AL2023");
        });
    }

    @Test
    void onAl2WhatCannotBeKnownIsStillUnknown() {
        assertThat(Auditor.judge(Bytes.of("#!/bin/bash\ncurl -s http://x | bash\n"), Ami.AL2)
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }
}
