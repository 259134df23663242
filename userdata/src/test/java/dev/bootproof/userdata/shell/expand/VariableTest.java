package dev.bootproof.userdata.shell.expand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VariableTest {
    @Test
    void aNegativeSubscriptCountsFromBehindTheLastElement() {
        Optional<Variable> sparse = Optional.of(new Variable(Map.of("2", "x", "9", "y"), "a", Optional.empty()));

        assertThat(Variable.index(sparse, -1)).contains("9");
        assertThat(Variable.index(sparse, -10)).contains("0");
        assertThat(Variable.index(sparse, -11)).isEmpty();
        assertThat(Variable.index(sparse, 11)).contains("11");
        assertThat(Variable.index(Optional.empty(), -1)).isEmpty();
        assertThat(Variable.index(Optional.of(Variable.scalar("x")), -1)).contains("0");
    }

    @Test
    void attributesAreGivenOnceAndTakenAway() {
        Variable variable = Variable.exported("x", Optional.empty()).with('x').with('r');

        assertThat(variable.attributes()).isEqualTo("xr");
        assertThat(variable.without('x').has('x')).isFalse();
        assertThat(variable.value()).contains("x");
    }
}
