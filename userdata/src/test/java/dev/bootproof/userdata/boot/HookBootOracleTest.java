package dev.bootproof.userdata.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.boot.BootDocument.Carriage;
import dev.bootproof.userdata.boot.lab.Boot;
import dev.bootproof.userdata.boot.lab.BootLab;
import dev.bootproof.userdata.boot.lab.Stub;
import dev.bootproof.userdata.hook.Bash;
import dev.bootproof.userdata.hook.FileHook;
import dev.bootproof.userdata.hook.Frequency;
import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.OnFailure;
import dev.bootproof.userdata.hook.Phase;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.hook.SystemdUnitHook;
import dev.bootproof.userdata.hook.UserDataPart;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When hooks run and what their failure means, on a booted system. */
@Tag("oracle")
class HookBootOracleTest {
    private static final String STATUS = "bootproof-hooks";
    private static final String JSON = "bootproof-hooks --json";

    private static ShellHook.Builder hook(String name, String... commands) {
        return ShellHook.builder(name).frequency(Frequency.EVERY_BOOT).commands(commands);
    }

    private static BootLab boot(Hook... hooks) {
        return BootLab.boot(document(hooks).text()).probe(STATUS).probe(JSON);
    }

    private static BootDocument document(Hook... hooks) {
        return BootDocument.of(Target.MANAGED, Optional.empty(), List.of(hooks));
    }

