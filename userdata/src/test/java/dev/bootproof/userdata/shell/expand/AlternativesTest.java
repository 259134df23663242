package dev.bootproof.userdata.shell.expand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativesTest {
    private final TestEnvironment environment =
            TestEnvironment.with("v", "abc").and("e", "").array("a", "1", "2").array("none");

    /** What bash 5.2.15 shows. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ${v-x};           <abc>
            ${e-x};           ''
            ${e:-x};          <x>
            ${n-x};           <x>
            "${n:-a b}";      <a b>
            ${n:-a b};        <a><b>
            ${v+x};           <x>
            ${e+x};           <x>
            ${e:+x};          ''
            ${n+x};           ''
            ${n=y}${n};       <yy>
            ${e:=y}${e};      <yy>
            "${a[@]:-x}";     <1><2>
            "${none[@]:-x}";  <x>
            "${none[@]-x y}"; <x y>
            "${a[@]:+x}";     <x>
            "${@:-x}";        <x>
            ${a[7]=z}${a[7]}; <zz>
            """)
    void standForWhatHasNoValue(String word, String shown) {
        assertThat(environment.fields(word).stream()
                        .map(field -> "<" + field + ">")
                        .collect(Collectors.joining()))
                .isEqualTo(shown);
    }

    @Test
    void aTextThatMayBeEmptyMayHaveEither() {
        environment.and("x", Value.ANYTHING);
        assertThat(environment.fields("\"${x:+set}\"")).containsExactly(Value.ANYTHING);
        assertThat(environment.fields("\"${x+set}\"")).containsExactly("set");
    }
}
