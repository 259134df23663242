package dev.bootproof.userdata.shell.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tables hold is what bash 5.2.15 makes of it in a UTF-8 locale; control characters stand as in caret notation. */
class AnsiCTest {
    private static String caret(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .forEach(c -> shown.append(c < ' ' || c == 127 ? "^" + (char) (c ^ 64) : Character.toString(c)));
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            \\a\\b\\e\\E\\f\\n\\r\\t\\v;  ^G^H^[^[^L^J^M^I^K
            \\\\ \\' \\" \\?;             \\ ' " ?
            \\101\\1011\\18;            AA1^A8
            \\x41\\x4z\\xz;             A^Dz\\xz
            \\u20ac\\u0041g;           €Ag
            \\U1F600;                 😀
            \\xc3\\xa4\\303\\266;        äö
            \\xe4b\\xe2\\x82\\xac;        äb€
            \\u;                      \\u
            \\cA\\ca\\c?\\c[;            ^A^A^?^[
            \\c\\\\x;                   ^\\x
            \\q\\z;                    \\q\\z
            end\\;                    end\\
            a\\0b;                    a
            \\400b;                   ~~
            """)
    void escapes(String raw, String shown) {
        assertThat(caret(AnsiC.text(raw))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            it's;       'it'\\''s'
            ~a b~;      'a b'
            ~~;         ''
            $`"\\;       '$`"\\'
            a^Ib^J;     $'a\\tb\\n'
            ^?^A;       $'\\177\\001'
            ^[[0m\\';    $'\\E[0m\\\\\\''
            """)
    void quotes(String shown, String quoted) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < shown.length(); i++) {
            text.append(shown.charAt(i) == '^' ? (char) (shown.charAt(++i) ^ 64) : shown.charAt(i));
        }

        assertThat(AnsiC.quote(text.toString())).isEqualTo(quoted);
    }

    @Test
    void whatIsQuotedIsReadBack() {
        String text = "a'b\\c\n\u0007\u001b\"$x`\u007f";
        String quoted = AnsiC.quote(text);

        assertThat(AnsiC.decode(quoted.substring(2, quoted.length() - 1))).isEqualTo(text);
    }
}
