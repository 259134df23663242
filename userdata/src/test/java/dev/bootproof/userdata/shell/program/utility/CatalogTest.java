package dev.bootproof.userdata.shell.program.utility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.TestHost;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The small programs; what stands here is what GNU's print. */
class CatalogTest {
    @Test
    void lines() {
        assertThat(TestHost.output("a\nb\nc\n", "head", "-n", "2")).isEqualTo("a\nb\n");
        assertThat(TestHost.output("a\nb\nc\n", "head", "-1")).isEqualTo("a\n");
        assertThat(TestHost.output("a\nb\nc\n", "head", "-n-1")).isEqualTo("a\nb\n");
        assertThat(TestHost.output("a\nb\nc\n", "tail", "-n", "+2")).isEqualTo("b\nc\n");
        assertThat(TestHost.output("abc", "tail", "-c", "2")).isEqualTo("bc");
        assertThat(TestHost.output("b\na\nb\n", "sort", "-u")).isEqualTo("a\nb\n");
        assertThat(TestHost.output("b\0a\na\0b\0", "sort", "-zu")).isEqualTo("a\na\0b\0");
        assertThat(TestHost.output("10\n9\n", "sort", "-n")).isEqualTo("9\n10\n");
        assertThat(TestHost.output("a\na\nb\na\n", "uniq")).isEqualTo("a\nb\na\n");
        assertThat(TestHost.output("a\na\nb\n", "uniq", "-c")).isEqualTo("      2 a\n      1 b\n");
        assertThat(TestHost.output("a\nb\nc\n", "paste", "-", "-")).isEqualTo("a\tb\nc\t\n");
        assertThat(TestHost.output("a\nb", "tac")).isEqualTo("ba\n");
        assertThat(TestHost.output("ab\nc\n", "rev")).isEqualTo("ba\nc\n");
        assertThat(TestHost.output("a b\nc\n", "wc", "-l")).isEqualTo("2\n");
        assertThat(TestHost.output("a\nb\n", "paste", "-sd,")).isEqualTo("a,b\n");
    }

    @Test
    void characters() {
        assertThat(TestHost.output("a:b:c\n", "cut", "-d:", "-f1,3")).isEqualTo("a:c\n");
        assertThat(TestHost.output("abc\n", "cut", "-c2-")).isEqualTo("bc\n");
        assertThat(TestHost.output("abc", "tr", "a-c", "A-C")).isEqualTo("ABC");
        assertThat(TestHost.output("a1b2", "tr", "-cd", "[:digit:]")).isEqualTo("12");
        assertThat(TestHost.output("aab", "tr", "-s", "a")).isEqualTo("ab");
    }

    @Test
    void encodings() {
        assertThat(TestHost.output("hi\n", "base64")).isEqualTo("aGkK\n");
        assertThat(TestHost.output("aGkK\n", "base64", "-d")).isEqualTo("hi\n");
        assertThat(TestHost.output("aGkK\n", "openssl", "enc", "-base64", "-d", "-A"))
                .isEqualTo("hi\n");
        assertThat(TestHost.output("6869", "xxd", "-r", "-p")).isEqualTo("hi");
        assertThat(TestHost.output(TestHost.output("hi", "gzip", "-c"), "gunzip"))
                .isEqualTo("hi");
        assertThat(new TestHost("%%").run("base64", "-d")).isEqualTo(Exit.failure());

        TestHost broken = new TestHost(TestHost.output("hi", "gzip", "-c").substring(0, 15));
        assertThat(broken.run("gunzip")).isEqualTo(Exit.failure());
        assertThat(broken.output()).isEqualTo(Value.ANYTHING);

        TestHost toFile = new TestHost("aGkK\n");
        assertThat(toFile.run("openssl", "base64", "-d", "-out", "/f")).isEqualTo(Exit.unknown());
        assertThat(toFile.files).containsEntry("/f", Value.ANYTHING);
    }

    @Test
    void namesAndNumbers() {
        assertThat(TestHost.output("", "basename", "/a/b.sh", ".sh")).isEqualTo("b\n");
        assertThat(TestHost.output("", "dirname", "/a/b/")).isEqualTo("/a\n");
        assertThat(TestHost.output("", "seq", "-s,", "1", "3")).isEqualTo("1,2,3\n");
        assertThat(TestHost.output("", "expr", "2", "+", "3", "*", "2")).isEqualTo("8\n");
        assertThat(TestHost.output("", "expr", "v1.30", ":", "v\\([0-9]*\\)")).isEqualTo("1\n");
        assertThat(TestHost.output("", "expr", "substr", "a/b.sh", "3", "9")).isEqualTo("b.sh\n");
        assertThat(TestHost.output("", "expr", "index", "a=b", "=:")).isEqualTo("2\n");
        assertThat(TestHost.output("", "expr", "match", "b.sh.off", "\\(.*sh\\)"))
                .isEqualTo("b.sh\n");
        assertThat(new TestHost("").run("expr", "0")).isEqualTo(Exit.failure());
    }

    @Test
    void theNode() {
        assertThat(TestHost.output("", "uname", "-sm")).isEqualTo("Linux x86_64\n");
        assertThat(TestHost.output("", "id", "-u")).isEqualTo("0\n");
        assertThat(TestHost.output("", "date")).isEqualTo(Value.ANYTHING);
        assertThat(TestHost.output("", "date", "-d", "2024-12-31", "+%s")).isEqualTo("1735603200\n");
        assertThat(TestHost.output("", "date", "-u", "--date=2025-11-26 12:30", "+%s"))
                .isEqualTo("1764160200\n");
        assertThat(TestHost.output("", "date", "-d", "2025-02-30", "+%s")).isEqualTo(Value.ANYTHING);
        assertThat(new TestHost("").run("id", "-u", "someone")).isEqualTo(Exit.unknown());
    }

    @Test
    void variablesAndFolders() {
        TestHost host = new TestHost("$A ${B} $C");
        host.variables.put("A", "1");
        host.variables.put("B", "2");
        host.files.put("/d/x", "");
        host.files.put("/d/y", "");

        assertThat(host.run("envsubst", "$A $C")).isEqualTo(Exit.success());
        assertThat(host.run("ls", "/d")).isEqualTo(Exit.success());
        assertThat(host.run("ls", "/nowhere")).isEqualTo(Exit.of(2));
        assertThat(host.output()).isEqualTo("1 ${B} x\ny\n");
    }

    @Test
    void whatIsNotKnownGoesInAndComesOut() {
        for (String name : List.of("cat", "rev", "tac", "sort", "uniq", "gunzip", "base64")) {
            TestHost host = new TestHost(Value.ANYTHING);
            host.run(name);
            assertThat(host.output()).as(name).contains(Value.ANYTHING);
        }
    }
}
