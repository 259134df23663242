package dev.bootproof.userdata.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.boot.lab.Boot;
import dev.bootproof.userdata.boot.lab.BootLab;
import dev.bootproof.userdata.boot.lab.Stub;
import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.ImagePrePullHook;
import dev.bootproof.userdata.hook.OnFailure;
import dev.bootproof.userdata.hook.RegistryMirrorHook;
import dev.bootproof.userdata.hook.SecretHook;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.hook.SysctlHook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@code docs/nodes.md} says that an operator sees is what the commands say on a node that booted with its hooks. */
@Tag("oracle")
class OperatorViewOracleTest {
    private static final String STATUS = "bootproof-hooks";
    private static final String LOG = "journalctl -u bootproof-agent-token -o cat";

    private static final List<Hook> HOOKS = List.of(
            SysctlHook.builder("memory-maps").set("vm.max_map_count", 262_144).build(),
            RegistryMirrorHook.builder("docker-mirror", "docker.io")
                    .mirrors("https://mirror.example.com/v2/docker-hub")
                    .build(),
            SecretHook.ssmParameter("agent-token", "/agent/token", "/etc/agent/token")
                    .build(),
            ShellHook.builder("register-agent")
                    .commands("/opt/agent/register --cluster prod")
                    .onFailure(OnFailure.CONTINUE)
                    .after("agent-token")
                    .build(),
            ImagePrePullHook.builder("pre-pull")
                    .images("public.ecr.aws/docker/library/nginx:1.29")
                    .build());

    private static Boot boot(String aws) {
        return BootLab.boot(
                        BootDocument.of(Target.MANAGED, Optional.empty(), HOOKS).text())
                .with(new Stub("aws", aws))
                .with(new Stub("imds", "echo eu-central-1"))
                .with(Stub.of("nerdctl"))
                .file("/opt/agent/register", 0755, "#!/bin/bash\n")
                .probe(STATUS)
                .probe(LOG)
                .once();
    }

    @Test
    void aNodeThatJoined() throws IOException {
        Boot boot = boot("echo token");

        assertThat(boot.joined()).isTrue();
        assertThat(seen(boot.probe(STATUS).out())).isEqualTo(block("joined"));
    }

    @Test
    void aNodeThatWasRefused() throws IOException {
        String denied = "An error occurred (AccessDeniedException) when calling the GetParameter operation";
        Boot boot = boot("echo '" + denied + "' >&2; exit 254");

        assertThat(boot.joined()).isFalse();
        assertThat(seen(boot.probe(STATUS).out())).isEqualTo(block("refused"));
        assertThat(boot.probe(LOG).out().lines()).containsAll(block("log"));
    }

    /** How long it took, in the column before the log's, is not the same on every machine. */
    private static List<String> seen(String said) {
        return said.lines()
                .map(line -> line.replaceAll(" +\\d+(?=  journalctl)", "        -"))
                .toList();
    }

    private static List<String> block(String mark) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "nodes.md"));
        Matcher block = Pattern.compile("<!-- " + mark + " -->\n```\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(page);
        assertThat(block.find()).as("a block behind <!-- " + mark + " -->").isTrue();
        return seen(block.group(1));
    }
}
