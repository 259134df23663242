package dev.bootproof.userdata.shell.expand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How fields are made of what is not known; of what is, words.tsv has bash's own answers. */
class SplittingTest {
    /** A question mark stands for an unknown word, two for any number of words. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            "$v";             <?>
            $v;               <??>
            a$v;              <a?>
            "$v"$v;           <??>
            "${list[@]}";     <a><?><??>
            ${list[1]};       <??>
            "${list[2]}";     <?>
            "${#list[@]}";    <?>
            ${#pair[@]};      <2>
            "$(( v + 1 ))";   <?>
            $(( v + 1 ));     <?>
            """)
    void aWordIsOneInQuotesOnly(String words, String fields) {
        TestEnvironment environment = TestEnvironment.with("v", Value.ANYTHING)
                .array("pair", "a", Value.ANYTHING)
                .array("list", "a", Value.ANYTHING, Value.WORDS);

        assertThat(TestEnvironment.shown(environment.fields(words)).replace(Value.UNKNOWN, '?'))
                .isEqualTo(fields);
    }
}
