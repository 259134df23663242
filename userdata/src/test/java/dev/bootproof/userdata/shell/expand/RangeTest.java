package dev.bootproof.userdata.shell.expand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RangeTest {
    private static final List<String> OPERATORS =
            List.of("||", "&&", "|", "^", "&", "==", "!=", "<", ">", "<=", ">=", "<<", ">>", "+", "-", "*", "/", "%");
    private static final long[] BOUNDS = {Long.MIN_VALUE, -20, -3, -1, 0, 1, 2, 7, 63, 64, Long.MAX_VALUE};

    @Test
    void holdsWhatTheOperatorMakesOfItsEnds() {
        for (long least : BOUNDS) {
            for (long most : BOUNDS) {
                for (long right : BOUNDS) {
                    if (least <= most) {
                        holds(new Range(least, most), Range.of(right));
                        holds(Range.of(right), new Range(least, most));
                        holds(new Range(least, most), new Range(Math.min(right, 5), Math.max(right, 5)));
                    }
                }
            }
        }
    }

    private static void holds(Range left, Range right) {
        for (String operator : OPERATORS) {
            for (long one : List.of(left.least(), left.most())) {
                for (long other : List.of(right.least(), right.most())) {
                    boolean divides = operator.equals("/") || operator.equals("%");
                    if (divides && (other == 0 || right.equals(Range.of(0)))) {
                        continue;
                    }
                    long made = Integers.apply(operator, one, other);
                    Range all = left.apply(operator, right);
                    assertThat(all.least() <= made && made <= all.most())
                            .as("%s %s %s", left, operator, right)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void whatMayWrapAroundIsAnyNumber() {
        assertThat(new Range(0, Long.MAX_VALUE).apply("+", Range.of(1))).isEqualTo(Range.ANY);
        assertThat(new Range(Long.MIN_VALUE, 0).negated()).isEqualTo(Range.ANY);
    }

    @Test
    void remaindersAndComparisonsAreBounded() {
        Range random = new Range(0, 32_767);

        assertThat(random.apply("%", Range.of(10))).isEqualTo(new Range(0, 9));
        assertThat(random.compare("-gt", Range.of(32_767))).contains(false);
        assertThat(random.compare("<", Range.of(10))).isEmpty();
        assertThat(random.isTrue()).isEmpty();
        assertThat(random.apply("+", Range.of(1)).isTrue()).contains(true);
        assertThat(random.negated().complement()).isEqualTo(new Range(-1, 32_766));
    }
}
