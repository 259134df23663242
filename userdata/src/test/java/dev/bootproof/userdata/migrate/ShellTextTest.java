package dev.bootproof.userdata.migrate;

import static dev.bootproof.userdata.migrate.Al2Script.CLUSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.syntax.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellTextTest {
    private static final String CALL = "/etc/eks/bootstrap.sh " + CLUSTER;

    @Test
    void withoutItsCallsEveryCommandStandsWhereItStood() {
        ShellText text =
                Al2Script.of("A='1\n2' " + CALL + " \\\n  --x 'a\nb' > /l; c").text();
        String blanked = text.blanked();

        assertThat(blanked).hasSameSizeAs(text.text()).doesNotContain("bootstrap.sh");
        assertThat(blanked.lines().count()).isEqualTo(text.text().lines().count());
        assertThat(blanked).endsWith(" > /l; c\n");
    }

    @Test
    void aPlaceIsACommandsOwnUnlessItRunsOthers() {
        ShellText text = Al2Script.of("sudo touch /a", "bash -c 'touch /a; chmod 1 /a'", "f() { touch /b; }; f")
                .text();

        assertThat(text.isOwn(new Position(2, 1))).isTrue();
        assertThat(text.isOwn(new Position(3, 1))).isFalse();
        assertThat(text.isOwn(new Position(4, 7))).isTrue();
    }

    @Test
    void behindTheCutThereIsNothing() {
        ShellText text = Al2Script.of(CALL, "kubectl label").text();
        text.split("after");

        assertThat(text.isChanged()).isTrue();
        assertThat(text.halves()).isPresent();
        assertThat(text.rewritten()).contains(CALL).doesNotContain("kubectl");
        assertThat(text.between(text.text().indexOf("kubectl"), text.text().length()))
                .doesNotContain("kubectl");
    }

    @Test
    void oneCallMayBeTakenOutInAnotherWay() {
        ShellText text = Al2Script.of("run() { \"$@\"; }", "run " + CALL).text();
        CallSite site = text.sites().get(0);
        CallSite other = site.through(text.source().commands().get(1));
        text.replace(site, other);

        assertThat(text.sites()).containsExactly(other);
        assertThat(text.blanked(List.of(other))).contains("{ \"$@\"; }").doesNotContain("prod");
    }

    @Test
    void linesAreThoseOfThePart() {
        ShellText text = Al2Script.of("a", "b").text();

        assertThat(text.partLineAt(text.text().indexOf('b'))).isEqualTo(1);
        assertThat(text.partLineAt(text.text().lastIndexOf('b'))).isEqualTo(3);
    }
}
