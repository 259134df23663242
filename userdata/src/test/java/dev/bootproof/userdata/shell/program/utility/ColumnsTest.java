package dev.bootproof.userdata.shell.program.utility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.program.TestHost;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void cutsFieldsAndCharacters() {
        assertThat(TestHost.output("a:b:c\nx\n", "cut", "-d:", "-f2-")).isEqualTo("b:c\nx\n");
        assertThat(TestHost.output("#abc\n", "cut", "-c2-")).isEqualTo("abc\n");
    }

    @Test
    void putsLinesBesideEachOther() {
        assertThat(TestHost.output("a\nb\n", "paste", "-sd,", "-")).isEqualTo("a,b\n");
        TestHost host = new TestHost("");
        host.files.put("/a", "1\n2\n");
        host.files.put("/b", "x\n");
        host.run("paste", "-d", "", "/a", "/b");
        assertThat(host.output()).isEqualTo("1x\n2\n");
    }

    @Test
    void breaksAndNumbersLines() {
        assertThat(TestHost.output("abcde\nf\n", "fold", "-w2")).isEqualTo("ab\ncd\ne\nf\n");
        assertThat(TestHost.output("a\n\nb\n", "nl")).isEqualTo("     1\ta\n       \n     2\tb\n");
    }
}
