package dev.bootproof.userdata.shell.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.expand.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JqTest {
    private static final String JSON = """
            {"name":"prod","n":3,"on":true,"none":null,"a-b":"x","list":[{"k":"Env","v":"one"},{"k":"Role","v":"two"}]}
            """;

    /** As jq 1.6 prints it with -rc; a line ends in a bar. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                ".name ~ prod|",
                ".n ~ 3|",
                ".missing ~ null|",
                ".missing // \"d\" ~ d|",
                ".list[0].v ~ one|",
                ".list[].k ~ Env|Role|",
                ".list[-1].v ~ two|",
                ".[\"a-b\"] ~ x|",
                ".\"a-b\" ~ x|",
                ".list[] | select(.k == \"Role\") | .v ~ two|",
                ".list | length ~ 2|",
                ".list | map(.v) | join(\",\") ~ one,two|",
                "keys ~ [\"a-b\",\"list\",\"n\",\"name\",\"none\",\"on\"]|",
                ".name, .n ~ prod|3|",
                ".list[] | select(.k | startswith(\"E\")) | .v ~ one|",
                ".none // .on ~ true|",
                "[.list[].v] ~ [\"one\",\"two\"]|"
            })
    void doesAsJqDoes(String program, String lines) {
        assertThat(TestHost.output(JSON, "jq", "-rc", program.strip()))
                .isEqualTo(lines.strip().replace('|', '\n'));
    }

    @Test
    void optionsAndStatus() {
        assertThat(TestHost.output(JSON, "jq", ".name")).isEqualTo("\"prod\"\n");
        assertThat(TestHost.output(JSON, "jq", "-r", "--arg", "k", "Env", ".list[]|select(.k==$k).v"))
                .isEqualTo("one\n");
        assertThat(new TestHost(JSON).run("jq", "-e", ".none")).isEqualTo(Exit.failure());
        assertThat(new TestHost("{").run("jq", ".")).isEqualTo(Exit.of(2));
        assertThat(new TestHost("[]").run("jq", ".a")).isEqualTo(Exit.of(5));
    }

    @Test
    void whatIsNotFollowedIsUnknown() {
        for (String program : new String[] {"reduce .[] as $x (0; .+$x)", "\"\\(.name)\"", ". + {a:1}", ".a = 1"}) {
            TestHost host = new TestHost(JSON);
            assertThat(host.run("jq", program)).as(program).isEqualTo(Exit.unknown());
            assertThat(host.output()).isEqualTo(Value.ANYTHING);
        }
    }
}
