package dev.bootproof.userdata.cloudinit.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each content as Python 3.11's {@code Message.get_payload(decode=True)} gives it, in hexadecimal. */
class TransferDecoderTest {
    static Stream<Arguments> contents() {
        return Stream.of(
                arguments("base64", "YQ==", "61"),
                arguments("base64", "YQ", "61"),
                arguments("base64", "YQ=", "61"),
                arguments("base64", "YWI", "6162"),
                arguments("base64", "YWJj\nZGVm\n", "616263646566"),
                arguments("base64", "Y Q = =", "61"),
                arguments("base64", "!Y!Q!=!=!", "61"),
                arguments("base64", "YWJj!", "616263"),
                arguments("base64", "=YWJj", "616263"),
                arguments("base64", "YWJjZ", "59574a6a5a"),
                arguments("base64", "YQ==YQ==", "61"),
                arguments("base64", "", ""),
                arguments("base64", "A", "41"),
                arguments("base64", "-_-_", ""),
                arguments("base64", "YWJj=\nZGVm", "616263646566"),
                arguments("quoted-printable", "=41", "41"),
                arguments("quoted-printable", "=4", "3d34"),
                arguments("quoted-printable", "=", ""),
                arguments("quoted-printable", "==41", "3d3431"),
                arguments("quoted-printable", "a=\nb", "6162"),
                arguments("quoted-printable", "a=\r\nb", "6162"),
                arguments("quoted-printable", "a= \nb", "613d200a62"),
                arguments("quoted-printable", "=0a=0D", "0a0d"),
                arguments("quoted-printable", "=g1", "3d6731"),
                arguments("quoted-printable", "a \nb\t\n", "61200a62090a"),
                arguments("quoted-printable", "=E2=82=ac", "e282ac"),
                arguments("quoted-printable", "=\r", ""),
                arguments("x-uuencode", "begin 644 x\n#86)C\n`\nend\n", "616263"),
                arguments("x-uuencode", "begin 644 x\n#86)C\n", "616263"),
                arguments("x-uuencode", "begin x\n#86)C\nend\n", "626567696e20780a23383629430a656e640a"),
                arguments(
                        "x-uuencode",
                        "begin 999 x\n#86)C\n`\nend\n",
                        "626567696e2039393920780a23383629430a600a656e640a"),
                arguments("x-uuencode", "junk\nbegin 644 x\n#86)C\n`\nend\n", "616263"),
                arguments("x-uuencode", "begin 644 x\n#86)C  \n \nend \n", "616263"),
                arguments("x-uuencode", "begin 644 x\n#86)\n`\nend\n", "616240"),
                arguments("x-uuencode", "begin 644 x\n`\nend\n", ""),
                arguments("x-uuencode", "none", "6e6f6e65"),
                arguments("uuencode", "begin 644 x\n#86)C\n`\nend\n", "616263"),
                arguments("7bit", "=41", "3d3431"),
                arguments("BASE64", "YQ==", "61"),
                arguments(" base64 ", "YQ==", "59513d3d"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void decodesAsPythonDoes(String encoding, String content, String hex) throws PythonException, LimitException {
        MailMessage message = MailParser.parse("Content-Transfer-Encoding: " + encoding + "\n\n" + content);

        assertThat(HexFormat.of().formatHex(message.decoded())).isEqualTo(hex);
    }
}
