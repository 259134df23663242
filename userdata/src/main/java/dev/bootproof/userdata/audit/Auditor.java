package dev.bootproof.userdata.audit;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.shell.interp.ShellInterpreter;
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
        CloudInitReading reading = CloudInitReader.read(userData);
        List<Subject.ReadScript> scripts = reading.parts().stream()
                .filter(part -> part.handler().isScript())
                .map(part -> new Subject.ReadScript(
                        part, ShellInterpreter.run(part.payload(), part.handler(), ami == Ami.AL2)))
                .toList();
        Subject subject = new Subject(ami, reading, scripts);
        List<Finding> findings = Rules.all().stream()
                .flatMap(rule -> rule.check(subject).stream())
                .toList();
        return new Verdict(Outcome.of(findings), findings);
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
