package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Outcome;
import dev.bootproof.userdata.audit.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnrenderedTemplateTest {
    private static Verdict judge(String script) {
        return Auditor.judge(Bytes.of("#!/bin/bash\n" + script + "\n"), Ami.AL2023);
    }

    private static List<Integer> unknownLines(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.rule().equals("content-unknown"))
                .map(Finding::line)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/eks/bootstrap.sh ${aws_eks_cluster.main.name}",
                "/etc/eks/bootstrap.sh ${ var.cluster }",
                "/etc/eks/bootstrap.sh ${join(\",\", list)}",
                "/etc/eks/bootstrap.sh ${data.aws_eks_cluster.main[0].name}",
                "/etc/eks/bootstrap.sh \\\n  --b64-cluster-ca \\\n  ${module.eks.certificate}",
                "%{ if length(args) > 0 }\n/etc/eks/bootstrap.sh prod\n%{ endif }",
                "set -e\n%{ if args ~}\n/etc/eks/bootstrap.sh prod\n%{ endif ~}",
                "set -e\n{{ if .Args }}\n/etc/eks/bootstrap.sh prod\n{{ end }}",
                "<% if args %>\n/etc/eks/bootstrap.sh prod\n<% end %>"
            })
    void aCallThatOnlyTheTemplateStopsIsNotCompliant(String script) {
        Verdict verdict = judge(script);
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(unknownLines(verdict)).hasSize(1).allMatch(line -> line == 2 || line == 3);
    }

    @Test
    void whatTheShellTakesIsNoMatter() {
        assertThat(unknownLines(judge("NAME={{clusterName}}\necho ${NAME} '%{http_code}' \"{{\" ${NAME[0]}")))
                .isEmpty();
    }

    @Test
    void aFaultWithoutAMarkIsBashsOwn() {
        Verdict verdict = judge("if then\n/etc/eks/bootstrap.sh prod");
        assertThat(unknownLines(verdict)).isEmpty();
        assertThat(verdict.outcome()).isEqualTo(Outcome.COMPLIANT);
    }

    @Test
    void aCallBeforeItIsStillFound() {
        assertThat(judge("/etc/eks/bootstrap.sh prod\necho ${var.name}").outcome())
                .isEqualTo(Outcome.NON_COMPLIANT);
    }
}
