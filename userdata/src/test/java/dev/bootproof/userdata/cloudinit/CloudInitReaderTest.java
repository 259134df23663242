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
}
