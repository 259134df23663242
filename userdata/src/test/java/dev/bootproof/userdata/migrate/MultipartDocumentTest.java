package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.boot.Target;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitVersion;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.hook.Phase;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MultipartDocumentTest {
    private static final List<HandledPart> PARTS = CloudInitReader.read(
                    Bytes.of("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n"
                            + "--B\nContent-Type: text/x-shellscript\n\n#!/bin/sh\na\n"
                            + "--B\nContent-Type: text/cloud-boothook\n\n#!/bin/sh\nb\n--B--\n"),
                    CloudInitVersion.V19_3)
            .parts();
    private static final NodeConfig CONFIG =
            NodeConfig.builder().kubeletFlag("--v=2").build();

    private static List<HandledPart> read(Bytes document) {
        return CloudInitReader.read(document, CloudInitVersion.V22_2_2).parts();
    }

    private static String text(HandledPart part) {
        return part.payload().utf8().orElse("");
    }

    @Test
    void theNodeConfigStandsFirstAndThePartsInTheirOrder() {
        List<HandledPart> parts =
                read(new MultipartDocument(PARTS, Map.of("1", "#!/bin/sh\nc\n"), CONFIG, List.of()).written());

        assertThat(parts).extracting(HandledPart::contentType).startsWith(NodeConfig.CONTENT_TYPE);
        assertThat(parts).hasSize(3);
        assertThat(text(parts.get(1))).isEqualTo("#!/bin/sh\nc\n");
        assertThat(text(parts.get(2))).contains("b\n");
        assertThat(parts.get(2).handler()).isEqualTo(Handler.BOOTHOOK);
    }

    @Test
    void anEmptyPartIsTakenAwayAndABoothookStaysOne() {
        List<HandledPart> parts = read(new MultipartDocument(
                        PARTS,
                        Map.of("1", "", "2", "#!/bin/sh\nd\n"),
                        NodeConfig.builder().build(),
                        List.of())
                .written());

        assertThat(parts).singleElement().satisfies(part -> {
            assertThat(part.handler()).isEqualTo(Handler.BOOTHOOK);
            assertThat(text(part)).isEqualTo("#cloud-boothook\n#!/bin/sh\nd\n");
        });
    }

    @Test
    void whatIsTooLargeToBeReadIsPacked() {
        String zeros = "# " + "0".repeat(Target.MAX_BYTES) + "\n";
        String noise = new Random(1).ints(200).mapToObj(i -> "echo " + i + "\n").reduce("", String::concat);
        Bytes document = new MultipartDocument(
                        PARTS,
                        Map.of(),
                        CONFIG,
                        List.of(ShellHook.builder("after")
                                .phase(Phase.AFTER_KUBELET)
                                .commands(noise + zeros)
                                .build()))
                .written();

        assertThat(document.size()).isLessThanOrEqualTo(Target.MAX_BYTES);
    }
}
