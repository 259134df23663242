package dev.bootproof.userdata.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellHookTest {
    @Test
    void aScriptMayStandInAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("setup.sh"), "#!/bin/bash\necho one\n");
        assertThat(ShellHook.builder("h")
                        .script(file)
                        .commands("echo two")
                        .build()
                        .script())
                .isEqualTo("#!/bin/bash\necho one\n\necho two\n");
        assertThatThrownBy(() -> ShellHook.builder("h").script(folder.resolve("none")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("hook 'h': the script ");
        Files.writeString(file, "#!/usr/bin/env python3\n");
        assertThatThrownBy(() -> ShellHook.builder("h").script(file).build())
                .hasMessageContaining("its #! names another interpreter");
    }

    @Test
    void runsOnceUnlessToldOtherwise() {
        assertThat(ShellHook.beforeKubelet("h", "true").execution().frequency()).isEqualTo(Frequency.ONCE);
    }
}
