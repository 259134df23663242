package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.hook.Frequency;
import dev.bootproof.userdata.hook.Phase;
import dev.bootproof.userdata.hook.ScriptHook;
import java.util.List;
import org.junit.jupiter.api.Test;

class AfterKubeletTest {
    private static final String CALL = "/etc/eks/bootstrap.sh prod";

    private static Migration migrated(String document) {
        return Migration.of(Bytes.of(document));
    }

    private static String script(String... lines) {
        return "#!/bin/bash\n" + String.join("\n", lines) + "\n";
    }

    private static String parts(String... parts) {
        StringBuilder document = new StringBuilder("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n");
        for (String part : parts) {
            document.append("--B\nContent-Type: ")
                    .append(part.startsWith("#!") ? "text/x-shellscript" : "text/cloud-boothook")
                    .append("\n\n")
                    .append(part);
        }
        return document + "--B--\n";
    }

    private static List<String> told(Migration migration) {
        return migration.untranslated().stream()
                .filter(item -> !BootstrapTranslation.isMissing(item))
                .map(item -> item.part() + ":" + item.line() + " " + item.what())
                .toList();
    }

    @Test
    void whatStandsBehindTheCallRunsOnceBehindTheKubelet() {
        Migration migration = migrated(script("a", CALL, "kubectl label"));

        assertThat(migration.hooks()).singleElement().satisfies(hook -> {
            assertThat(hook.execution().phase()).isEqualTo(Phase.AFTER_KUBELET);
            assertThat(hook.execution().frequency()).isEqualTo(Frequency.ONCE);
            assertThat(hook.name()).isEqualTo("after-part-001");
            assertThat(hook.script()).contains("kubectl label").doesNotContain("\na\n");
        });
        assertThat(told(migration)).isEmpty();
    }

    @Test
    void aPartBehindTheOneThatCallsGoesWhole() {
        Migration migration = migrated(parts(script(CALL), script("kubectl get nodes")));

        assertThat(migration.hooks()).extracting(ScriptHook::name).containsExactly("after-part-002");
        assertThat(migration.userData().latin1()).doesNotContain("part-002\"");
    }

    @Test
    void aPartForAnotherInterpreterIsRunByIt() {
        Migration migration = migrated(parts(script(CALL), "#!/usr/bin/python3\nprint('up')\n"));

        assertThat(migration.hooks())
                .singleElement()
                .satisfies(hook -> assertThat(hook.script())
                        .contains("#!/usr/bin/python3\nprint(")
                        .contains("/run/bootproof/after-part-002.script"));
    }

    @Test
    void behindABoothooksCallNothingMoves() {
        Migration migration = migrated(parts("#cloud-boothook\n" + script(CALL, "b"), script("c")));

        assertThat(migration.hooks()).singleElement().satisfies(hook -> {
            assertThat(hook.execution().frequency()).isEqualTo(Frequency.EVERY_BOOT);
            assertThat(hook.script()).contains("b\n");
        });
        assertThat(told(migration)).containsExactly("2:1 part-002");
    }

    @Test
    void inALoopItStaysAndIsTold() {
        Migration migration = migrated(script("for i in 1 2; do", CALL, "kubectl label", "done"));

        assertThat(migration.hooks()).isEmpty();
        assertThat(told(migration)).containsExactly("1:4 kubectl ***, and what follows");
    }

    @Test
    void behindAnExecNobodyRanIt() {
        Migration migration = migrated(script("exec " + CALL, "kubectl label"));

        assertThat(migration.hooks()).isEmpty();
        assertThat(told(migration)).containsExactly("1:3 kubectl ***, and what follows");
    }

    @Test
    void namesAreOfTheProgramsAndOfEachOther() {
        Migration migration = migrated(parts(script(CALL), script("b"), script("c")));

        assertThat(migration.hooks()).extracting(ScriptHook::name).containsExactly("after-part-002", "after-part-003");
    }
}
