package dev.bootproof.userdata.audit;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Program;
import dev.bootproof.userdata.cloudinit.WrittenFile;
import dev.bootproof.userdata.nodeadm.NodeadmReading;
import dev.bootproof.userdata.shell.interp.Argument;
import dev.bootproof.userdata.shell.interp.FileAccess;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import dev.bootproof.userdata.shell.interp.ShellReading;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What rules look at: a document, and what is made of it. */
public final class Subject {
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
     * @param part the script's, or that of {@code write_files}; empty where that is not known
     * @param file one of {@code write_files} stands where its content begins
     * @param written present for what {@code write_files} writes
     */
    public record Used(String part, FileAccess file, Optional<WrittenFile> written) {
        /** Where a line of the file's content, from 1, stands in the part; where the file is written, if that is not known. */
        public Position position(int line) {
            int known = written.map(given -> given.lines().of(line)).orElse(0);
            return known == 0 ? file.position() : new Position(known, 1);
        }
    }

    private final Ami ami;
    private final Bytes document;
    private final CloudInitReading reading;
    private final NodeadmReading nodeadm;
    private final List<ReadScript> scripts;
    private final List<Ran> commands = new ArrayList<>();
    /** Most rules ask for commands by names that few scripts have. */
    private final Set<String> names = new HashSet<>();

    private final List<Used> files = new ArrayList<>();

    /**
     * @param document the user data
     * @param reading what cloud-init makes of it
     * @param nodeadm what nodeadm makes of it
     * @param scripts what is run as a program, in the order in which it is
     */
    public Subject(
            Ami ami, Bytes document, CloudInitReading reading, NodeadmReading nodeadm, List<ReadScript> scripts) {
        this.ami = ami;
        this.document = document;
        this.reading = reading;
        this.nodeadm = nodeadm;
        this.scripts = List.copyOf(scripts);
        for (WrittenFile file : reading.files()) {
            files.add(written(file));
        }
        for (ReadScript script : scripts) {
            for (ReachedCommand command : script.shell().commands()) {
                commands.add(new Ran(script, command));
                names.add(command.name());
            }
            script.shell()
                    .files()
                    .forEach(file -> files.add(new Used(script.part().path(), file, Optional.empty())));
        }
    }

    private static Used written(WrittenFile file) {
        int line = file.lines().of(1);
        return new Used(
                file.part(),
                new FileAccess(
                        file.path(),
                        FileAccess.Kind.WRITE,
                        file.content().flatMap(Bytes::utf8).map(Argument::of),
                        Certainty.DEFINITE,
                        new Position(line, line == 0 ? 0 : 1),
                        Optional.of("by write_files")),
                Optional.of(file));
    }

    public Ami ami() {
        return ami;
    }

    public Bytes document() {
        return document;
    }

    public CloudInitReading reading() {
        return reading;
    }

    public NodeadmReading nodeadm() {
        return nodeadm;
    }

    public List<ReadScript> scripts() {
        return scripts;
    }

    /** The same document, whose scripts do something else. */
    Subject with(List<ReadScript> others) {
        return new Subject(ami, document, reading, nodeadm, others);
    }

    /** All commands that scripts reach. */
    public Stream<Ran> commands() {
        return commands.stream();
    }

    /** All commands of these names, whatever folder they are run from. */
    public Stream<Ran> commands(String... wanted) {
        List<String> there = Stream.of(wanted).filter(names::contains).toList();
        return there.isEmpty()
                ? Stream.empty()
                : commands().filter(ran -> there.contains(ran.command().name()));
    }

    /** All files that are used by name; what {@code write_files} writes comes first. */
    public Stream<Used> files() {
        return files.stream();
    }
}
