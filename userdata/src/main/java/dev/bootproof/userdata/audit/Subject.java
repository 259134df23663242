package dev.bootproof.userdata.audit;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Program;
import dev.bootproof.userdata.nodeadm.NodeadmReading;
import dev.bootproof.userdata.shell.interp.Argument;
import dev.bootproof.userdata.shell.interp.FileAccess;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import dev.bootproof.userdata.shell.interp.ShellReading;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule looks at.
 *
 * @param document the user data
 * @param reading what cloud-init makes of it
 * @param nodeadm what nodeadm makes of it
 * @param scripts what is run as a program, in the order in which it is
 */
public record Subject(
        Ami ami, Bytes document, CloudInitReading reading, NodeadmReading nodeadm, List<ReadScript> scripts) {
    /** A program that cloud-init starts, and what it does; positions are those of the part it comes from. */
    public record ReadScript(Program program, ShellReading shell) {
        public HandledPart part() {
            return program.part();
        }
    }

    /** A command of a script. */
    public record Ran(ReadScript script, ReachedCommand command) {}

    /**
     * A file that a script uses, or that {@code write_files} writes.
     *
     * @param part the script's; empty for {@code write_files}, which may be merged from several parts
     */
    public record Used(String part, FileAccess file) {}

    public Subject {
        scripts = List.copyOf(scripts);
    }

    /** All commands that scripts reach. */
    public Stream<Ran> commands() {
        return scripts.stream()
                .flatMap(script -> script.shell().commands().stream().map(command -> new Ran(script, command)));
    }

    /** All commands of these names, whatever folder they are run from. */
    public Stream<Ran> commands(String... names) {
        List<String> wanted = List.of(names);
        return commands().filter(ran -> wanted.contains(ran.command().name()));
    }

    /** All files that are used by name; what {@code write_files} writes comes first. */
    public Stream<Used> files() {
        Stream<Used> written = reading.files().stream()
                .map(file -> new Used(
                        "",
                        new FileAccess(
                                file.path(),
                                FileAccess.Kind.WRITE,
                                file.content().flatMap(Bytes::utf8).map(Argument::of),
                                Certainty.DEFINITE,
                                new Position(0, 0),
                                Optional.of("by write_files"))));
        Stream<Used> used = scripts.stream()
                .flatMap(script -> script.shell().files().stream()
                        .map(file -> new Used(script.part().path(), file)));
        return Stream.concat(written, used);
    }
}
