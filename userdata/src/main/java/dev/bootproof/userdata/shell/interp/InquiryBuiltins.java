package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Range;
import dev.bootproof.userdata.shell.expand.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What a shell says of itself: {@code caller compgen help ulimit umask}. */
final class InquiryBuiltins {
    /** What {@code compgen} says on its own nobody knows where it asks for programs, users, hosts and the like. */
    private static final Map<String, String> ACTIONS =
            Map.of("v", "variable", "a", "alias", "d", "directory", "f", "file", "e", "export", "b", "builtin");

    private final Interpreter run;
    private final SimpleCommands commands;

    InquiryBuiltins(Interpreter run, SimpleCommands commands) {
        this.run = run;
        this.commands = commands;
    }

    void into(Map<String, Tool> table) {
        table.put("caller", this::caller);
        table.put("compgen", this::compgen);
        table.put("help", this::help);
        table.put("ulimit", this::limit);
        table.put("umask", this::limit);
    }

    private Outcomes caller(Call call) {
        List<State.Frame> frames = call.state().frames;
        String asked = call.arguments().isEmpty() ? "0" : call.arguments().get(0);
        if (!Value.isKnown(asked)) {
            commands.io().write(call.state(), 1, Value.ANYTHING);
            return call.status(State.UNKNOWN);
        }
        int level = asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : frames.size();
        if (level >= frames.size()) {
            return call.status(1);
        }
        int caller = frames.size() - 2 - level;
        String function = caller < 0 ? "main" : frames.get(caller).function();
        String source = caller < 0 ? call.state().zero : frames.get(caller).source();
        String name = call.arguments().isEmpty() ? "" : function + " ";
        commands.io().write(call.state(), 1, run.numbers().text(Range.natural()) + " " + name + source + "\n");
        return call.status(0);
    }

    private Outcomes compgen(Call call) {
        State state = call.state();
        List<String> words = call.arguments();
        Collection<String> found = new TreeSet<>();
        String prefix = "";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.matches("-[AGWPSXFCo]") && i + 1 < words.size()) {
                Optional<List<String>> names = names(word, words.get(++i), call);
                if (names.isEmpty()) {
                    return unknown(call);
                }
                found.addAll(names.get());
            } else if (word.matches("-[a-z]") && ACTIONS.containsKey(word.substring(1))) {
                Optional<List<String>> names = names("-A", ACTIONS.get(word.substring(1)), call);
                if (names.isEmpty()) {
                    return unknown(call);
                }
                found.addAll(names.get());
            } else if (word.startsWith("-") && !word.equals("--")) {
                return unknown(call);
            } else {
                prefix = word;
            }
        }
        String start = prefix;
        boolean pattern = words.contains("-G"); // what a pattern finds no prefix takes away
        List<String> lines =
                found.stream().filter(name -> pattern || name.startsWith(start)).toList();
        lines.forEach(line -> commands.io().write(state, 1, line + "\n"));
        boolean doubtful = !Value.isKnown(start) || lines.stream().anyMatch(line -> !Value.isKnown(line));
        return call.status(doubtful ? State.UNKNOWN : lines.isEmpty() ? 1 : 0);
    }

    private Outcomes unknown(Call call) {
        commands.io().write(call.state(), 1, Value.ANYTHING);
        return call.status(State.UNKNOWN);
    }

    private Optional<List<String>> names(String option, String argument, Call call) {
        State state = call.state();
        if (option.equals("-W")) {
            return Optional.of(List.of(argument.strip().split("\\s+")));
        }
        if (option.equals("-G")) {
            return Optional.of(matching(argument, call));
        }
        if (!option.equals("-A")) {
            return Optional.empty();
        }
        return switch (argument) {
            case "function" -> Optional.of(List.copyOf(state.functions.keySet()));
            case "alias" -> Optional.of(List.copyOf(state.aliases.keySet()));
            // bash has its own besides; whoever asks for names looks for those of the script
            case "variable", "export" ->
                Optional.of(state.variables.entrySet().stream()
                        .filter(one -> !one.getKey().startsWith(" "))
                        .filter(one ->
                                argument.equals("variable") || one.getValue().has('x'))
                        .map(Map.Entry::getKey)
                        .toList());
            case "builtin" -> Optional.of(List.copyOf(commands.builtinNames()));
            default -> Optional.empty();
        };
    }

    /** The paths that a pattern finds; none where nothing does. */
    private List<String> matching(String pattern, Call call) {
        if (!Value.isKnown(pattern)) {
            return List.of(Value.ANYTHING);
        }
        State asking = call.state().copy();
        asking.options.add("nullglob");
        return run.expander(asking, call.position()).paths(pattern);
    }

    private Outcomes help(Call call) {
        List<String> names =
                call.arguments().stream().filter(word -> !word.startsWith("-")).toList();
        commands.io().write(call.state(), 1, Value.ANYTHING);
        return call.status(commands.builtinNames().containsAll(names) ? 0 : State.UNKNOWN);
    }

    /** Says what is so, where it is not told what is to be. */
    private Outcomes limit(Call call) {
        if (call.arguments().stream().allMatch(word -> word.startsWith("-"))) {
            commands.io().write(call.state(), 1, Value.ANYTHING);
        }
        return call.status(0);
    }
}
