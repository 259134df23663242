package dev.bootproof.userdata.shell.program.jq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.TestHost;
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
                "[.list[].v] ~ [\"one\",\"two\"]|",
                "\"\\(.name)-\\(.n + 1)\" ~ prod-4|",
                "@sh \"N=\\(.name) L=\\(.list[0].k)\" ~ N='prod' L='Env'|",
                ".list | map(\"\\(.k)=\\(.v)\") | join(\",\") ~ Env=one,Role=two|"
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
        for (String program :
                new String[] {"def f: .; f", "\"\\(.list[])\"", "foreach .list[] as $x (0; 1)", "[limit(3; repeat(1))]"
                }) {
            TestHost host = new TestHost(JSON);
            assertThat(host.run("jq", program)).as(program).isEqualTo(Exit.unknown());
            assertThat(host.output()).isEqualTo(Value.ANYTHING);
        }
    }

    /** As jq 1.6 prints it with -c. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                ".a.b = 5 ~ {\"a\":{\"b\":5,\"c\":[1,2]},\"d\":[],\"e\":{},\"s\":\"x\"}",
                ".x.y = [1] ~ {\"a\":{\"b\":1,\"c\":[1,2]},\"d\":[],\"e\":{},\"s\":\"x\",\"x\":{\"y\":[1]}}",
                ".a.c += [3] ~ {\"a\":{\"b\":1,\"c\":[1,2,3]},\"d\":[],\"e\":{},\"s\":\"x\"}",
                ".a.b |= . + 1 ~ {\"a\":{\"b\":2,\"c\":[1,2]},\"d\":[],\"e\":{},\"s\":\"x\"}",
                "del(.a.b) ~ {\"a\":{\"c\":[1,2]},\"d\":[],\"e\":{},\"s\":\"x\"}",
                "del(.zz.b) ~ {\"a\":{\"b\":1,\"c\":[1,2]},\"d\":[],\"e\":{},\"s\":\"x\"}",
                ". * {a:{z:true}} ~ {\"a\":{\"b\":1,\"c\":[1,2],\"z\":true},\"d\":[],\"e\":{},\"s\":\"x\"}",
                ". + {a:1} ~ {\"a\":1,\"d\":[],\"e\":{},\"s\":\"x\"}",
                "{k: .a, s} ~ {\"k\":{\"b\":1,\"c\":[1,2]},\"s\":\"x\"}",
                ".n //= 3 ~ {\"a\":{\"b\":1,\"c\":[1,2]},\"d\":[],\"e\":{},\"s\":\"x\",\"n\":3}",
                ".a[\"b\"] = \"q\" ~ {\"a\":{\"b\":\"q\",\"c\":[1,2]},\"d\":[],\"e\":{},\"s\":\"x\"}",
                ".a.c[0] = 9 ~ {\"a\":{\"b\":1,\"c\":[9,2]},\"d\":[],\"e\":{},\"s\":\"x\"}",
                ".a.b = .s ~ {\"a\":{\"b\":\"x\",\"c\":[1,2]},\"d\":[],\"e\":{},\"s\":\"x\"}",
                ".a.c -= [1] ~ {\"a\":{\"b\":1,\"c\":[2]},\"d\":[],\"e\":{},\"s\":\"x\"}",
                ".a.b *= 2 ~ {\"a\":{\"b\":2,\"c\":[1,2]},\"d\":[],\"e\":{},\"s\":\"x\"}",
                ".f=1.5 ~ {\"a\":{\"b\":1,\"c\":[1,2]},\"d\":[],\"e\":{},\"s\":\"x\",\"f\":1.5}",
                ".a += {\"m\":2} | .d = null ~ {\"a\":{\"b\":1,\"c\":[1,2],\"m\":2},\"d\":null,\"e\":{},\"s\":\"x\"}",
                ".a.b + 1 == 2 and true ~ true",
                ".a.b = (.a.b + 2) * 3 ~ {\"a\":{\"b\":9,\"c\":[1,2]},\"d\":[],\"e\":{},\"s\":\"x\"}"
            })
    void changesAsJqDoes(String program, String result) {
        String json = "{\"a\":{\"b\":1,\"c\":[1,2]},\"d\":[],\"e\":{},\"s\":\"x\"}";
        assertThat(TestHost.output(json, "jq", "-c", program.strip())).isEqualTo(result + "\n");
    }

    @Test
    void indentsAsJqDoes() {
        assertThat(TestHost.output("{\"a\":{\"b\":1,\"c\":[1,2]},\"d\":[],\"e\":{},\"s\":\"x\"}", "jq", "."))
                .isEqualTo("""
                        {
                          "a": {
                            "b": 1,
                            "c": [
                              1,
                              2
                            ]
                          },
                          "d": [],
                          "e": {},
                          "s": "x"
                        }
                        """);
    }

    /** As jq 1.6 prints it with -c; a line ends in a bar. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                ".a[1:], .a[:-1], .s[1:2] ~ [2,3]|[1,2]|\" \"|",
                ".a[] += 1 ~ {\"a\":[2,3,4],\"o\":{\"b\":2,\"c\":null},\"s\":\"x y\"}|",
                "del(.a[0], .o) ~ {\"a\":[2,3],\"s\":\"x y\"}|",
                "del(.a[] | select(. > 1)) | .a ~ [1]|",
                ".o | with_entries(select(.value)) ~ {\"b\":2}|",
                "[paths] | length ~ 8|",
                "reduce .a[] as $i (0; . + $i) ~ 6|",
                ".a[] as $i | $i * 2 ~ 2|4|6|",
                ".s | sub(\" \"; \"-\"), gsub(\"(?<l>[a-z])\"; \"<\\(.l)>\") ~ \"x-y\"|\"<x> <y>\"|",
                ".a | any(. > 2), all(. > 2) ~ true|false|",
                "[.a[] | {k: (. % 2), v: .}] | group_by(.k) | map(length) ~ [1,2]|",
                "[.a[] | {v: .}] | max_by(.v), (sort_by(-.v) | .[0]) ~ {\"v\":3}|{\"v\":3}|",
                "[.a, [.s]] | flatten ~ [1,2,3,\"x y\"]|",
                "try error(\"e\") catch . ~ \"e\"|",
                "[.a[] | tostring] | index(\"2\") ~ 1|",
                "{(.s): .a[0]} ~ {\"x y\":1}|",
                "[limit(2; .a[])], first(.a[]) ~ [1,2]|1|",
                "7 / 2, 7 % 4, (.s / \" \") ~ 3.5|3|[\"x\",\"y\"]|",
                "{o, s} | .o.c //= 5 | .o ~ {\"b\":2,\"c\":5}|",
                ".s | @uri, @html ~ \"x%20y\"|\"x y\"|",
                "\"{\\\"z\\\":1}\" | fromjson | .z ~ 1|"
            })
    void placesAndVariables(String program, String lines) {
        String json = "{\"a\":[1,2,3],\"o\":{\"b\":2,\"c\":null},\"s\":\"x y\"}";
        assertThat(TestHost.output(json, "jq", "-c", program.strip()))
                .isEqualTo(lines.strip().replace('|', '\n'));
    }

    @Test
    void whatGrowsWithoutEndIsNotFollowed() {
        for (String program : new String[] {"[range(1000000)]", ".[99999] = 1", ".[0] as $x | range(9e9)"}) {
            assertThat(new TestHost("[]").run("jq", program)).as(program).isEqualTo(Exit.unknown());
        }
    }

    @Test
    void readsLinesAndFiles() {
        TestHost host = new TestHost("");
        host.files.put("/f", "{\"b\":1,\"a\":2}");
        host.variables.put("V", "v");

        assertThat(TestHost.output("a b\n\"c\n", "jq", "-Rr", "split(\" \")[0]"))
                .isEqualTo("a\n\"c\n");
        assertThat(TestHost.output("{\"b\":1,\"a\":2}", "jq", "-Sc")).isEqualTo("{\"a\":2,\"b\":1}\n");
        host.run("jq", "-nr", "--slurpfile", "x", "/f", "$x[0].a, env.V, ($ENV.W // \"none\")");
        assertThat(host.output()).isEqualTo("2\nv\nnone\n");
    }

    @Test
    void takesAllValuesAsOne() {
        assertThat(TestHost.output("{\"a\":1} {\"b\":2}", "jq", "-sc", ".[0] * .[1]"))
                .isEqualTo("{\"a\":1,\"b\":2}\n");
    }
}
