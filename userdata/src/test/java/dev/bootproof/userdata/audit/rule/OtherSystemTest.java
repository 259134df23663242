package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Outcome;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.Verdict;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherSystemTest {
    private static final String WINDOWS = """
            <powershell>
            [string]$EKSBootstrapScriptFile = "$env:ProgramFiles\\Amazon\\EKS\\Start-EKSBootstrap.ps1"
            & $EKSBootstrapScriptFile -EKSClusterName "prod" 3>&1 4>&1 5>&1 6>&1
            </powershell>
            """;
    private static final String BOTTLEROCKET = """
            [settings.kubernetes]
            cluster-name = "prod"
            [settings.bootstrap-containers.x]
            mode = "always"
            """;

    private static Verdict judge(String document) {
        return Auditor.judge(Bytes.of(document), Ami.AL2023);
    }

    private static void assertOther(Verdict verdict, String system) {
        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("other-system");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.isViolation()).isFalse();
            assertThat(finding.message()).contains("for " + system).doesNotContain("prod");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WINDOWS,
                "\n  \r\n" + WINDOWS,
                "\ufeff" + WINDOWS,
                "<script>\r\ndir\r\n</script>\r\n",
                "<persist>true</persist>\n" + WINDOWS,
                "<POWERSHELL>\ndir\n</POWERSHELL>",
                "<powershell>bash /etc/eks/bootstrap.sh prod</powershell>"
            })
    void tagsOfEc2LaunchAreWindows(String document) {
        assertOther(judge(document), "Windows");
    }

    @Test
    void windowsTextNeedNotBeUtf8() {
        byte[] latin1 = "<powershell>\n# gr\u00fc\u00dfe\n</powershell>".getBytes(StandardCharsets.ISO_8859_1);

        assertOther(Auditor.judge(Bytes.of(latin1), Ami.AL2023), "Windows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BOTTLEROCKET,
                "# prod's nodes\n\n" + BOTTLEROCKET,
                "settings.kubernetes.cluster-name = \"prod\"\n",
                "settings = { motd = \"hello\" }\n",
                "[settings.bootstrap-commands.x]\ncommands = [[\"/etc/eks/bootstrap.sh\"]]\nmode = \"always\"\n"
            })
    void tomlOfSettingsAloneIsBottlerockets(String document) {
        assertOther(judge(document), "Bottlerocket");
    }

    @ParameterizedTest
    @EnumSource(
            value = Ami.class,
            names = {"AL2", "AL2023"})
    void itIsToldForBothAmazonLinuxes(Ami ami) {
        assertThat(Auditor.judge(Bytes.of(WINDOWS), ami).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# settings\n",
                "settings\n",
                "settings = 1\n",
                "[other]\nsettings = 1\n",
                "version = 2\n" + BOTTLEROCKET,
                BOTTLEROCKET + "[settings.kubernetes]\n",
                "a text <powershell>",
                "<html><script>"
            })
    void whatIsNeitherIsJudgedAsBefore(String document) {
        Verdict verdict = judge(document);

        assertThat(verdict.outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(verdict.findings()).extracting(Finding::rule).isSubsetOf("content-ignored");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#!/bin/bash\n/etc/eks/bootstrap.sh prod\n: <<X\n" + WINDOWS + "X\n",
                "#!/bin/bash\n/etc/eks/bootstrap.sh prod\n#" + BOTTLEROCKET,
                "<powershell>: \nContent-Type: multipart/mixed; boundary=B\nMIME-Version: 1.0\n\n"
                        + "--B\nContent-Type: text/x-shellscript\n\n#!/bin/bash\n/etc/eks/bootstrap.sh prod\n--B--\n"
            })
    void aDocumentThatRunsIsNeverNotApplicable(String document) {
        assertThat(judge(document).outcome()).isEqualTo(Outcome.NON_COMPLIANT);
    }

    @Test
    void whatIsNotKnownStaysUnknown() {
        String many = BOTTLEROCKET + "#".repeat(1024 * 1024);
        String include = "#include\nhttps://example.com/settings\n";

        assertThat(judge(many).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judge(include).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void deepTomlIsNoStackOverflow() {
        assertOther(judge("settings" + ".a".repeat(50_000) + " = 1"), "Bottlerocket");
        assertThat(judge("settings.a = " + "[".repeat(100_000)).outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(judge("settings" + ".a".repeat(100_000) + " = 1").outcome()).isEqualTo(Outcome.COMPLIANT);
    }
}
