package dev.bootproof.userdata.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.hook.Frequency;
import dev.bootproof.userdata.hook.HookExamples;
import dev.bootproof.userdata.hook.NftablesHook;
import dev.bootproof.userdata.hook.OnFailure;
import dev.bootproof.userdata.hook.Phase;
import dev.bootproof.userdata.hook.ScriptHook;
import dev.bootproof.userdata.hook.ShellHook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Debian's ShellCheck, systemd-analyze and nft judge what the loader puts on the node. */
@Tag("oracle")
class LoaderOracleTest {
    private static final Path NODE = Path.of("src", "test", "oracle", "boot", "node", "etc", "systemd", "system");

    private static List<ScriptHook> examples() {
        return HookExamples.all().stream()
                .filter(ScriptHook.class::isInstance)
                .map(ScriptHook.class::cast)
                .toList();
    }

    private static ShellHook.Builder odd(String name) {
        return ShellHook.builder(name).commands("true");
    }

    static Stream<List<ScriptHook>> documents() {
        return Stream.of(
                HookOrder.sorted(HookExamples.all()),
                List.of(
                        odd("early")
                                .phase(Phase.BOOTHOOK)
                                .timeout(Duration.ofSeconds(1))
                                .build(),
                        odd("often")
                                .retries(100)
                                .timeout(Duration.ofDays(1))
                                .after("early")
                                .build(),
                        odd("may-fail")
                                .onFailure(OnFailure.CONTINUE)
                                .frequency(Frequency.EVERY_BOOT)
                                .build(),
                        odd("late")
                                .phase(Phase.AFTER_KUBELET)
                                .after("early", "often", "may-fail")
                                .build(),
                        odd("n" + "-n".repeat(31)).after("often").build()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shellCheckIsSilent(List<ScriptHook> hooks) {
        // cloud-init takes the first line off
        shellCheck(new Loader(hooks, true).plain().replaceFirst("#cloud-boothook\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run-hook.sh", "bootproof-hooks.sh"})
    void shellCheckIsSilentOnWhatRunsHooks(String resource) {
        shellCheck(read(Path.of("src", "main", "resources", "dev", "bootproof", "userdata", "boot", resource)));
    }

    private static void shellCheck(String script) {
        assertThat(said(script, "shellcheck", "--shell=bash", "--format=gcc", "-"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void systemdFindsNothingWrongWithTheUnits(List<ScriptHook> hooks) throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put("/loader", new Loader(hooks, true).plain());
        files.put("/stubs/systemctl", "#!/bin/true\n");
        try (Stream<Path> units = Files.list(NODE)) {
            units.filter(Files::isRegularFile)
                    .forEach(unit -> files.put("/etc/systemd/system/" + unit.getFileName(), read(unit)));
        }
        // what the stand-ins start is in the lab's base tree, not here
        Stream.of("mark", "boot-lab-node", "nodeadm-internal", "cloud-init")
                .forEach(name -> files.put("/usr/bin/" + name, ""));
        ScratchRoot root = ScratchRoot.run(files, """
                mkdir -p /run/systemd/system
                chmod 0755 /usr/bin/mark
                PATH=/stubs:$PATH bash /loader
                systemd-analyze verify --man=no /run/systemd/system/bootproof-*.service nodeadm-run.service
                """);

        assertThat(root.changes().resolve("run/systemd/system")).isDirectoryContaining("glob:**/bootproof-*.service");
        assertThat(root.said().lines().filter(line -> line.contains("bootproof") || line.contains("nodeadm-run")))
                .as(root.said())
                .isEmpty();
        assertThat(root.status()).as(root.said()).isZero();
        root.delete();
    }

    @Test
    void systemdWouldHaveFoundSomething() {
        ScratchRoot root = ScratchRoot.run(
                Map.of(
                        "/run/systemd/system/bootproof-x.service",
                        "[Service]\nType=oneshot\nExecStart=nonsense\nWhat=\n"),
                "systemd-analyze verify --man=no /run/systemd/system/bootproof-x.service");
        assertThat(root.said()).contains("What").contains("nonsense");
        root.delete();
    }

    static Stream<NftablesHook> rulesets() {
        return Stream.concat(
                examples().stream().filter(NftablesHook.class::isInstance).map(NftablesHook.class::cast),
                Stream.of(
                                "# } a brace in a comment\nchain input { type filter hook input priority 0; }",
                                "chain input {\n comment \"} # {\"\n type filter hook input priority 0;\n}",
                                "chain input { type filter hook input priority 0; tcp dport 1 drop comment \"two\nlines\"; }",
                                "set ports { type inet_service; elements = { 1, 2 } } # the last comment")
                        .map(chains ->
                                NftablesHook.builder("odd").chains(chains).build()));
    }

    @ParameterizedTest
    @MethodSource("rulesets")
    void nftAcceptsRulesetsAndTheyChangeNothingElse(NftablesHook hook) {
        String other = "table inet other {\n chain kept {\n }\n}\n";
        String after = said(
                other + hook.ruleset() + hook.ruleset() + "list tables\n", "unshare", "--net", "nft", "--file", "-");
        assertThat(after.lines())
                .containsExactly(
                        "table inet other",
                        "table inet bootproof_" + hook.name().replace('-', '_'));
    }

    /** What a program says to a script; that it is missing or fails is a failure with its name. */
    private static String said(String input, String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().write(input.getBytes(StandardCharsets.US_ASCII));
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor())
                    .as(String.join(" ", command) + ": " + said)
                    .isZero();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
