package dev.bootproof.cdkapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.construct.Reaction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AuditOptionsTest {
    private static AuditOptions options(Map<String, Object> context) {
        return AuditOptions.of(context::get);
    }

    @Test
    void defaultsAreAsDocumented() {
        assertThat(options(Map.of())).isEqualTo(new AuditOptions(List.of(), Reaction.WARN, Reaction.WARN));
    }

    @Test
    void clustersAreTrimmedAndNamedOnce() {
        assertThat(options(Map.of("clusters", " a, b ,a,,b_2-x")).clusters()).containsExactly("a", "b", "b_2-x");
    }

    @Test
    void clustersMayBeAList() {
        assertThat(options(Map.of("clusters", List.of("b", "a"))).clusters()).containsExactly("b", "a");
    }

    @Test
    void reactionsAreRead() {
        assertThat(options(Map.of("onFinding", "FAIL", "onIncomplete", "WARN")))
                .isEqualTo(new AuditOptions(List.of(), Reaction.FAIL, Reaction.WARN));
    }

    @Test
    void allErrorsAreTold() {
        assertThatThrownBy(() -> options(Map.of("clusters", "ok,no good,-x", "onFinding", "fail", "onIncomplete", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("context 'clusters': 'no good' is no cluster's name")
                .hasMessageContaining("context 'clusters': '-x' is no cluster's name")
                .hasMessageContaining("context 'onFinding' is 'fail'; it can be WARN or FAIL")
                .hasMessageContaining("context 'onIncomplete' is ''; it can be WARN or FAIL");
    }

    @Test
    void clustersThatNameNoneAreAnError() {
        assertThatThrownBy(() -> options(Map.of("clusters", " , "))).hasMessageContaining("names no cluster");
    }
}
