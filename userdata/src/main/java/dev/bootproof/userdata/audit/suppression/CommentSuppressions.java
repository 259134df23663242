package dev.bootproof.userdata.audit.suppression;

import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.cloudinit.Program;
import dev.bootproof.userdata.shell.interp.ScriptComments;
import dev.bootproof.userdata.shell.syntax.Comment;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Suppressions in comments of a document's scripts and YAML: {@code # bootproof:ignore RULE until=2027-01-31 reason=…}.
 * What is no comment to the shell or to YAML is none here: nothing in quotes, here-documents or block scalars of YAML.
 */
final class CommentSuppressions {
    /** So many are read in each text of a document; one more is told of. */
    static final int MAX = 200;

    private static final String MARK = "bootproof:";
    private static final String IGNORE = "ignore";
    private static final Pattern FORM = Pattern.compile(
            "#+\\s*" + MARK + "(?<what>[\\w-]+)(?:\\s+(?!until=|reason=)(?<rule>\\S+))?(?<terms>.*)", Pattern.DOTALL);

    /** Where NodeConfig stands in a message. */
    private static final String NODE_CONFIG = "application/node.eks.aws";

    private final Set<SuppressionRequest> requests = new LinkedHashSet<>();
    private final Set<Finding> tooMany = new LinkedHashSet<>();

    private CommentSuppressions() {}

    static SuppressionRequests in(CloudInitReading reading) {
        CommentSuppressions found = new CommentSuppressions();
        for (Program program : reading.programs()) {
            found.inScript(program);
        }
        for (HandledPart part : reading.parts()) {
            boolean yaml = part.handler() == Handler.CLOUD_CONFIG
                    || part.contentType().startsWith(NODE_CONFIG)
                    || reading.unrecognized().isPresent();
            if (yaml) {
                found.inYaml(part);
            }
        }
        SuppressionRequests requests = SuppressionRequests.of(List.copyOf(found.requests));
        return found.tooMany.isEmpty() ? requests : requests.with(found.tooMany);
    }

    private void inScript(Program program) {
        String text = program.content().utf8().orElse("");
        if (text.contains(MARK)) {
            CommentedLines lines = new CommentedLines(text);
            List<Comment> comments = ScriptComments.in(program.content()).stream()
                    .filter(comment -> isOne(comment.text()))
                    .limit(MAX + 1L)
                    .toList();
            bound(comments.size(), program.part());
            comments.stream()
                    .limit(MAX)
                    .forEach(comment -> add(
                            comment.text(),
                            program.part(),
                            new Position(
                                    program.partLine(comment.position().line()),
                                    comment.position().column()),
                            lines.about(comment.position()),
                            program::partLine));
        }
    }

    private void inYaml(HandledPart part) {
        String text = part.payload().utf8().orElse("");
        if (text.contains(MARK)) {
            List<YamlComments.YamlComment> comments = YamlComments.in(text, CommentSuppressions::isOne, MAX + 1);
            bound(comments.size(), part);
            comments.stream()
                    .limit(MAX)
                    .forEach(comment -> add(comment.text(), part, comment.position(), comment.lines(), line -> line));
        }
    }

    private static boolean isOne(String comment) {
        return FORM.matcher(comment).matches();
    }

    private void bound(int count, HandledPart part) {
        if (count > MAX) {
            tooMany.add(SuppressionInvalid.finding(
                    Suppression.Origin.COMMENT,
                    new Place(part.path(), 0, 0),
                    "a part may have no more than " + MAX + " of them"));
        }
    }

    private void add(
            String comment, HandledPart part, Position position, Set<Integer> about, IntUnaryOperator partLine) {
        Matcher written = FORM.matcher(comment);
        if (position.line() == 0 || !written.matches()) {
            return;
        }
        Set<Integer> lines = new TreeSet<>();
        about.forEach(each -> lines.add(partLine.applyAsInt(each)));
        lines.remove(0);
        String rule = written.group("rule");
        boolean ignores = written.group("what").equals(IGNORE);
        requests.add(SuppressionRequest.of(
                Suppression.Origin.COMMENT,
                rule == null || !ignores ? "" : rule,
                Scope.lines(part.path(), lines),
                written.group("terms"),
                new Place(part.path(), position.line(), position.column())));
    }
}
