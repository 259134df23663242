package dev.bootproof.userdata.cloudinit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloudInitReaderTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "#!/bin/sh, SCRIPT",
                "  #!/bin/sh, SCRIPT",
                "#cloud-config, CLOUD_CONFIG",
                "#Cloud-Config, CLOUD_CONFIG",
                "#cloud-config-jsonp, CLOUD_CONFIG",
                "#cloud-boothook, BOOTHOOK",
                "#include, INCLUDE",
                "#include-once, INCLUDE",
                "#part-handler, PART_HANDLER",
                "## template: jinja, JINJA",
                "apiVersion: node.eks.aws/v1alpha1, IGNORED"
            })
    void aPlainDocumentIsTypedByItsFirstLine(String firstLine, Handler handler) {
        assertThat(CloudInitReader.read(Bytes.of(firstLine + "\n")).parts())
                .extracting(HandledPart::handler)
                .containsExactly(handler);
    }

    @Test
    void aMultipartWithoutMimeVersionIsIgnored() {
        CloudInitReading reading = CloudInitReader.read(
                Bytes.of(
                        "Content-Type: multipart/mixed; boundary=\"B\"\n\n--B\nContent-Type: text/x-shellscript\n\n#!/bin/sh\n--B--\n"));

        assertThat(reading.parts()).extracting(HandledPart::handler).containsExactly(Handler.IGNORED);
    }

    @Test
    void aShellScriptPartThatIsACloudConfigBecomesOne() {
        CloudInitReading reading = CloudInitReader.read(Bytes.of("MIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=\"B\"\n\n--B\nContent-Type: text/x-shellscript\n\n"
                + "#cloud-config\n{}\n--B--\n"));

        assertThat(reading.parts()).extracting(HandledPart::contentType).containsExactly("text/cloud-config");
    }

    @Test
    void aPartTypedGzipThatIsNoneStopsEverything() {
        CloudInitReading reading = CloudInitReader.read(
                Bytes.of(
                        "MIME-Version: 1.0\n"
                                + "Content-Type: multipart/mixed; boundary=\"B\"\n\n--B\nContent-Type: application/gzip\n\nplain\n--B--\n"));

        assertThat(reading.parts()).isEmpty();
        assertThat(reading.error())
                .hasValueSatisfying(error -> assertThat(error.known()).isTrue());
    }

    private static final String SCRIPT = "#!/bin/sh\ntrue\n";

    private static String message(String type, String body) {
        return "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: " + type + "\n\n"
                + body + "\n--B--\n";
    }

    private static Handler only(String document, CloudInitVersion version) {
        return CloudInitReader.read(Bytes.of(document), version).parts().get(0).handler();
    }

    /** "since 23.3 (#4276) one strict base64 decode is tried first; AL2 and AL2023 lack it". */
    @Test
    void aDocumentEncodedTwiceRunsSince233() {
        String encoded =
                java.util.Base64.getEncoder().encodeToString(SCRIPT.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(only(encoded, CloudInitVersion.V19_3)).isEqualTo(Handler.IGNORED);
        assertThat(only(encoded, CloudInitVersion.V22_2_2)).isEqualTo(Handler.IGNORED);
        assertThat(only(encoded, CloudInitVersion.V23_3)).isEqualTo(Handler.SCRIPT);
        assertThat(only(encoded + "\n", CloudInitVersion.V23_3)).isEqualTo(Handler.IGNORED);
    }

    /** "19.3 did this only for the first two types". */
    @Test
    void amazonLinux2DoesNotLookAtAScriptAgain() {
        String document = message("text/x-shellscript", "#cloud-config\nruncmd: [a]");

        assertThat(only(document, CloudInitVersion.V19_3)).isEqualTo(Handler.SCRIPT);
        assertThat(only(document, CloudInitVersion.V22_2_2)).isEqualTo(Handler.CLOUD_CONFIG);
    }

    /** "MIME-only types: text/x-shellscript-per-boot|-per-instance|-per-once (not in 19.3)". */
    @Test
    void amazonLinux2HasNoScriptsPerBoot() {
        String document = message("text/x-shellscript-per-boot", SCRIPT);

        assertThat(only(document, CloudInitVersion.V19_3)).isEqualTo(Handler.IGNORED);
        assertThat(only(document, CloudInitVersion.V22_2_2)).isEqualTo(Handler.PER_BOOT);
    }

    /** "gunzip failure aborts user-data processing since 20.3; 19.3/AL2 only warns and drops the part". */
    @Test
    void amazonLinux2DropsAPartThatIsNoGzip() {
        CloudInitReading reading =
                CloudInitReader.read(Bytes.of(message("application/gzip", SCRIPT)), CloudInitVersion.V19_3);

        assertThat(reading.error()).isEmpty();
        assertThat(reading.parts()).isEmpty();
    }

    /** "a later part's runcmd replaces an earlier one": what runs, and what it came from. */
    @Test
    void programsStandInTheOrderInWhichTheyAreStarted() {
        CloudInitReading reading = CloudInitReader.read(Bytes.of("#cloud-config-archive\n"
                + "- {type: text/x-shellscript, filename: z, content: \"#!/bin/sh\\n\"}\n"
                + "- {type: text/x-shellscript, filename: a, content: \"#!/bin/sh\\n\"}\n"
                + "- {type: text/cloud-boothook, content: \"#cloud-boothook\\n#!/bin/sh\\n\"}\n"
                + "- {type: text/x-shellscript-per-boot, filename: p, content: \"#!/bin/sh\\n\"}\n"
                + "- \"#cloud-config\\nruncmd: [a]\\nbootcmd: [b]\"\n"));

        assertThat(reading.programs())
                .extracting(Program::name)
                .containsExactly("part-003", "bootcmd", "p", "a", "runcmd", "z");
        assertThat(reading.parts()).extracting(HandledPart::path).containsExactly("1.1", "1.2", "1.3", "1.4", "1.5");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("overABound")
    void overABoundNothingIsClaimed(String document, String bound) {
        assertThat(CloudInitReader.read(Bytes.of(document)).error()).hasValueSatisfying(error -> {
            assertThat(error.known()).isFalse();
            assertThat(error.message()).contains(bound);
        });
    }

    static java.util.stream.Stream<org.junit.jupiter.params.provider.Arguments> overABound() {
        String nested = "Content-Type: message/rfc822\n\n".repeat(100);
        StringBuilder laughs = new StringBuilder("#cloud-config\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            laughs.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "x"));
        }
        return java.util.stream.Stream.of(
                org.junit.jupiter.params.provider.Arguments.of("MIME-Version: 1.0\n" + nested, "64"),
                org.junit.jupiter.params.provider.Arguments.of(
                        message("text/plain", "x\n--B\n\n".repeat(2_000)), "1000 parts"),
                org.junit.jupiter.params.provider.Arguments.of(
                        "#cloud-config\na: " + "[".repeat(200), "deeper than 100"),
                org.junit.jupiter.params.provider.Arguments.of("#cloud-config\na: &a [*a]\n", "contains itself"),
                org.junit.jupiter.params.provider.Arguments.of(laughs.toString(), "100000"),
                org.junit.jupiter.params.provider.Arguments.of(
                        " ".repeat(CloudInitReader.MAX_DOCUMENT + 1), "1048576"));
    }
}
