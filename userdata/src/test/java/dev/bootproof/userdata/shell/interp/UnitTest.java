package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitTest {
    private final State state = new State();
    private final Files files = new Files(NodeImage.AL2023, state, new Recorder());

    private void write(String path, String text) {
        state.shared.files.put(path, new Node.File(text, false));
    }

    @Test
    void anEmptySettingTakesBackWhatWasGivenBefore() {
        write("/etc/systemd/system/a.service", "[Service]\nExecStart=/bin/a\nExecStartPost=/bin/b\\\n  c\n");
        write("/etc/systemd/system/a.service.d/o.conf", "[Service]\nExecStart=\nExecStart=/bin/d\n");
        Unit unit = Unit.of(files, "a.service").orElseThrow();

        assertThat(unit.all("Service.ExecStart")).containsExactly("/bin/d");
        assertThat(unit.last("Service.ExecStartPost")).contains("/bin/b c");
    }

    @Test
    void theFirstFolderCountsAndATemplateIsFilled() {
        write("/usr/lib/systemd/system/t@.service", "[Service]\nExecStart=/usr/%i\n");
        write("/etc/systemd/system/t@.service", "[Service]\n# ExecStart=/no\nExecStart=/etc/%i\n");

        assertThat(Unit.of(files, "t@x.service").orElseThrow().last("Service.ExecStart"))
                .contains("/etc/x");
        assertThat(Unit.of(files, "u@x.service")).isEmpty();
    }

    @Test
    void theEnvironmentOfItsCommands() {
        write("/etc/default/e", "# none\nA=1 2\nB='3 4'\n");
        write(
                "/etc/systemd/system/e.service",
                "[Service]\nEnvironment=\"C=5 6\" D=7\nEnvironmentFile=-/etc/default/e\nExecStart=/bin/x\n");

        assertThat(Unit.of(files, "e.service").orElseThrow().environment(files))
                .isEqualTo(Map.of("A", "1", "B", "3 4", "C", "5 6", "D", "7"));
    }

    @Test
    void variablesInACommand() {
        assertThat(Unit.words("-@/bin/x ${A}b $A '$$A' ${NONE}", Map.of("A", "1 2")))
                .containsExactly("/bin/x", "1 2b", "1", "2", "$A", "");
    }
}
