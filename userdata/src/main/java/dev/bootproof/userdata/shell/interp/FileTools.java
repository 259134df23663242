package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Options;
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
        table.put("mkdir", this::makeDirectory);
        table.put("chmod", this::mode);
        table.put("touch", this::touch);
        table.put("truncate", this::truncate);
        table.put("tee", this::tee);
        table.put("mktemp", this::temporary);
        table.put("readlink", this::resolve);
        table.put("realpath", this::resolve);
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
            state.shared.files.keySet().removeIf(p -> p.startsWith(resolved + "/"));
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
            for (int i = resolved.indexOf('/', 1); i > 0; i = resolved.indexOf('/', i + 1)) {
                String above = resolved.substring(0, i);
                if (files.at(above).filter(n -> !(n instanceof Node.Absent)).isEmpty()) {
                    files.put(above, new Node.Directory(files.at(above).isPresent()), call.position());
                }
            }
            // where it may have been there before, its other files are not known
            files.put(resolved, new Node.Directory(node.isPresent()), call.position());
        }
        return call.status(status);
    }

    private Outcomes mode(Call call) {
        List<String> operands = new ArrayList<>();
        for (String word : call.arguments()) {
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

    private Outcomes touch(Call call) {
        Files files = run.files(call.state());
        int status = State.OK;
        for (String path : Options.parse(call.arguments(), "rtd", Set.of("reference", "date", "time"))
                .operands()) {
            String resolved = files.resolve(path);
            if (!files.hasFolder(resolved)) {
                status = 1;
            } else if (files.at(resolved)
                    .filter(n -> !(n instanceof Node.Absent))
                    .isEmpty()) {
                files.put(resolved, new Node.File("", false, Optional.of(call.position())), call.position());
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
        String path = "/tmp/tmp." + run.id("temporary");
        for (String operand : options.operands()) {
            if (operand.contains("/")) {
                path = run.files(call.state()).resolve(operand) + run.id("");
            }
        }
        Node node = options.has("d", "directory")
                ? new Node.Directory(true)
                : new Node.File("", false, Optional.of(call.position()));
        run.files(call.state()).put(path, node, call.position());
        commands.io().write(call.state(), 1, path + "\n");
        return call.status(0);
    }

    private Outcomes resolve(Call call) {
        Files files = run.files(call.state());
        Options options = Options.parse(call.arguments(), "", Set.of());
        boolean plain = call.name().endsWith("readlink")
                && options.given().stream().noneMatch(option -> option.name().matches("[fem]|canonicalize.*"));
        boolean existing = options.has("e", "canonicalize-existing");
        for (String path : options.operands()) {
            if (plain) {
                Optional<Node> node = files.at(files.resolve(path, false));
                if (node.isPresent() && !(node.get() instanceof Node.Link)) {
                    return call.status(1);
                }
                String out = node.map(n -> ((Node.Link) n).target()).orElse(Value.ANYTHING);
                commands.io().write(call.state(), 1, out + "\n");
            } else if (!options.has("m", "canonicalize-missing") && isNowhere(path, files, existing)) {
                return call.status(1);
            } else {
                commands.io().write(call.state(), 1, files.resolve(path) + "\n");
            }
        }
        return call.status(0);
    }

    /** Whether a path surely leads nowhere; its last name need not be there unless it is asked to exist. */
    private static boolean isNowhere(String path, Files files, boolean existing) {
        String resolved = files.resolve(path);
        return !files.hasFolder(resolved) || (existing && files.isMissing(path));
    }
}
