package dev.bootproof.userdata.boot.lab;

import static dev.bootproof.userdata.boot.lab.Document.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What systemd 252 makes of units that user data brings: the facts that hooks rest on. */
@Tag("oracle")
class BootOrderTest {
    private static final String RUN = "/run/systemd/system";
    private static final String ETC = "/etc/systemd/system";

    private static String oneshot(String name, String lines) {
        return unit(RUN, name + ".service", "[Service]\nType=oneshot\n" + lines);
    }

    private static String gate(String folder, String hook) {
        return unit(
                folder,
                "nodeadm-run.service.d/50-hook.conf",
                "[Unit]\nRequires=" + hook + ".service\nAfter=" + hook + ".service\n");
    }

    private static String start(String... units) {
        return "systemctl daemon-reload\nsystemctl start --no-block " + String.join(" ", units) + "\n";
    }

    @Test
    void userDataRunsBetweenConfigAndRunAndScriptsOnlyOnce() {
        List<Boot> boots = BootLab.boot(new Document()
                        .script("mark script-1")
                        .boothook("mark boothook\n"
                                + unit(
                                        RUN,
                                        "before.service",
                                        "[Unit]\nAfter=cloud-final.service\n[Service]\nType=oneshot\nExecStart=mark before\n")
                                + gate(RUN, "before")
                                + unit(
                                        RUN,
                                        "after.service",
                                        "[Unit]\nAfter=nodeadm-run.service\n[Service]\nType=oneshot\nExecStart=mark after\n")
                                + start("before.service", "after.service"))
                        .cloudConfig("bootcmd: [mark bootcmd]\nruncmd: [mark runcmd]\n")
                        .script("mark script-2")
                        .toString())
                .times(2);

        assertThat(boots.get(0).order())
                .containsExactly(
                        "nodeadm-boot-hook",
                        "nodeadm-config",
                        "boothook",
                        "bootcmd",
                        "script-1",
                        "script-2",
                        "runcmd",
                        "before",
                        "nodeadm-run",
                        "containerd",
                        "kubelet",
                        "after");
        assertThat(boots.get(1).order())
                .containsExactly(
                        "nodeadm-boot-hook",
                        "nodeadm-config",
                        "boothook",
                        "bootcmd",
                        "before",
                        "nodeadm-run",
                        "containerd",
                        "kubelet",
                        "after");
    }

