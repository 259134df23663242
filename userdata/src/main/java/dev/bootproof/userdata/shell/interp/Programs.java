package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import dev.bootproof.userdata.shell.program.Catalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds programs, runs files that are scripts, and shells with what they are given. */
final class Programs {
    private static final Pattern SHEBANG = Pattern.compile("#![ \t]*(\\S+)(?:[ \t]+([^\n]*?))?[ \t]*(?:\n|$)");
    /** Programs that exist as builtins as well and do the same. */
    private static final Set<String> TWINS = Set.of("echo", "printf", "test", "[", "true", "false", "pwd", "kill");

    /** Programs that run code of their own kinds, of which nothing is followed. */
    private static final Set<String> INTERPRETERS = Set.of(
            "ruby",
            "node",
            "php",
            "lua",
            "expect",
            "tclsh",
            "parallel",
            "make",
            "ansible",
            "ansible-playbook",
            "vi",
            "vim",
            "ed",
            "ex",
            "gdb",
            "watch",
            "script",
            "csh",
            "tcsh",
            "zsh",
            "fish",
            "ksh",
            "dash",
            "m4",
            "bc");

    /** Shells and languages that no Amazon Linux image brings. */
    private static final Set<String> ABSENT =
            Set.of("ksh", "mksh", "zsh", "dash", "ash", "fish", "csh", "tcsh", "ruby", "node", "php", "lua", "pwsh");

    /** Programs after which files may be there that nobody saw. */
    private static final Set<String> FETCHERS = Set.of(
            "perl",
            "python",
            "python2",
            "python3",
            "tar",
            "unzip",
            "git",
            "yum",
            "dnf",
            "rpm",
            "pip",
            "pip3",
            "npm",
            "go",
            "make",
            "gsutil",
            "s3cmd",
            "scp",
            "sftp",
            "docker",
            "ctr",
            "nerdctl",
            "oras",
            "cpio",
            "7z",
            "ar",
            "patch",
            "aria2c",
            "amazon-linux-extras");

    private static final String AS_SH = " sh";

    private final Interpreter run;
    private final SimpleCommands commands;
    private final Map<String, Tool> tools = new HashMap<>();

    Programs(Interpreter run, SimpleCommands commands) {
        this.run = run;
        this.commands = commands;
        tools.put("bash", call -> shell(call, false));
        tools.put("sh", call -> shell(call, true));
        tools.put("rbash", call -> shell(call, false));
        new Wrappers(run, commands, this).into(tools);
        new FileTools(run, commands).into(tools);
        Catalog.all().forEach((name, program) -> tools.put(name, call -> NodeHost.run(program, run, call)));
        tools.put("which", this::which);
        new Services(run, commands, this).into(tools);
    }

    private Outcomes which(Call call) {
        List<String> argv = new ArrayList<>(List.of("command", "-v"));
        call.arguments().stream().filter(word -> !word.startsWith("-")).limit(1).forEach(argv::add);
        return commands.builtin(Call.of(argv, call.state(), call.position()));
    }

    /** Where a name leads on the PATH: empty where that is not known, else the path if there is one. */
    Optional<Optional<String>> find(String name, State state) {
        Files files = run.files(state);
        if (name.contains("/")) {
            Optional<Node> node = files.node(name);
            if (node.isEmpty()) {
                return Optional.empty();
            }
            boolean runs = node.get() instanceof Node.File f && f.executable();
            return Optional.of(runs ? Optional.of(name) : Optional.empty());
        }
        String hashed = state.hashed.get(name);
        if (hashed != null) {
            return Optional.of(Optional.of(hashed));
        }
        String path = new StateEnvironment(run, state, new dev.bootproof.userdata.shell.syntax.Position(1, 1))
                .variable("PATH")
                .flatMap(Variable::value)
                .orElse("");
        for (String directory : path.split(":", -1)) {
            if (!Value.isKnown(directory)) {
                if (FlowBuiltins.wholly(directory)) {
                    continue;
                }
                return Optional.empty();
            }
            String candidate = (directory.isEmpty() ? "." : directory) + "/" + name;
            if (files.node(candidate)
                    .filter(n -> n instanceof Node.File f && f.executable())
                    .isPresent()) {
                return Optional.of(Optional.of(candidate));
            }
        }
        Optional<Boolean> known = run.image.hasProgram(name);
        boolean standard = path.contains("/bin");
        boolean absent = known.isPresent()
                ? !known.get() && !(state.fetched && run.image.mayBeInstalled(name))
                : !isHeardOf(name) && run.functions().isOwn(name);
        if (absent) {
            return Optional.of(Optional.empty());
        }
        return standard || known.isEmpty() ? Optional.empty() : Optional.of(Optional.empty());
    }

