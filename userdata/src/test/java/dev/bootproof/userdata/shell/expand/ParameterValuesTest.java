package dev.bootproof.userdata.shell.expand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParameterValuesTest {
    private final TestEnvironment environment = TestEnvironment.with("v", "abc").array("a", "1", "2");
    private final ParameterValues values = new ParameterValues(environment, new Expander(environment));

    @Test
    void aPositionalParameterMayBeAmongWordsThatAreNotCounted() {
        environment.positional.addAll(List.of("p", Value.WORDS));
        assertThat(values.of("1", Optional.empty())).containsExactly("p");
        assertThat(values.of("2", Optional.empty())).containsExactly(Value.ANYTHING);
        assertThat(values.of("9", Optional.empty())).containsExactly(Value.ANYTHING);
        assertThat(values.of("99999999999", Optional.empty())).containsExactly(Value.ANYTHING);
    }

    @Test
    void withoutAValueThereIsNone() {
        assertThat(values.of("nope", Optional.empty())).isEmpty();
        assertThat(values.of("1", Optional.empty())).isEmpty();
        values.require("nope", List.of());
        environment.option("nounset", true);
        assertThatThrownBy(() -> values.require("nope", List.of())).isInstanceOf(ExpansionException.class);
    }

    @Test
    void onlyVariablesAreGivenValues() {
        values.assign("v", Optional.empty(), "x");
        assertThat(values.of("v", Optional.empty())).containsExactly("x");
        assertThatThrownBy(() -> values.assign("1", Optional.empty(), "x")).isInstanceOf(ExpansionException.class);
    }

    @Test
    void attributes() {
        assertThat(values.attributes("a")).isEqualTo("a");
        assertThat(values.attributes("v")).isEmpty();
    }
}
