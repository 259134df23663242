package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.audit.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserDataTooLargeTest {
    private static final String RULE = "user-data-too-large";
    private static final String START = "#!/bin/bash\n";

    private static List<Finding> ofSize(int bytes) {
        return Audited.document(RULE, START + "#".repeat(bytes - START.length()));
    }

    @Test
    void whatEc2TakesIsNotTooLarge() {
        assertThat(ofSize(16_383)).isEmpty();
        assertThat(ofSize(16_384)).isEmpty();
    }

    @Test
    void oneByteMoreIs() {
        assertThat(ofSize(16_385)).singleElement().satisfies(found -> {
            assertThat(found.message()).contains("16385 bytes").doesNotContain("largest");
            assertThat(found.part()).isEmpty();
            assertThat(found.line()).isZero();
        });
    }

    /** A sign outside ASCII has several bytes. */
    @Test
    void bytesCount() {
        assertThat(Audited.document(RULE, START + "#" + "\u20ac".repeat(5_500))).hasSize(1);
    }

    @Test
    void theLargestPartIsNamed() {
        String part = "--B\nContent-Type: text/x-shellscript\n\n" + START;
        String document = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n" + part + "true\n" + part
                + "#".repeat(16_384) + "\n--B--\n";

        assertThat(Audited.document(RULE, document))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("the largest part is 2 with 16396 bytes");
    }
}
