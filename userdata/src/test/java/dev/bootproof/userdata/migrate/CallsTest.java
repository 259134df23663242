package dev.bootproof.userdata.migrate;

import static dev.bootproof.userdata.migrate.Al2Script.CLUSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallsTest {
    private static final String CALL = "/etc/eks/bootstrap.sh " + CLUSTER;
    private static final String NOTHING = ": nodeadm-joins-the-node";

    private final List<Untranslated> untranslated = new ArrayList<>();

    private Object kubelet(Al2Script script) {
        NodeConfig config = script.calls().translated(untranslated);
        return MigrationCase.plain(config.spec().getOrDefault("kubelet", Map.of()));
    }

    private static Object plain(Map<String, Object> map) {
        return MigrationCase.plain(map);
    }

    @Test
    void aCallIsTakenOutWithItsVariablesAndNotItsRedirections() {
        Al2Script script = Al2Script.of("A=1 sudo " + CALL + " >/var/log/b 2>&1 || exit 1");

        assertThat(script.calls()
                        .translated(untranslated)
                        .cluster()
                        .orElseThrow()
                        .name())
                .isEqualTo("prod");
        assertThat(untranslated).isEmpty();
        assertThat(script.rewritten()).isEqualTo(NOTHING + " >/var/log/b 2>&1 || exit 1\n");
    }

    @Test
    void ofCallsOfWhichOneIsMadeWhatAllSayIsKnownAndTheRestWrittenOnTheNode() {
        Al2Script script = Al2Script.of(
                "if lspci | grep -q nvidia; then",
                CALL + " --kubelet-extra-args '--max-pods=9 --v=2'",
                "else",
                CALL + " --kubelet-extra-args '--max-pods=9 --v=3'",
                "fi");

        assertThat(kubelet(script)).isEqualTo(plain(Map.of("config", Map.of("maxPods", 9))));
        assertThat(script.rewritten()).contains("\"flags\":[\"--v=2\"]").contains("\"flags\":[\"--v=3\"]");
        assertThat(untranslated).isEmpty();
    }

    @Test
    void theLastOfTwoThatAreMadeHasTheLastWord() {
        Al2Script script =
                Al2Script.of(CALL + " --kubelet-extra-args --max-pods=8", CALL + " --kubelet-extra-args --max-pods=9");

        assertThat(kubelet(script)).isEqualTo(plain(Map.of("config", Map.of("maxPods", 9))));
        assertThat(untranslated).singleElement().satisfies(item -> {
            assertThat(item.line()).isEqualTo(2);
            assertThat(item.why()).contains("last word");
        });
    }

    @Test
    void oneThatOnlyAFailureOfAnotherLedToIsTold() {
        Al2Script script = Al2Script.of(CALL + " || " + CALL + " --kubelet-extra-args --max-pods=9");

        assertThat(kubelet(script)).isEqualTo(Map.of());
        assertThat(untranslated)
                .singleElement()
                .satisfies(item -> assertThat(item.why()).contains("had failed"));
        assertThat(script.rewritten()).isEqualTo(NOTHING + " || " + NOTHING + "\n");
    }

    @Test
    void whatOnlyTheNodeKnowsItWrites() {
        Al2Script script = Al2Script.of(CALL + " --kubelet-extra-args \"--max-pods=9 --node-ip=$(hostname -i)\"");

        assertThat(kubelet(script)).isEqualTo(plain(Map.of("config", Map.of("maxPods", 9))));
        assertThat(script.rewritten())
                .startsWith("{ mkdir -p /etc/eks/nodeadm.d && ")
                .contains("$(hostname -i)")
                .doesNotContain("bootstrap.sh ");
    }

    @Test
    void aConditionUnderWhichANodeJoinedIsTold() {
        Al2Script.of("if curl -s https://pool.internal/state | grep -q InService; then", CALL, "fi")
                .calls()
                .translated(untranslated);

        assertThat(untranslated).singleElement().satisfies(item -> {
            assertThat(item.what()).isEqualTo("bootstrap.sh *** under a condition");
            assertThat(item.line()).isEqualTo(3);
        });
    }

    @Test
    void ofSeveralCallsWhatIsMissingIsToldOnce() {
        Al2Script.of(
                        "if lspci | grep -q nvidia; then",
                        "/etc/eks/bootstrap.sh prod --kubelet-extra-args --v=2",
                        "else",
                        "/etc/eks/bootstrap.sh prod",
                        "fi")
                .calls()
                .translated(untranslated);

        assertThat(untranslated)
                .singleElement()
                .satisfies(item -> assertThat(item.what()).startsWith("spec.cluster: "));
    }

    @Test
    void onlyAFlagTellsHowManyPodsThereMayBe() {
        assertThat(Al2Script.of(CALL + " --use-max-pods false").calls().tellsPods())
                .isFalse();
        assertThat(Al2Script.of(CALL + " --kubelet-extra-args --max-pods=8")
                        .calls()
                        .tellsPods())
                .isTrue();
    }

    @Test
    void whatTheShellBecameEndsIt() {
        Al2Script script = Al2Script.of("exec " + CALL);
        script.calls().translated(untranslated);

        assertThat(script.rewritten()).isEqualTo("exit 0\n");
    }

    @Test
    void codeThatIsPutTogetherIsTold() {
        Al2Script script = Al2Script.of("x='/etc/eks/bootstrap.sh prod; echo'", "$(which bash) -c \"$x a\"");

        assertThat(script.text().sites())
                .allSatisfy(site -> assertThat(site.alone()).isFalse());
        script.calls().translated(untranslated);
        assertThat(untranslated).hasSameSizeAs(script.text().sites());
    }

    @Test
    void nothingIsCalledNowhere() {
        assertThat(Al2Script.of("echo a").calls().isEmpty()).isTrue();
        assertThat(Al2Script.of(CALL).calls().isEmpty()).isFalse();
    }
}
