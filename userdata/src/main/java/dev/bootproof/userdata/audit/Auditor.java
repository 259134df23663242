package dev.bootproof.userdata.audit;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.cloudinit.Program;
import dev.bootproof.userdata.shell.interp.ShellInterpreter;
import dev.bootproof.userdata.shell.interp.ShellReading;
import dev.bootproof.userdata.shell.syntax.Position;
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
        List<Subject.ReadScript> scripts = reading.programs().stream()
                .map(program -> new Subject.ReadScript(program.part(), shell(program, ami)))
                .toList();
        Subject subject = new Subject(ami, reading, scripts);
        List<Finding> findings = Rules.all().stream()
                .flatMap(rule -> rule.check(subject).stream())
                .toList();
        return new Verdict(Outcome.of(findings), findings);
    }

    /** What a program runs, at the lines of the part that it comes from. */
    private static ShellReading shell(Program program, Ami ami) {
        ShellReading reading = ShellInterpreter.run(program.content(), Handler.SCRIPT, ami == Ami.AL2);
        return new ShellReading(
                reading.commands().stream()
                        .map(command -> command.at(inPart(command.position(), program)))
                        .toList(),
                reading.gaps().stream()
                        .map(gap -> new ShellReading.Gap(inPart(gap.position(), program), gap.why()))
                        .toList());
    }

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
