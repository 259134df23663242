package dev.bootproof.userdata.audit;

import dev.bootproof.userdata.Certainty;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What people read of a rule.
 *
 * @param id stable, lower case with hyphens; part of the public interface
 * @param summary one line for lists
 * @param severity of the rule's findings
 * @param rationale why it matters on the node; a clause that can stand behind a colon
 * @param fix what to do about it
 * @param links where the facts come from
 * @param bad documents in which the rule finds something
 * @param good documents that say the same without fault: no rule finds anything in them
 */
public record RulePage(
        String id,
        String summary,
        Severity severity,
        String rationale,
        String fix,
        List<URI> links,
        List<Bad> bad,
        List<String> good) {
    /**
     * A document in which the rule finds something.
     *
     * @param line at which it does, within the part; 0 where the finding is about the part or the document
     */
    public record Bad(String document, int line, Certainty certainty) {}

    public RulePage {
        links = List.copyOf(links);
        bad = List.copyOf(bad);
        good = List.copyOf(good);
    }

    public static Builder rule(String id) {
        return new Builder(id);
    }

    /** Says one thing after the other, in the order in which they are read. */
    public static final class Builder {
        private final String id;
        private String summary = "";
        private Severity severity = Severity.WARNING;
        private String rationale = "";
        private String fix = "";
        private final List<URI> links = new ArrayList<>();
        private final List<Bad> bad = new ArrayList<>();
        private final List<String> good = new ArrayList<>();

        private Builder(String id) {
            this.id = id;
        }

        public Builder summary(String value) {
            summary = value;
            return this;
        }

        /** Default: a warning. */
        public Builder severity(Severity value) {
            severity = value;
            return this;
        }

        public Builder why(String value) {
            rationale = value;
            return this;
        }

        public Builder fix(String value) {
            fix = value;
            return this;
        }

        /** An issue or pull request of github.com/awslabs/amazon-eks-ami. */
        public Builder issue(int number) {
            return link("https://github.com/awslabs/amazon-eks-ami/issues/" + number);
        }

        public Builder link(String url) {
            links.add(URI.create(url));
            return this;
        }

        public Builder bad(int line, Certainty certainty, String document) {
            bad.add(new Bad(document, line, certainty));
            return this;
        }

        public Builder good(String document) {
            good.add(document);
            return this;
        }

        public RulePage build() {
            return new RulePage(id, summary, severity, rationale, fix, links, bad, good);
        }
    }
}
