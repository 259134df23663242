package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.cloudinit.python.PythonYaml;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloudConfigTextTest {
    private static final String TEXT = """
            #cloud-config
            # comment
            runcmd:
            - [ls, -l]
            - "two\\nlines"
            write_files:
            - path: /a
              permissions: 0644
              content: |
                #!/bin/bash
                echo a
            - {path: /b, content: !!binary aGU=, on: yes, none: ~, quoted: 'yes', letter: "h\\u00e9"}
            """;

    @Test
    void whatIsWrittenIsWhatWasRead() throws Exception {
        CloudConfigText text = CloudConfigText.of(TEXT).orElseThrow();

        assertThat(PythonYaml.load(text.written()).value())
                .isEqualTo(PythonYaml.load(TEXT).value());
        assertThat(text.written().chars()).allMatch(c -> c < 0x80);
        assertThat(text.isChanged()).isFalse();
    }

    @Test
    void commandsAndFilesChange() {
        CloudConfigText text = CloudConfigText.of(TEXT).orElseThrow();
        text.list("runcmd", List.of());
        text.content(0, "echo b\n");

        assertThat(text.written()).doesNotContain("runcmd", "echo a").contains("echo b");
        assertThat(text.contentLines(0).applyAsInt(2)).isEqualTo(11);
    }

    @Test
    void whatIsNoMapIsNone() {
        assertThat(CloudConfigText.of("- a\n")).isEmpty();
        assertThat(CloudConfigText.of("a: [\n")).isEmpty();
    }
}
