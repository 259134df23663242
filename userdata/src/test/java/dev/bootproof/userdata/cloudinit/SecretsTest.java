package dev.bootproof.userdata.cloudinit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text of a document gets into a message about it, wherever in the document it stands. */
class SecretsTest {
    private static final String SECRET = "hunter2hunter2";

    @Test
    void noMessageHoldsASecret() {
        for (String document : documents()) {
            check(document.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The secret put between any two words of the kept documents. */
    @Test
    void noMessageOfTheKeptDocumentsHoldsASecret() throws IOException {
        for (String name : CloudInitCases.names()) {
            String document = new String(CloudInitCases.document(name), StandardCharsets.ISO_8859_1);
            int step = Math.max(1, document.length() / 12);
            for (int at = 0; at <= document.length(); at += step) {
                String with = document.substring(0, at) + SECRET + document.substring(at);
                check(with.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static void check(byte[] document) {
        for (CloudInitVersion version : CloudInitVersion.values()) {
            CloudInitReading reading = CloudInitReader.read(Bytes.of(document), version);
            List<String> messages = new ArrayList<>();
            reading.error().ifPresent(error -> messages.add(error.message()));
            Stream.concat(reading.parts().stream(), reading.elsewhere().stream())
                    .flatMap(part -> Stream.of(part.inert(), part.unknown()))
                    .flatMap(Optional::stream)
                    .forEach(messages::add);
            assertThat(messages).noneMatch(message -> message.contains("hunter"));
        }
    }

    private static List<String> documents() {
        String encoded = Base64.getEncoder().encodeToString(SECRET.getBytes(StandardCharsets.UTF_8));
        String head = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n";
        return List.of(
                SECRET,
                "#!/bin/sh\n" + SECRET,
                "#cloud-config\n" + SECRET + ": [",
                "#cloud-config\nmerge_how: '" + SECRET + "(append)'\n",
                "#cloud-config\nmerge_how: [{name: " + SECRET + ", settings: [a]}]\n",
                "#cloud-config\nmerge_type: " + SECRET + "\n",
                "#cloud-config\na: !" + SECRET + " b\n",
                "#cloud-config\na: *" + SECRET + "\n",
                "#cloud-config\na: !!int " + SECRET + "\n",
                "#cloud-config\na: !!timestamp " + SECRET + "\n",
                "#cloud-config-jsonp\n" + SECRET,
                "#cloud-config-jsonp\n[{\"op\":\"" + SECRET + "\",\"path\":\"/" + SECRET + "\"}]",
                "#cloud-config-jsonp\n[{\"op\":\"remove\",\"path\":\"/" + SECRET + "\"}]",
                "#cloud-config-archive\n- {type: " + SECRET + ", content: a}\n",
                "#cloud-config-archive\n- {type: a/" + SECRET + ", content: [x]}\n",
                "#cloud-config-archive\n- {content: a, " + SECRET + ": 5}\n",
                "#cloud-config-archive\n- {content: a, " + SECRET + ": \"a\\nb:c\"}\n",
                "#cloud-config-archive\n- {content: a, filename: \"" + SECRET + "\\ud83d\"}\n",
                "## template: jinja\n{{ " + SECRET + " }}",
                "#include https://" + SECRET + "/",
                head + "Content-Type: application/gzip; name=" + SECRET + "\n\n" + SECRET + "\n--B--\n",
                head + "Content-Type: message/" + SECRET + "\n\n" + SECRET + "\n--B--\n",
                head + "Content-Type: text/x-shellscript; " + SECRET + "*=a; " + SECRET + "*0=b\n\na\n--B--\n",
                head + "Content-Type: text/x-shellscript; filename*0=" + SECRET + "; filename*=a\n\na\n--B--\n",
                head + "Content-Type: text/x-shellscript; charset=" + SECRET + "\n\n\u00e9\n--B--\n",
                head + "Content-Disposition: attachment; filename=" + SECRET + "/..\n\n#!/bin/sh\n--B--\n",
                head + "Content-Transfer-Encoding: base64\n\n" + encoded + "!" + SECRET + "\n--B--\n",
                head + "Launch-Index: " + SECRET + "\n\n#!/bin/sh\n--B--\n",
                head + "Merge-Type: " + SECRET + "\nContent-Type: text/cloud-config\n\nruncmd: [a]\n--B--\n");
    }
}
