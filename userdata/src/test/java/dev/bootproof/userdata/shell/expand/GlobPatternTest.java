package dev.bootproof.userdata.shell.expand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.userdata.shell.expand.GlobPattern.Flag;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobPatternTest {
    private static GlobPattern glob(String pattern) {
        return GlobPattern.of(pattern, Set.of(Flag.EXTENDED), steps -> {});
    }

    /** What {@code [[ $text == $pattern ]]} says in bash 5.2.15 that has {@code extglob}, in a UTF-8 locale. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            abc;                    abc;      true
            a*c;                    abbbc;    true
            a*c;                    ab;       false
            ?;                      é;        true
            *;                      '';       true
            ?*;                     '';       false
            [a-c]x;                 bx;       true
            [!a-c]x;                bx;       false
            [^a-c]x;                dx;       true
            []x]y;                  ]y;       true
            [!]]y;                  ]y;       false
            [a-]y;                  -y;       true
            [-a]y;                  -y;       true
            [c-a]y;                 by;       false
            [a;                     [a;       true
            [;                      [;        true
            []a;                    []a;      true
            [[:digit:]]x;           7x;       true
            [[:nope:]]x;            nx;       false
            [[:upper:][:digit:]]*;  Q;        true
            [![:space:]]*;          x;        true
            [\\]]y;                  ]y;       true
            [a\\-c]y;                by;       false
            \\*;                     *;        true
            \\*;                     x;        false
            \\a;                     a;        true
            a\\;                     a\\;       true
            a/b;                    a/b;      true
            *;                      a/b;      true
            *;                      .hidden;  true
            **;                     ab;       true
            ?(a)b;                  b;        true
            ?(a)b;                  aab;      false
            *(a|b)c;                abbac;    true
            +(ab)c;                 c;        false
            +(ab)c;                 ababc;    true
            @(a|b*)c;               bxxc;     true
            @(a|b);                 ab;       false
            !(a);                   b;        true
            !(a);                   a;        false
            !(a);                   '';       true
            !(a|b)c;                bc;       false
            !(a|b)c;                xbc;      true
            a!(b)c;                 abc;      false
            a!(b)c;                 abbc;     true
            !(*.sh);                x.txt;    true
            !(*.sh);                x.sh;     false
            +(a;                    +(a;      true
            ?(a|?(b|c))d;           cd;       true
            @([a)]|x);              );        true
            [[:alpha:]-z];          -;        true
            [a-c-e];                d;        false
            [a-c-e];                -;        true
            x[[];                   x[;       true
            [[.a.]];                a;        true
            [[=a=]]b;               ab;       true
            @(|a)b;                 b;        true
            """)
    void matches(String pattern, String text, boolean matches) {
        assertThat(glob(pattern).matches(text)).contains(matches);
    }

    @Test
    void findsTheFirstMatchAndTheLongestThere() {
        assertThat(glob("b*c").find("abcbcd", 0)).contains(new GlobPattern.Found(1, 5));
        assertThat(glob("b").find("abcbcd", 2)).contains(new GlobPattern.Found(3, 4));
        assertThat(glob("!(b)").find("ab", 1)).contains(new GlobPattern.Found(1, 1));
        assertThat(glob("x").find("abc", 0)).contains(GlobPattern.Found.NOWHERE);
        assertThat(glob("*b").atStart("abbc")).contains(new GlobPattern.Found(0, 3));
        assertThat(glob("b*").atEnd("abbc")).contains(new GlobPattern.Found(1, 4));
        assertThat(glob("b").atEnd("abbc")).contains(GlobPattern.Found.NOWHERE);
    }

    @Test
    void aComplementInAnotherGroupIsNotDecided() {
        assertThat(glob("+(!(a)b)").matches("cb")).isEmpty();
        assertThat(glob("!(a)".repeat(30)).matches("cb")).isEmpty();
    }

    @Test
    void whatIsNotKnownMatchesPerhaps() {
        assertThat(glob("a" + Value.ANYTHING).matches("b")).isEmpty();
        assertThat(glob("a*").matches("a" + Value.ANYTHING)).isEmpty();
        assertThat(glob("*").matches(Value.ANYTHING)).contains(true);
    }

    @Test
    void aBackslashTakesAwayWhatACharacterMeans() {
        assertThat(GlobPattern.isPattern("a\\*\\?\\[b]")).isFalse();
        assertThat(GlobPattern.isPattern("a[b")).isFalse();
        assertThat(GlobPattern.isPattern("a[b]")).isTrue();
        assertThat(GlobPattern.isPattern("@(a)")).isTrue();
        assertThat(GlobPattern.unescape("a\\*\\\\b\\")).isEqualTo("a*\\b");
    }

    @Test
    void aComplementThatTakesForEverIsGivenUpAndPaidFor() {
        AtomicInteger spent = new AtomicInteger();
        GlobPattern slow = GlobPattern.of("*!(*a*!(*a*!(*a*)))b", Set.of(Flag.EXTENDED), spent::addAndGet);

        assertThat(slow.matches("a".repeat(200))).isEmpty();
        assertThat(spent.get()).isGreaterThan(1_000);
        assertThatThrownBy(() -> GlobPattern.of("a".repeat(100), steps -> {
                    throw new TestEnvironment.TooMuchException();
                }))
                .isInstanceOf(TestEnvironment.TooMuchException.class);
    }
}