    @ParameterizedTest
    @ValueSource(strings = {RUN, ETC})
    void aFailingHookKeepsTheNodeFromJoining(String folder) {
        List<Boot> boots = BootLab.boot(new Document()
                        .boothook(unit(
                                        folder,
                                        "hook.service",
                                        "[Unit]\nOnFailure=alarm@hook.service\n"
                                                + "[Service]\nType=oneshot\nExecStart=mark hook\nExecStart=false\n")
                                + gate(folder, "hook")
                                + unit(
                                        folder,
                                        "nodeadm-run.service.d/60-alarm.conf",
                                        "[Unit]\nOnFailure=alarm@run.service\n")
                                + unit(folder, "alarm@.service", "[Service]\nType=oneshot\nExecStart=mark alarm-%i\n")
                                + start("hook.service"))
                        .toString())
                .times(2);

        assertThat(boots).allSatisfy(boot -> {
            assertThat(boot.order()).contains("hook").doesNotContain("nodeadm-run", "kubelet");
            assertThat(boot.journal("nodeadm-run.service")).anyMatch(line -> line.startsWith("Dependency failed for"));
            assertThat(boot.unit("hook.service").orElseThrow().result()).isEqualTo("exit-code");
            assertThat(boot.pending()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "sleep 1, success, true",
        "kill -9 $$$$, signal, false",
        "sleep infinity, timeout, false",
        "exit 7, exit-code, false"
    })
    void nodeadmRunWaitsForAHookAndFollowsItsResult(String command, String result, boolean joins) {
        Boot boot = BootLab.boot(new Document()
                        .boothook(oneshot(
                                        "hook",
                                        "TimeoutStartSec=2\nExecStart=sh -c '" + command
                                                + "'\nExecStopPost=sh -c 'mark stopped-$SERVICE_RESULT'\n")
                                + gate(RUN, "hook")
                                + start("hook.service"))
                        .toString())
                .once();

        assertThat(boot.order()).contains("stopped-" + result);
        assertThat(boot.joined()).isEqualTo(joins);
        if (joins) {
            assertThat(boot.uptime("nodeadm-run")).isGreaterThanOrEqualTo(boot.uptime("stopped-success"));
        }
    }

    @Test
    void aHookLeftInEtcRunsBeforeTheNextBootsUserData() {
        List<Boot> boots = BootLab.boot(new Document()
                        .boothook(unit(ETC, "hook.service", "[Service]\nType=oneshot\nExecStart=mark hook\n")
                                + gate(ETC, "hook")
                                + "mark boothook\n"
                                + start("hook.service"))
                        .toString())
                .times(2);

        assertThat(boots.get(0).order()).containsSubsequence("nodeadm-config", "boothook", "hook", "nodeadm-run");
        assertThat(boots.get(1).order())
                .as("the drop-in of the first boot makes it part of the second one's first transaction")
                .containsSubsequence("hook", "nodeadm-config", "boothook", "hook", "nodeadm-run");
    }

    @Test
    void anOperatorMayRepairTheNodeAndStartNodeadmRun() {
        String again = "touch /run/repaired; systemctl start nodeadm-run.service; cat /boot-lab/events";
        Boot boot = BootLab.boot(new Document()
                        .boothook(oneshot("good", "RemainAfterExit=yes\nExecStart=mark good\n")
                                + oneshot("bad", "ExecStart=mark bad\nExecStart=test -e /run/repaired\n")
                                + unit(
                                        RUN,
                                        "nodeadm-run.service.d/50-hook.conf",
                                        "[Unit]\nRequires=good.service bad.service\nAfter=good.service bad.service\n")
                                + start("good.service", "bad.service"))
                        .toString())
                .probe(again)
                .once();

        assertThat(boot.probe(again).status()).isZero();
        assertThat(boot.probe(again).out().lines().map(line -> line.replaceFirst("\\S+ ", "")))
                .as("what succeeded and remains is not run again, what failed is, and so is nodeadm-config")
                .filteredOn(event ->
                        List.of("good", "bad", "nodeadm-config", "kubelet").contains(event))
                .hasSize(6)
                .endsWith("kubelet")
                .containsOnlyOnce("good", "kubelet");
    }

    @Test
    void aRequirementThatNobodyStartedDoesNotKeepTheNodeFromJoining() {
        Boot boot = BootLab.boot(new Document()
                        .boothook(oneshot("hook", "ExecStart=mark hook\n") + gate(RUN, "hook")
                                + "systemctl daemon-reload\n")
                        .toString())
                .once();

        assertThat(boot.order()).doesNotContain("hook");
        assertThat(boot.joined())
                .as("nodeadm-run's job was queued before the drop-in, so the requirement is not pulled in")
                .isTrue();
    }

    @Test
    void anAssertionIsReadWhenTheJobRuns() {
        Boot boot = BootLab.boot(new Document()
                        .boothook(unit(
                                        RUN,
                                        "nodeadm-run.service.d/50-hook.conf",
                                        "[Unit]\nAssertPathExists=/run/hooks-succeeded\n")
                                + "systemctl daemon-reload\n")
                        .toString())
                .once();

        assertThat(boot.joined()).isFalse();
        assertThat(boot.journal("nodeadm-run.service")).anyMatch(line -> line.contains("Assertion failed"));
    }

    @Test
    void aHookThatRequiresNodeadmRunRunsNodeadmConfigTwice() {
        Boot boot = BootLab.boot(new Document()
                        .boothook(unit(
                                        RUN,
                                        "after.service",
                                        "[Unit]\nRequires=nodeadm-run.service\nAfter=nodeadm-run.service\n"
                                                + "[Service]\nType=oneshot\nExecStart=mark after\n")
                                + start("after.service"))
                        .toString())
                .once();

        assertThat(boot.order().stream().filter("nodeadm-config"::equals)).hasSize(2);
    }

    @Test
    void whatARequiringUnitSeesOfItsRequirement() {
        StringBuilder boothook = new StringBuilder();
        String result = "ExecStopPost=sh -c 'mark result:%N:$SERVICE_RESULT:$EXIT_CODE:$EXIT_STATUS'\n";
        String[][] cases = {
            {"condition", "[Unit]\nConditionPathExists=/nowhere\n[Service]\nExecStart=mark condition\n" + result},
            {"assertion", "[Unit]\nAssertPathExists=/nowhere\n[Service]\nExecStart=mark assertion\n" + result},
            {
                "retried",
                "[Service]\nRestart=on-failure\nRestartSec=1\n"
                        + "ExecStart=sh -c 'mark try; [ $(grep -c \" try$\" /boot-lab/events) = 3 ]'\n" + result
            },
            {"killed", "[Service]\nExecStart=sh -c 'kill -9 $$$$'\n" + result},
            {"hanging", "[Service]\nTimeoutStartSec=2\nExecStart=sleep infinity\n" + result},
            {"failing", "[Service]\nExecStart=sh -c 'exit 7'\n" + result},
            {"ignored", "[Service]\nExecStart=-sh -c 'exit 7'\n" + result},
            {"succeeding", "[Service]\nExecStart=true\n" + result}
        };
        StringBuilder units = new StringBuilder();
        for (String[] one : cases) {
            boothook.append(unit(RUN, one[0] + ".service", one[1].replace("[Service]\n", "[Service]\nType=oneshot\n")));
            boothook.append(unit(
                    RUN,
                    "needs-" + one[0] + ".service",
                    "[Unit]\nRequires=" + one[0] + ".service\nAfter=" + one[0]
                            + ".service\n[Service]\nType=oneshot\nExecStart=mark needs-" + one[0] + "\n"));
            units.append(" needs-").append(one[0]).append(".service");
        }
        boothook.append(start(units.toString()));

        Boot boot = BootLab.boot(new Document().boothook(boothook.toString()).toString())
                .once();

        assertThat(boot.order().stream().filter(event -> event.startsWith("needs-")))
                .as("a condition that does not hold, and a status that is ignored, are successes to systemd")
                .containsExactlyInAnyOrder("needs-condition", "needs-ignored", "needs-succeeding");
        assertThat(boot.order().stream().filter(event -> event.startsWith("result:")))
                .containsExactlyInAnyOrder(
                        "result:retried:exit-code:exited:1",
                        "result:retried:exit-code:exited:1",
                        "result:retried:success:exited:0",
                        "result:killed:signal:killed:KILL",
                        "result:hanging:timeout:killed:TERM",
                        "result:failing:exit-code:exited:7",
                        "result:ignored:success:exited:7",
                        "result:succeeding:success:exited:0");
        assertThat(boot.unit("hanging.service").orElseThrow().result()).isEqualTo("timeout");
        assertThat(boot.unit("killed.service").orElseThrow().execMainStatus()).isEqualTo(9);
        assertThat(boot.joined()).isTrue();
    }

    @Test
    void aBoothookMayWaitForAUnitThatWaitsForNothingLater() {
        Boot boot = BootLab.boot(new Document()
                        .boothook(unit(
                                        RUN,
                                        "early.service",
                                        "[Unit]\nDefaultDependencies=no\n[Service]\nType=oneshot\nExecStart=mark early\n")
                                + oneshot("plain", "ExecStart=mark plain\n")
                                + "systemctl daemon-reload\nsystemctl start early.service\nmark early-was-started\n"
                                + "systemctl start plain.service\nmark plain-was-started\n")
                        .toString())
                .once();

        assertThat(boot.order())
                .containsSubsequence(
                        "nodeadm-config", "early", "early-was-started", "plain", "plain-was-started", "nodeadm-run");
        assertThat(boot.pending()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"network-online.target", "cloud-init.service"})
    void aBoothookThatWaitsForAUnitBehindCloudInitHangsTheBoot(String later) {
        Boot boot = BootLab.boot(new Document()
                        .boothook(unit(
                                        RUN,
                                        "late.service",
                                        "[Unit]\nAfter=" + later + "\n[Service]\nType=oneshot\nExecStart=mark late\n")
                                + "systemctl daemon-reload\nsystemctl start late.service\nmark late-was-started\n")
                        .toString())
                .settle(Duration.ofSeconds(6))
                .once();

        assertThat(boot.order()).doesNotContain("late", "nodeadm-run");
        assertThat(boot.pending()).anyMatch(job -> job.startsWith("late.service start waiting"));
    }
}
