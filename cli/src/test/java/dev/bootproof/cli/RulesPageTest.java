package dev.bootproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class RulesPageTest {
    private static final RulePage RULE = RulePage.rule("x")
            .summary("A <tag> or *")
            .why("it matters")
            .fix("Do it")
            .link("https://example.com/1")
            .bad(2, Certainty.LIKELY, "#!/bin/bash\r\n```\n")
            .good("\ufeffa")
            .build();

    @Test
    void markdownShowsWhatItIsMadeOf() {
        assertThat(RulesPage.markdown(RULE)).isEqualTo("""
                A \\<tag> or \\*.

                - Severity: WARNING
                - Why: it matters.
                - Fix: Do it.
                - See: <https://example.com/1>

                Found at line 2, LIKELY:

                ~~~~
                #!/bin/bash␍
                ```
                ~~~~

                Clean:

                ```
                ⟨BOM⟩a
                ```
                """);
    }

    @Test
    void aTerminalShowsNoControlSigns() {
        StringWriter text = new StringWriter();
        RulesPage.print(new PrintWriter(text, true), RULE);

        assertThat(text.toString()).isEqualToNormalizingNewlines("""
                x  (warning)
                  A <tag> or *
                  why: it matters
                  fix: Do it
                  see: https://example.com/1
                  found at line 2, LIKELY:
                    | #!/bin/bash
                    | ```
                  clean:
                    | ?a
                """);
    }
}
