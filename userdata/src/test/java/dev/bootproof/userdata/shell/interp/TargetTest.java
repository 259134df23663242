package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.expand.Variable;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetTest {
    private final State state = new State();

    private void reference(String name, String target) {
        state.set(name, new Variable(Map.of("0", target), "n", Optional.empty()));
    }

    @Test
    void isAVariableOrAnElement() {
        assertThat(Target.of(state, "a")).isEqualTo(new Target("a", Optional.empty()));
        assertThat(Target.of(state, "a[i+1]")).isEqualTo(new Target("a", Optional.of("i+1")));
        assertThat(Target.of(state, "a[")).isEqualTo(new Target("a[", Optional.empty()));
    }

    @Test
    void isWhatReferencesLeadTo() {
        reference("r", "s");
        reference("s", "a");
        reference("e", "a[1]");

        assertThat(Target.of(state, "r")).isEqualTo(new Target("a", Optional.empty()));
        assertThat(Target.of(state, "r[2]")).isEqualTo(new Target("a", Optional.of("2")));
        assertThat(Target.of(state, "e")).isEqualTo(new Target("a", Optional.of("1")));
    }

    @Test
    void aCircleLeadsNowhere() {
        reference("r", "s");
        reference("s", "r");
        reference("t", "t[0]");

        assertThat(Target.of(state, "r").subscript()).isEmpty();
        assertThat(Target.of(state, "t").subscript()).isPresent();
    }

    @Test
    void allElements() {
        assertThat(Target.of(state, "a[@]").isWhole()).isTrue();
        assertThat(Target.of(state, "a[*]").isWhole()).isTrue();
        assertThat(Target.of(state, "a[0]").isWhole()).isFalse();
        assertThat(Target.of(state, "a").isWhole()).isFalse();
    }
}
