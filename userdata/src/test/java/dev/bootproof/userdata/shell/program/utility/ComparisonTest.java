package dev.bootproof.userdata.shell.program.utility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.TestHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final String OF_A = "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7";

    private static Exit exit(String... argv) {
        TestHost host = new TestHost("a\n");
        host.files.put("/a", "a\n");
        host.files.put("/b", "b\n");
        host.files.put("/some", Value.ANYTHING);
        host.files.put("/sum", OF_A + "  /a\n");
        host.files.put("/wrong", OF_A + "  /b\n");
        host.files.put("/none", "a word\n");
        return host.run(argv);
    }

    @ParameterizedTest
    @CsvSource({"/a,/a,0", "/a,-,0", "/a,/b,1", "/a,/missing,2"})
    void tellsWhetherFilesAreTheSame(String one, String other, int status) {
        assertThat(exit("cmp", "-s", one, other)).isEqualTo(Exit.of(status));
        assertThat(exit("diff", "-q", one, other)).isEqualTo(Exit.of(status));
    }

    @Test
    void whatIsNotKnownIsNotDecided() {
        assertThat(exit("cmp", "/a", "/some")).isEqualTo(Exit.unknown());
        assertThat(exit("sha256sum", "/unknown/a")).isEqualTo(Exit.unknown());
    }

    @Test
    void digestsAreMadeAndChecked() {
        assertThat(TestHost.output("a\n", "sha256sum")).isEqualTo(OF_A + "  -\n");
        assertThat(exit("sha256sum", "-c", "/sum")).isEqualTo(Exit.success());
        assertThat(exit("sha256sum", "-c", "/wrong")).isEqualTo(Exit.failure());
        assertThat(exit("sha256sum", "-c", "/none")).isEqualTo(Exit.failure());
    }
}
