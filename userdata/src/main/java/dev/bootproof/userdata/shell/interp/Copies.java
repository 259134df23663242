package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.utility.PathNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Programs that put files elsewhere: {@code cp mv install ln rsync}. */
final class Copies {
    /** Long options that take a value. */
    private static final Set<String> VALUED =
            Set.of("target-directory", "suffix", "mode", "owner", "group", "context", "rsh");

    private final Interpreter run;
    private final SimpleCommands commands;
    private final Tool makeDirectory;

    /** @param makeDirectory what {@code install -d} does */
    Copies(Interpreter run, SimpleCommands commands, Tool makeDirectory) {
        this.run = run;
        this.commands = commands;
        this.makeDirectory = makeDirectory;
    }

    void into(Map<String, Tool> table) {
        table.put("cp", call -> transfer(call, options(call, "tS")));
        table.put("mv", call -> transfer(call, options(call, "tS")));
        table.put("rsync", call -> transfer(call, options(call, "e")));
        table.put("install", this::install);
        table.put("ln", this::link);
    }

    private static Options options(Call call, String letters) {
        return Options.parse(call.arguments(), letters, VALUED);
    }

    private Outcomes install(Call call) {
        Options options = options(call, "mogSt");
        return options.has("d", "directory") ? makeDirectory.run(call) : transfer(call, options);
    }

    private Outcomes transfer(Call call, Options options) {
        List<String> operands = new ArrayList<>(options.operands());
        options.value("t", "target-directory").ifPresent(operands::add);
        if (operands.size() < 2) {
            return call.status(1);
        }
        State state = call.state();
        Files files = run.files(state);
        boolean moves = call.name().endsWith("mv");
        boolean asLinks = moves
                || (call.name().endsWith("cp")
                        && (options.has("P", "d", "no-dereference") || isRecursive(options))
                        && !options.has("L", "H", "dereference"));
        boolean parents = options.has("parents");
        String target = operands.get(operands.size() - 1);
        String resolvedTarget = files.resolve(target);
        boolean into = target.endsWith("/")
                || operands.size() > 2
                || options.has("t", "target-directory")
                || files.at(resolvedTarget)
                        .filter(Node.Directory.class::isInstance)
                        .isPresent();
        boolean refused = operands.size() > 2
                && !call.name().endsWith("rsync")
                && !options.has("D", "parents")
                && files.at(resolvedTarget)
                        .filter(node -> !(node instanceof Node.Directory))
                        .isPresent();
        if (refused) {
            return call.status(1);
        }
        int status = State.OK;
        for (String source : operands.subList(0, operands.size() - 1)) {
            if (call.name().endsWith("rsync") && source.matches("[^/]+:.*")) { // another host's
                files.mayFetch(target);
                status = State.UNKNOWN;
                continue;
            }
            String from = files.resolve(source.replaceFirst("/\\.?$", ""), !asLinks || source.endsWith("/"));
            Optional<Node> node = from.equals("/dev/stdin")
                    ? Optional.of(new Node.File(commands.io().read(state), false))
                    : files.at(from);
            String to = !into
                    ? resolvedTarget
                    : files.resolve(
                            resolvedTarget + "/" + (parents ? source : PathNames.last(source.replaceFirst("/$", ""))));
            boolean makesFolders = parents || (call.name().endsWith("install") && options.has("D"));
            Optional<Node> old = files.at(to).filter(n -> !(n instanceof Node.Absent));
            if (old.isPresent() && options.has("n", "no-clobber")) {
                continue;
            }
            boolean taken = call.name().endsWith("ln") && old.isPresent() && !options.has("f", "force");
            boolean same = from.equals(to) && Value.isKnown(from) && old.isPresent();
            if (taken
                    || same
                    || (parents && !into)
                    || (!makesFolders && !files.hasFolder(to))
                    || node.filter(n -> n instanceof Node.Absent
                                    || (n instanceof Node.Directory && !moves && !isRecursive(options)))
                            .isPresent()) {
                status = 1;
                continue;
            }
            if (makesFolders && Value.isKnown(to)) {
                files.makeFoldersAbove(to, call.position());
            }
            backup(options).ifPresent(suffix -> old.ifPresent(n -> files.put(to + suffix, n, call.position())));
            if (node.isEmpty() && isRecursive(options)) { // a folder, or a file
                status = status == State.OK ? State.UNKNOWN : status;
                files.mayFetch(to);
            } else if (node.isEmpty()) {
                status = status == State.OK ? State.UNKNOWN : status;
                files.put(to, new Node.File(Value.ANYTHING, true), call.position());
            } else if (options.has("s", "symbolic-link") && call.name().endsWith("cp")) {
                files.put(to, new Node.Link(source), call.position());
            } else if (node.get() instanceof Node.Link) {
                files.put(to, node.get(), call.position());
            } else if (node.get() instanceof Node.File file) {
                boolean runs = runs(call.name(), options, file, old);
                files.put(to, new Node.File(file.content(), runs), call.position());
            } else {
                tree(call, files, from, into && !source.endsWith("/.") ? to : resolvedTarget);
            }
            if (moves) {
                files.put(from, new Node.Absent(), call.position());
            }
        }
        return call.status(status);
    }

