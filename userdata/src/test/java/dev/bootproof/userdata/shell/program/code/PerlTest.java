package dev.bootproof.userdata.shell.program.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.TestHost;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerlTest {
    private static TestHost ran(String code) {
        TestHost host = new TestHost("");
        host.run("perl", "-e", code);
        return host;
    }

    @Test
    void processesThatConstantsName() {
        assertThat(ran("system(\"/opt/a\", \"b\")").executed).containsExactly(List.of("/opt/a", "b"));
        assertThat(ran("use strict; my $d = '/opt'; system \"$d/a b\";").executed)
                .containsExactly(List.of("sh", "-c", "/opt/a b"));
        assertThat(ran("exec '/opt/a'; print 'never';").executed).containsExactly(List.of("sh", "-c", "/opt/a"));
        assertThat(ran("`/opt/a`; print qx(/opt/b)").executed).isEmpty();
        assertThat(ran("print \"a\\n\", 'b'; # system('x')").output()).isEqualTo("a\nb");
    }

    @Test
    void whatIsNotFollowedAndNamesTheScriptIsAGap() {
        assertThat(ran("for (1..3) { system('/etc/eks/bootstrap.sh') }").gaps).hasSize(1);
        assertThat(ran("print join ',', map { $_ * 2 } 1..3").gaps).isEmpty();
    }

    @Test
    void anEditInPlaceChangesTheFile() {
        TestHost host = new TestHost("");
        host.files.put("/f", "a\n");

        host.run("perl", "-pi", "-e", "s/a/$b/", "/f");

        assertThat(host.files).containsEntry("/f", Value.ANYTHING);
        assertThat(host.gaps).isEmpty();
    }
}
