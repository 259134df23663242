package dev.bootproof.userdata.shell.expand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables hold was printed by bash 5.2.15. */
class ArithmeticTest {
    private final TestEnvironment environment = TestEnvironment.with("n", "5")
            .and("text", "1+2")
            .and("name", "n")
            .and("empty", "")
            .array("a", "10", "20", "30");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            7 / -2 + -7 % 2;              -4
            2 ** 3 ** 2 - -2 ** 2;        508
            1 << 3 + 1;                   16
            5 & 6 | 8 ^ 12;               4
            1 < 2 == 2 > 1;               1
            !0 + ~0;                      0
            1 ? 2 : 0 ? 3 : 4;            2
            0 || 3 && 2;                  1
            010 + 0x1F + 2#101;           44
            36#z + 36#Z + 62#Z + 64#@_;   4162
            18446744073709551617;         1
            2 ** 64;                      0
            5--3;                         8
            -- 5;                         5
            0 ? 2 : unset;                0
            text * 2;                     6
            name;                         5
            empty;                        0
            a;                            10
            a[-1];                        30
            a[ ];                         10
            """)
    void values(String expression, long value) {
        assertThat(Arithmetic.evaluate(environment, expression)).hasValue(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            n-- - --n;                2;  3; 10 20 30
            n+++n;                    11; 6; 10 20 30
            n = 5 == 5;               1;  1; 10 20 30
            n += n *= 2;              15; 15; 10 20 30
            n = m = 3, n + m;         6;  3; 10 20 30
            n >>= 1, n;               2;  2; 10 20 30
            0 && n++, n;              5;  5; 10 20 30
            1 ? n : (n = 9), n;       5;  5; 10 20 30
            a[n - 4] = 7, a[1];       7;  5; 10 7 30
            a[0]++ + a[0];            21; 5; 11 20 30
            n = 0, a[n++] += 5, n;    1;  1; 15 20 30
            n = 0, a[n++] = n, n;     1;  1; 0 20 30
            n = 0, ++a[n++], n;       1;  1; 11 20 30
            b[n++] + n;               6;  6; 10 20 30
            a[a[n = 0] = 1]++;        20; 0; 1 21 30
            a[];                      0;  5; 10 20 30
            a[] = 4;                  4;  5; 10 20 30
            a[-9];                    0;  5; 10 20 30
            a[-9] = 4;                4;  5; 10 20 30
            a[-9]++;                  0;  5; 10 20 30
            """)
    void valuesAndWhatIsAssigned(String expression, long value, String n, String a) {
        assertThat(Arithmetic.evaluate(environment, expression)).hasValue(value);
        assertThat(environment.fields("$n \"${a[*]}\"")).containsExactly(n, a);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 / 0",
                "1 % 0",
                "0 && 2 ** -1",
                "08",
                "2#2",
                "1 2",
                "1 +",
                ", 1",
                "1,",
                "(1",
                "n ? 1",
                "5 = 1",
                "n + 1 = 2",
                "n = = 1",
                "n &&= 1",
                "n **= 2",
                "5 ++ n",
                "++n--",
                "65#1",
                "1#0",
                "#1",
                "16#",
                "1.5",
                "a[9",
                "n [1]",
                "@",
                "$"
            })
    void errors(String expression) {
        assertThatThrownBy(() -> Arithmetic.evaluate(environment, expression))
                .isInstanceOfSatisfying(
                        ExpansionException.class, e -> assertThat(e.reach()).isEqualTo(ExpansionException.Reach.LINE));
    }

    /** Else bash only says that there is no such element. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            a[];           true
            a[] = 4;       false
            a[-9];         true
            a[-9] = 4;     true
            b[-1];         true
            0 && a[-9];    false
            """)
    void aSubscriptOfNoElementEndsAShellThatHasErrexit(String expression, boolean ends) {
        environment.option("errexit", true);

        if (ends) {
            assertThatThrownBy(() -> Arithmetic.evaluate(environment, expression))
                    .isInstanceOfSatisfying(
                            ExpansionException.class, e -> assertThat(e.fatal()).isTrue());
        } else {
            assertThat(Arithmetic.evaluate(environment, expression)).isPresent();
        }
    }

    @Test
    void whatIsNotKnownMakesUnknownOnlyWhatItReaches() {
        environment.and("x", Value.ANYTHING);

        assertThat(Arithmetic.evaluate(environment, "x + 1")).isEmpty();
        assertThat(Arithmetic.evaluate(environment, "a[x]")).isEmpty();
        assertThat(Arithmetic.evaluate(environment, "x ? 1 : 2")).isEmpty();
        assertThat(Arithmetic.evaluate(environment, "1 || x")).hasValue(1);
        assertThat(Arithmetic.evaluate(environment, "n = x, 3")).hasValue(3);
        assertThat(environment.fields("\"$n\"")).containsExactly(Value.ANYTHING);
    }

    @Test
    void underNounsetAnUnsetVariableEndsTheShell() {
        environment.option("nounset", true);

        assertThatThrownBy(() -> Arithmetic.evaluate(environment, "unset"))
                .isInstanceOfSatisfying(
                        ExpansionException.class, e -> assertThat(e.fatal()).isTrue());
        assertThat(Arithmetic.evaluate(environment, "1 || unset")).isEqualTo(OptionalLong.of(1));
    }

    @Test
    void namesThatLeadToEachOtherAreGivenUp() {
        environment.and("p", "q").and("q", "p");

        assertThatThrownBy(() -> Arithmetic.evaluate(environment, "p"))
                .isInstanceOf(TestEnvironment.TooMuchException.class);
    }
}