    /** Whether some image may well have a program of this name. */
    private boolean isHeardOf(String name) {
        return tools.containsKey(name)
                || run.image.hasProgram(name).isPresent()
                || TWINS.contains(name)
                || ProgramNames.isCommon(name);
    }

    /** The status of a command whose name leads nowhere that is known. */
    int unfound(String name, State state) {
        return isHeardOf(name) || state.fetched ? State.UNKNOWN : State.MISSING;
    }

    Outcomes run(Call call) {
        State state = call.state();
        String name = call.name();
        if (!Value.isKnown(name)) {
            run.recorder.gap(call.position(), "which command this is cannot be told from the script", state);
            commands.io().write(state, 1, Value.ANYTHING);
            return call.status(State.UNKNOWN);
        }
        if (name.isEmpty() || name.startsWith("-") || !name.matches("[\\w.+@:/\\[~,=-]+")) {
            run.recorder.reached(name, false, call.arguments(), state, call.position());
            return call.status(127);
        }
        if (name.contains("/")) {
            return path(call, run.files(state).resolve(name));
        }
        Optional<Optional<String>> found = find(name, state);
        if (found.isPresent()) {
            if (found.get().isEmpty()) {
                run.recorder.reached(name, false, call.arguments(), state, call.position());
                return call.status(127);
            }
            return path(call, run.files(state).resolve(found.get().get()));
        }
        run.recorder.reached(name, false, call.arguments(), state, call.position());
        if (state.functions.containsKey("command_not_found_handle")
                && !tools.containsKey(name)
                && run.image.hasProgram(name).isEmpty()) {
            List<String> argv = new ArrayList<>(call.argv());
            argv.add(0, "command_not_found_handle");
            return run.branches()
                    .fork(
                            state,
                            "where " + name + " is not found",
                            List.of(
                                    s -> commands.dispatch(Call.of(argv, s, call.position())),
                                    s -> tool(name, Call.of(call.argv(), s, call.position()))));
        }
        if (!isHeardOf(name) && !state.fetched) {
            commands.io().write(state, 1, Value.ANYTHING);
            return call.status(State.MISSING);
        }
        return tool(name, call);
    }

    private Outcomes path(Call call, String resolved) {
        State state = call.state();
        if (!Value.isKnown(resolved)) {
            run.recorder.gap(call.position(), "the working directory is not known here", state);
            return call.status(State.UNKNOWN);
        }
        Optional<Node> node = run.files(state).at(resolved);
        int slash = resolved.lastIndexOf('/');
        boolean tool = NodeImage.isToolDirectory(resolved.substring(0, Math.max(0, slash)));
        if (node.isPresent() && node.get() instanceof Node.File file) {
            boolean image = !state.files.containsKey(resolved);
            if (!(image && tool)) {
                if (!file.executable()) {
                    return call.status(126);
                }
                return file(call, resolved, file);
            }
        } else if (node.isPresent()) {
            run.recorder.reached(resolved, false, call.arguments(), state, call.position());
            return call.status(node.get() instanceof Node.Directory ? 126 : 127);
        }
        run.recorder.reached(tool ? call.name() : resolved, false, call.arguments(), state, call.position());
        if (tool) {
            return tool(resolved.substring(slash + 1), call);
        }
        if (state.fetched && mayBeFetched(resolved)) {
            run.recorder.gap(call.position(), "a program is run that was fetched or unpacked on the node", state);
        }
        commands.io().write(state, 1, Value.ANYTHING);
        return call.status(State.UNKNOWN);
    }

