package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.program.Options;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Programs that make, change and take away files: {@code rm mkdir chmod touch tee mktemp …}. */
final class FileTools {
    private final Interpreter run;
    private final SimpleCommands commands;

    FileTools(Interpreter run, SimpleCommands commands) {
        this.run = run;
        this.commands = commands;
    }

    void into(Map<String, Tool> table) {
        new Copies(run, commands, this::makeDirectory).into(table);
        table.put("rm", this::remove);
        table.put("unlink", this::remove);
        table.put("rmdir", this::removeDirectory);
        table.put("mkdir", this::makeDirectory);
        table.put("chmod", this::mode);
        table.put("touch", this::touch);
        table.put("truncate", this::truncate);
        table.put("fallocate", this::allocate);
        table.put("tee", this::tee);
        table.put("mktemp", this::temporary);
        table.put("readlink", this::resolve);
        table.put("realpath", this::resolve);
        for (String name : List.of("cp", "mv", "ln", "install", "rm", "rmdir", "mkdir", "chmod")) {
            table.computeIfPresent(name, (same, tool) -> call -> told(call, tool));
        }
    }

    /** What a tool says of its work where it is asked to is not followed. */
    private Outcomes told(Call call, Tool tool) {
        boolean asked = call.arguments().stream().anyMatch(word -> word.matches("-[a-zA-Z]*v|-v[a-zA-Z]*|--verbose"));
        if (asked) {
            commands.io().write(call.state(), 1, Value.ANYTHING);
        }
        return tool.run(call);
    }

