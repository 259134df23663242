package dev.bootproof.userdata.audit;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.cloudinit.Program;
import dev.bootproof.userdata.cloudinit.WrittenFile;
import dev.bootproof.userdata.shell.interp.BootStep;
import dev.bootproof.userdata.shell.interp.NodeImage;
import dev.bootproof.userdata.shell.interp.ShellInterpreter;
import dev.bootproof.userdata.shell.interp.ShellReading;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.ArrayList;
import java.util.List;

/** Judges documents. Stateless; one call is one document. */
public final class Auditor {
    private Auditor() {}

    /**
     * @param userData the document as the EC2 API stores it, with the API's own base64 removed
     * @param ami the operating system it is meant for
     */
    public static Verdict judge(Bytes userData, Ami ami) {
        if (!ami.isAmazonLinux()) {
            return new Verdict(Outcome.NOT_APPLICABLE, List.of());
        }
        CloudInitReading reading =
                CloudInitReader.read(userData, ami.cloudInit().orElseThrow());
        List<ShellReading> shells = ShellInterpreter.boot(steps(reading), image(ami));
        List<Subject.ReadScript> scripts = new ArrayList<>();
        for (int i = 0; i < shells.size(); i++) {
            Program program = reading.programs().get(i);
            scripts.add(
                    new Subject.ReadScript(program.part(), shells.get(i).at(position -> inPart(position, program))));
        }
        Subject subject = new Subject(ami, reading, scripts);
        List<Finding> other = new OtherSystem().check(subject);
        if (!other.isEmpty()) {
            return new Verdict(Outcome.NOT_APPLICABLE, other);
        }
        List<Finding> findings = Rules.all().stream()
                .flatMap(rule -> rule.check(subject).stream())
                .toList();
        return new Verdict(Outcome.of(findings), findings);
    }

    private static NodeImage image(Ami ami) {
        return ami == Ami.AL2 ? NodeImage.AL2 : NodeImage.AL2023;
    }

    /** cloud-init.cfg: boothooks and bootcmd come before write_files, all other programs after it. */
    private static List<BootStep> steps(CloudInitReading reading) {
        List<BootStep> steps = new ArrayList<>();
        List<BootStep> later = new ArrayList<>();
        for (Program program : reading.programs()) {
            boolean early = program.handler() == Handler.BOOTHOOK || program.handler() == Handler.CLOUD_CONFIG;
            (early ? steps : later).add(new BootStep.Start(program.content(), Handler.SCRIPT));
        }
        for (boolean deferred : new boolean[] {false, true}) {
            for (WrittenFile file : reading.files()) {
                if (file.deferred() == deferred) {
                    boolean executable = (file.permissions() & 0100) != 0;
                    steps.add(new BootStep.Write(file.path(), file.content(), executable, file.append()));
                }
            }
        }
        steps.addAll(later);
        return steps;
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
