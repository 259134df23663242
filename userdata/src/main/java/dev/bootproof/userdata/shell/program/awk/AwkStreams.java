package dev.bootproof.userdata.shell.program.awk;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What an awk program reads and writes beside its input, by the names that it has for files and commands. */
final class AwkStreams {
    private final Host host;
    private final Function<String, AwkLines> lines;
    private final Map<String, StringBuilder> pipes = new LinkedHashMap<>();
    private final Map<String, AwkLines> readers = new HashMap<>();
    private final Set<String> written = new HashSet<>();

    /** @param lines parts a text as the program has it at the time */
    AwkStreams(Host host, Function<String, AwkLines> lines) {
        this.host = host;
        this.lines = lines;
    }

    /** The lines of a file, from where they were last read; empty where there is none. */
    Optional<AwkLines> file(String path) {
        if (!readers.containsKey(path)) {
            Source source = host.open(path);
            if (source instanceof Source.Missing) {
                return Optional.empty();
            }
            readers.put(path, lines.apply(source instanceof Source.Text file ? file.text() : Value.ANYTHING));
        }
        return Optional.ofNullable(readers.get(path));
    }

    /** The lines that a command writes, from where they were last read. */
    AwkLines command(String command) {
        AwkLines known = readers.get(command);
        if (known == null) {
            known = lines.apply(host.execute(List.of("sh", "-c", command), "").output());
            readers.put(command, known);
        }
        return known;
    }

    /** What went to a pipe is run; what was read from a file or a command is read anew. */
    void close(String name) {
        readers.remove(name);
        StringBuilder piped = pipes.remove(name);
        if (piped != null) {
            host.print(host.execute(List.of("sh", "-c", name), piped.toString()).output());
        }
    }

    /** What went to pipes is run. */
    void closeAll() {
        List.copyOf(pipes.keySet()).forEach(this::close);
    }

    /** Prints. */
    void write(String text) {
        host.print(text);
    }

    /** @param operator {@code > >> |} */
    void write(String operator, String target, String text) {
        host.spend(text.length() / 64);
        if (operator.equals("|")) {
            pipes.computeIfAbsent(target, t -> new StringBuilder()).append(text);
            return;
        }
        if (target.equals("/dev/stdout")) {
            host.print(text);
            return;
        }
        if (target.equals("/dev/stderr")) {
            return;
        }
        boolean fresh = written.add(target) && operator.equals(">");
        String before = !fresh && host.open(target) instanceof Source.Text old ? old.text() : "";
        host.spend(before.length() / 64);
        host.write(target, before + text);
    }

    /** @return the status of a command that is run and awaited */
    Exit system(String command) {
        Host.Ran ran = host.execute(List.of("sh", "-c", command), "");
        host.print(ran.output());
        return ran.exit();
    }
}
