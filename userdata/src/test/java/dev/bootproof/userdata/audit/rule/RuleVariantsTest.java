package dev.bootproof.userdata.audit.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.suppression.Suppressions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each rule looks for, in forms that its page does not show: through variables and functions, by other tools, in other
 * containers. One file a rule; each document begins behind a line {@code === what it is}, {@code »} stands before the line at
 * which the rule has to find it, or nowhere where that is the part or the document as a whole, and {@code ␍} is a carriage
 * return. The boundary of messages is {@code PART}.
 */
class RuleVariantsTest {
    private static final Path FOLDER = Path.of("src/test/resources/rule-variants");

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    /** Of which no short document can be written. */
    private static final Set<String> ELSEWHERE = Set.of("user-data-too-large");

    /**
     * @param line in the document; 0 for it or a part as a whole
     * @param partLine the same in its part
     */
    record Variant(String rule, String title, Bytes document, int line, int partLine) {
        static Variant of(String rule, String text) {
            int end = text.indexOf('\n');
            String document = text.substring(end + 1);
            List<String> before = document.contains("»")
                    ? document.substring(0, document.indexOf('»') + 1).lines().toList()
                    : List.of();
            return new Variant(
                    rule,
                    text.substring(0, end),
                    Bytes.of(document.replace("»", "").replace("␍", "\r")),
                    before.size(),
                    before.size() - headers(before));
        }

        /** How many lines stand before the part's content. */
        private static int headers(List<String> lines) {
            int boundary = lines.lastIndexOf("--PART");
            return boundary < 0
                    ? 0
                    : boundary + lines.subList(boundary, lines.size()).indexOf("") + 1;
        }

        /** Findings count lines in their part, those about no part in the document. */
        boolean isAt(Finding finding) {
            return finding.rule().equals(rule)
                    && finding.line() == (finding.part().isEmpty() ? line : partLine);
        }

        @Override
        public String toString() {
            return rule + ": " + title;
        }
    }

    static List<Variant> variants() throws IOException {
        List<Variant> variants = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            if (!ELSEWHERE.contains(rule.id())) {
                String text = Files.readString(FOLDER.resolve(rule.id() + ".txt"), UTF_8);
                for (String variant : text.split("(?m)^=== ", -1)) {
                    if (!variant.isEmpty()) {
                        variants.add(Variant.of(rule.id(), variant));
                    }
                }
            }
        }
        return variants;
    }

    @ParameterizedTest
    @MethodSource("variants")
    void isFoundAtItsLine(Variant variant) {
        assertThat(Auditor.judge(variant.document(), Ami.AL2023, Suppressions.comments(DAY))
                        .findings())
                .anyMatch(variant::isAt);
    }

    @Test
    void everyRuleHasThree() throws IOException {
        assertThat(variants().stream().collect(Collectors.groupingBy(Variant::rule, Collectors.counting())))
                .hasSize(Rules.all().size() - ELSEWHERE.size())
                .allSatisfy((rule, count) -> assertThat(count).as(rule).isGreaterThanOrEqualTo(3));
    }
}
