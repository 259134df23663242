package dev.bootproof.userdata.shell.expand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.userdata.shell.expand.ExpansionException.Reach;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptsTest {
    private final TestEnvironment environment =
            TestEnvironment.with("i", "1").and("k", "a b").array("list", "x", "y", "z");
    private final Subscripts subscripts = new Subscripts(environment, new Expander(environment));

    private Optional<String> key(String subscript) {
        return subscripts.key(environment.variable("list"), subscript);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "i,1", "$i + 1,2", "${#list[@]}-1,2", "\"1\",1", "-1,2", "-3,0", "nothing,0", "9,9"})
    void ofAnIndexedArrayIsANumber(String subscript, String key) {
        assertThat(key(subscript)).contains(key);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"i,i", "$k,a b", "\"a b\",a b", "'$k',$k", "a b,a b", "@,@"})
    void ofAnAssociativeArrayIsAText(String subscript, String key) {
        Optional<Variable> map = Optional.of(new Variable(Map.of(), "A", Optional.empty()));

        assertThat(subscripts.key(map, subscript)).contains(key);
    }

    @Test
    void beforeTheFirstElementIsNone() {
        assertThat(key("-4")).isEmpty();

        environment.option("errexit", true);
        assertThatThrownBy(() -> key("-4"))
                .isInstanceOfSatisfying(
                        ExpansionException.class,
                        error -> assertThat(error.reach()).isEqualTo(Reach.SHELL));
    }

    @Test
    void whatIsNoNumberEndsTheScriptsLine() {
        assertThatThrownBy(() -> key("1/0"))
                .isInstanceOfSatisfying(
                        ExpansionException.class,
                        error -> assertThat(error.reach()).isEqualTo(Reach.SCRIPT_LINE));

        environment.option("nounset", true);
        assertThatThrownBy(() -> key("nothing"))
                .isInstanceOfSatisfying(
                        ExpansionException.class,
                        error -> assertThat(error.reach()).isEqualTo(Reach.SHELL));
    }

    @Test
    void mayBeUnknown() {
        environment.and("u", Value.ANYTHING);

        assertThat(key("u")).contains(Value.ANYTHING);
        assertThat(key("${")).contains(Value.ANYTHING);
    }
}
