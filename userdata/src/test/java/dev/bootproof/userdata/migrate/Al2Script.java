package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.NodePrograms;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.CloudInitVersion;
import dev.bootproof.userdata.shell.interp.NodeImage;
import dev.bootproof.userdata.shell.interp.ShellReading;
import java.util.List;
import java.util.Map;

/** A script as the classes of this package look at it, one by one. */
record Al2Script(CloudInitReading reading, ShellText text) {
    static final String CLUSTER =
            "prod --apiserver-endpoint https://e --b64-cluster-ca Y2E= --service-ipv4-cidr 10.100.0.0/16";

    /** @param lines without the shebang, so that the first of them is the second of the script */
    static Al2Script of(String... lines) {
        String script = "#!/bin/bash\n" + String.join("\n", lines) + "\n";
        CloudInitReading reading = CloudInitReader.read(Bytes.of(script), CloudInitVersion.V19_3);
        ShellReading shell = NodePrograms.run(reading, NodeImage.AL2).get(0);
        return new Al2Script(reading, new ShellText("1", line -> line, script, shell));
    }

    Al2Edits edits() {
        return new Al2Edits(reading, List.of(text), List.of(text));
    }

    Calls calls() {
        return new Calls(reading, List.of(text), List.of(text), EditedBootstrap.unedited(reading, Map.of()));
    }

    /** The script without its shebang, as it is now. */
    String rewritten() {
        return text.rewritten().substring("#!/bin/bash\n".length());
    }
}
