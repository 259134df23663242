package dev.bootproof.userdata.audit.suppression;

import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Outcome;
import dev.bootproof.userdata.audit.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The suppressions of a configuration file: YAML with one key, {@code suppressions}, a list of maps with {@code rule},
 * {@code reason} and {@code expires} (the last day, {@code 2027-01-31}), and optionally {@code paths} (globs on the
 * documents' sources, relative to the file's folder) and {@code part}.
 */
public final class SuppressionFile {
    /** Of no file: nothing but the documents' own comments counts. */
    public static final SuppressionFile NONE = new SuppressionFile(List.of(), List.of());

    /** @param paths empty for every document */
    record Entry(Suppression suppression, List<PathGlob> paths) {
        boolean isAbout(String source) {
            return paths.isEmpty() || paths.stream().anyMatch(glob -> glob.matches(source));
        }
    }

    /** A document that was judged with {@link #suppressions}. */
    public record Judged(String source, Verdict verdict) {}

    private final List<Entry> entries;
    private final List<Finding> problems;

    private SuppressionFile(List<Entry> entries, List<Finding> problems) {
        this.entries = List.copyOf(entries);
        this.problems = List.copyOf(problems);
    }

    /**
     * @param folder where the file stands
     * @throws SuppressionFileException telling everything that is no YAML, not of this form, or of an unknown key
     */
    public static SuppressionFile parse(String text, Path folder) throws SuppressionFileException {
        List<Entry> entries = new ArrayList<>();
        List<Finding> problems = new ArrayList<>();
        for (SuppressionFileReader.Written written : SuppressionFileReader.read(text, folder)) {
            SuppressionRequests sorted = SuppressionRequests.of(List.of(written.request()));
            problems.addAll(sorted.problems());
            sorted.valid().forEach(suppression -> entries.add(new Entry(suppression, written.paths())));
        }
        return new SuppressionFile(entries, problems);
    }

    /**
     * What counts for one document.
     *
     * @param source as in the report: a path, relative to the current folder where it is not absolute, or {@code -}
     * @param today the day in UTC
     */
    public Suppressions suppressions(String source, LocalDate today) {
        return Suppressions.file(
                today,
                entries.stream()
                        .filter(entry -> entry.isAbout(source))
                        .map(Entry::suppression)
                        .toList());
    }

    /**
     * What is wrong in the file, in its order: what cannot be taken, what expired, and what fits no finding of all
     * {@code documents}. That an entry is unused is not said where none of its documents was among them.
     */
    public List<Finding> findings(List<Judged> documents, LocalDate today) {
        List<Finding> findings = new ArrayList<>(problems);
        for (Entry entry : entries) {
            List<Judged> about = documents.stream()
                    .filter(document -> document.verdict().outcome() != Outcome.NOT_APPLICABLE)
                    .filter(document -> entry.isAbout(document.source()))
                    .toList();
            List<Finding> suppressed = about.stream()
                    .flatMap(document -> document.verdict().suppressed().stream())
                    .map(SuppressedFinding::finding)
                    .toList();
            Optional<Finding> finding = Suppressions.about(entry.suppression(), suppressed, today);
            if (!about.isEmpty() || entry.suppression().isExpired(today)) {
                finding.ifPresent(findings::add);
            }
        }
        findings.sort(Comparator.comparingInt(Finding::line));
        return List.copyOf(findings);
    }
}
