package dev.bootproof.userdata.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ShellCheck judges what hooks put on the node. */
@Tag("oracle")
class HookScriptsOracleTest {
    static Stream<ScriptHook> scripts() {
        return HookExamples.all().stream().filter(ScriptHook.class::isInstance).map(ScriptHook.class::cast);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void shellCheckIsSilent(ScriptHook hook) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("shellcheck", "--shell=bash", "--format=gcc", "-")
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().write(("set -euo pipefail\n" + hook.script()).getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
