package dev.bootproof.userdata.audit;

import static dev.bootproof.userdata.Packing.bytes;
import static dev.bootproof.userdata.Packing.gzip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditorTest {
    private static final String SCRIPT = "#!/bin/bash\nset -o xtrace\n/etc/eks/bootstrap.sh prod --secret s3cr3t\n";

    private static Verdict judge(String document) {
        return Auditor.judge(Bytes.of(document), Ami.AL2023);
    }

    private static String multipart(String partHeadersAndBody) {
        return "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"B\"\n\n--B\n" + partHeadersAndBody
                + "\n--B--\n";
    }

    private static void assertCallOnLine3(Verdict verdict) {
        assertThat(verdict.outcome()).isEqualTo(Outcome.NON_COMPLIANT);
        Finding finding = verdict.findings().get(0);
        assertThat(finding.rule()).isEqualTo("al2-bootstrap-call");
        assertThat(finding.certainty()).isEqualTo(Certainty.DEFINITE);
        assertThat(finding.line()).isEqualTo(3);
        assertThat(finding.column()).isEqualTo(1);
        assertThat(finding.part()).isEqualTo("1");
        assertThat(finding.message()).contains("'/etc/eks/bootstrap.sh ***'").doesNotContain("s3cr3t", "prod");
    }

    @Test
    void callInAPlainScript() {
        assertCallOnLine3(judge(SCRIPT));
    }

    @Test
    void whatBootproofItselfFailsOnIsUnknown() {
        Verdict verdict = Auditor.orUnreadable(() -> {
            throw new IllegalStateException("s3cr3t");
        });

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(verdict.findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("Bootproof itself fails", "IllegalStateException", "AuditorTest.java:")
                .doesNotContain("s3cr3t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#!bash\n", "#!+/bin/sh\n", "#! bin/bash\n", "#!.\n", "#!..//\n", "#!/\n"})
    void anInterpreterThatIsNoAbsolutePath(String line) {
        assertThat(judge(line + "/etc/eks/bootstrap.sh prod\n").findings())
                .extracting(Finding::message)
                .noneMatch(message -> message.contains("Bootproof itself"));
    }

    @Test
    void whatTheFailingCallKeepsFromRunningIsToldToo() {
        Verdict verdict = judge("#!/bin/bash\nset -e\n/etc/eks/bootstrap.sh prod\nsystemctl restart docker\n"
                + "[ -f /opt/x ] || exit 0\n/etc/eks/bootstrap.sh again\n");

        assertThat(verdict.findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .extracting(Finding::rule, Finding::line)
                .containsExactly(tuple("al2-bootstrap-call", 3), tuple("docker", 4));
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.line() == 4)
                .extracting(Finding::message)
                .allMatch(message -> message.endsWith("(once the failing call of bootstrap.sh before it is gone)"));
    }

    /** On EKS's images the script ends before; on an image of somebody's own that has the program it does not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "amazon-linux-extras install -y collectd",
                "PODS=$(/etc/eks/max-pods-calculator.sh --instance-type-from-imds --cni-version 1.18.0)",
                "apt-get update",
                "/opt/company/bin/enrol --quiet",
                "setup() { /etc/user-data/logs/start.sh; }; setup",
                ". /etc/company/node.conf"
            })
    void aCallBehindWhatTheImageLacksIsNotKnown(String before) {
        Verdict verdict = judge("#!/bin/bash\nset -e\n" + before + "\n/etc/eks/bootstrap.sh prod\n");

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.line() == 4)
                .extracting(Finding::rule, Finding::certainty)
                .containsExactly(tuple("al2-bootstrap-call", Certainty.UNKNOWN));
    }

    @Test
    void whatAsksForTheProgramIsKnown() {
        assertThat(judge("#!/bin/bash\nset -e\nif command -v amazon-linux-extras; then\n"
                                + "amazon-linux-extras install -y collectd\n/etc/eks/bootstrap.sh prod\nfi\n")
                        .outcome())
                .isEqualTo(Outcome.COMPLIANT);
    }

    @Test
    void callInAMultipart() {
        assertCallOnLine3(judge(multipart("Content-Type: text/x-shellscript; charset=\"us-ascii\"\n\n" + SCRIPT)));
    }

    @Test
    void callInABase64Part() {
        assertCallOnLine3(judge(multipart("Content-Type: text/x-shellscript\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(SCRIPT.getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void callInAGzippedDocument() {
        assertCallOnLine3(Auditor.judge(Bytes.of(gzip(bytes(SCRIPT))), Ami.AL2023));
    }

    @Test
    void callInAGzipPartOfAMultipart() {
        assertCallOnLine3(judge(multipart("Content-Type: application/gzip\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(gzip(bytes(SCRIPT))))));
    }

    @Test
    void callInANestedMultipartIsFoundWithItsPath() {
        Verdict verdict = judge(multipart("Content-Type: multipart/mixed; boundary=\"C\"\n\n--C\n"
                + "Content-Type: text/plain\n\nhello\n--C\nContent-Type: text/x-shellscript\n\n" + SCRIPT + "\n--C--"));

        assertThat(verdict.findings()).extracting(Finding::part).containsExactly("1.2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# /etc/eks/bootstrap.sh prod",
                "echo /etc/eks/bootstrap.sh prod",
                "cat > /tmp/x <<EOF\n# hello\nEOF",
                "cat <<'A' > /tmp/a; cat <<B\necho 'a\nA\necho \"b\nB\ntrue",
                "[ -x /etc/eks/bootstrap.sh ]",
                "exit 0\n/etc/eks/bootstrap.sh",
                "exec /usr/bin/true\n/etc/eks/bootstrap.sh",
                "/opt/etc/eks/bootstrap.sh",
                "/etc/eks/bootstrap.sh.bak",
                "echo '\n/etc/eks/bootstrap.sh prod\n'",
                "chmod +x /etc/eks/bootstrap.sh",
                "$UNSET_ELSEWHERE prod",
                "echo 'never closed",
                "cat > /tmp/x <<EOF\n/etc/eks/bootstrap.sh prod\nEOF"
            })
    void looksLikeACallButIsNone(String line) {
        Verdict verdict = judge("#!/bin/bash\n" + line + "\n");

        assertThat(verdict.outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(verdict.findings())
                .filteredOn(finding -> !finding.rule().equals("script-fault"))
                .extracting(Finding::certainty)
                .allMatch(Certainty.MENTION::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B=/etc/eks/bootstrap.sh; $B prod",
                "D=/etc/eks\n\"$D\"/boot'strap'.sh prod",
                "CMD='/etc/eks/bootstrap.sh prod'\n$CMD",
                "/etc/eks/boot\\\nstrap.sh prod",
                "sudo -E /etc/eks/bootstrap.sh",
                "bash -x /etc/eks/bootstrap.sh",
                "bash -c '/etc/eks/bootstrap.sh prod'",
                "cd /etc/eks && ./bootstrap.sh prod",
                "source /etc/eks/bootstrap.sh",
                ". /etc/eks/../eks/bootstrap.sh",
                "A=1 /etc/eks/bootstrap.sh",
                ">/tmp/log 2>&1 /etc/eks/bootstrap.sh prod",
                "true; /etc/eks/bootstrap.sh prod | tee /tmp/log",
                "eval /etc/eks/bootstrap.sh prod",
                "bash <<EOF\n/etc/eks/bootstrap.sh prod\nEOF",
                "if true; then\n  /etc/eks/bootstrap.sh prod\nfi",
                "(cd /etc/eks; ./bootstrap.sh)",
                "/etc/eks/bootstrap.sh prod || true",
                "exec env A=1 /etc/eks/bootstrap.sh prod",
                "for i in 1 2; do /etc/eks/bootstrap.sh; done",
                "PATH=/etc/eks:$PATH bootstrap.sh",
                "cp /etc/eks/bootstrap.sh /tmp/b\n/tmp/b prod"
            })
    void callHoweverItIsWritten(String lines) {
        Verdict verdict = judge("#!/bin/bash\n" + lines + "\n");

        assertThat(verdict.outcome()).isEqualTo(Outcome.NON_COMPLIANT);
        assertThat(verdict.findings()).extracting(Finding::rule).contains("al2-bootstrap-call");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if [ -e /etc/x.conf ]; then /etc/eks/bootstrap.sh; fi",
                "[ -e /etc/x.conf ] && /etc/eks/bootstrap.sh",
                "[ -e /etc/x.conf ] && exit 0\n/etc/eks/bootstrap.sh",
                "B=/etc/eks/bootstrap.sh\n$B"
            })
    void underAConditionOrThroughAVariableIsLikely(String lines) {
        assertThat(judge("#!/bin/bash\n" + lines + "\n").findings())
                .extracting(Finding::certainty)
                .containsExactly(Certainty.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl -s https://example.com/setup | bash",
                "source <(curl -s https://example.com/setup)",
                "bash -c \"$(curl -s https://example.com)\"",
                "eval \"$(aws ssm get-parameter --name join)\"",
                "curl -o /tmp/x https://example.com/x && chmod +x /tmp/x && /tmp/x",
                "$(jq -r .command /etc/join.json) prod",
                "python3 -c 'import os; [os.system(\"/etc/eks/bootstrap.sh\") for i in x]'"
            })
    void whatIsNotFollowedIsUnknown(String line) {
        Verdict verdict = judge("#!/bin/bash\n" + line + "\n");

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(verdict.findings())
                .extracting(Finding::certainty)
                .contains(Certainty.UNKNOWN)
                .isSubsetOf(Certainty.UNKNOWN, Certainty.MENTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#include\nhttps://example.com/x\n",
                "#part-handler\nimport os\n",
                "## template: jinja\n#!/bin/bash\n{{ v1.region }}\n",
                "#!/usr/bin/python3\nimport x\nx.y()\n"
            })
    void formatsNotFollowedAreUnknown(String document) {
        assertThat(judge(document).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#cloud-config\n\nruncmd:\n- [/etc/eks/bootstrap.sh, prod]\n",
                "#cloud-config\nbootcmd:\n- echo\n- /etc/eks/bootstrap.sh prod\n",
                "#cloud-config\nruncmd:\n- |\n  /etc/eks/bootstrap.sh prod\n",
                "## template: jinja\n#cloud-config\nruncmd:\n- /etc/eks/bootstrap.sh\n",
                "#cloud-boothook\n\n#!/bin/sh\n/etc/eks/bootstrap.sh\n"
            })
    void commandsOfACloudConfigAreFoundAtTheirLine(String document) {
        assertThat(judge(document).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.line()).isEqualTo(4))
                .satisfies(finding -> assertThat(finding.isViolation()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#cloud-config\n# /etc/eks/bootstrap.sh\nruncmd: [echo]\n",
                "#cloud-config\nwrite_files:\n- {path: /tmp/x, content: /etc/eks/bootstrap.sh}\n"
            })
    void whatACloudConfigOnlyMentionsIsCompliant(String document) {
        assertThat(judge(document)).isEqualTo(new Verdict(Outcome.COMPLIANT, List.of()));
    }

    @Test
    void aFileWrittenToAFolderOfScriptsIsRun() {
        assertThat(judge("#cloud-config\nwrite_files:\n- path: /var/lib/cloud/scripts/per-boot/x\n"
                                + "  permissions: '0755'\n  content: \"#!/bin/sh\\n/etc/eks/bootstrap.sh\\n\"\n")
                        .outcome())
                .isEqualTo(Outcome.NON_COMPLIANT);
    }

    @Test
    void aFunctionThatIsNeverCalledIsPossible() {
        Verdict verdict = judge("#!/bin/bash\nf() { /etc/eks/bootstrap.sh; }\n");

        assertThat(verdict.outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(verdict.findings()).extracting(Finding::certainty).containsExactly(Certainty.POSSIBLE);
    }

    @Test
    void bytesThatAreNoTextAreUnknown() {
        assertThat(Auditor.judge(Bytes.of(new byte[] {(byte) 0xfe, 0, (byte) 0xff, 7}), Ami.AL2023)
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aDocumentThatIsBase64AsAWholeIsUnknown() {
        assertThat(judge(Base64.getMimeEncoder().encodeToString(SCRIPT.getBytes(StandardCharsets.UTF_8)))
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aDocumentOverTheBoundIsUnknown() {
        assertThat(judge("#!/bin/bash\n" + "#".repeat(1024 * 1024)).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void gzipOverTheBoundIsUnknown() {
        Verdict verdict = Auditor.judge(Bytes.of(gzip(bytes(" ".repeat(5_000_000)))), Ami.AL2023);

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(verdict.findings().get(0).message()).contains("1048576 bytes");
    }

    @Test
    void aScriptWithoutShebangDoesNotRun() {
        assertThat(judge("/etc/eks/bootstrap.sh prod\n").outcome()).isEqualTo(Outcome.COMPLIANT);
    }

    @Test
    void emptyUserDataIsCompliant() {
        assertThat(judge("").outcome()).isEqualTo(Outcome.COMPLIANT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Ami.class,
            names = {"UBUNTU", "BOTTLEROCKET", "WINDOWS"})
    void otherSystemsAreNotApplicable(Ami ami) {
        assertThat(Auditor.judge(Bytes.of(SCRIPT), ami).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write_files:\n- path: /opt/join.sh\n  permissions: '0755'\n"
                        + "  content: |\n    #!/bin/bash\n    /etc/eks/bootstrap.sh prod\nruncmd:\n- /opt/join.sh\n",
                "write_files:\n- path: /opt/join.sh\n  content: /etc/eks/bootstrap.sh prod\nruncmd:\n- [bash, /opt/join.sh]\n",
                "write_files:\n- path: /etc/systemd/system/join.service\n"
                        + "  content: |\n    [Service]\n    ExecStart=/etc/eks/bootstrap.sh prod\n"
                        + "runcmd:\n- systemctl daemon-reload\n- systemctl enable --now join\n",
                "write_files:\n- path: /etc/default/join\n  content: |\n    B=/etc/eks/bootstrap.sh\n"
                        + "runcmd:\n- . /etc/default/join; $B prod\n",
                "write_files:\n- path: /opt/join.sh\n  content: \"/etc/eks/bootstrap\"\n"
                        + "- path: /opt/join.sh\n  append: true\n  content: \".sh prod\"\nruncmd:\n- sh /opt/join.sh\n"
            })
    void whatWriteFilesWritesIsThereForRuncmd(String config) {
        Verdict verdict = judge("#cloud-config\n" + config);

        assertThat(verdict.outcome()).isEqualTo(Outcome.NON_COMPLIANT);
        assertThat(verdict.findings()).extracting(Finding::certainty).containsOnly(Certainty.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write_files:\n- path: /opt/join.sh\n  content: /etc/eks/bootstrap.sh prod\n",
                "write_files:\n- path: /opt/join.sh\n  content: /etc/eks/bootstrap.sh prod\nbootcmd:\n- sh /opt/join.sh\n",
                "write_files:\n- path: /opt/join.sh\n  content: echo hello\nruncmd:\n- sh /opt/join.sh\n",
                "write_files:\n- path: /etc/systemd/system/join.service\n"
                        + "  content: |\n    [Service]\n    ExecStart=/etc/eks/bootstrap.sh prod\nruncmd:\n- systemctl daemon-reload\n",
                "write_files:\n- path: /opt/join.sh\n  content: /etc/eks/bootstrap.sh prod\nruncmd:\n- /opt/join.sh\n"
            })
    void whatWriteFilesWritesAndNothingStartsIsNoCall(String config) {
        assertThat(judge("#cloud-config\n" + config).outcome()).isEqualTo(Outcome.COMPLIANT);
    }
}
