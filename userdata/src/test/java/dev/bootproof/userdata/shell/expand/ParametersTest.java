package dev.bootproof.userdata.shell.expand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {
    private final TestEnvironment environment = TestEnvironment.with("v", "abcde")
            .and("n", "v")
            .and("bad", "a b")
            .and("x", Value.ANYTHING)
            .array("a", "1", "2", "3")
            .array("none");

    /** What bash 5.2.15 still does: nothing is given up, the rest of the line, or all of the shell. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            ${nope?};         -;         SHELL
            ${nope:?why};     -;         SHELL
            ${nope};          nounset;   SHELL
            ${#nope};         nounset;   SHELL
            ${nope@Q};        nounset;   SHELL
            ${none@a};        nounset;   SHELL
            ${v#$nope};       nounset;   SHELL
            ${nope-};         nounset;   -
            ${#nope[@]};      nounset;   LINE
            ${nope[@]};       nounset;   -
            $@;               nounset;   -
            ${!nope};         -;         LINE
            ${!nope};         errexit;   SHELL
            ${!bad};          -;         LINE
            ${!bad};          posix;     LINE
            ${!bad};          errexit;   SHELL
            ${v:3:-9};        -;         LINE
            ${v:3:-9};        posix;     LINE
            ${v:3:-9};        errexit;   LINE
            ${a[@]:1:-1};     -;         LINE
            ${a[-9]};         -;         -
            ${a[-9]};         errexit;   SHELL
            ${a[1/0]};        -;         SCRIPT_LINE
            ${a[1/0]};        errexit;   SCRIPT_LINE
            ${v@X};           -;         SHELL
            ${v@UL};          -;         SHELL
            ${v@$n};          -;         SHELL
            ${v@"Q"};         -;         SHELL
            ${nope@X};        -;         -
            ${a b};           -;         LINE
            ${a b};           errexit;   SHELL
            ${a b};           posix;     SHELL
            """)
    void howFarAnErrorReaches(String word, String option, ExpansionException.Reach reach) {
        if (option != null) {
            environment.option(option, true);
        }
        if (reach == null) {
            assertThat(environment.fields("x" + word)).isNotEmpty();
        } else {
            assertThatThrownBy(() -> environment.fields(word))
                    .isInstanceOfSatisfying(
                            ExpansionException.class, e -> assertThat(e.reach()).isEqualTo(reach));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ${x:-d};      true
            ${x-d};       true
            ${x:+d};      true
            ${x+d};       false
            ${!x};        true
            ${a[x]};      true
            ${#x};        true
            ${#a[@]};     false
            ${a[@]:x};    true
            ${x:+};       false
            """)
    void whatIsNotKnownStaysSo(String word, boolean unknown) {
        assertThat(environment.fields("\"" + word + "\"")).allMatch(field -> Value.isKnown(field) != unknown);
    }

    @Test
    void nestingHasABound() {
        assertThatThrownBy(() -> environment.fields("${u-".repeat(120) + "}".repeat(120)))
                .isInstanceOf(TestEnvironment.TooMuchException.class);
    }

    @Test
    void aDefaultIsAssignedToAnElement() {
        assertThat(environment.fields("${a[7]:=seven} ${a[@]}")).containsExactly("seven", "1", "2", "3", "seven");
    }

    /** bash 5.2.15, with no positional parameters and one that is empty. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            "${@:+a b}";      0; 1
            "${@+a}";         0; 1
            "${@:+a}$nope";   0; 1
            "${*:+a}";        1; 1
            "${@:-}";         1; 1
            x"${@:+a b}";     1; 1
            """)
    void aListWithoutValuesLeavesNoFieldWhereNothingStandsForIt(String word, int none, int one) {
        environment.positional.clear();
        assertThat(environment.fields(word)).hasSize(none);
        environment.positional.add("");
        assertThat(environment.fields(word)).hasSize(one);
    }
}