    private Outcomes removeDirectory(Call call) {
        Files files = run.files(call.state());
        int status = State.OK;
        Options options = Options.parse(call.arguments(), "", Set.of());
        List<String> paths = new ArrayList<>(options.operands());
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i).replaceFirst("(?<=.)/+$", "");
            if (options.has("p", "parents") && path.lastIndexOf('/') > 0) {
                paths.add(i + 1, path.substring(0, path.lastIndexOf('/')));
            }
            String resolved = files.resolve(path, false);
            Optional<Node> node = files.at(resolved);
            Optional<List<String>> names = files.names(resolved);
            boolean other = node.filter(n -> !(n instanceof Node.Directory)).isPresent();
            if (other || !files.knownNames(resolved).isEmpty()) {
                status = 1;
            } else if (names.isEmpty()) {
                status = status == State.OK ? State.UNKNOWN : status;
            } else {
                files.put(resolved, new Node.Absent(), call.position());
            }
        }
        return call.status(status);
    }

    private Outcomes remove(Call call) {
        State state = call.state();
        Files files = run.files(state);
        Options options = Options.parse(call.arguments(), "", Set.of());
        boolean force = options.has("f", "force");
        int status = State.OK;
        for (String path : options.operands()) {
            String resolved = files.resolve(path, false);
            if (!Value.isKnown(resolved)) {
                status = force || status != State.OK ? status : State.UNKNOWN;
                continue;
            }
            Optional<Node> node = files.at(resolved);
            if (node.isPresent() && node.get() instanceof Node.Absent) {
                status = force ? status : 1;
                continue;
            }
            if (node.isPresent() && node.get() instanceof Node.Directory && !options.has("r", "R", "recursive")) {
                status = 1;
                continue;
            }
            status = node.isEmpty() && !force && status == State.OK ? State.UNKNOWN : status;
            files.put(resolved, new Node.Absent(), call.position());
        }
        return call.status(status);
    }

    private Outcomes makeDirectory(Call call) {
        Files files = run.files(call.state());
        Options options = Options.parse(call.arguments(), "mog", Set.of("mode", "owner", "group"));
        boolean parents = options.has("p", "parents") || call.name().endsWith("install");
        int status = State.OK;
        for (String path : options.operands()) {
            String resolved = files.resolve(path);
            if (!Value.isKnown(resolved)) {
                continue;
            }
            Optional<Node> node = files.at(resolved);
            if (node.isPresent() && !(node.get() instanceof Node.Absent)) {
                status = parents && node.get() instanceof Node.Directory ? status : 1;
                continue;
            }
            if (!parents && !files.hasFolder(resolved)) {
                status = 1;
                continue;
            }
            files.makeFoldersAbove(resolved, call.position());
            // where it may have been there before, its other files are not known; without -p it was not
            files.put(resolved, new Node.Directory(node.isPresent() || !parents), call.position());
        }
        return call.status(status);
    }

    private Outcomes mode(Call call) {
        List<String> operands = new ArrayList<>();
        Options options = Options.parse(call.arguments(), "", Set.of("reference"));
        options.value("reference").ifPresent(path -> operands.add(modeOf(path, call.state())));
        for (String word : options.value("reference").isPresent() ? options.operands() : call.arguments()) {
            if (!word.matches("-[Rvcf]+|--[a-z].*")) {
                operands.add(word);
            }
        }
        if (operands.size() < 2) {
            return call.status(1);
        }
        Files files = run.files(call.state());
        int status = State.OK;
        List<String> paths = new ArrayList<>();
        for (String path : operands.subList(1, operands.size())) {
            paths.add(files.resolve(path));
        }
        if (call.arguments().stream().anyMatch(word -> word.matches("-[Rvcf]*R[Rvcf]*|--recursive"))) {
            List.copyOf(paths).forEach(folder -> paths.addAll(files.below(folder)));
            run.spend(paths.size());
        }
        for (String resolved : paths) {
            Optional<Node> node = files.at(resolved);
            if (node.isPresent() && node.get() instanceof Node.File file) {
                boolean runs = !Value.isKnown(operands.get(0)) || FileMode.runs(operands.get(0), file.executable());
                if (runs != file.executable()) {
                    files.mode(resolved, file, runs);
                }
            } else if (node.isPresent() && node.get() instanceof Node.Absent) {
                status = 1;
            } else if (node.isEmpty()) {
                status = status == State.OK ? State.UNKNOWN : status;
            }
        }
        return call.status(status);
    }

    /** As far as it counts here: whether the file can be run. */
    private String modeOf(String path, State state) {
        return run.files(state)
                .node(path)
                .filter(Node.File.class::isInstance)
                .map(node -> ((Node.File) node).executable() ? "a+x" : "a-x")
                .orElse(Value.ANYTHING);
    }

    private Outcomes touch(Call call) {
        Files files = run.files(call.state());
        int status = State.OK;
        Options options = Options.parse(call.arguments(), "rtd", Set.of("reference", "date", "time"));
        for (String path : options.operands()) {
            String resolved = files.resolve(path);
            if (!files.hasFolder(resolved)) {
                status = 1;
            } else if (!options.has("c", "no-create", "h", "no-dereference")
                    && files.at(resolved)
                            .filter(n -> !(n instanceof Node.Absent))
                            .isEmpty()) {
                files.put(resolved, new Node.File("", false), call.position());
            }
        }
        return call.status(status);
    }

    private Outcomes truncate(Call call) {
        Files files = run.files(call.state());
        Options options = Options.parse(call.arguments(), "sr", Set.of("size", "reference"));
        boolean emptied = options.value("s", "size").filter("0"::equals).isPresent();
        int status = State.OK;
        for (String path : options.operands()) {
            boolean made = !options.has("c", "no-create")
                    || files.node(path).filter(Node.File.class::isInstance).isPresent();
            if (made && files.hasFolder(files.resolve(path))) {
                files.write(path, emptied ? "" : Value.ANYTHING, false, Optional.of(call.position()));
            } else if (made) {
                status = 1;
            }
        }
        return call.status(status);
    }

    /** Where a file system cannot do it there is a file all the same. */
    private Outcomes allocate(Call call) {
        Files files = run.files(call.state());
        Options options = Options.parse(call.arguments(), "lo", Set.of("length", "offset"));
        for (String path : options.operands()) {
            if (!files.hasFolder(files.resolve(path))) {
                return call.status(1);
            }
            files.write(path, Value.ANYTHING, false, Optional.of(call.position()));
        }
        return call.status(State.UNKNOWN);
    }

    private Outcomes tee(Call call) {
        String input = commands.io().read(call.state());
        Options options = Options.parse(call.arguments(), "", Set.of());
        boolean append = options.has("a", "append");
        Files files = run.files(call.state());
        boolean failed = false;
        for (String path : options.operands()) {
            if (files.hasFolder(files.resolve(path))) {
                files.write(path, input, append, Optional.of(call.position()));
            } else {
                failed = true;
            }
        }
        commands.io().write(call.state(), 1, input);
        return call.status(failed ? 1 : State.OK);
    }

    private Outcomes temporary(Call call) {
        Options options = Options.parse(call.arguments(), "p", Set.of("suffix"));
        Files files = run.files(call.state());
        String template = options.operands().isEmpty() ? "" : options.operands().get(0);
        boolean random = template.isEmpty() || !Value.isKnown(template) || template.contains("XXX");
        if (!random || options.operands().size() > 1) {
            return call.status(1);
        }
        Optional<String> folder = options.given().stream()
                .filter(option -> Set.of("p", "tmpdir", "t").contains(option.name()))
                .map(option -> option.name().equals("t") ? "" : option.value())
                .reduce((first, last) -> last);
        boolean known = Value.isKnown(template)
                && folder.filter(path -> !Value.isKnown(path)).isEmpty();
        String name = template.isEmpty() ? "tmp.XXXXXXXXXX" : template;
        String before = name.replaceFirst("X{3,}[^X]*$", "");
        String within = folder.isEmpty() && !template.isEmpty()
                ? ""
                : folder.filter(path -> !path.isEmpty())
                                .or(() -> Optional.of(temporaryFolder(call)).filter(path -> !path.isEmpty()))
                                .orElse("/tmp")
                        + "/";
        String suffix = name.substring(before.length()).replaceFirst("^X+", "")
                + options.value("suffix").orElse("");
        String path = known ? within + before + run.id("temporary") + suffix : "/tmp/tmp." + run.id("temporary");
        String resolved = files.resolve(path);
        if (!files.hasFolder(resolved) && !options.has("u", "dry-run")) {
            return call.status(1);
        }
        if (!options.has("u", "dry-run")) {
            Node node = options.has("d", "directory") ? new Node.Directory(true) : new Node.File("", false);
            files.put(resolved, node, call.position());
        }
        commands.io().write(call.state(), 1, path + "\n");
        return call.status(0);
    }

    private String temporaryFolder(Call call) {
        return new StateEnvironment(run, call.state(), call.position())
                .variable("TMPDIR")
                .flatMap(Variable::value)
                .orElse("");
    }

    private Outcomes resolve(Call call) {
        Files files = run.files(call.state());
        Options options = Options.parse(call.arguments(), "", Set.of("relative-to"));
        boolean plain = call.name().endsWith("readlink")
                && options.given().stream().noneMatch(option -> option.name().matches("[fem]|canonicalize.*"));
        boolean existing = options.has("e", "canonicalize-existing");
        boolean anywhere = options.has("m", "canonicalize-missing");
        Optional<String> base = options.value("relative-to").map(files::resolve);
        for (String path : options.operands()) {
            if (plain) {
                Optional<Node> node = files.at(files.resolve(path, false));
                if (node.isPresent() && !(node.get() instanceof Node.Link)) {
                    return call.status(1);
                }
                String out = node.map(n -> ((Node.Link) n).target()).orElse(Value.ANYTHING);
                commands.io().write(call.state(), 1, out + "\n");
            } else if (!anywhere && isNowhere(path, files, existing)) {
                return call.status(1);
            } else {
                String resolved = anywhere ? lexical(path, files) : files.resolve(path);
                commands.io()
                        .write(
                                call.state(),
                                1,
                                base.map(from -> relative(from, resolved)).orElse(resolved) + "\n");
            }
        }
        return call.status(0);
    }

    /** Where there is nothing, {@code ..} undoes the name before it. */
    private static String lexical(String path, Files files) {
        String resolved = files.resolve(path);
        boolean nowhere = Value.isKnown(path) && !files.hasFolder(resolved);
        return nowhere && path.startsWith("/") ? Path.of(path).normalize().toString() : resolved;
    }

    private static String relative(String from, String to) {
        boolean known = Value.isKnown(from) && Value.isKnown(to);
        String path = known ? Path.of(from).relativize(Path.of(to)).toString() : Value.ANYTHING;
        return path.isEmpty() ? "." : path;
    }

    /** Whether a path surely leads nowhere; its last name need not be there unless it is asked to exist. */
    private static boolean isNowhere(String path, Files files, boolean existing) {
        String resolved = files.resolve(path);
        return !files.hasFolder(resolved) || (existing && files.isMissing(path));
    }
}
