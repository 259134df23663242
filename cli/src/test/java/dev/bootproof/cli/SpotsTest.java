package dev.bootproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpotsTest {
    private static Optional<Spot> spot(String document, String part, int line, int column, String message) {
        Finding finding = new Finding("x", Severity.ERROR, Certainty.DEFINITE, part, line, column, message, "fix");
        return Optional.ofNullable(
                Spots.of(Bytes.of(document), Ami.AL2023, List.of(finding)).get(finding));
    }

    private static Optional<Spot.Excerpt> excerpt(String line, int column, String evidence) {
        return spot("#!/bin/bash\n" + line + "\n", "1", 2, column, evidence + " is called: 'more'")
                .orElseThrow()
                .excerpt();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            /etc/eks/bootstrap.sh s3cr3t a b            ~  1 ~ '/etc/eks/bootstrap.sh ***'  ~ /etc/eks/bootstrap.sh ***
            TOKEN=s3cr3t /etc/eks/bootstrap.sh prod     ~ 14 ~ '/etc/eks/bootstrap.sh ***'  ~ *** /etc/eks/bootstrap.sh ***
            "/etc/eks/bootstrap.sh"; s3cr3t             ~  1 ~ '/etc/eks/bootstrap.sh'      ~ /etc/eks/bootstrap.sh ***
            systemctl -q restart kubelet s3cr3t         ~  1 ~ 'systemctl *** restart ***'  ~ systemctl *** restart ***
            docker login -p s3cr3t                      ~  1 ~ '/usr/bin/docker ***'        ~ docker ***
            yum                                         ~  1 ~ 'yum'                        ~ yum
            """)
    void ofALineOnlyTheEvidenceIsShown(String line, int column, String evidence, String shown) {
        assertThat(excerpt(line, column, evidence)).hasValueSatisfying(excerpt -> {
            assertThat(excerpt.text()).isEqualTo(shown);
            assertThat(excerpt.text().substring(excerpt.from(), excerpt.from() + excerpt.length()))
                    .isEqualTo(shown.startsWith("*** ") ? shown.substring(4) : shown);
        });
    }

    @Test
    void whereNothingMayBeShownThereIsNoExcerpt() {
        assertThat(excerpt("$CALL s3cr3t", 1, "'/etc/eks/bootstrap.sh ***'")).isEmpty();
        assertThat(spot("#!/bin/bash\nPASSWORD=s3cr3t\n", "1", 2, 1, "a secret is assigned")
                        .orElseThrow()
                        .excerpt())
                .isEmpty();
        assertThat(excerpt("x", 7, "'x'")).isEmpty();
    }

    @Test
    void aPartsLineIsTheFilesWhereTheFileHoldsItOnce() {
        String one = "--B\n\n#!/bin/bash\na\n";
        String message = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n" + one;

        assertThat(spot(message + "--B--\n", "1", 2, 1, "").orElseThrow().line())
                .isEqualTo(OptionalInt.of(7));
        assertThat(spot(message.replace("\n", "\r\n") + "--B--\r\n", "1", 2, 1, "")
                        .orElseThrow()
                        .line())
                .isEqualTo(OptionalInt.of(7));
        assertThat(spot(message + one + "--B--\n", "2", 2, 1, "").orElseThrow().line())
                .isEmpty();
    }

    @Test
    void ofWhatHasNoLineThereIsNoSpot() {
        assertThat(spot("#!/bin/bash\n", "1", 0, 0, "")).isEmpty();
        assertThat(spot("#!/bin/bash\n", "7", 1, 1, "")).isEmpty();
        assertThat(Spots.of(Bytes.of("x"), Ami.UBUNTU, List.of())).isEqualTo(Map.of());
    }
}
