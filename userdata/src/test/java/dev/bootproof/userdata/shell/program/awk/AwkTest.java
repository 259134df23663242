package dev.bootproof.userdata.shell.program.awk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.TestHost;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwkTest {
    /** As mawk and gawk print it; a line ends in a bar. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "{print $2} @ b|1|",
                "{print $NF} @ c|1|",
                "NR==2{print $1\"-\"$2} @ k-1|",
                "/b/ @ a b c|",
                "{sub(/[\\t ]b\\x20c$/,\"\"); print} @ a|k 1|",
                "!/b/{print} @ k 1|",
                "$2 == 1 {print \"one\"} @ one|",
                "$2 > 0 && $1 ~ /^k/ @ k 1|",
                "END{print NR} @ 2|",
                "BEGIN{print \"top\"} {n++} END{print n} @ top|2|",
                "/^a/{p=1;next} p @ k 1|",
                "{printf \"%s:%03d\\n\", $1, NR} @ a:001|k:002|",
                "{$2=\"X\"; print} @ a X c|k X|",
                "{gsub(/[abc]/,\"<&>\"); print} @ <a> <b> <c>|k 1|",
                "{split($0,x,\" \"); print x[2]} @ b|1|",
                "{if ($1==\"k\") print \"yes\"; else print \"no\"} @ no|yes|",
                "BEGIN{for(i=0;i<3;i++) s=s i; print s} @ 012|",
                "{print toupper(substr($0,1,3)) length($1)} @ A B1|K 11|",
                "function f(x){return x*2} NR==2{print f($2+1)} @ 4|",
                "{a[$1]=$2} END{print a[\"k\"], (\"z\" in a)} @ 1 0|",
                "NR==1,/k/{print NR} @ 1|2|",
                "{print; exit} @ a b c|",
                "BEGIN { x = 7 / 2; print x, 2^3, -1 } @ 3.5 8 -1|",
                "{sub(\"b\",\"z\",$2)} 1 @ a z c|k 1|"
            })
    void doesAsAwkDoes(String program, String lines) {
        assertThat(TestHost.output("a b c\nk 1\n", "awk", program.strip()))
                .isEqualTo(lines.strip().replace('|', '\n'));
    }

    @Test
    void options() {
        assertThat(TestHost.output("a:b\n", "awk", "-F:", "-v", "p=x", "{print p $2}"))
                .isEqualTo("xb\n");
        assertThat(TestHost.output("a  b,c\n", "awk", "-F", "[ ,]+", "{print $3}"))
                .isEqualTo("c\n");
        assertThat(new TestHost("a\n").run("awk", "{exit 3}")).isEqualTo(Exit.of(3));
    }

    @Test
    void commandsAreExecuted() {
        TestHost host = new TestHost("a\n");

        assertThat(host.run("awk", "BEGIN{system(\"/opt/one\")} {print $1 | \"sh\"}"))
                .isEqualTo(Exit.success());
        assertThat(host.executed).containsExactly(List.of("sh", "-c", "/opt/one"), List.of("sh", "-c", "sh"));
    }

    @Test
    void howACommandEndsMayBeUnknown() {
        TestHost host = new TestHost("");

        assertThat(host.run("awk", "BEGIN{exit system(\"/opt/one\")}")).isEqualTo(Exit.success());
        assertThat(host.run("awk", "BEGIN{exit system(\"/opt/unknown\")}")).isEqualTo(Exit.unknown());
        assertThat(host.run("awk", "BEGIN{if (system(\"/opt/unknown\") == 0) exit 3}"))
                .isEqualTo(Exit.unknown());
        assertThat(TestHost.output("", "awk", "BEGIN{print system(\"/opt/unknown\")}"))
                .isEqualTo("ran\n" + Value.ANYTHING + "\n");
    }

    @Test
    void filesAreWritten() {
        TestHost host = new TestHost("a\nb\n");
        host.run("awk", "{print $1 > \"/out\"}");

        assertThat(host.files).containsEntry("/out", "a\nb\n");
    }

    @Test
    void whatIsNotKnownStaysSo() {
        assertThat(TestHost.output("a " + Value.ANYTHING + "\n", "awk", "{print $1}"))
                .isEqualTo("a\n");
        TestHost host = new TestHost(Value.ANYTHING);
        assertThat(host.run("awk", "/x/{print $1}")).isEqualTo(Exit.unknown());
        assertThat(host.output()).isEqualTo(Value.ANYTHING);
        TestHost several = new TestHost(Value.ANYTHING);
        assertThat(several.run("awk", "NR==2{print $4}")).isEqualTo(Exit.unknown());
        assertThat(several.output()).isEqualTo(Value.ANYTHING);
    }

    @Test
    void linesComeFromCommandsFilesAndTheInput() {
        TestHost host = new TestHost("one\ntwo\nthree\n");
        host.files.put("/list", "a\nb\n");

        host.run(
                "awk",
                "NR==1{getline; print; while ((getline l < \"/list\") > 0) print l; getline z < \"/none\"; print (getline z < \"/none\")}");
        host.run("awk", "BEGIN{\"/opt/one\" | getline x; close(\"/opt/one\")}");

        assertThat(host.output()).isEqualTo("two\na\nb\n-1\n");
        assertThat(host.executed).containsExactly(List.of("sh", "-c", "/opt/one"));
    }

    @Test
    void whatIsNotFollowedAndRunsCommandsIsAGap() {
        TestHost host = new TestHost("/etc/eks/bootstrap.sh\n");

        assertThat(host.run("awk", "{nextfile; system($0)}")).isEqualTo(Exit.unknown());
        assertThat(host.gaps).hasSize(1);
    }
}
