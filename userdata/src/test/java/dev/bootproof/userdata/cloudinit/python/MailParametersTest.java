package dev.bootproof.userdata.cloudinit.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each value as Python 3.11's {@code Message.get_filename()} and {@code set_param()} give it. */
class MailParametersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attachment; filename=\"a;b.sh\" | a;b.sh",
                "attachment; filename=my script.sh | my script.sh",
                "attachment; FILENAME=a | a",
                "attachment; filename*=utf-8''na%C3%AFve | na\u00efve",
                "attachment; filename*=latin-1''%E9 | \u00e9",
                "attachment; filename*=utf-8:''%C3%A9 | \u00e9",
                "attachment; filename*=nonsense''%C3%A9 | \u00c3\u00a9",
                "attachment; filename*0=\"a-\"; filename*1=\"b\" | a-b",
                "attachment; filename*1=b; filename*0=a | ab",
                "attachment; filename=\"a\\\"b\" | a\"b",
            })
    void findsAFilename(String header, String filename) throws PythonException, LimitException {
        assertThat(MailParameters.find(header, "filename").orElseThrow().collapsed())
                .isEqualTo(filename);
    }

    @Test
    void piecesAndAWholeDoNotGoTogether() {
        assertThatThrownBy(() -> MailParameters.find("a; f*0=a; f*=b", "f")).isInstanceOf(PythonException.class);
    }

    @Test
    void settingWritesAllAnewWhereItWasThere() throws PythonException, LimitException {
        assertThat(MailParameters.set("text/plain", "charset", "utf-8")).isEqualTo("text/plain; charset=\"utf-8\"");
        assertThat(MailParameters.set("text/plain; name=a b; charset=x", "charset", "utf-8"))
                .isEqualTo("text/plain; name=\"a b\"; charset=\"utf-8\"");
        assertThat(MailParameters.set("text/plain; name=a\"b; charset=x", "charset", "utf-8"))
                .isEqualTo("text/plain; name=a\"b; charset=x; charset=\"utf-8\"");
    }
}