    private static boolean mayBeFetched(String path) {
        return !path.startsWith("/usr/bin/")
                && !path.startsWith("/usr/sbin/")
                && !path.startsWith("/bin/")
                && !path.startsWith("/sbin/")
                && !path.startsWith("/etc/")
                && !path.startsWith("/opt/aws/")
                && !path.startsWith("/usr/lib");
    }

    /** The kernel starts a file. */
    private Outcomes file(Call call, String path, Node.File file) {
        State state = call.state();
        String content = file.content();
        if (content.startsWith(String.valueOf(Value.SHIPPED))) {
            State before = state;
            State after = process(before, child(before, path, call.arguments(), false), s -> {
                if (!path.equals(NodeImage.BOOTSTRAP)) {
                    s.weaken("through " + path);
                }
                return shipped(s, call.position(), call.arguments(), false);
            });
            return Outcomes.of(after);
        }
        run.recorder.reached(path, false, call.arguments(), state, call.position());
        if (FlowBuiltins.wholly(content)) {
            run.recorder.gap(call.position(), "a file is run whose content is not known", state);
            return call.status(State.UNKNOWN);
        }
        Matcher shebang = SHEBANG.matcher(content);
        if (shebang.lookingAt()) {
            String option = shebang.group(2) == null ? "" : shebang.group(2).strip();
            Optional<Boolean> posix = shell(shebang.group(1), option);
            if (shebang.group().contains("\r")
                    || (posix.isEmpty() && ABSENT.contains(program(shebang.group(1), option)) && !state.fetched)) {
                return call.status(shebang.group().contains("\r") ? 127 : 126); // there is no such interpreter
            }
            if (posix.isEmpty()) {
                return interpreted(call, path, content, shebang.group(1), option);
            }
            return script(call, path, content, call.arguments(), posix.get(), option);
        }
        // bash runs it itself, as what it was started as
        return script(call, path, content, call.arguments(), state.option(AS_SH), "");
    }

    /** The kernel starts the interpreter with the option, if there is one, and the path. */
    Outcomes interpreted(Call call, String path, String content, String interpreter, String option) {
        List<String> argv = new ArrayList<>(List.of(interpreter));
        if (!option.isEmpty()) {
            argv.add(option);
        }
        argv.add(path);
        argv.addAll(call.arguments());
        if (Catalog.all().containsKey(program(interpreter, option))) {
            return run(Call.of(argv, call.state(), call.position()));
        }
        if (content.contains("bootstrap")) {
            run.recorder.gap(call.position(), "a script for " + interpreter + " is run", call.state());
        }
        return call.status(State.UNKNOWN);
    }

    /** The program that a shebang means, by its name; empty where env looks for one with blanks in its name. */
    private static String program(String interpreter, String option) {
        String program = interpreter.substring(interpreter.lastIndexOf('/') + 1);
        if (!program.equals("env")) {
            return program;
        }
        List<String> words = Split.at("\\s+", option.replaceFirst("^-S\\s*", ""));
        return words.size() > 1 && !option.startsWith("-S")
                ? ""
                : words.get(0).substring(words.get(0).lastIndexOf('/') + 1);
    }

