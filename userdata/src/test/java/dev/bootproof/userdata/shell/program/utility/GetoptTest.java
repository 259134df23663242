package dev.bootproof.userdata.shell.program.utility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.TestHost;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GetoptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '|',
            value = {
                "getopt -o ab: -- -a x -b y ~ -a -b 'y' -- 'x'",
                "getopt -o a -l name:,all -- --name=x --al ~ --name 'x' --all --",
                "getopt -o a:: -- -ax -a ~ -a 'x' -a '' --",
                "getopt -o +a -- x -a ~ -- 'x' '-a'",
                "getopt ab: -a -b x y ~ -a -b x -- y",
                "getopt -u -o a -- -a x ~ -a -- x",
            })
    void writesOptionsBeforeOperands(String command, String printed) {
        assertThat(TestHost.output("", command.split(" "))).isEqualTo(" " + printed + "\n");
    }

    @Test
    void refuses() {
        assertThat(new TestHost("").run("getopt", "-o", "a", "--", "-b")).isEqualTo(Exit.failure());
        assertThat(new TestHost("").run("getopt", "-o", "a:", "--", "-a")).isEqualTo(Exit.failure());
        assertThat(new TestHost("").run("getopt")).isEqualTo(Exit.of(2));
        assertThat(List.of(new TestHost("").run("getopt", "-T"))).containsExactly(Exit.of(4));
    }
}
