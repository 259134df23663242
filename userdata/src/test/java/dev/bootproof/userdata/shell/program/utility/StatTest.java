package dev.bootproof.userdata.shell.program.utility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.TestHost;
import org.junit.jupiter.api.Test;

class StatTest {
    @Test
    void nameKindAndSize() {
        TestHost host = new TestHost("");
        host.files.put("/d/f", "abc\n");

        assertThat(host.run("stat", "-c", "%n %s %F %a%%", "/d/f")).isEqualTo(Exit.success());
        assertThat(host.run("stat", "--printf", "%F\\n", "/d")).isEqualTo(Exit.success());
        assertThat(host.output()).isEqualTo("/d/f 4 regular file " + Value.ANYTHING + "%\ndirectory\n");
        assertThat(host.run("stat", "/none")).isEqualTo(Exit.failure());
        assertThat(host.run("stat", "/unknown/f")).isEqualTo(Exit.unknown());
    }
}
