package dev.bootproof.userdata.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.hook.Frequency;
import dev.bootproof.userdata.hook.OnFailure;
import dev.bootproof.userdata.hook.Phase;
import dev.bootproof.userdata.hook.ShellHook;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoaderTest {
    private static ShellHook.Builder hook(String name) {
        return ShellHook.builder(name).commands("true").frequency(Frequency.EVERY_BOOT);
    }

    @Test
    void theGateComesFirstAndRequiresOnlyWhatRefusesToJoin() {
        String loader = new Loader(
                        List.of(
                                hook("must").build(),
                                hook("may").onFailure(OnFailure.CONTINUE).build(),
                                hook("late").phase(Phase.AFTER_KUBELET).build()),
                        false)
                .plain();

        assertThat(loader)
                .startsWith("#cloud-boothook\n#!/bin/bash\n")
                .contains(
                        "[Unit]\nAfter=bootproof-must.service bootproof-may.service\nRequires=bootproof-must.service\n"
                                + "AssertPathExists=/run/bootproof/loaded\n")
                .endsWith(": > /run/bootproof/loaded\n");
        assertThat(loader.indexOf("AssertPathExists=")).isLessThan(loader.indexOf("/run/bootproof/hooks"));
    }

    @Test
    void afterTheKubeletAloneThereIsNoGate() {
        assertThat(new Loader(List.of(hook("late").phase(Phase.AFTER_KUBELET).build()), false).plain())
                .doesNotContain("AssertPathExists=")
                .contains("After=nodeadm-run.service\n", "ExecCondition=");
    }

    @Test
    void aUnitSaysWhenAndHow() {
        String loader = new Loader(
                        List.of(
                                hook("early").phase(Phase.BOOTHOOK).build(),
                                hook("first").onFailure(OnFailure.CONTINUE).build(),
                                hook("second")
                                        .after("early", "first")
                                        .frequency(Frequency.ONCE)
                                        .retries(2)
                                        .timeout(Duration.ofSeconds(10))
                                        .build()),
                        true)
                .plain();

        assertThat(loader).contains("""
                [Unit]
                Description=Bootproof hook second
                After=cloud-init.service bootproof-first.service
                Requires=bootproof-early.service
                ConditionPathExists=!/var/lib/cloud/instance/bootproof/second
                OnFailure=bootproof-mark-unhealthy.service
                [Service]
                Type=oneshot
                RemainAfterExit=yes
                SyslogIdentifier=%N
                ExecStart=/bin/bash /run/bootproof/run-hook second 3 10 /var/lib/cloud/instance/bootproof/second
                ExecStopPost=/bin/bash /run/bootproof/run-hook second --ended
                TimeoutStartSec=105
                """);
        assertThat(loader)
                .contains("systemctl start bootproof-early.service || true\n")
                .contains("systemctl start --no-block bootproof-first.service bootproof-second.service\n");
    }

    @Test
    void anObjectsNameIsAWord() {
        assertThat(new Loader(List.of(hook("h").build()), false)
                        .stored((content, sha256) -> new ScriptStore.Location("bucket", "it's; $(x)")))
                .contains("--only-show-errors 's3://bucket/it'\\''s; $(x)' /run/bootproof/loader.gz");
    }
}
