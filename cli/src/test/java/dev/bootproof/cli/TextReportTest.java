package dev.bootproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReportTest {
    @TempDir
    Path folder;

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private String audit() {
        return Command.run("audit", folder.toString()).out().replace(folder + "/", "");
    }

    @Test
    void theWorstComesFirst() throws IOException {
        file("a-clean.sh", "#!/bin/bash\n");
        file("b-unknown.sh", "#!/bin/bash\ncurl -s http://x | sh\n");
        file("c-wrong.sh", "#!/bin/bash\ncurl -s http://x | sh\n/etc/eks/bootstrap.sh prod\n");

        String text = audit();
        assertThat(text.lines().filter(line -> !line.startsWith(" ") && line.contains(".sh")))
                .containsExactly(
                        "NON_COMPLIANT   c-wrong.sh", "UNKNOWN         b-unknown.sh", "COMPLIANT       a-clean.sh");
        assertThat(text.indexOf("error  al2-bootstrap-call")).isLessThan(text.indexOf("warning  content-unknown"));
    }

    @Test
    void ofTheSourceOnlyTheMatchedCommandIsShown() throws IOException {
        file("a.sh", "#!/bin/bash\n  SECRET=s3cr3t /etc/eks/bootstrap.sh s3cr3t\n");

        assertThat(audit()).contains("""
                              2 | *** /etc/eks/bootstrap.sh ***
                                |     ^^^^^^^^^^^^^^^^^^^^^^^^^
                        """).doesNotContain("s3cr3t");
    }

    @Test
    void whatIsSuppressedIsToldAndCounted() throws IOException {
        file(
                "a.sh",
                "#!/bin/bash\n/etc/eks/bootstrap.sh prod # bootproof:ignore al2-bootstrap-call until=2026-12-31 reason=OPS-1\n");

        assertThat(audit())
                .contains(
                        "  suppressed  al2-bootstrap-call  DEFINITE  part 1, line 2, column 1  by comment until 2026-12-31: OPS-1\n",
                        "1 document: 1 compliant, 0 non-compliant, 0 unknown, 0 not applicable; 1 suppressed finding\n",
                        "counts again from the day after 2026-12-31 on");
    }

    @Test
    void itSaysWhatToDoNext() throws IOException {
        file("a.sh", "#!/bin/bash\n/etc/eks/bootstrap.sh prod\n");
        file("b.sh", "#!/bin/bash\ncurl -s http://x | sh\n");

        assertThat(audit())
                .contains(
                        "Next: Correct first what is non-compliant: al2-bootstrap-call.",
                        "Next: Look at what is unknown");
    }

    @Test
    void onATerminalItHasColours() {
        Audited audited =
                new Audited("a\u001b[2J.sh", "", "NON_COMPLIANT", Optional.empty(), List.of(), List.of(), Map.of());
        StringWriter text = new StringWriter();
        AuditReport report = new AuditReport("", List.of(audited), "", List.of(), Optional.empty(), 1);
        TextReport.print(new PrintWriter(text), report, Palette.COLOURED);

        assertThat(text.toString()).contains("\u001b[1;31mNON_COMPLIANT \u001b[0m  a?[2J.sh");
    }
}
