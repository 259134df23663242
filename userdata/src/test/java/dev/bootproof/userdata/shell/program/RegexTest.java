package dev.bootproof.userdata.shell.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexTest {
    @ParameterizedTest
    @CsvSource({
        "false,a+b,a+b,aab",
        "false,a\\+b,aab,a+b",
        "true,a+b,aab,a+b",
        "false,*a,*a,aa",
        "false,a^b$c,a^b$c,abc",
        "false,\\(ab\\)*c,ababc,abd",
        "true,x{2},xx,x",
        "true,^[[:digit:]]+$,12,1a",
        "true,[\\.],\\,a",
        "false,a\\{2\\},aa,a{2}",
        "true,a|b,b,c",
        "true,a\\tb,atb,a\tb"
    })
    void matchesAsPosixDoes(boolean extended, String regex, String matching, String other) {
        var pattern = Regex.compile(regex, extended, false).orElseThrow();

        assertThat(pattern.matcher(matching).find()).isTrue();
        assertThat(pattern.matcher(other).find()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "(?<=path: ).*,path: /a,/a",
        "'\"r\" : \"\\K[^\"]+','\"r\" : \"x\"',x",
        "\\d+(?=-eks),v27-eks,27",
        "(?<=a)b(?=c),abc,b"
    })
    void whatPerlLooksAtAroundIsNoPartOfTheMatch(String regex, String text, String kept) {
        var matcher = Regex.perl(regex, false).orElseThrow().matcher(text);

        assertThat(matcher.find()).isTrue();
        assertThat(matcher.group(Regex.KEPT)).isEqualTo(kept);
    }

    @Test
    void theLongestMatchWins() {
        var matcher = Regex.compile("a|ab", true, false).orElseThrow().matcher("ab");

        assertThat(matcher.find()).isTrue();
        assertThat(matcher.group()).isEqualTo("ab");
    }

    @Test
    void whatIsWrongOrNotFollowedIsEmpty() {
        assertThat(Regex.compile("\\(a\\)\\1", false, false)).isEmpty();
        assertThat(Regex.compile("a[", false, false)).isEmpty();
        assertThat(Regex.compile("(", true, false)).isEmpty();
    }

    @Test
    void repetitionsThatMultiplyAreNotFollowed() {
        assertThat(Regex.compile("((a{1,100}){1,100}){1,100}", true, false)).isEmpty();
        assertThat(Regex.compile("(a{100}b{100}){30}", true, false)).isEmpty();
        assertThat(Regex.compile("a{99999}", true, false)).isEmpty();
        assertThat(Regex.compile("([0-9]{1,3}\\.){3}[0-9]{1,3}", true, false)).isPresent();
        assertThat(Regex.compile("(a{30}|[b-d]{30}){30}", true, false)).isPresent();
    }
}
