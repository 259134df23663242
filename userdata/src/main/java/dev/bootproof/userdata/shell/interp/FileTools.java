package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.PathNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Programs that make, move and change files: {@code cp mv ln rm mkdir chmod install touch tee dd …}. */
final class FileTools {
    private final Interpreter run;
    private final SimpleCommands commands;

    FileTools(Interpreter run, SimpleCommands commands) {
        this.run = run;
        this.commands = commands;
    }

    void into(Map<String, Tool> table) {
        table.put("cp", call -> copy(call, false, "tS"));
        table.put("rsync", call -> copy(call, false, "e"));
        table.put("install", this::install);
        table.put("mv", call -> copy(call, true, "tS"));
        table.put("ln", this::link);
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
        table.put("dd", this::dd);
    }

    private static List<String> operands(Call call, String letters) {
        List<String> operands = new ArrayList<>();
        List<String> words = call.arguments();
        boolean options = true;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (options && word.equals("--")) {
                options = false;
            } else if (options && word.startsWith("-") && word.length() > 1) {
                if (word.length() == 2 && letters.indexOf(word.charAt(1)) >= 0) {
                    i++;
                }
            } else {
                operands.add(word);
            }
        }
        return operands;
    }

    private static boolean flag(Call call, char letter) {
        return call.arguments().stream().anyMatch(w -> w.matches("-[A-Za-z]*" + letter + "[A-Za-z]*"));
    }

    private Outcomes copy(Call call, boolean move, String letters) {
        List<String> operands = operands(call, letters);
        List<String> words = call.arguments();
        int t = words.indexOf("-t");
        if (t >= 0 && t + 1 < words.size()) {
            operands.add(words.get(t + 1));
        }
        return transfer(call, operands, move, Optional.empty());
    }

    private Outcomes transfer(Call call, List<String> operands, boolean move, Optional<Boolean> executable) {
        if (operands.size() < 2) {
            return call.status(1);
        }
        State state = call.state();
        Files files = run.files(state);
        String target = operands.get(operands.size() - 1);
        String resolvedTarget = files.resolve(target);
        boolean into = target.endsWith("/")
                || operands.size() > 2
                || files.at(resolvedTarget)
                        .filter(Node.Directory.class::isInstance)
                        .isPresent();
        int status = State.OK;
        for (String source : operands.subList(0, operands.size() - 1)) {
            String from = files.resolve(source.replaceFirst("/\\.?$", ""));
            Optional<Node> node = from.equals("/dev/stdin")
                    ? Optional.of(new Node.File(commands.io().read(state), false, Optional.of(call.position())))
                    : files.at(from);
            String to = into
                    ? files.resolve(resolvedTarget + "/" + PathNames.last(source.replaceFirst("/$", "")))
                    : resolvedTarget;
            if (call.arguments().contains("--parents")) {
                to = files.resolve(resolvedTarget + "/" + source);
            }
            boolean nowhere = !makesFolders(call) && !files.hasFolder(to);
            Optional<Node> old = files.at(to);
            boolean there = old.filter(n -> !(n instanceof Node.Absent)).isPresent();
            if (there && (flag(call, 'n') || call.arguments().contains("--no-clobber"))) {
                continue;
            }
            boolean kept = call.arguments().stream().anyMatch(word -> word.matches("--backup(=simple)?"));
            if (there && (kept || flag(call, 'b'))) {
                files.put(to + "~", old.orElseThrow(), call.position());
            }
            if (nowhere || (node.isPresent() && node.get() instanceof Node.Absent)) {
                status = 1;
            } else if (node.isEmpty()) {
                status = status == State.OK ? State.UNKNOWN : status;
                files.put(to, new Node.File(Value.ANYTHING, true, Optional.of(call.position())), call.position());
            } else if (node.get() instanceof Node.File file) {
                boolean runs = executable.orElse(file.executable());
                files.put(to, new Node.File(file.content(), runs, Optional.of(call.position())), call.position());
            } else {
                tree(call, files, from, into && !source.endsWith("/.") ? to : resolvedTarget);
            }
            if (move && status != 1) {
                files.put(from, new Node.Absent(), call.position());
            }
        }
        return call.status(status);
    }

    private static boolean makesFolders(Call call) {
        return (call.name().endsWith("install") && flag(call, 'D'))
                || call.arguments().contains("--parents");
    }

    private void tree(Call call, Files files, String from, String to) {
        List<String> paths = below(from, call.state());
        files.put(to, new Node.Directory(false), call.position());
        for (String path : paths) {
            files.at(path).ifPresent(n -> files.put(to + path.substring(from.length()), n, call.position()));
        }
    }

    /** What is known to be in a folder and its folders. */
    private List<String> below(String folder, State state) {
        List<String> paths = new ArrayList<>(state.files.keySet());
        paths.add(NodeImage.BOOTSTRAP);
        run.spend(paths.size());
        paths.removeIf(path -> !path.startsWith(folder.equals("/") ? "/" : folder + "/"));
        return paths;
    }

    private Outcomes install(Call call) {
        if (flag(call, 'd')) {
            return makeDirectory(call);
        }
        List<String> words = call.arguments();
        Optional<Boolean> executable = Optional.of(true);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).matches("-[A-Za-z]*m")) {
                executable = Optional.of(isExecutable(words.get(i + 1), false));
            }
        }
        for (String word : words) {
            if (word.matches("-m\\d+|--mode=\\d+")) {
                executable = Optional.of(isExecutable(word.replaceAll("\\D", ""), false));
            }
        }
        return transfer(call, operands(call, "mogSt"), false, executable);
    }

    private Outcomes link(Call call) {
        List<String> operands = operands(call, "tS");
        if (operands.isEmpty()) {
            return call.status(1);
        }
        State state = call.state();
        Files files = run.files(state);
        if (!flag(call, 's') && !call.arguments().contains("--symbolic")) {
            return transfer(call, operands, false, Optional.empty());
        }
        String target = operands.size() == 1 ? "." : operands.get(operands.size() - 1);
        List<String> sources = operands.size() == 1 ? operands : operands.subList(0, operands.size() - 1);
        String place = files.resolve(target, false);
        boolean into = files.at(files.resolve(target))
                        .filter(Node.Directory.class::isInstance)
                        .isPresent()
                && !(flag(call, 'n') || flag(call, 'T'));
        int status = State.OK;
        for (String source : sources) {
            String at = into ? files.resolve(files.resolve(target) + "/" + PathNames.last(source), false) : place;
            boolean there =
                    files.at(at).filter(n -> !(n instanceof Node.Absent)).isPresent();
            if (there && !flag(call, 'f')) {
                status = 1;
            } else {
                files.put(at, new Node.Link(source), call.position());
            }
        }
        return call.status(status);
    }

    private Outcomes remove(Call call) {
        State state = call.state();
        Files files = run.files(state);
        boolean force = flag(call, 'f') || call.arguments().contains("--force");
        int status = State.OK;
        for (String path : operands(call, "")) {
            String resolved = files.resolve(path, false);
            if (!Value.isKnown(resolved)) {
                continue;
            }
            Optional<Node> node = files.at(resolved);
            if (node.isPresent() && node.get() instanceof Node.Absent) {
                status = force ? status : 1;
                continue;
            }
            if (node.isPresent() && node.get() instanceof Node.Directory && !flag(call, 'r') && !flag(call, 'R')) {
                status = 1;
                continue;
            }
            status = node.isEmpty() && !force && status == State.OK ? State.UNKNOWN : status;
            state.files.keySet().removeIf(p -> p.startsWith(resolved + "/"));
            files.put(resolved, new Node.Absent(), call.position());
        }
        return call.status(status);
    }

    private Outcomes makeDirectory(Call call) {
        Files files = run.files(call.state());
        boolean parents = flag(call, 'p') || call.name().endsWith("install");
        int status = State.OK;
        for (String path : operands(call, "mog")) {
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

    /** What a mode makes of a file's being executable. */
    private static boolean isExecutable(String mode, boolean before) {
        if (mode.matches("[0-7]+")) {
            return (Integer.parseInt(mode.length() > 9 ? "0" : mode, 8) & 0100) != 0;
        }
        boolean result = before;
        for (String clause : Split.at(",", mode)) {
            if (clause.matches("[augo]*[+=][rwXst]*x[rwXst]*") && !clause.matches("[go]+[+=].*")) {
                result = true;
            } else if (clause.matches("[au]*-[rwst]*x.*") || clause.matches("[au]*=[rwst]*")) {
                result = false;
            }
        }
        return result;
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
        if (flag(call, 'R') || call.arguments().contains("--recursive")) {
            List.copyOf(paths).forEach(folder -> paths.addAll(below(folder, call.state())));
        }
        for (String resolved : paths) {
            Optional<Node> node = files.at(resolved);
            if (node.isPresent() && node.get() instanceof Node.File file) {
                boolean runs = !Value.isKnown(operands.get(0)) || isExecutable(operands.get(0), file.executable());
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
        for (String path : operands(call, "rtds")) {
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
        for (String path : options.operands()) {
            boolean made = !options.has("c", "no-create")
                    || files.node(path).filter(Node.File.class::isInstance).isPresent();
            if (made && files.hasFolder(files.resolve(path))) {
                files.write(path, emptied ? "" : Value.ANYTHING, false, Optional.of(call.position()));
            }
        }
        return call.status(0);
    }

    private Outcomes tee(Call call) {
        String input = commands.io().read(call.state());
        boolean append = flag(call, 'a') || call.arguments().contains("--append");
        Files files = run.files(call.state());
        boolean failed = false;
        for (String path : operands(call, "")) {
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
        String path = "/tmp/tmp." + run.id("temporary");
        for (String operand : operands(call, "pt")) {
            if (operand.contains("/")) {
                path = run.files(call.state()).resolve(operand) + run.id("");
            }
        }
        Node node = flag(call, 'd') ? new Node.Directory(true) : new Node.File("", false, Optional.of(call.position()));
        run.files(call.state()).put(path, node, call.position());
        commands.io().write(call.state(), 1, path + "\n");
        return call.status(0);
    }

    private Outcomes resolve(Call call) {
        Files files = run.files(call.state());
        boolean plain = call.name().endsWith("readlink") && !flag(call, 'f') && !flag(call, 'e') && !flag(call, 'm');
        for (String path : operands(call, "")) {
            if (plain) {
                Optional<Node> node = files.at(files.resolve(path, false));
                if (node.isPresent() && !(node.get() instanceof Node.Link)) {
                    return call.status(1);
                }
                String out = node.map(n -> ((Node.Link) n).target()).orElse(Value.ANYTHING);
                commands.io().write(call.state(), 1, out + "\n");
            } else {
                commands.io().write(call.state(), 1, files.resolve(path) + "\n");
            }
        }
        return call.status(0);
    }

    private Outcomes dd(Call call) {
        Optional<String> from = Optional.empty();
        Optional<String> to = Optional.empty();
        boolean lower = false;
        boolean upper = false;
        boolean part = false;
        for (String word : call.arguments()) {
            lower |= word.matches("conv=.*lcase.*");
            upper |= word.matches("conv=.*ucase.*");
            part |= word.matches("(count|skip|seek|iseek|oseek)=.*|conv=.*(swab|ebcdic|ibm|block).*");
            from = word.startsWith("if=") ? Optional.of(word.substring(3)) : from;
            to = word.startsWith("of=") ? Optional.of(word.substring(3)) : to;
        }
        String text = from.isPresent()
                ? run.files(call.state()).content(from.get()).orElse(Value.ANYTHING)
                : commands.io().read(call.state());
        text = part
                ? Value.ANYTHING
                : lower ? text.toLowerCase(Locale.ROOT) : upper ? text.toUpperCase(Locale.ROOT) : text;
        if (to.isPresent()) {
            run.files(call.state()).write(to.get(), text, false, Optional.of(call.position()));
        } else {
            commands.io().write(call.state(), 1, text);
        }
        return call.status(0);
    }
}
