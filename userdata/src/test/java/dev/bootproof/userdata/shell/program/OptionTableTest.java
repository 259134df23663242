package dev.bootproof.userdata.shell.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionTableTest {
    private static final OptionTable TABLE = OptionTable.of("i ignore-environment u: unset: b:: block-signal:: ignore");

    @Test
    void aValueStandsInTheSameWordOrInTheNext() {
        Options options = TABLE.leading(List.of("-iu", "A", "-uB", "--unset=C", "--unset", "D", "-b", "x", "-u", "y"));

        assertThat(options.values("u", "unset")).containsExactly("A", "B", "C", "D");
        assertThat(options.value("b")).contains("");
        assertThat(options.operands()).containsExactly("x", "-u", "y");
        assertThat(options.areRefused()).isFalse();
    }

    @Test
    void aLongOptionHasAnyBeginningThatNoOtherHas() {
        assertThat(TABLE.leading(List.of("--uns", "A")).value("unset")).contains("A");
        assertThat(TABLE.leading(List.of("--ignore")).has("ignore")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-z", "-iz", "--bogus", "--i", "--ignore=yes", "-u", "--unset", "--u=a -z"})
    void refusesOthersAndThoseWithoutTheirValue(String words) {
        assertThat(TABLE.leading(Stream.of(words.split(" ", -1)).toList()).areRefused())
                .isTrue();
    }

    @Test
    void wordsBehindTwoDashesAreNone() {
        assertThat(TABLE.permuted(List.of("a", "-i", "--", "-z")).operands()).containsExactly("a", "-z");
    }
}