    /** Whether a shebang asks for sh; empty where it does not ask for a shell at all. */
    static Optional<Boolean> shell(String interpreter, String option) {
        return switch (program(interpreter, option)) {
            case "bash" -> Optional.of(false);
            case "sh" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    /** Whether a shebang's program runs the file's text as code of some kind. */
    static boolean interprets(String interpreter, String option) {
        return !ABSENT.contains(program(interpreter, option))
                && !Set.of("", "true", "false", "cat", "echo", "less", "more", "head", "tail", "sleep", "touch")
                        .contains(program(interpreter, option));
    }

    /** Options out of a shebang line: {@code -eux}, {@code -o errexit}. */
    static void options(String text, State state) {
        List<String> words = Split.at("\\s+", text);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).matches("-[a-zA-Z]+")) {
                if (words.get(i).indexOf('e') > 0) {
                    OptionBuiltins.option(state, "errexit", true);
                }
                if (words.get(i).indexOf('u') > 0) {
                    OptionBuiltins.option(state, "nounset", true);
                }
                if (words.get(i).indexOf('f') > 0) {
                    OptionBuiltins.option(state, "noglob", true);
                }
                if (words.get(i).indexOf('n') > 0) {
                    OptionBuiltins.option(state, "noexec", true);
                }
                if (words.get(i).endsWith("o") && i + 1 < words.size()) {
                    OptionBuiltins.option(state, words.get(++i), true);
                }
            }
        }
    }

    private Outcomes script(
            Call call, String path, String content, List<String> arguments, boolean posix, String options) {
        State child = child(call.state(), path, arguments, posix);
        options(options, child);
        return Outcomes.of(process(call.state(), child, s -> {
            s.weaken("through " + path);
            return text(content, s, call);
        }));
    }

    private Outcomes text(String text, State state, Call call) {
        if (state.option("noexec")) {
            return Outcomes.of(state);
        }
        return run.text(text, state, Optional.of(call.position()), true);
    }

    State process(State parent, State child, java.util.function.Function<State, Outcomes> body) {
        child.traps.values().removeIf(trap -> !trap.isIgnored()); // a program has none of its caller's
        return run.deeper(() -> run.errexit().counted(() -> run.processes().process(parent, child, body)));
    }

    /** A new shell: the environment of its parent, nothing else. */
    State child(State parent, String zero, List<String> arguments, boolean posix) {
        State child = run.copied(parent);
        child.variables
                .entrySet()
                .removeIf(e -> !e.getKey().startsWith(" ") && !e.getValue().has('x'));
        child.undecided.keySet().retainAll(child.variables.keySet());
        child.functions.keySet().removeIf(name -> !parent.exportedFunctions.contains(name));
        child.doubtfulFunctions.clear();
        child.aliases.clear();
        OptionBuiltins.initial(child);
        child.traps.values().removeIf(trap -> !trap.isIgnored());
        child.runningTraps.clear();
        child.hashed.clear();
        child.scopes.clear();
        child.frames.clear();
        child.loops = 0;
        child.shell = parent.replaced ? parent.shell : run.newShell();
        child.replaced = false;
        child.subshell = 0;
        child.status = State.OK;
        child.background.clear();
        child.positional = new ArrayList<>(arguments);
        child.zero = zero;
        if (posix) {
            asSh(child);
        }
        return child;
    }

    /** The shell is one that was started by the name of sh. */
    static void asSh(State state) {
        OptionBuiltins.option(state, "posix", true);
        state.options.add(AS_SH);
    }

    /** The image's own bootstrap script runs. */
    Outcomes shipped(
            State state,
            dev.bootproof.userdata.shell.syntax.Position position,
            List<String> arguments,
            boolean inShell) {
        run.recorder.reached(NodeImage.BOOTSTRAP, true, arguments, state, position);
        if (run.image == NodeImage.AL2023) {
            state.status = 1;
            return inShell ? Outcomes.of(Escape.EXIT, state) : Outcomes.of(state);
        }
        state.status = State.UNKNOWN;
        return Outcomes.of(state);
    }

    /** {@code bash}, {@code sh}. */
    private Outcomes shell(Call call, boolean isSh) {
        State state = call.state();
        List<String> words = call.arguments();
        boolean fromText = false;
        boolean posix = isSh;
        boolean fromInput = false;
        boolean login = false;
        StringBuilder options = new StringBuilder();
        List<String> set = new ArrayList<>();
        List<String> unset = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            String word = words.get(i);
            if (!Value.isKnown(word)) {
                break;
            }
            if (word.equals("--") || word.equals("-")) {
                i++;
                break;
            }
            login |= word.equals("--login") || word.matches("-[A-Za-z]*l[A-Za-z]*");
            if (word.matches("--(rcfile|init-file)")) {
                i += 2;
            } else if (word.startsWith("--")) {
                posix |= word.equals("--posix");
                i++;
            } else if (word.matches("[-+][A-Za-z]+")) {
                fromText |= word.startsWith("-") && word.indexOf('c') > 0;
                fromInput |= word.startsWith("-") && word.indexOf('s') > 0;
                if (word.startsWith("-")) {
                    options.append(' ').append(word.replaceAll("[cslirDOo]", ""));
                }
                i++;
                if (word.endsWith("o") || word.endsWith("O")) {
                    String option = i < words.size() ? words.get(i) : "";
                    (word.startsWith("-") ? set : unset).add(option);
                    i++;
                }
            } else {
                break;
            }
        }
        List<String> rest = words.subList(Math.min(i, words.size()), words.size());
        String zero = call.name();
        String text;
        String how;
        if (fromText) {
            if (rest.isEmpty()) {
                return call.status(2);
            }
            text = rest.get(0);
            how = "";
            zero = rest.size() > 1 ? rest.get(1) : zero;
            rest = rest.subList(Math.min(2, rest.size()), rest.size());
        } else if (rest.isEmpty() || fromInput || rest.get(0).equals("/dev/stdin")) {
            text = commands.io().read(state);
            how = "";
            rest = !rest.isEmpty() && !fromInput ? rest.subList(1, rest.size()) : rest;
        } else {
            String file = rest.get(0);
            rest = rest.subList(1, rest.size());
            Optional<String> content = readable(call, file);
            if (content.isEmpty()) {
                return Outcomes.of(state);
            }
            zero = file;
            text = content.get();
            how = run.files(state).resolve(file).equals(NodeImage.BOOTSTRAP) ? "" : "through " + file;
        }
        if (FlowBuiltins.wholly(text)) {
            run.recorder.gap(call.position(), "what this shell is to run is not known", state);
            commands.io().write(state, 1, Value.ANYTHING);
            return call.status(State.UNKNOWN);
        }
        State child = child(state, zero, rest, posix);
        options(options.toString().strip(), child);
        set.forEach(option -> OptionBuiltins.option(child, option, true));
        unset.forEach(option -> OptionBuiltins.option(child, option, false));
        List<String> arguments = rest;
        boolean plainPosix = posix;
        boolean discards = fromText;
        boolean isLogin = login;
        if (child.option("noexec")) {
            return call.status(0);
        }
        return Outcomes.of(process(state, child, s -> {
            if (text.startsWith(String.valueOf(Value.SHIPPED)) && text.length() == 1) {
                if (!how.isEmpty()) {
                    s.weaken(how);
                }
                return shipped(s, call.position(), arguments, true);
            }
            Outcomes before = isLogin ? profile(s, call) : plainPosix ? Outcomes.of(s) : startupFile(s, call);
            Optional<State> ready = before.normal();
            if (ready.isEmpty()) {
                return before;
            }
            if (!how.isEmpty()) {
                ready.get().weaken(how);
            }
            return before.then(run.text(text, ready.get(), Optional.of(call.position()), !discards));
        }));
    }

    /** A login shell reads /etc/profile, which reads what stands in /etc/profile.d. */
    private Outcomes profile(State state, Call call) {
        Outcomes outcomes = Outcomes.of(state);
        Files files = run.files(state);
        for (String name : files.knownNames("/etc/profile.d")) {
            Optional<String> content = files.content("/etc/profile.d/" + name);
            if (name.endsWith(".sh") && content.isPresent() && outcomes.normal().isPresent()) {
                State here = outcomes.normal().get();
                here.weaken("through /etc/profile.d/" + name);
                outcomes.then(run.text(content.get(), here, Optional.of(call.position()), false));
            }
        }
        return outcomes;
    }

    /** BASH_ENV names a file that a shell reads first. */
    private Outcomes startupFile(State state, Call call) {
        Variable variable = state.variables.get("BASH_ENV");
        String path = variable == null ? "" : variable.value().orElse("");
        if (path.isEmpty()) {
            return Outcomes.of(state);
        }
        if (!Value.isKnown(path)) {
            run.recorder.gap(call.position(), "BASH_ENV names a file that is not known", state);
            return Outcomes.of(state);
        }
        Optional<String> content = run.files(state).content(path);
        if (content.isEmpty()) {
            return Outcomes.of(state);
        }
        Outcomes outcomes = run.text(content.get(), state, Optional.of(call.position()), false);
        // what cannot be expanded ends the reading of this file alone
        if (outcomes.of(Escape.EXIT).filter(State::failedExpansion).isPresent()) {
            outcomes.take(Escape.EXIT).ifPresent(outcomes::addNormal);
            outcomes.normal().ifPresent(here -> here.failure = Optional.empty());
        }
        return outcomes;
    }

    /** The content of a script that a shell is told to read; empty where there is none, with the status set. */
    private Optional<String> readable(Call call, String file) {
        State state = call.state();
        if (!Value.isKnown(file)) {
            run.recorder.gap(call.position(), "which file is run is not known", state);
            state.status = State.UNKNOWN;
            return Optional.empty();
        }
        Optional<String> open = commands.io().numbered(file, state);
        if (open.isPresent()) {
            return open;
        }
        Files files = run.files(state);
        String resolved = files.resolve(file);
        Optional<Node> node = files.at(resolved);
        if (node.isPresent() && node.get() instanceof Node.File found) {
            return Optional.of(found.content());
        }
        run.recorder.reached(resolved, false, List.of(), state, call.position());
        if (node.isPresent()) {
            state.status = 127;
            return Optional.empty();
        }
        if (!Value.isKnown(resolved) || (state.fetched && mayBeFetched(resolved))) {
            run.recorder.gap(call.position(), "a file is run whose content is not known", state);
        }
        state.status = State.UNKNOWN;
        return Optional.empty();
    }

    Outcomes source(Call call, List<String> words) {
        State state = call.state();
        String file = words.get(0).equals("--") && words.size() > 1 ? words.get(1) : words.get(0);
        List<String> arguments = words.subList(1, words.size());
        if (!Value.isKnown(file)) {
            run.recorder.gap(call.position(), "which file is read and run is not known", state);
            state.unknownVariables = true;
            return call.status(State.UNKNOWN);
        }
        Files files = run.files(state);
        String path = file;
        if (!file.contains("/")) {
            Optional<String> onPath = find(file, state).orElse(Optional.empty());
            if (onPath.isPresent()) {
                path = onPath.get();
            } else if (state.endsAsPosix()) {
                return Outcomes.of(Escape.EXIT, status(state, 1));
            }
        }
        String resolved = files.resolve(path);
        String content;
        if (path.equals("/dev/stdin")) {
            content = commands.io().read(state);
        } else if (commands.io().numbered(path, state).isPresent()) {
            content = commands.io().numbered(path, state).get();
        } else {
            Optional<Node> node = files.at(resolved);
            if (node.isPresent() && !(node.get() instanceof Node.File)) {
                // a directory is an error of the builtin, only a missing file one that ends a POSIX shell
                boolean ends = state.endsAsPosix() && !(node.get() instanceof Node.Directory);
                return ends ? Outcomes.of(Escape.EXIT, status(state, 1)) : call.status(1);
            }
            if (node.isEmpty()) {
                boolean image = resolved.matches("/(etc|usr|opt|root|home|proc|sys|lib|var/lib|run)/.*");
                if (!Value.isKnown(resolved) || (state.fetched && !image)) {
                    run.recorder.gap(call.position(), "a file is read and run whose content is not known", state);
                }
                run.recorder.reached(resolved, false, arguments, state, call.position());
                state.unknownVariables = true;
                return call.status(State.UNKNOWN);
            }
            content = ((Node.File) node.get()).content();
        }
        if (FlowBuiltins.wholly(content)) {
            run.recorder.gap(call.position(), "a file is read and run whose content is not known", state);
            state.unknownVariables = true;
            return call.status(State.UNKNOWN);
        }
        List<String> positional = state.positional;
        if (!arguments.isEmpty()) {
            state.positional = new ArrayList<>(arguments);
        }
        boolean nested = state.option(" sourced");
        state.options.add(" sourced");
        state.frames.add(new State.Frame("source", path));
        var certainty = state.certainty;
        var reason = state.reason;
        if (!resolved.equals(NodeImage.BOOTSTRAP)) {
            state.weaken("through " + path);
        }
        Outcomes outcomes = run.errexit().text(state, s -> run.text(content, s, Optional.of(call.position()), false));
        outcomes.take(Escape.RETURN).ifPresent(outcomes::addNormal);
        outcomes.normal().ifPresent(after -> {
            if (!arguments.isEmpty()) {
                after.positional = positional;
            }
            if (!nested) {
                after.options.remove(" sourced");
            }
            after.frames.remove(after.frames.size() - 1);
            Optional.ofNullable(after.traps.get("RETURN"))
                    .ifPresent(trap -> run.text(trap.action(), after, Optional.of(trap.at()), false));
            if (!outcomes.escapes()) {
                after.certainty = certainty;
                after.reason = reason;
            }
        });
        return outcomes;
    }

    private static State status(State state, int status) {
        state.status = status;
        return state;
    }

    /** A program that is not modelled may make any file that it is told of. */
    private void mayWrite(Call call) {
        Files files = run.files(call.state());
        for (String argument : call.arguments()) {
            String path = argument.substring(argument.indexOf('=') + 1);
            if (path.startsWith("/") && Value.isKnown(path)) {
                call.state().doubtfulFiles.add(files.resolve(path));
            }
        }
    }

    /** A program of the image. */
    private Outcomes tool(String name, Call call) {
        call.state().fetched |= FETCHERS.contains(name);
        Tool tool = tools.get(name);
        if (FETCHERS.contains(name)) {
            call.state().fetchedSomething();
        }
        if (tool != null) {
            return tool.run(call);
        }
        if (TWINS.contains(name)) {
            List<String> argv = new ArrayList<>(call.argv());
            argv.set(0, name);
            return commands.builtin(Call.of(argv, call.state(), call.position()));
        }
        State state = call.state();
        if (INTERPRETERS.contains(name)) {
            String given = String.join(" ", call.arguments()) + commands.io().peek(state, 0);
            for (String argument : call.arguments()) {
                if (Value.isKnown(argument) && !argument.isEmpty()) {
                    given += run.files(state).content(argument).orElse("");
                }
            }
            if (given.contains("bootstrap") || given.indexOf(Value.SHIPPED) >= 0) {
                run.recorder.gap(call.position(), "code for " + name + " names bootstrap.sh", state);
            }
        }
        mayWrite(call);
        if (commands.io().peek(state, 0).length() > 0) {
            commands.io().read(state);
        }
        commands.io().write(state, 1, Value.ANYTHING);
        return call.status(State.UNKNOWN);
    }
}
