package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.expand.Range;
import dev.bootproof.userdata.shell.expand.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private final Numbers numbers = new Numbers();

    @Test
    void aKnownNumberIsItsDigitsAndAnotherAMark() {
        String die = numbers.text(new Range(1, 6));

        assertThat(numbers.text(Range.of(-7))).isEqualTo("-7");
        assertThat(Value.isKnown(die)).isFalse();
        assertThat(numbers.text(new Range(1, 6))).isEqualTo(die);
        assertThat(numbers.decimal(die)).contains(new Range(1, 6));
        assertThat(numbers.text(Range.ANY)).isEqualTo(Value.ANYTHING);
    }

    @Test
    void whereMarksRunOutNothingIsKnown() {
        for (int i = 0; i < Value.NUMBERS; i++) {
            assertThat(numbers.text(new Range(0, i + 1))).isNotEqualTo(Value.ANYTHING);
        }

        assertThat(numbers.text(new Range(0, 1_000))).isEqualTo(Value.ANYTHING);
    }

    @Test
    void decimalsAreReadAsATestReadsThem() {
        assertThat(numbers.decimal(" +08 ")).contains(Range.of(8));
        assertThat(numbers.decimal("0x8")).isEmpty();
        assertThat(numbers.decimal("99999999999999999999")).isEmpty();
        assertThat(numbers.decimal("1" + Value.ANYTHING)).contains(Range.ANY);
    }

    @Test
    void aTestAgreesOnlyIfItSaysTheSameOfAll() {
        String die = "v" + numbers.text(new Range(1, 6));

        assertThat(numbers.agreed(die, text -> Optional.of(text.startsWith("v"))))
                .contains(true);
        assertThat(numbers.agreed(die, text -> Optional.of(text.equals("v6")))).isEmpty();
        assertThat(numbers.agreed(die, text -> Optional.of(text.equals("v7")))).contains(false);
    }
}
