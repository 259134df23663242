package dev.bootproof.userdata.audit.suppression;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Documents judged on a day of which the tests know. */
final class Documents {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    /** What a comment says behind its mark, right and of that day. */
    static final String ACCEPTED = "al2-bootstrap-call until=2026-06-15 reason=gone with the next release";

    private Documents() {}

    static Verdict judge(String document) {
        return judge(document, Suppressions.comments(TODAY));
    }

    static Verdict judge(String document, Suppressions suppressions) {
        return Auditor.judge(Bytes.of(document.getBytes(StandardCharsets.UTF_8)), Ami.AL2023, suppressions);
    }

    static List<String> rules(Verdict verdict) {
        return verdict.findings().stream().map(Finding::rule).toList();
    }

    static List<Integer> suppressedLines(Verdict verdict) {
        return verdict.suppressed().stream().map(each -> each.finding().line()).toList();
    }
}
