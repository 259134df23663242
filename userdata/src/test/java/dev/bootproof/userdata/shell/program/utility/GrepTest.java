package dev.bootproof.userdata.shell.program.utility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.TestHost;
import org.junit.jupiter.api.Test;

class GrepTest {
    private static Exit exit(String input, String... argv) {
        return new TestHost(input).run(argv);
    }

    @Test
    void printsWhatItFinds() {
        assertThat(TestHost.output("ab\nb\nc.d\n", "grep", "b")).isEqualTo("ab\nb\n");
        assertThat(TestHost.output("ab\nb\nc.d\n", "grep", "-v", "b")).isEqualTo("c.d\n");
        assertThat(TestHost.output("ab\nb\nc.d\n", "grep", "-F", ".")).isEqualTo("c.d\n");
        assertThat(TestHost.output("ab\nb\n", "grep", "-c", "b")).isEqualTo("2\n");
        assertThat(TestHost.output("a1b22\n", "grep", "-oE", "[0-9]+")).isEqualTo("1\n22\n");
        assertThat(TestHost.output("ab\nb\n", "grep", "-x", "b")).isEqualTo("b\n");
        assertThat(TestHost.output("Ab\n", "egrep", "-i", "a(b|c)")).isEqualTo("Ab\n");
    }

    @Test
    void printsWhatStandsAround() {
        assertThat(TestHost.output("a\nb\nc\nd\ne\nf\n", "grep", "-n", "-A1", "-e", "[ade]"))
                .isEqualTo("1:a\n2-b\n--\n4:d\n5:e\n6-f\n");
        assertThat(TestHost.output("a\nb\nc\nd\ne\n", "grep", "-B1", "[ce]")).isEqualTo("b\nc\nd\ne\n");
        assertThat(TestHost.output("a\nb\nc\n", "grep", "-C", "1", "-m1", ".")).isEqualTo("a\nb\n");
    }

    @Test
    void saysWhetherItFinds() {
        assertThat(exit("a\n", "grep", "-q", "b")).isEqualTo(Exit.failure());
        assertThat(exit("ab-c\n", "grep", "-qw", "b")).isEqualTo(Exit.failure());
        assertThat(exit("a.b\n", "grep", "-qw", "b")).isEqualTo(Exit.success());
        assertThat(exit("", "grep", "a", "/missing")).isEqualTo(Exit.of(2));
    }

    @Test
    void aLineThatIsKnownIsEnough() {
        assertThat(exit(Value.ANYTHING + "\nexit 0\n", "grep", "-q", "^exit")).isEqualTo(Exit.success());
        assertThat(exit(Value.ANYTHING + "\nexit 0\n", "grep", "-q", "x1")).isEqualTo(Exit.unknown());
        assertThat(exit("", "grep", "-q", "a", "/unknown/file")).isEqualTo(Exit.unknown());
    }

    @Test
    void theImagesOwnScriptIsRead() {
        assertThat(exit(String.valueOf(Value.SHIPPED), "grep", "-q", "removed")).isEqualTo(Exit.success());
        assertThat(exit(String.valueOf(Value.SHIPPED), "grep", "-q", "kubelet")).isEqualTo(Exit.failure());
    }

    @Test
    void aLineThatStartsOtherwiseIsNotChosenWhateverFollows() {
        String text = "host=" + Value.ANYTHING + "\njoin=x\n";

        assertThat(TestHost.output(text, "grep", "^join=")).isEqualTo("join=x\n");
        assertThat(exit(text, "grep", "^mode=")).isEqualTo(Exit.failure());
        assertThat(exit(text, "grep", "mode=")).isEqualTo(Exit.unknown());
        assertThat(TestHost.output(text, "grep", "^host=")).isEqualTo("host=" + Value.ANYTHING + "\n");
    }
}
