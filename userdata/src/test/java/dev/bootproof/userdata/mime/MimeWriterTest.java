package dev.bootproof.userdata.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.mime.MimeWriter.TextPart;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeWriterTest {
    private static final List<TextPart> PARTS = List.of(
            new TextPart("application/node.eks.aws", "node.yaml", "kind: NodeConfig"),
            new TextPart("text/x-shellscript", "hook", "#!/bin/bash\necho '--=_ boundary-like --'\n"));

    @Test
    void writesWhatBothReadersOnANodeAccept() {
        String text = MimeWriter.write(PARTS);

        assertThat(text).startsWith("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"bootproof-");
        assertThat(text).doesNotContain("\r").endsWith("--\n").isEqualTo(MimeWriter.write(PARTS));
    }

    @Test
    void isReadBackAsItWasWritten() {
        List<HandledPart> read =
                CloudInitReader.read(Bytes.of(MimeWriter.write(PARTS))).parts();

        assertThat(read).extracting(HandledPart::path).containsExactly("1", "2");
        assertThat(read)
                .extracting(HandledPart::contentType)
                .containsExactly("application/node.eks.aws", "text/x-shellscript");
        assertThat(read)
                .extracting(part -> part.payload().latin1())
                .containsExactlyElementsOf(PARTS.stream().map(TextPart::body).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gr\u00fc\u00df", "a\r\nb", "nul\0"})
    void refusesWhatCloudInitWouldChange(String body) {
        assertThatThrownBy(() -> new TextPart("text/x-shellscript", "hook", body))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("part hook");
    }
}
