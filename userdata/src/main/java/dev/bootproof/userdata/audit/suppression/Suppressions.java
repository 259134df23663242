package dev.bootproof.userdata.audit.suppression;

import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Verdict;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is accepted of one document's findings. */
public final class Suppressions {
    private static final Suppressions NONE =
            new Suppressions(Optional.empty(), new SuppressionRequests(List.of(), List.of()));

    /** Empty where nothing is suppressed. */
    private final Optional<LocalDate> today;

    private final SuppressionRequests given;

    private Suppressions(Optional<LocalDate> today, SuppressionRequests given) {
        this.today = today;
        this.given = given;
    }

    /** Every finding counts; comments that ask for something else are not read. */
    public static Suppressions none() {
        return NONE;
    }

    /**
     * The document's own comments count.
     *
     * @param today the day in UTC
     */
    public static Suppressions comments(LocalDate today) {
        return new Suppressions(Optional.of(today), NONE.given);
    }

    /** And what an instance's tags say. */
    public static Suppressions tags(LocalDate today, Map<String, String> tags) {
        return new Suppressions(Optional.of(today), TagSuppressions.in(tags));
    }

    /** And what a file says of this document; of what is wrong in it or fits nothing it tells itself. */
    static Suppressions file(LocalDate today, List<Suppression> ofFile) {
        return new Suppressions(Optional.of(today), new SuppressionRequests(ofFile, List.of()));
    }

    /** The verdict on a document of which these are the findings; with more about suppressions in its comments or in tags. */
    public Verdict apply(List<Finding> findings, CloudInitReading reading) {
        if (today.isEmpty()) {
            return Verdict.of(findings, List.of());
        }
        SuppressionRequests comments = CommentSuppressions.in(reading);
        List<Suppression> all = new ArrayList<>(comments.valid());
        all.addAll(given.valid());

        List<Finding> counting = new ArrayList<>();
        List<SuppressedFinding> suppressed = new ArrayList<>();
        for (Finding finding : findings) {
            all.stream()
                    .filter(suppression -> !suppression.isExpired(today.get()) && suppression.matches(finding))
                    .findFirst()
                    .ifPresentOrElse(
                            suppression -> suppressed.add(new SuppressedFinding(finding, suppression)),
                            () -> counting.add(finding));
        }
        counting.addAll(comments.problems());
        counting.addAll(given.problems());
        for (Suppression suppression : all) {
            if (suppression.by() != Suppression.Origin.FILE) {
                about(suppression, findings, today.get()).ifPresent(counting::add);
            }
        }
        return Verdict.of(counting, suppressed);
    }

    /** What there is to say of a suppression where these were found. */
    static Optional<Finding> about(Suppression suppression, List<Finding> found, LocalDate today) {
        if (suppression.isExpired(today)) {
            return Optional.of(SuppressionExpired.finding(suppression));
        }
        return found.stream().noneMatch(suppression::matches)
                ? Optional.of(SuppressionUnused.finding(suppression))
                : Optional.empty();
    }
}
