package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisagreementTest {
    private static final String CONFIG = "Content-Type: application/node.eks.aws\n\napiVersion: node.eks.aws/v1alpha1\n"
            + "kind: NodeConfig\nspec: {}\n";
    private static final String TOP = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"B\"\n\n";
    private static final String SHELL = "Content-Type: text/x-shellscript\n\n#!/bin/bash\necho hi\n";

    private static List<Disagreement> of(String document) {
        Bytes bytes = Bytes.of(document);
        return Disagreement.between(CloudInitReader.read(bytes), NodeadmReader.read(bytes));
    }

    @Test
    void aScriptRunsAndTheNodeDoesNotJoin() {
        String document = TOP + "--B\n" + SHELL + "--B\n" + CONFIG;

        assertThat(of(document)).singleElement().satisfies(found -> {
            assertThat(found.what()).startsWith("cloud-init runs part 1, but nodeadm fails at part 2, line ");
            assertThat(found.what()).contains("(byte ", "unexpected EOF", "will not join");
            assertThat(found.fix()).contains("--BOUNDARY--");
        });
    }

    @Test
    void aConfigThatCannotBeDecodedTakesTheGoodOnesWithIt() {
        String document = TOP + "--B\n" + SHELL + "--B\n" + CONFIG.replace("v1alpha1", "v1alpha") + "--B--\n";

        assertThat(of(document))
                .singleElement()
                .satisfies(found -> assertThat(found.what()).contains("leaves out all of the user data", "line 12"));
    }

    @Test
    void theNodeJoinsWithoutItsScripts() {
        String document = (TOP + "--B\n" + SHELL + "--B\n" + CONFIG + "--B--\n").replace("MIME-Version: 1.0\n", "");

        assertThat(of(document))
                .singleElement()
                .satisfies(found -> assertThat(found.what()).contains("cloud-init runs nothing"));
    }

    @Test
    void aRightDocumentHasNone() {
        assertThat(of(TOP + "--B\n" + SHELL + "--B\n" + CONFIG + "--B--\n")).isEmpty();
        assertThat(of("#!/bin/bash\necho hi\n")).isEmpty();
    }
}
