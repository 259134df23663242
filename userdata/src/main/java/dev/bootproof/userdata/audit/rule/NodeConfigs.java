package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.nodeadm.NodeConfigProblem;
import dev.bootproof.userdata.nodeadm.NodeadmReader;
import dev.bootproof.userdata.nodeadm.NodeadmReading;
import dev.bootproof.userdata.shell.interp.FileAccess;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The NodeConfigs that nodeadm reads on the node: the user data's, and the drop-ins that the document writes. */
final class NodeConfigs {
    /** Where nodeadm-run finds drop-ins (eks-ami: {@code nodeadm-run.service}). */
    static final String DROP_INS = "/etc/eks/nodeadm.d";

    /** Stands for what is not known. */
    private static final String ANY_WORD = "bootproof-any-word";

    private static final Set<NodeConfigProblem.Kind> WHATEVER =
            EnumSet.of(NodeConfigProblem.Kind.NODE_LABEL, NodeConfigProblem.Kind.UNKNOWN_FIELD);

    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*");

    private NodeConfigs() {}

    /** Drop-ins by their paths, each as it is left. */
    static Map<String, Subject.Used> dropIns(Subject subject) {
        Map<String, Subject.Used> left = new LinkedHashMap<>();
        subject.files()
                .filter(used -> used.file().path().startsWith(DROP_INS + "/"))
                .forEach(used -> {
                    if (used.file().kind() == FileAccess.Kind.WRITE) {
                        left.put(used.file().path(), used);
                    } else if (used.file().kind() == FileAccess.Kind.REMOVE) {
                        left.remove(used.file().path());
                    }
                });
        return left;
    }

    /** Whether nodeadm takes a file of the folder: by its suffix, in any case, and not below it (nodeadm: {@code file.go}). */
    static boolean isRead(String path) {
        String name = path.substring(DROP_INS.length() + 1);
        return !name.contains("/") && name.toLowerCase(java.util.Locale.ROOT).matches(".*\\.(yaml|yml|json)");
    }

    /** What nodeadm makes of a drop-in; empty where its content is not known, or nodeadm does not take it. */
    static Optional<NodeadmReading> reading(Subject.Used dropIn) {
        return dropIn.file()
                .content()
                .filter(text -> isRead(dropIn.file().path()))
                .map(text -> NodeadmReader.readFile(Bytes.of(text)));
    }

    /** What is wrong with a drop-in; with one that is known in part, what is wrong whatever stands between. */
    private static List<NodeConfigProblem> problems(Subject.Used dropIn) {
        Optional<NodeadmReading> whole = reading(dropIn);
        if (whole.isPresent() || !isRead(dropIn.file().path())) {
            return whole.map(NodeadmReading::problems).orElse(List.of());
        }
        return dropIn
                .file()
                .text()
                .map(text -> NodeadmReader.readFile(Bytes.of(String.join(ANY_WORD, text.pieces()))))
                .filter(reading -> reading.config().isPresent())
                .map(NodeadmReading::problems)
                .orElse(List.of())
                .stream()
                .filter(problem ->
                        WHATEVER.contains(problem.kind()) && !problem.path().contains(ANY_WORD))
                .toList();
    }

    /** All problems of the given kinds, each at its line, or where the drop-in that has it is written. */
    static List<Finding> problems(
            Rule rule, Subject subject, NodeConfigProblem.Kind first, NodeConfigProblem.Kind... others) {
        Set<NodeConfigProblem.Kind> kinds = EnumSet.of(first, others);
        List<Finding> findings = new ArrayList<>();
        for (NodeConfigProblem problem : subject.nodeadm().problems()) {
            if (kinds.contains(problem.kind())) {
                findings.add(
                        Finding.at(rule, part(problem.part()), problem.line(), 1, Certainty.DEFINITE, message(problem))
                                .withFix(sentence(problem.fix())));
            }
        }
        for (Subject.Used dropIn : dropIns(subject).values()) {
            for (NodeConfigProblem problem : problems(dropIn)) {
                if (kinds.contains(problem.kind())) {
                    findings.add(Finding.reached(
                                    rule,
                                    dropIn.part(),
                                    dropIn.file().at(written -> dropIn.position(problem.line())),
                                    "the drop-in " + dropIn.file().path() + " is written, and in its line "
                                            + problem.line() + " " + problem.path(),
                                    problem.message())
                            .withFix(sentence(problem.fix())));
                }
            }
        }
        return findings;
    }

    /**
     * The lines of the user data's NodeConfigs that hold something.
     *
     * @param what what a NodeConfig does there, for instance "names a socket"
     */
    static Stream<Finding> lines(Rule rule, Subject subject, Pattern pattern, String what) {
        List<Integer> numbers = subject.nodeadm().configParts();
        Set<String> paths = numbers.isEmpty() && subject.nodeadm().config().isPresent()
                ? Set.of(part(Optional.empty()))
                : numbers.stream().map(String::valueOf).collect(Collectors.toSet());
        return subject.reading().parts().stream()
                .filter(part -> paths.contains(part.path()))
                .flatMap(part -> {
                    List<String> lines =
                            part.payload().utf8().orElse("").lines().toList();
                    return IntStream.range(0, lines.size())
                            .filter(line -> pattern.matcher(
                                            COMMENT.matcher(lines.get(line)).replaceFirst(""))
                                    .find())
                            .mapToObj(line -> Finding.at(
                                    rule,
                                    part.path(),
                                    line + 1,
                                    1,
                                    Certainty.DEFINITE,
                                    "the NodeConfig " + what + ": "
                                            + rule.page().rationale()));
                });
    }

    /** The path of a part that nodeadm counts; a document that is no multipart is one part to cloud-init. */
    static String part(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("1");
    }

    private static String message(NodeConfigProblem problem) {
        return problem.path() + " " + problem.message();
    }

    private static String sentence(String fix) {
        return Character.toUpperCase(fix.charAt(0)) + fix.substring(1);
    }
}
