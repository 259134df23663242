package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CarriedTest {
    private static Carried carried(String head, String rest) {
        return Carried.of(head, rest, Set.of());
    }

    @Test
    void aRestThatNeedsNothingGetsNothing() {
        Carried carried = carried("#!/bin/bash\necho $X\n", "echo done\n");

        assertThat(carried.isEmpty()).isTrue();
        assertThat(carried.line("after")).isEmpty();
        assertThat(carried.begin("after")).endsWith("set +euo pipefail\n");
    }

    @Test
    void variablesOfTheScriptAreKept() {
        Carried carried = carried("A=1\nB=2\nexport C=3\ncd /tmp\n", "echo ${A} $D\n");

        assertThat(carried.dump()).containsExactly("declare -p A C", "printf 'cd %q\\n' \"$PWD\"");
        assertThat(carried.line("after")).contains("-m 0600", "/run/bootproof/after.state");
        assertThat(carried.begin("after")).contains(". /run/bootproof/after.state\n");
    }

    @Test
    void theModeIsTheScriptsOwn() {
        assertThat(carried("#!/bin/sh -e\n", "x\n").begin("a")).contains("set -o posix\nset -e\n");
        assertThat(carried("set -ex\nset -o pipefail\n", "x\n").begin("a")).contains("set -ex\nset -o pipefail\n");
        assertThat(carried("if a; then set -x; fi\n", "x\n").dump()).contains("set +o");
    }

    @Test
    void aScriptThatMayEndBeforeIsGuarded() {
        assertThat(carried("set -e\nfalse\n", "x\n").begin("a")).contains("[ -e /run/bootproof/a.state ] || exit 0");
        assertThat(carried("a || exit 1\n", "x\n").guarded()).isTrue();
        assertThat(carried("a\n", "x\n").guarded()).isFalse();
    }

    @Test
    void functionsGoAlongWithThoseTheyCall() {
        String prefix = carried("log() { echo \"$*\"; }\nf() { log a; }\ng() { b; }\n", "f\n")
                .prefix();

        assertThat(prefix).contains("f() { log a; }", "log() {").doesNotContain("b;");
    }
}
