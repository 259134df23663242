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
        table.put("cd", this::change);
        table.put("pushd", this::push);
        table.put("popd", this::pop);
        table.put("dirs", this::print);
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

    private Outcomes change(Call call) {
        List<String> words = new ArrayList<>(call.arguments());
        while (!words.isEmpty() && words.get(0).matches("-[LPe@]+|--")) {
            words.remove(0);
        }
        if (!words.isEmpty() && words.get(0).matches("-.+")) {
            return call.status(2);
        }
        if (words.size() > 1 && words.stream().allMatch(Value::isKnown)) {
            return call.status(1); // bash 4.4 and later: too many arguments
        }
        if (words.isEmpty()) {
            StateEnvironment environment = new StateEnvironment(run, call.state(), call.position());
            return call.status(change(call, environment.variable("HOME").flatMap(Variable::value), true));
        }
        return call.status(change(call, Optional.of(words.get(0)), true));
    }

    /** @param says whether it tells where it went, where that was not written */
    private int change(Call call, Optional<String> to, boolean says) {
        State state = call.state();
        if (to.isEmpty()) {
            return 1;
        }
        String target = to.get();
        String before = state.logicalDirectory();
        boolean told = false;
        if (target.equals("-")) {
            told = says;
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
        if (state.option("cdable_vars")
                && files.node(target).filter(Node.Directory.class::isInstance).isEmpty()) {
            target = state.value(target).orElse(target);
        }
        if (!target.matches("(?s)(/|\\.\\.?(/|$)).*")) {
            Variable search = state.variables.get("CDPATH");
            String found = target;
            for (String place : (search == null ? "" : search.value().orElse("")).split(":", -1)) {
                boolean there = files.node((place.isEmpty() ? "." : place) + "/" + found)
                        .filter(Node.Directory.class::isInstance)
                        .isPresent();
                if (there) {
                    told = says && !place.isEmpty();
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
        if (told) {
            run.simple().io().write(state, 1, logical + "\n");
        }
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

    private Outcomes print(Call call) {
        State state = call.state();
        List<String> stack = stack(state);
        String letters = "";
        for (String word : call.arguments()) {
            Optional<Integer> index = index(word, stack.size());
            if (index.isPresent() && stack.size() <= index.get()) {
                return call.status(1);
            }
            if (index.isPresent()) {
                stack = List.of(stack.get(index.get()));
            } else if (word.matches("-[clpv]+")) {
                letters += word;
            } else {
                return call.status(Value.isKnown(word) ? 2 : State.UNKNOWN);
            }
        }
        if (letters.indexOf('c') >= 0) {
            state.directories.clear();
            return call.status(0);
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < stack.size(); i++) {
            lines.append(letters.indexOf('v') >= 0 ? String.format("%2d  ", i) : "")
                    .append(stack.get(i) + "\n");
        }
        boolean each = letters.indexOf('p') >= 0 || letters.indexOf('v') >= 0;
        String text = lines.toString();
        run.simple().io().write(state, 1, each ? text : text.strip().replace('\n', ' ') + "\n");
        return call.status(0);
    }

    /** The place in the stack that {@code +2} or {@code -0} names; one too great where there is none such. */
    private static Optional<Integer> index(String word, int size) {
        if (!word.matches("[-+]\\d{1,6}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(word.substring(1));
        int index = word.charAt(0) == '+' ? number : size - 1 - number;
        return Optional.of(index < 0 ? size : index);
    }

    private Outcomes push(Call call) {
        State state = call.state();
        List<String> words = new ArrayList<>(call.arguments());
        boolean stays = words.remove("-n");
        words.remove("--");
        List<String> stack = stack(state);
        if (words.isEmpty() && stays) {
            return call.status(0);
        }
        if (words.size() > 1 || (words.isEmpty() && stack.size() == 1)) {
            return call.status(1);
        }
        Optional<Integer> index = index(words.isEmpty() ? "+1" : words.get(0), stack.size());
        if (index.isPresent() && (index.get() >= stack.size() || stack.size() == 1)) {
            return call.status(1);
        }
        if (index.isPresent()) {
            if (words.isEmpty()) {
                Collections.swap(stack, 0, 1);
            } else {
                Collections.rotate(stack, -index.get());
            }
            return stays ? keep(call, stack) : call.status(go(call, stack));
        }
        if (stays) {
            stack.add(1, words.get(0));
            return keep(call, stack);
        }
        String before = state.logicalDirectory();
        int status = change(call, Optional.of(words.get(0)), false);
        if (status != 1) {
            state.directories.add(before);
        }
        return call.status(status);
    }

    private Outcomes pop(Call call) {
        State state = call.state();
        List<String> words = new ArrayList<>(call.arguments());
        boolean stays = words.remove("-n");
        List<String> stack = stack(state);
        int index = words.isEmpty() ? 0 : index(words.get(0), stack.size()).orElse(stack.size());
        if (stack.size() == 1 || index >= stack.size()) {
            return call.status(1);
        }
        stack.remove(stays && index == 0 ? 1 : index);
        return stays || index > 0 ? keep(call, stack) : call.status(go(call, stack));
    }

    /** The stack below the working directory, which stays. */
    private static Outcomes keep(Call call, List<String> stack) {
        List<String> below = new ArrayList<>(stack.subList(1, stack.size()));
        Collections.reverse(below);
        call.state().directories = below;
        return call.status(0);
    }

    private int go(Call call, List<String> stack) {
        int status = change(call, Optional.of(stack.get(0).isEmpty() ? Value.ANYTHING : stack.get(0)), false);
        if (status != 1) {
            keep(call, stack);
        }
        return status;
    }
}
