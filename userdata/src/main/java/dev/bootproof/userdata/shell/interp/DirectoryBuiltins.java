package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code cd pushd popd dirs pwd}. */
final class DirectoryBuiltins {
    private final Interpreter run;

    DirectoryBuiltins(Interpreter run) {
        this.run = run;
    }

    void into(Map<String, Tool> table) {
        table.put("cd", call -> call.status(change(call, operand(call, true))));
        table.put("pushd", this::push);
        table.put("popd", this::pop);
        table.put("dirs", call -> {
            run.simple().io().write(call.state(), 1, String.join(" ", stack(call.state())) + "\n");
            return call.status(0);
        });
        table.put("pwd", call -> {
            State state = call.state();
            boolean physical = call.arguments().contains("-P") || state.option("physical");
            run.simple().io().write(state, 1, (physical ? state.directory() : state.logicalDirectory()) + "\n");
            return call.status(0);
        });
    }

    /** {@code DIRSTACK}: the working directory first. */
    static List<String> stack(State state) {
        List<String> stack = new ArrayList<>(state.directories);
        stack.add(state.logicalDirectory());
        Collections.reverse(stack);
        return stack;
    }

    private Optional<String> operand(Call call, boolean home) {
        List<String> words = new ArrayList<>(call.arguments());
        while (!words.isEmpty() && words.get(0).matches("-[LPen@]+|--")) {
            words.remove(0);
        }
        if (words.isEmpty()) {
            StateEnvironment environment = new StateEnvironment(run, call.state(), call.position());
            return home ? environment.variable("HOME").flatMap(Variable::value) : Optional.empty();
        }
        return Optional.of(words.get(0));
    }

    private int change(Call call, Optional<String> to) {
        State state = call.state();
        if (to.isEmpty()) {
            return 1;
        }
        String target = to.get();
        String before = state.logicalDirectory();
        if (target.equals("-")) {
            Variable old = state.variables.get("OLDPWD");
            if (old == null) {
                return 1;
            }
            target = old.value().orElse("");
        }
        if (target.isEmpty()) {
            return State.OK;
        }
        Files files = run.files(state);
        if (!target.matches("(?s)(/|\\.\\.?(/|$)).*")) {
            Variable search = state.variables.get("CDPATH");
            String found = target;
            for (String place : (search == null ? "" : search.value().orElse("")).split(":", -1)) {
                boolean there = files.node((place.isEmpty() ? "." : place) + "/" + found)
                        .filter(Node.Directory.class::isInstance)
                        .isPresent();
                if (there) {
                    target = (place.isEmpty() ? "." : place) + "/" + found;
                    break;
                }
            }
        }
        // bash: '..' takes the last name away, whether or not it was a link, unless told to look at the real folders
        boolean physical = state.option("physical") || call.arguments().contains("-P");
        String logical = physical || state.directoryUndecided() ? files.resolve(target) : named(target, state);
        String resolved = files.resolve(logical);
        Optional<Node> node = files.at(resolved);
        if (node.isPresent() && !(node.get() instanceof Node.Directory)) {
            return 1;
        }
        state.directory(resolved, logical);
        state.set("OLDPWD", Variable.scalar(before));
        state.set("PWD", Variable.scalar(logical));
        // a directory that nobody knows of may not be there
        return node.isPresent() ? State.OK : State.UNKNOWN;
    }

    /** An absolute path without {@code .} and {@code ..}, its links left as they are. */
    private static String named(String path, State state) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : Split.at("/", path.startsWith("/") ? path : state.logicalDirectory() + "/" + path)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return "/" + String.join("/", names);
    }

    private Outcomes push(Call call) {
        State state = call.state();
        String before = state.logicalDirectory();
        Optional<String> to = operand(call, false);
        if (to.isEmpty() && !state.directories.isEmpty()) {
            to = Optional.of(state.directories.remove(state.directories.size() - 1));
        }
        int status = change(call, to);
        if (status != 1) {
            state.directories.add(before);
        }
        return call.status(status);
    }

    private Outcomes pop(Call call) {
        State state = call.state();
        if (state.directories.isEmpty()) {
            return call.status(1);
        }
        String back = state.directories.remove(state.directories.size() - 1);
        return call.status(change(call, Optional.of(back.isEmpty() ? Value.ANYTHING : back)));
    }
}
