package dev.bootproof.userdata.audit;

import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.shell.interp.ShellReading;
import java.util.List;

/**
 * What a rule looks at: the document as cloud-init reads it, and what its scripts would run.
 *
 * @param scripts the parts that are run as programs, in document order
 */
public record Subject(Ami ami, CloudInitReading reading, List<ReadScript> scripts) {
    public record ReadScript(HandledPart part, ShellReading shell) {}

    public Subject {
        scripts = List.copyOf(scripts);
    }
}
