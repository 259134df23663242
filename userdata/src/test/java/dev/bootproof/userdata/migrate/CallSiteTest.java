package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallSiteTest {
    private static List<CallSite> sites(String... lines) {
        return Al2Script.of(lines).text().sites();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/eks/bootstrap.sh prod",
                "sudo -E /etc/eks/bootstrap.sh prod",
                "exec bash -x /etc/eks/bootstrap.sh prod",
                "A=1 B=2 /etc/eks/bootstrap.sh prod",
                "nohup nice /etc/eks/bootstrap.sh prod &",
                "source /etc/eks/bootstrap.sh prod",
                "B=/etc/eks/bootstrap.sh; $B prod"
            })
    void aCommandThatDoesNothingElseIsTheCall(String line) {
        assertThat(sites(line)).singleElement().satisfies(site -> {
            assertThat(site.alone()).isTrue();
            assertThat(site.command()).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bash -c 'echo a; /etc/eks/bootstrap.sh prod'",
                "run() { \"$@\"; }; run echo a; run /etc/eks/bootstrap.sh prod"
            })
    void oneThatDoesMoreIsNotAlone(String line) {
        assertThat(sites(line))
                .singleElement()
                .satisfies(site -> assertThat(site.alone()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo /etc/eks/bootstrap.sh",
                "ls /etc/eks/bootstrap.sh",
                "if false; then /etc/eks/bootstrap.sh prod; fi",
                "# /etc/eks/bootstrap.sh prod"
            })
    void whatIsNotRunIsNone(String line) {
        assertThat(sites(line)).isEmpty();
    }

    @Test
    void theRedirectionsStayWithWhatComesInItsPlace() {
        Al2Script script = Al2Script.of("exec /etc/eks/bootstrap.sh prod >/var/log/b 2>&1");
        CallSite site = script.text().sites().get(0);

        assertThat(site.ends(script.text().source())).isTrue();
        assertThat(site.replacement(script.text().source(), "exit 0")).isEqualTo("exit 0 >/var/log/b 2>&1");
        assertThat(site.range().of(script.text().text())).isEqualTo("exec /etc/eks/bootstrap.sh prod >/var/log/b 2>&1");
    }

    @Test
    void itMayBeTakenOutWithTheCommandThatLeadsToIt() {
        Al2Script script = Al2Script.of("run() { \"$@\"; }", "run echo a", "run /etc/eks/bootstrap.sh prod");
        CallSite site = script.text().sites().get(0);
        CallSite outer = site.through(script.text().source().commands().get(2));

        assertThat(site.position().line()).isEqualTo(2);
        assertThat(outer.alone()).isTrue();
        assertThat(outer.range().of(script.text().text())).isEqualTo("run /etc/eks/bootstrap.sh prod");
    }
}
