package dev.bootproof.userdata.audit.suppression;

import dev.bootproof.userdata.audit.Finding;
import java.util.Optional;
import java.util.Set;

/**
 * Which findings of a document a suppression is about.
 *
 * @param part the path of the one part; empty for the whole document
 * @param lines the lines within the part; empty for all
 */
public record Scope(Optional<String> part, Optional<Set<Integer>> lines) {
    static final Scope DOCUMENT = new Scope(Optional.empty(), Optional.empty());

    public Scope {
        lines = lines.map(Set::copyOf);
    }

    static Scope part(String path) {
        return new Scope(Optional.of(path), Optional.empty());
    }

    static Scope lines(String part, Set<Integer> lines) {
        return new Scope(Optional.of(part), Optional.of(lines));
    }

    boolean contains(Finding finding) {
        return part.filter(path -> !path.equals(finding.part())).isEmpty()
                && lines.filter(all -> !all.contains(finding.line())).isEmpty();
    }
}
