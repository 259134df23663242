package dev.bootproof.userdata.cloudinit.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonCharsetsTest {
    @ParameterizedTest
    @CsvSource({
        "utf8, UTF-8",
        "UTF_8, UTF-8",
        "latin-1, ISO-8859-1",
        "Latin1, ISO-8859-1",
        "iso8859_15, ISO-8859-15",
        "cp1252, windows-1252",
        "windows-1252, windows-1252",
        "ascii, US-ASCII",
        "koi8-r, KOI8-R"
    })
    void knowsPythonsSpellings(String name, String charset) {
        assertThat(PythonCharsets.find(name)).contains(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "rot13", "x-IBM1047"})
    void knowsNoOthers(String name) {
        assertThat(PythonCharsets.find(name)).isEmpty();
    }
}
