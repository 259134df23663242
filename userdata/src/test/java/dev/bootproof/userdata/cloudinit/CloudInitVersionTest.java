package dev.bootproof.userdata.cloudinit;

import static dev.bootproof.userdata.cloudinit.CloudInitVersion.V19_3;
import static dev.bootproof.userdata.cloudinit.CloudInitVersion.V22_2_2;
import static dev.bootproof.userdata.cloudinit.CloudInitVersion.V22_4_2;
import static dev.bootproof.userdata.cloudinit.CloudInitVersion.V23_3;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each deliberate deviation from 22.4.2, whose reading is the one that is compared with the real program. */
class CloudInitVersionTest {
    private static final String SCRIPT = "#!/bin/sh\ntrue\n";

    private static String message(String type, String body) {
        return "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: " + type + "\n\n"
                + body + "\n--B--\n";
    }

    private static CloudInitReading read(String document, CloudInitVersion version) {
        return CloudInitReader.read(Bytes.of(document), version);
    }

    private static Handler only(String document, CloudInitVersion version) {
        return read(document, version).parts().get(0).handler();
    }

    static List<String> cases() throws IOException {
        return CloudInitCases.names();
    }

    /** "Debian's 22.4.2 and upstream 22.2.2 (AL2023's) read 1,161 of 1,162 test documents alike". */
    @ParameterizedTest
    @MethodSource("cases")
    void amazonLinux2023ReadsLikeDebian(String name) throws IOException {
        Bytes document = Bytes.of(CloudInitCases.document(name));
        CloudInitReading debian = CloudInitReader.read(document, V22_4_2);
        CloudInitReading amazon = CloudInitReader.read(document, V22_2_2);

        assertThat(amazon.parts()).isEqualTo(debian.parts());
        assertThat(amazon.config()).isEqualTo(debian.config());
        assertThat(amazon.error()).isEqualTo(debian.error());
    }

    /** "since 23.3 (#4276) one strict base64 decode is tried first; AL2 and AL2023 lack it". */
    @Test
    void aDocumentEncodedTwiceRunsSince233() {
        String encoded = Base64.getEncoder().encodeToString(SCRIPT.getBytes(StandardCharsets.UTF_8));

        assertThat(only(encoded, V19_3)).isEqualTo(Handler.IGNORED);
        assertThat(only(encoded, V22_2_2)).isEqualTo(Handler.IGNORED);
        assertThat(only(encoded, V22_4_2)).isEqualTo(Handler.IGNORED);
        assertThat(only(encoded, V23_3)).isEqualTo(Handler.SCRIPT);
    }

    /** The decode is strict: a line end, a blank or a missing pad leaves the text as it is. */
    @Test
    void aDocumentEncodedTwiceMustBeOneLineOfExactBase64() {
        String encoded = Base64.getEncoder().encodeToString((SCRIPT + '\n').getBytes(StandardCharsets.UTF_8));

        assertThat(encoded).endsWith("==");
        assertThat(only(encoded, V23_3)).isEqualTo(Handler.SCRIPT);
        assertThat(only(encoded + "\n", V23_3)).isEqualTo(Handler.IGNORED);
        assertThat(only(" " + encoded, V23_3)).isEqualTo(Handler.IGNORED);
        assertThat(only(encoded.substring(0, encoded.length() - 1), V23_3)).isEqualTo(Handler.IGNORED);
        assertThat(only(SCRIPT, V23_3)).isEqualTo(Handler.SCRIPT);
    }

    /** "19.3 did this only for the first two types": text/plain and text/x-not-multipart. */
    @Test
    void amazonLinux2DoesNotLookAtAScriptAgain() {
        String document = message("text/x-shellscript", "#cloud-config\nruncmd: [a]");

        assertThat(only(document, V19_3)).isEqualTo(Handler.SCRIPT);
        assertThat(only(document, V22_2_2)).isEqualTo(Handler.CLOUD_CONFIG);
        assertThat(only(message("text/plain", "#cloud-config\nruncmd: [a]"), V19_3))
                .isEqualTo(Handler.CLOUD_CONFIG);
    }

    /** "MIME-only types: text/x-shellscript-per-boot|-per-instance|-per-once (not in 19.3)". */
    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "text/x-shellscript-per-boot, PER_BOOT",
        "text/x-shellscript-per-instance, PER_INSTANCE",
        "text/x-shellscript-per-once, PER_ONCE"
    })
    void amazonLinux2HasNoScriptsByFrequency(String type, Handler handler) {
        String document = message(type, SCRIPT);

        assertThat(only(document, V19_3)).isEqualTo(Handler.IGNORED);
        assertThat(read(document, V19_3).programs()).isEmpty();
        assertThat(only(document, V22_2_2)).isEqualTo(handler);
    }

    /** "gunzip failure aborts user-data processing since 20.3; 19.3/AL2 only warns and drops the part". */
    @Test
    void amazonLinux2DropsAPartThatIsNoGzip() {
        String document = message("application/gzip", SCRIPT + "--B\nContent-Type: text/x-shellscript\n\n" + SCRIPT);

        assertThat(read(document, V19_3).error()).isEmpty();
        assertThat(read(document, V19_3).parts()).extracting(HandledPart::path).containsExactly("2");
        assertThat(read(document, V22_2_2).error())
                .hasValueSatisfying(error -> assertThat(error.known()).isTrue());
        assertThat(read(document, V22_2_2).parts()).isEmpty();
    }

    /** "(19.3, i.e. AL2, also #upstart-job)": a type of its own there, which nothing starts where systemd is. */
    @Test
    void amazonLinux2KnowsUpstartJobs() {
        String document = "#upstart-job\nexec /etc/eks/bootstrap.sh prod\n";

        assertThat(read(document, V19_3).parts())
                .extracting(HandledPart::contentType)
                .containsExactly("text/upstart-job");
        assertThat(read(document, V22_2_2).parts())
                .extracting(HandledPart::contentType)
                .containsExactly("text/x-not-multipart");
        assertThat(read(document, V19_3).programs()).isEmpty();
    }

    /** {@code defer} came with 21.3: before, the file is written at once. */
    @Test
    void amazonLinux2WritesDeferredFilesAtOnce() {
        String document = "#cloud-config\nwrite_files: [{path: /a, content: x, defer: true}]\n";

        assertThat(read(document, V19_3).files())
                .extracting(WrittenFile::deferred)
                .containsExactly(false);
        assertThat(read(document, V22_2_2).files())
                .extracting(WrittenFile::deferred)
                .containsExactly(true);
    }

    /** {@code source} came with 24.3: the version of "23.3 and later" is not known, so neither is the file. */
    @Test
    void aFileThatNewerVersionsFetchIsNotKnown() {
        String document = "#cloud-config\nwrite_files: [{path: /a, content: x, source: {uri: 'https://a.invalid/'}}]\n";

        assertThat(read(document, V22_2_2).files())
                .extracting(WrittenFile::content)
                .containsExactly(java.util.Optional.of(Bytes.of("x")));
        assertThat(read(document, V23_3).files())
                .extracting(WrittenFile::content)
                .containsExactly(java.util.Optional.empty());
    }

    /** cloud-init#5554: up to 24.2 a boothook is no template; newer versions render it. */
    @Test
    void aTemplateOfABoothookIsKnownForOlderVersionsOnly() {
        String document = "## template: jinja\n#cloud-boothook\n" + SCRIPT;

        assertThat(read(document, V22_2_2).parts().get(0).inert()).isPresent();
        assertThat(read(document, V23_3).parts().get(0).unknown()).isPresent();
        assertThat(read(document, V23_3).programs()).isEmpty();
    }
}
