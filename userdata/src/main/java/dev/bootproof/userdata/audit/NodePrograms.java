package dev.bootproof.userdata.audit;

import dev.bootproof.userdata.Bytes;
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

    /**
     * What a script does that another program starts once the files of the document are written.
     *
     * @param text with its {@code #!} line
     */
    public static ShellReading run(CloudInitReading reading, NodeImage image, String text) {
        List<BootStep> steps = new ArrayList<>();
        steps(reading).stream().filter(BootStep.Write.class::isInstance).forEach(steps::add);
        steps.add(new BootStep.Start(Bytes.of(text), Handler.SCRIPT));
        return ShellInterpreter.boot(steps, image).get(0);
    }

    /** What the programs run with other texts in place of theirs, in the same order. */
    public static List<ShellReading> run(CloudInitReading reading, NodeImage image, List<String> texts) {
        List<Program> programs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Program program = reading.programs().get(i);
            programs.add(new Program(
                    program.part(), program.name(), program.handler(), Bytes.of(texts.get(i)), program.lines()));
        }
        return run(
                new CloudInitReading(
                        reading.error(),
                        reading.parts(),
                        reading.elsewhere(),
                        reading.config(),
                        programs,
                        reading.files()),
                image);
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
