package dev.bootproof.userdata.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.hook.FileHook;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.hook.UserDataPart;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacedFindingTest {
    @Test
    void eachIsAtItsHookAndLine() {
        assertThat(BootDocument.of(
                                Target.MANAGED,
                                Optional.empty(),
                                List.of(
                                        FileHook.builder("file", "/opt/x")
                                                .content("y\n")
                                                .build(),
                                        ShellHook.beforeKubelet("old", "true\n\n/etc/eks/bootstrap.sh prod"),
                                        UserDataPart.script("part", "#!/bin/bash\n/etc/eks/bootstrap.sh prod\n")))
                        .findings())
                .extracting(PlacedFinding::place)
                .containsExactly("hook 'old', line 3 of its script", "'part', line 2");
    }

    @Test
    void eachScriptByItself() {
        assertThat(PlacedFinding.inEach(List.of(ShellHook.beforeKubelet("old", "/etc/eks/bootstrap.sh prod"))))
                .extracting(PlacedFinding::place)
                .containsExactly("hook 'old', line 1 of its script");
    }
}
