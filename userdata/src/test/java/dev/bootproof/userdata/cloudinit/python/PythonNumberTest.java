package dev.bootproof.userdata.cloudinit.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each number as Python 3.11's {@code int(text, radix)} and {@code repr(float)} have it. */
class PythonNumberTest {
    static Stream<Arguments> integers() {
        return Stream.of(
                arguments("5", "10", "5"),
                arguments(" 5\t", "10", "5"),
                arguments("5\u001d", "10", "error"),
                arguments("5\u0085", "10", "5"),
                arguments("\u0665\u001d", "10", "error"),
                arguments("\u0665", "10", "5"),
                arguments("\ud835\udfd8\ud835\udfd9", "10", "1"),
                arguments("\uff15", "10", "5"),
                arguments("1_000", "10", "1000"),
                arguments("1__0", "10", "error"),
                arguments("_1", "10", "error"),
                arguments("1_", "10", "error"),
                arguments("+7", "10", "7"),
                arguments("- 7", "10", "error"),
                arguments("--7", "10", "error"),
                arguments("0x1f", "16", "31"),
                arguments("0X1F", "16", "31"),
                arguments("1f", "16", "31"),
                arguments("0x_1f", "16", "31"),
                arguments("0o17", "8", "15"),
                arguments("017", "8", "15"),
                arguments("08", "8", "error"),
                arguments("0b11", "2", "3"),
                arguments("12", "2", "error"),
                arguments("", "10", "error"),
                arguments(" ", "10", "error"),
                arguments("\uff21", "16", "error"),
                arguments("a", "16", "10"),
                arguments("1".repeat(4_301), "10", "error"),
                arguments("0".repeat(4_301), "10", "error"),
                arguments("\u00b2", "10", "error"));
    }

    static Stream<Arguments> floats() {
        return Stream.of(
                arguments("0x1.999999999999ap-4", "0.1"),
                arguments("0x1.0000000000000p+0", "1.0"),
                arguments("-0x0.0p+0", "-0.0"),
                arguments("0x1.1c37937e08000p+53", "1e+16"),
                arguments("0x1.c6bf526340000p+49", "1000000000000000.0"),
                arguments("0x1.b69b4ba630f35p+56", "1.2345678901234568e+17"),
                arguments("0x1.4f8b588e368f1p-17", "1e-05"),
                arguments("0x1.a36e2eb1c432dp-14", "0.0001"),
                arguments("0x0.0000000000001p-1022", "5e-324"),
                arguments("0x1.fffffffffffffp+1023", "1.7976931348623157e+308"),
                arguments("0x1.0000000000000p+53", "9007199254740992.0"),
                arguments("0x1.0000000000000p+53", "9007199254740992.0"),
                arguments("0x1.0f0cf064dd592p+73", "1e+22"),
                arguments("0x1.52d02c7e14af6p+76", "1e+23"),
                arguments("0x1.f75104d551d69p-16", "3e-05"),
                arguments("0x1.9000000000000p+6", "100.0"),
                arguments("0x1.5555555555555p-1", "0.6666666666666666"));
    }

    @ParameterizedTest
    @MethodSource("integers")
    void parsesAsIntDoes(String text, int radix, String number) throws LimitException {
        assertThat(PythonNumber.parse(text, radix).map(BigInteger::toString).orElse("error"))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @MethodSource("floats")
    void writesAFloatAsReprDoes(String hexadecimal, String text) {
        assertThat(PythonNumber.repr(Double.parseDouble(hexadecimal))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 16})
    void readsNoNumberThatPythonCannotWrite(int radix) {
        assertThatThrownBy(() -> PythonNumber.parse("1".repeat(15_000), radix)).isInstanceOf(LimitException.class);
    }
}
