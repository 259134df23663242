package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.NodePrograms;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.CloudInitVersion;
import dev.bootproof.userdata.nodeadm.NodeadmReader;
import dev.bootproof.userdata.shell.interp.NodeImage;
import dev.bootproof.userdata.shell.interp.ShellReading;
import java.util.ArrayList;
import java.util.List;

/** What rules see of a script of bash's. */
final class TestSubject {
    private TestSubject() {}

    static Subject of(String lines) {
        Bytes document = Bytes.of("#!/bin/bash\n" + lines + "\n");
        CloudInitReading reading = CloudInitReader.read(document, CloudInitVersion.V22_2_2);
        List<ShellReading> shells = NodePrograms.run(reading, NodeImage.AL2023);
        List<Subject.ReadScript> scripts = new ArrayList<>();
        for (int i = 0; i < shells.size(); i++) {
            scripts.add(new Subject.ReadScript(reading.programs().get(i), shells.get(i)));
        }
        return new Subject(Ami.AL2023, document, reading, NodeadmReader.read(document), scripts);
    }
}