    @Test
    void eachPhaseHasItsPlaceOnEveryBoot() {
        List<Boot> boots = boot(
                        hook("late-1", "mark late-1").phase(Phase.AFTER_KUBELET).build(),
                        hook("before-1", "mark before-1", "sleep 1").build(),
                        hook("before-2", "mark before-2").build(),
                        hook("once", "mark once").frequency(Frequency.ONCE).build(),
                        hook("early", "mark early").phase(Phase.BOOTHOOK).build(),
                        hook("late-2", "mark late-2").phase(Phase.AFTER_KUBELET).build(),
                        UserDataPart.script("script", "#!/bin/bash\nmark script\n"))
                .times(2);

        assertThat(boots.get(0).order())
                .containsSubsequence(
                        "nodeadm-config",
                        "early",
                        "before-1",
                        "before-2",
                        "once",
                        "nodeadm-run",
                        "kubelet",
                        "late-1",
                        "late-2")
                .containsSubsequence("early", "script", "nodeadm-run")
                .containsOnlyOnce("nodeadm-config", "once");
        assertThat(boots.get(1).order())
                .containsSubsequence(
                        "nodeadm-config", "early", "before-1", "before-2", "nodeadm-run", "kubelet", "late-1", "late-2")
                .doesNotContain("once", "script")
                .containsOnlyOnce("nodeadm-config");
        assertThat(boots).allSatisfy(boot -> assertThat(boot.pending()).isEmpty());
        assertThat(boots.get(0).probe(STATUS).out().lines())
                .hasSize(7)
                .anyMatch(line -> line.matches("before-1 +succeeded +1 +[1-9] +journalctl -u bootproof-before-1"));
        assertThat(boots.get(1).probe(STATUS).out()).containsPattern("once +done on earlier boot");
        assertThat(boots.get(1).probe(JSON).out())
                .startsWith("{\"schema\":\"bootproof.hooks/1\",\"hooks\":[{\"hook\":\"early\"");
        assertThat(boots).allSatisfy(boot -> {
            assertThat(boot.probe(STATUS).status()).isZero();
            assertThat(boot.probe(STATUS).out().lines().skip(1).map(line -> line.split(" ", 2)[0]))
                    .containsExactly("early", "before-1", "before-2", "once", "late-1", "late-2");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit 7", "sleep 600", "kill -9 $$", "kill -9 $PPID"})
    void aHookThatFailsHangsOrIsKilledKeepsTheNodeFromJoining(String command) {
        Boot boot = boot(
                        hook("bad", "echo its last words >&2", command)
                                .timeout(Duration.ofSeconds(3))
                                .build(),
                        hook("next", "mark next").build(),
                        hook("dependent", "mark dependent").after("bad").build(),
                        hook("late", "mark late").phase(Phase.AFTER_KUBELET).build())
                .once();

        assertThat(boot.joined()).isFalse();
        assertThat(boot.order()).contains("next").doesNotContain("dependent", "late");
        assertThat(boot.journal("bootproof-bad.service")).contains("its last words");
        assertThat(boot.journal("nodeadm-run.service")).anyMatch(line -> line.startsWith("Dependency failed for"));
        assertThat(boot.probe(STATUS).out())
                .containsPattern("bad +(failed|ended by systemd: signal)")
                .containsPattern("dependent +not run")
                .endsWith("This node was kept from joining: journalctl -u nodeadm-run\n")
                .doesNotContain("waiting");
        assertThat(boot.probe(STATUS).status()).isEqualTo(1);
        assertThat(boot.journal())
                .as("under its name, without asking for a unit")
                .anyMatch(entry -> entry.identifier().equals("bootproof-bad")
                        && entry.message().equals("its last words"));
    }

    @Test
    void whatAHookLeavesInASessionOfItsOwnEndsWhenTheHookFails() {
        String left = "pgrep -c -x sleeper";
        Boot boot = boot(hook(
                                "bad",
                                "cp /bin/sleep /run/sleeper",
                                "setsid /run/sleeper 500 &",
                                "mark left",
                                "sleep 600")
                        .timeout(Duration.ofSeconds(3))
                        .build())
                .probe(left)
                .once();

        assertThat(boot.order()).contains("left");
        assertThat(boot.joined()).isFalse();
        assertThat(boot.probe(left).out()).isEqualTo("0\n");
    }

    @Test
    void hostileValuesThatWereAcceptedStayValuesOnANode() {
        String value = "'; touch /CANARY; '\"$(touch /CANARY)`touch /CANARY`\nEOF\ntouch /CANARY\n"
                + "--bootproof-0123456789abcdef--\n%n \r\u00fc\\";
        Boot boot = boot(
                        FileHook.builder("file", "/opt/\u00fc $(touch CANARY)'%n")
                                .content(value)
                                .build(),
                        hook("shell", "printf %s " + Bash.quote(value) + " >/opt/shell")
                                .build(),
                        SystemdUnitHook.builder("unit")
                                .unit(
                                        "a.service",
                                        "[Service]\nType=oneshot\nExecStart=/usr/bin/mark '$(touch /CANARY)'\n")
                                .start("a.service")
                                .build())
                .keep("/opt/\u00fc $(touch CANARY)'%n")
                .keep("/opt/shell")
                .keep("/CANARY")
                .once();

        assertThat(boot.joined()).as(boot.probe(STATUS).out()).isTrue();
        assertThat(boot.file("/opt/shell").orElseThrow().content()).isEqualTo(Bytes.of(value));
        assertThat(boot.file("/opt/\u00fc $(touch CANARY)'%n").orElseThrow().content())
                .isEqualTo(Bytes.of(value));
        assertThat(boot.file("/CANARY")).isEmpty();
    }

    @Test
    void aBoothookPhaseHookFailsClosedToo() {
        Boot boot = boot(hook("bad", "false").phase(Phase.BOOTHOOK).build()).once();

        assertThat(boot.joined()).isFalse();
    }

    @Test
    void aHookThatMayFailDoesNotKeepTheNodeFromJoining() {
        Boot boot = boot(
                        hook("bad", "mark try", "false")
                                .retries(1)
                                .onFailure(OnFailure.CONTINUE)
                                .build(),
                        hook("after-bad", "mark after-bad").after("bad").build())
                .once();

        assertThat(boot.order()).containsSubsequence("try", "try", "after-bad", "nodeadm-run", "kubelet");
        assertThat(boot.probe(STATUS).out()).containsPattern("bad +failed +2").doesNotContain("kept from joining");
    }

    @Test
    void aRetryThatSucceedsIsASuccess() {
        Boot boot = boot(hook("flaky", "mark try", "[[ $(grep -c ' try$' /boot-lab/events) == 2 ]]")
                        .retries(3)
                        .build())
                .once();

        assertThat(boot.order()).containsSubsequence("try", "try", "nodeadm-run", "kubelet");
        assertThat(boot.probe(STATUS).out()).containsPattern("flaky +succeeded +2");
    }

    @ParameterizedTest
    @EnumSource(Carriage.class)
    void aLoaderThatBreaksHalfwayLeavesTheGateClosed(Carriage carriage) {
        String padding = carriage == Carriage.PLAIN ? "" : "# " + "x".repeat(20_000);
        String noise = carriage == Carriage.S3
                ? new Random(1)
                        .ints(20_000, 'a', 'z')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : "";
        BootDocument document = BootDocument.builder(Target.MANAGED)
                .hooks(List.of(hook("good", padding, "# " + noise, "mark good").build()))
                .store((content, sha256) -> new ScriptStore.Location("bucket", "key"))
                .build();
        assertThat(document.carriage()).isEqualTo(carriage);

        Boot boot = BootLab.boot(document.text())
                // no file can be written where a folder is
                .file("/usr/local/bin/bootproof-hooks/folder", 0644, "")
                .with(new Stub("aws", "false"))
                .once();

        assertThat(boot.joined()).isFalse();
        assertThat(boot.order()).doesNotContain("good");
        assertThat(boot.journal("nodeadm-run.service")).anyMatch(line -> line.contains("Assertion failed"));
    }

    @Test
    void whatWasPackedOrKeptInS3RunsTheSame() {
        StringBuilder stored = new StringBuilder();
        String noise = new Random(2)
                .ints(20_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        BootDocument document = BootDocument.builder(Target.MANAGED)
                .hooks(List.of(hook("good", "# " + noise, "mark good").build()))
                .store((content, sha256) -> {
                    stored.append(Base64.getEncoder().encodeToString(content));
                    return new ScriptStore.Location("bucket", "key");
                })
                .build();

        Boot boot = BootLab.boot(document.text())
                .file("/opt/object", 0644, stored.toString())
                .with(new Stub("aws", "base64 -d /opt/object > \"${@: -1}\""))
                .once();

        assertThat(boot.order()).containsSubsequence("good", "nodeadm-run", "kubelet");
        assertThat(boot.calls())
                .containsExactly("aws s3 cp --only-show-errors s3://bucket/key /run/bootproof/loader.gz");
    }

    @Test
    void aRefusedNodeIsMarkedUnhealthyWhereThatIsWanted() {
        BootDocument document = BootDocument.builder(Target.MANAGED)
                .hooks(List.of(hook("bad", "false").build()))
                .markUnhealthy(true)
                .build();

        Boot boot = BootLab.boot(document.text())
                .with(Stub.of("aws"))
                .with(new Stub("imds", "echo \"of-${1##*/}\""))
                .once();

        assertThat(boot.joined()).isFalse();
        assertThat(boot.calls())
                .contains(
                        "aws --region of-region autoscaling set-instance-health --health-status Unhealthy --instance-id"
                                + " of-instance-id");
    }
}
