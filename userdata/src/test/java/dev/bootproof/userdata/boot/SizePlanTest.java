package dev.bootproof.userdata.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.boot.BootDocument.Carriage;
import dev.bootproof.userdata.hook.FileHook;
import dev.bootproof.userdata.hook.HookExamples;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.hook.UserDataPart;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SizePlanTest {
    @Test
    void theRowsAreTheDocument() {
        BootDocument document = BootDocument.of(
                Target.MANAGED,
                Optional.of(NodeConfig.builder().kubeletConfig("maxPods", 58).build()),
                List.of(
                        ShellHook.beforeKubelet("one", "true"),
                        ShellHook.beforeKubelet("two", "# " + "x".repeat(1_000)),
                        UserDataPart.script("part", "#!/bin/sh\ntrue\n")));
        SizePlan sizes = document.sizes();

        assertThat(sizes.carriage()).isEqualTo(Carriage.PLAIN);
        assertThat(sizes.plainBytes()).isEqualTo(document.text().length()).isEqualTo(sizes.bytes());
        assertThat(sizes.describe().lines())
                .anyMatch(line -> line.matches(" +1,[3-6]\\d\\d  hook 'two'"))
                .anyMatch(line -> line.matches(" +[3-6]\\d\\d  hook 'one'"))
                .anyMatch(line -> line.matches(" +15  part 'part'"))
                .anyMatch(line -> line.endsWith("  NodeConfig of 'bootproof-node-config'"))
                .endsWith("  13,312  at most");
    }

    @Test
    void whatIsCompressedIsToldToo() {
        SizePlan sizes = BootDocument.of(Target.MANAGED, Optional.empty(), HookExamples.all())
                .sizes();

        assertThat(sizes.plainBytes()).isGreaterThan(sizes.limit());
        assertThat(sizes.fits()).isTrue();
        assertThat(sizes.describe()).contains("  with compressed scripts\n");
    }

    @Test
    void aValueThatIsKnownOnlyWhenDeployedCountsWithTheMostItCanHave() {
        String marker = "${Token[AWS.Region.4]}";
        BootDocument.Builder document = BootDocument.builder(Target.MANAGED)
                .hooks(List.of(
                        FileHook.builder("two", "/opt/two")
                                .content(marker + marker)
                                .build(),
                        ShellHook.beforeKubelet("none", "true")));

        SizePlan small =
                document.deployTimeSize(known -> marker.length()).build().sizes();
        SizePlan unknown = document.deployTimeSize(known -> marker.length() + 1_000)
                .build()
                .sizes();

        assertThat(small.plainBytes() + 2_000).isEqualTo(unknown.plainBytes());
        assertThat(small.rows().get(1)).isEqualTo(unknown.rows().get(1));
        assertThat(small.rows().get(0).bytes() + 2_000)
                .isEqualTo(unknown.rows().get(0).bytes());
    }
}
