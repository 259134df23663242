package dev.bootproof.userdata.cloudinit.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row as Python 3.11's {@code bytes.fromhex(bytes).decode(name, "replace")} has it. */
class PythonCodecTest {
    @ParameterizedTest
    @CsvSource({
        "utf8, c3a9, \u00e9",
        "UTF_8, c3a9, \u00e9",
        "utf-8:, c3a9, \u00e9",
        "(utf 8), c3a9, \u00e9",
        "utf-8, c3, \ufffd",
        "latin-1, e9, \u00e9",
        "Latin1, e9, \u00e9",
        "iso8859.1, e9, \u00e9",
        "iso8859_15, a4, \u20ac",
        "windows-1252, 8081, \u20ac\ufffd",
        "ascii, 61e9, a\ufffd",
        "koi8-r, c1, \u0430",
        "utf-16, 6100, a",
        "sjis, 82a0, \u3042"
    })
    void decodesAsPythonDoes(String name, String bytes, String text) throws PythonException, LimitException {
        assertThat(PythonCodec.find(name)
                        .orElseThrow()
                        .decodeReplacing(HexFormat.of().parseHex(bytes)))
                .isEqualTo(text);
    }

    /** {@code LookupError} in Python. */
    @ParameterizedTest
    @ValueSource(strings = {"", "-", "nonsense", "rot13", "hex", "utf.8", "x-IBM1047", "IBM01140", "mbcs"})
    void knowsNoOthers(String name) throws PythonException, LimitException {
        assertThat(PythonCodec.find(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cp037", "utf-7", "idna", "hz", "big5hkscs", "utf_8_sig"})
    void claimsNothingOfWhatOnlyPythonHas(String name) {
        assertThatThrownBy(() -> PythonCodec.find(name)).isInstanceOf(LimitException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "sjis", "gb18030"})
    void claimsNothingOfBytesThatPythonReplacesOtherwise(String name) throws PythonException, LimitException {
        PythonCodec codec = PythonCodec.find(name).orElseThrow();

        assertThatThrownBy(() -> codec.decodeReplacing(new byte[] {(byte) 0xff}))
                .isInstanceOf(LimitException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8\0", "\udc80"})
    void aNameThatNoneCanBeMakesPythonRaise(String name) {
        assertThatThrownBy(() -> PythonCodec.find(name)).isInstanceOf(PythonException.class);
    }

    @ParameterizedTest
    @CsvSource({"ascii, \u00e9, false", "latin-1, \u00e9, true", "latin-1, \u20ac, false"})
    void encodesWhatTheCharsetHas(String name, String text, boolean has) throws PythonException, LimitException {
        assertThat(PythonCodec.find(name)
                        .orElseThrow()
                        .encode(text)
                        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)))
                .isEqualTo(has ? java.util.Optional.of(text) : java.util.Optional.empty());
    }
}