    /** What a file that is overwritten is kept as, if it is. */
    private static Optional<String> backup(Options options) {
        String how = options.value("backup").orElse("");
        boolean kept = options.has("b", "backup") && !how.matches("none|off");
        String suffix = how.matches("numbered|t")
                ? ".~1~"
                : options.value("S", "suffix").orElse("~");
        return Optional.of(suffix).filter(text -> kept);
    }

    private static boolean isRecursive(Options options) {
        return options.has("r", "R", "a", "recursive", "archive");
    }

    /** Whether what is put there can be run: what is copied onto a file keeps the mode of that one. */
    private static boolean runs(String program, Options options, Node.File source, Optional<Node> old) {
        if (program.endsWith("install")) {
            return options.value("m", "mode")
                    .map(mode -> FileMode.runs(mode, false))
                    .orElse(true);
        }
        boolean replaces = options.has("p", "a", "archive", "perms", "remove-destination")
                || options.values("preserve").stream().anyMatch(what -> what.matches("|.*(mode|all).*"));
        boolean copies = program.endsWith("cp") || program.endsWith("rsync");
        if (copies && !replaces && old.orElse(null) instanceof Node.File kept) {
            return kept.executable();
        }
        return source.executable()
                && options.values("no-preserve").stream().noneMatch(what -> what.matches(".*(mode|all).*"));
    }

    private void tree(Call call, Files files, String from, String to) {
        List<String> paths = files.below(from);
        run.spend(paths.size());
        boolean complete =
                files.at(from).filter(new Node.Directory(true)::equals).isPresent()
                        && files.at(to).filter(Node.Absent.class::isInstance).isPresent();
        files.put(to, new Node.Directory(complete), call.position());
        for (String path : paths) {
            files.at(path).ifPresent(n -> files.put(to + path.substring(from.length()), n, call.position()));
        }
    }

    private Outcomes link(Call call) {
        Options options = options(call, "tS");
        List<String> operands = new ArrayList<>(options.operands());
        if (operands.isEmpty()) {
            return call.status(1);
        }
        if (!options.has("s", "symbolic")) {
            return transfer(call, options);
        }
        options.value("t", "target-directory").ifPresent(operands::add);
        Files files = run.files(call.state());
        String target = operands.size() == 1 ? "." : operands.get(operands.size() - 1);
        List<String> sources = operands.size() == 1 ? operands : operands.subList(0, operands.size() - 1);
        String place = files.resolve(target, false);
        boolean into = files.at(files.resolve(target))
                        .filter(Node.Directory.class::isInstance)
                        .isPresent()
                && !options.has("n", "T", "no-dereference", "no-target-directory");
        int status = State.OK;
        for (String source : sources) {
            String at = into ? files.resolve(files.resolve(target) + "/" + PathNames.last(source), false) : place;
            boolean there =
                    files.at(at).filter(n -> !(n instanceof Node.Absent)).isPresent();
            if ((there && !options.has("f", "force")) || !files.hasFolder(at)) {
                status = 1;
            } else {
                String to = options.has("r", "relative") ? relative(at, files.resolve(source)) : source;
                files.put(at, new Node.Link(to), call.position());
            }
        }
        return call.status(status);
    }

    /** As it is written from the folder of the link. */
    private static String relative(String link, String target) {
        boolean known = Value.isKnown(link) && Value.isKnown(target);
        return known
                ? Path.of(link, "..").normalize().relativize(Path.of(target)).toString()
                : Value.ANYTHING;
    }
}
