package dev.bootproof.userdata.shell.expand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlicesTest {
    /** What bash 5.2.15 shows; {@code s} has the subscripts 2, 5 and 9. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ${v:(-4):-1};      <bcd>
            ${v: -9};          ''
            ${v:2:0};          ''
            ${v:5:1};          ''
            ${v:1+1};          <cde>
            ${@:0:2};          <bash><p>
            ${@: -4:2};        <bash><p>
            ${@: -5};          ''
            ${@:4};            ''
            ${@:2:9};          <q><r>
            "${s[@]:3}";       <y><z>
            "${s[@]:5:1}";     <y>
            "${s[@]: -1}";     <z>
            "${s[@]: -5}";     <y><z>
            "${s[@]: -10:1}";  <x>
            "${s[@]: -11}";    ''
            "${s[@]:10}";      ''
            "${s[*]:0:2}";     <x y>
            ${s:1};            ''
            """)
    void slices(String word, String shown) {
        TestEnvironment environment = TestEnvironment.with("v", "abcde");
        environment.positional.addAll(List.of("p", "q", "r"));
        environment.assign("s", Optional.of("2"), "x");
        environment.assign("s", Optional.of("5"), "y");
        environment.assign("s", Optional.of("9"), "z");

        assertThat(TestEnvironment.shown(environment.fields(word))).isEqualTo(shown);
    }
}
