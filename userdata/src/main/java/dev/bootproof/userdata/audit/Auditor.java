package dev.bootproof.userdata.audit;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Defect;
import dev.bootproof.userdata.audit.rule.Al2BootstrapCall;
import dev.bootproof.userdata.audit.rule.ContentUnknown;
import dev.bootproof.userdata.audit.rule.OtherSystem;
import dev.bootproof.userdata.audit.rule.Rules;
import dev.bootproof.userdata.audit.suppression.Suppressions;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.Program;
import dev.bootproof.userdata.nodeadm.NodeadmReader;
import dev.bootproof.userdata.shell.interp.Mentions;
import dev.bootproof.userdata.shell.interp.NodeImage;
import dev.bootproof.userdata.shell.interp.ShellReading;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Judges documents. Stateless; one call is one document. */
public final class Auditor {
    private Auditor() {}

    /** With every finding counted, whoever accepts it: comments that suppress findings are not read. */
    public static Verdict judge(Bytes userData, Ami ami) {
        return judge(userData, ami, Suppressions.none());
    }

    /**
     * @param userData the document as the EC2 API stores it, with the API's own base64 removed
     * @param ami the operating system it is meant for
     * @param suppressions what is accepted of the findings
     * @return unknown, with the place of the error, where Bootproof itself fails
     */
    public static Verdict judge(Bytes userData, Ami ami, Suppressions suppressions) {
        return orUnreadable(() -> judged(userData, ami, suppressions));
    }

    /** What Bootproof fails on keeps no other document from being judged. */
    static Verdict orUnreadable(Supplier<Verdict> judgement) {
        try {
            return judgement.get();
        } catch (RuntimeException | StackOverflowError e) {
            return unreadable(Defect.of(e).message());
        }
    }

    private static Verdict judged(Bytes userData, Ami ami, Suppressions suppressions) {
        if (!ami.isAmazonLinux()) {
            return new Verdict(Outcome.NOT_APPLICABLE, List.of());
        }
        CloudInitReading reading =
                CloudInitReader.read(userData, ami.cloudInit().orElseThrow());
        Subject subject =
                new Subject(ami, userData, reading, NodeadmReader.read(userData), scripts(reading, image(ami)));
        List<Finding> findings = new ArrayList<>(findings(subject));
        if (ami == Ami.AL2023
                && subject.commands().anyMatch(ran -> ran.command().isBootstrap())) {
            findings(subject.with(scripts(reading, NodeImage.AL2023_WITHOUT_CALLS))).stream()
                    .filter(later -> !later.rule().equals(Al2BootstrapCall.ID))
                    .filter(later -> findings.stream().noneMatch(later::isBeside))
                    .map(Finding::behindCall)
                    .toList()
                    .forEach(findings::add);
        }
        if (ami == Ami.AL2023 && isPassedOver(subject) && findings.stream().noneMatch(Finding::isUnknown)) {
            List<Finding> others =
                    Al2BootstrapCall.onOtherImages(subject.with(scripts(reading, NodeImage.AL2023_OR_MORE)));
            findings.removeIf(mention -> others.stream().anyMatch(mention::isAt)); // which says that none is reached
            findings.addAll(others);
        }
        List<Finding> foreign = findings.stream()
                .filter(finding -> finding.rule().equals(OtherSystem.ID))
                .toList();
        return foreign.isEmpty() ? suppressions.apply(findings, reading) : new Verdict(Outcome.NOT_APPLICABLE, foreign);
    }

    /** Whether there is a call that no script reaches. */
    private static boolean isPassedOver(Subject subject) {
        return subject.commands().noneMatch(ran -> ran.command().isBootstrap())
                && subject.scripts().stream()
                        .flatMap(script -> script.shell().mentions().stream())
                        .anyMatch(mention -> mention.where().equals(Mentions.CALL));
    }

    private static List<Subject.ReadScript> scripts(CloudInitReading reading, NodeImage image) {
        List<ShellReading> shells = NodePrograms.run(reading, image);
        List<Subject.ReadScript> scripts = new ArrayList<>();
        for (int i = 0; i < shells.size(); i++) {
            Program program = reading.programs().get(i);
            scripts.add(new Subject.ReadScript(program, shells.get(i).at(position -> inPart(position, program))));
        }
        return scripts;
    }

    private static List<Finding> findings(Subject subject) {
        return Rules.all().stream()
                .filter(rule -> rule.appliesTo(subject.ami()))
                .flatMap(rule -> rule.check(subject).stream().distinct())
                .toList();
    }

    private static NodeImage image(Ami ami) {
        return ami == Ami.AL2 ? NodeImage.AL2 : NodeImage.AL2023;
    }

    /** At the lines of the part that the program comes from. */
    private static Position inPart(Position position, Program program) {
        int line = program.partLine(position.line());
        return new Position(line, line == 0 ? 0 : position.column());
    }

    /**
     * The verdict on a document whose content could not be had.
     *
     * @param why the reason, for people; never a text of the document
     */
    public static Verdict unreadable(String why) {
        return new Verdict(Outcome.UNKNOWN, List.of(ContentUnknown.document(why)));
    }
}
