package dev.bootproof.userdata.shell.expand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracesTest {
    private final TestEnvironment environment = TestEnvironment.with("v", "V");

    /** What bash 5.2.15 shows. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {};                 <{}>
            {a};                <{a}>
            {,};                ''
            {,b}c;              <c><bc>
            {a,};               <a>
            {a,{b,c},d{1..2}};  <a><b><c><d1><d2>
            {a,b{c,d};          <{a,bc><{a,bd>
            {a,b}};             <a}><b}>
            {"a,b",c};          <a,b><c>
            {a\\,b,c};           <a,b><c>
            \\{a,b};             <{a,b}>
            {a,b\\};             <{a,b}>
            {a..b}{2..1};       <a2><a1><b2><b1>
            ${v}{1,2};          <V1><V2>
            x{$v,y}z;           <x><xyz>
            """)
    void words(String word, String shown) {
        assertThat(TestEnvironment.shown(environment.fields(word))).isEqualTo(shown);
    }

    @Test
    void withoutBraceexpandTheyAreText() {
        assertThat(environment.option("braceexpand", false).fields("{a,b}")).containsExactly("{a,b}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{1..6000}", "{1..100}{1..100}", "{1..99999999999999999}"})
    void thereAreBounds(String word) {
        assertThatThrownBy(() -> environment.fields(word)).isInstanceOf(TestEnvironment.TooMuchException.class);
    }
}
