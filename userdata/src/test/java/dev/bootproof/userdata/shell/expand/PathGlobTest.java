package dev.bootproof.userdata.shell.expand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tables hold was shown by bash 5.2.15 in a folder with the same files. */
class PathGlobTest {
    private final TestEnvironment environment = new TestEnvironment();

    @BeforeEach
    void files() {
        environment.files.addAll(List.of("a", "b.sh", ".h", "d/x", "d/.y", "d/e/f.sh", "B.SH", "-n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            -;           *;           <-n><B.SH><a><b.sh><d>
            -;           .*;          <.h>
            -;           */;          <d/>
            -;           d/*;         <d/e><d/x>
            -;           */*/*;       <d/e/f.sh>
            -;           d/./*;       <d/./e><d/./x>
            -;           d/../*.sh;   <d/../b.sh>
            -;           nope*;       <nope*>
            -;           [ab]*;       <a><b.sh>
            -;           "*";         <*>
            -;           d/"e"/*.sh;  <d/e/f.sh>
            -;           *.sh/*;      <*.sh/*>
            -;           */nope/;     <*/nope/>
            -;           */e/;        <d/e/>
            -;           d/nope/../a*;  <d/nope/../a*>
            -;           [d]/e/../x;  <d/e/../x>
            dotglob;     *;           <-n><.h><B.SH><a><b.sh><d>
            dotglob;     d/*;         <d/.y><d/e><d/x>
            nullglob;    x nope* y;   <x><y>
            nocaseglob;  *.sh;        <B.SH><b.sh>
            nocaseglob;  D/*;         <D/*>
            globstar;    **;          <-n><B.SH><a><b.sh><d><d/e><d/e/f.sh><d/x>
            globstar;    **/*.sh;     <b.sh><d/e/f.sh>
            globstar;    d/**;        <d/><d/e><d/e/f.sh><d/x>
            globstar;    **/;         <d/><d/e/>
            extglob;     !(*.sh);     <-n><B.SH><a><d>
            extglob;     @(a|-n);     <-n><a>
            noglob;      *;           <*>
            nocaseglob;  */X;         <*/X>
            nocaseglob;  D*/x*;       <d/x>
            nocaseglob;  */[X];       <d/x>
            """)
    void names(String option, String word, String shown) {
        if (option != null) {
            environment.option(option, true);
        }

        assertThat(TestEnvironment.shown(environment.fields(word))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            *.sh;           *;    <-n><B.SH><a><d>
            a:d;            *;    <-n><B.SH><b.sh>
            nope;           .*;   <.h>
            d/*;            d/*;  <d/*>
            *x;             d/*;  <d/e><d/x>
            *;              *;    <*>
            [[:alpha:]]:-?; *;    <B.SH><b.sh>
            """)
    void globignoreTakesNamesAway(String ignored, String word, String shown) {
        environment.and("GLOBIGNORE", ignored);

        assertThat(TestEnvironment.shown(environment.fields(word))).isEqualTo(shown);
    }

    @Test
    void whereNotAllNamesAreKnownNothingFoundIsNotKnown() {
        environment.unlisted = true;

        assertThat(environment.fields("*.sh nope*")).containsExactly("b.sh", Value.WORDS);
    }
}
