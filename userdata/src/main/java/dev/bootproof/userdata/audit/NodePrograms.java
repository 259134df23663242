package dev.bootproof.userdata.audit;

import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.cloudinit.Program;
import dev.bootproof.userdata.cloudinit.WrittenFile;
import dev.bootproof.userdata.shell.interp.BootStep;
import dev.bootproof.userdata.shell.interp.NodeImage;
import dev.bootproof.userdata.shell.interp.ShellInterpreter;
import dev.bootproof.userdata.shell.interp.ShellReading;
import java.util.ArrayList;
import java.util.List;

/** What the programs of a document run in one boot, each with the files that those before it left. */
public final class NodePrograms {
    private NodePrograms() {}

    /** A reading for each of the reading's programs, in their order; positions are those in the program. */
    public static List<ShellReading> run(CloudInitReading reading, NodeImage image) {
        return ShellInterpreter.boot(steps(reading), image);
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
}
