package dev.bootproof.userdata.shell.program.utility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.TestHost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortedTest {
    private static TestHost host() {
        TestHost host = new TestHost("");
        host.files.put("/a", "a 1\nb 2\n");
        host.files.put("/b", "b 2\nc 3\n");
        host.files.put("/k", "a x\na y\n");
        host.files.put("/unsorted", "b\na\n");
        return host;
    }

    @ParameterizedTest
    @CsvSource({
        "comm /a /b, 'a 1\n\t\tb 2\n\tc 3\n'",
        "comm -12 /a /b, 'b 2\n'",
        "comm -3 /a /b, 'a 1\n\tc 3\n'",
        "comm -23 /a /b, 'a 1\n'",
        "join /a /k, 'a 1 x\na 1 y\n'",
        "join -a 1 /a /k, 'a 1 x\na 1 y\nb 2\n'",
        "join -v 1 /a /k, 'b 2\n'",
    })
    void compares(String command, String printed) {
        TestHost host = host();
        assertThat(host.run(command.split(" "))).isEqualTo(Exit.success());
        assertThat(host.output()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"comm /a /unsorted", "join -o 1.1 /a /b", "comm /a /unknown/b", "join -1 2 -2 1 /a /b"})
    void theRestIsNotFollowed(String command) {
        assertThat(host().run(command.split(" "))).isEqualTo(Exit.unknown());
    }
}
