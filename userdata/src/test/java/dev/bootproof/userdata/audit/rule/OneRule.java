package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import java.util.List;

/** What one rule has to say of a script of bash's. */
record OneRule(Rule rule) {
    private List<Finding> findings(String lines) {
        return Auditor.judge(Bytes.of("#!/bin/bash\n" + lines + "\n"), Ami.AL2023).findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .toList();
    }

    /** Finds the last line and nothing else, shows nothing of its arguments, and makes no document non-compliant. */
    void findsTheLastOf(String lines) {
        int last = 1 + (int) lines.lines().count();
        assertThat(findings(lines)).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(last);
            assertThat(finding.column()).isPositive();
            assertThat(finding.part()).isEqualTo("1");
            assertThat(finding.message()).doesNotContain("secret");
            assertThat(finding.isViolation()).isFalse();
        });
    }

    void findsNothingIn(String lines) {
        assertThat(findings(lines)).isEmpty();
    }
}
