package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.syntax.ShellParser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Builtins about what a command's name means: {@code alias unalias enable hash type}, and {@code command -v}. */
final class NameBuiltins {
    private final SimpleCommands commands;

    NameBuiltins(SimpleCommands commands) {
        this.commands = commands;
    }

    void into(Map<String, Tool> table) {
        table.put("alias", this::alias);
        table.put("unalias", this::unalias);
        table.put("enable", this::enable);
        table.put("hash", this::hash);
        table.put("type", this::type);
    }

    /** {@code command -v}. */
    Outcomes lookUp(Call call, List<String> names) {
        return each(names, true, name -> lookUp(call, name));
    }

    private Outcomes lookUp(Call call, String name) {
        State state = call.state();
        return switch (Kind.of(name, state, commands)) {
            case ALIAS -> says(call, "alias " + name + "='" + state.aliases.get(name) + "'");
            case KEYWORD, FUNCTION, BUILTIN -> says(call, name);
            case FILE -> program(call, name, path -> path);
        };
    }

    private Outcomes says(Call call, String line) {
        commands.io().write(call.state(), 1, line + "\n");
        return call.status(0);
    }

    /** What a name means first, in the order in which bash asks (bash: {@code describe_command}). */
    private enum Kind {
        ALIAS,
        KEYWORD,
        FUNCTION,
        BUILTIN,
        FILE;

        static Kind of(String name, State state, SimpleCommands commands) {
            if (state.option("expand_aliases") && state.aliases.containsKey(name)) {
                return ALIAS;
            }
            if (ShellParser.isReserved(name)) {
                return KEYWORD;
            }
            if (state.functions.containsKey(name)) {
                return FUNCTION;
            }
            return commands.isBuiltin(name, state) ? BUILTIN : FILE;
        }
    }

    /**
     * Says where a program is.
     *
     * @param line what is said of its path
     */
    private Outcomes program(Call call, String name, UnaryOperator<String> line) {
        PathSearch search = commands.programs().search();
        PathSearch.Found found = search.find(name, call.state());
        if (found instanceof PathSearch.Found.Unknown) {
            commands.io().write(call.state(), 1, Value.ANYTHING);
            return call.status(search.unfound(name, call.state()));
        }
        if (found instanceof PathSearch.Found.At at) {
            commands.io().write(call.state(), 1, line.apply(at.path()) + "\n");
            return call.status(State.OK);
        }
        return call.status(1);
    }

    /** Several names: {@code type} succeeds where all are something, {@code command -v} where one is. */
    private static Outcomes each(List<String> names, boolean one, Function<String, Outcomes> lookup) {
        Outcomes last = lookup.apply(names.get(0));
        for (String name : names.subList(1, names.size())) {
            int before = last.normal().orElseThrow().status;
            last = lookup.apply(name);
            State state = last.normal().orElseThrow();
            boolean decided = one ? before == State.OK : before > State.OK;
            boolean says = one ? state.status > State.OK : state.status == State.OK;
            state.status = decided || says ? before : state.status;
        }
        return last;
    }

    private Outcomes type(Call call) {
        List<String> names =
                call.arguments().stream().filter(a -> !a.startsWith("-")).toList();
        if (names.isEmpty()) {
            return call.status(0);
        }
        String flags =
                String.join("", call.arguments().subList(0, call.arguments().size() - names.size()));
        if (names.size() > 1) {
            return each(names, false, name -> {
                List<String> argv = flags.isEmpty() ? List.of("type", name) : List.of("type", flags, name);
                return type(Call.of(argv, call.state(), call.position()));
            });
        }
        String name = names.get(0);
        State state = call.state();
        Kind kind = flags.indexOf('P') >= 0 ? Kind.FILE : Kind.of(name, state, commands);
        if (kind == Kind.FILE && flags.matches(".*[pP].*")) {
            return program(call, name, path -> path);
        }
        if (flags.indexOf('t') >= 0) {
            String word = kind.name().toLowerCase(Locale.ROOT);
            return kind == Kind.FILE ? program(call, name, path -> word) : says(call, word);
        }
        if (flags.indexOf('p') >= 0) {
            return call.status(0);
        }
        return switch (kind) {
            case ALIAS -> says(call, name + " is aliased to `" + state.aliases.get(name) + "'");
            case KEYWORD -> says(call, name + " is a shell keyword");
            case FUNCTION -> says(call, name + " is a function\n" + definition(name, state));
            case BUILTIN -> says(call, name + " is a shell builtin");
            case FILE -> program(call, name, path -> name + " is " + path);
        };
    }

    private static String definition(String name, State state) {
        return Optional.ofNullable(state.functions.get(name))
                .map(function -> function.definition(name).stripTrailing())
                .orElse("");
    }

    private Outcomes alias(Call call) {
        boolean all = true;
        for (String argument : call.arguments()) {
            int equals = argument.indexOf('=');
            if (equals > 0) {
                call.state().aliases.put(argument.substring(0, equals), argument.substring(equals + 1));
            } else {
                all &= argument.equals("-p")
                        || !Value.isKnown(argument)
                        || call.state().aliases.containsKey(argument);
            }
        }
        return call.status(all ? 0 : 1);
    }

    private Outcomes unalias(Call call) {
        List<String> names = call.arguments();
        if (names.contains("-a")) {
            call.state().aliases.clear();
            return call.status(0);
        }
        boolean all = call.state().aliases.keySet().containsAll(names);
        names.forEach(call.state().aliases::remove);
        return call.status(all ? 0 : 1);
    }

    private Outcomes enable(Call call) {
        List<String> names =
                call.arguments().stream().filter(word -> !word.startsWith("-")).toList();
        boolean off = call.arguments().contains("-n");
        names.stream()
                .filter(commands.builtinNames()::contains)
                .forEach(name -> OptionBuiltins.option(call.state(), SimpleCommands.disabled(name), off));
        return call.status(names.stream().allMatch(commands.builtinNames()::contains) ? 0 : 1);
    }

    private Outcomes hash(Call call) {
        List<String> arguments = call.arguments();
        if (arguments.size() == 3 && arguments.get(0).equals("-p")) {
            call.state().hashed.put(arguments.get(2), arguments.get(1));
        } else if (arguments.contains("-r")) {
            call.state().hashed.clear();
        } else if (!arguments.isEmpty() && arguments.get(0).matches("-d")) {
            boolean all = call.state().hashed.keySet().containsAll(arguments.subList(1, arguments.size()));
            arguments.forEach(call.state().hashed::remove);
            return call.status(all ? 0 : 1);
        } else if (!arguments.isEmpty() && !arguments.get(arguments.size() - 1).startsWith("-")) {
            int before = call.state().status;
            PathSearch.Found found =
                    commands.programs().search().find(arguments.get(arguments.size() - 1), call.state());
            call.state().status = before;
            return call.status(
                    found instanceof PathSearch.Found.Unknown
                            ? State.UNKNOWN
                            : found instanceof PathSearch.Found.At ? State.OK : 1);
        }
        return call.status(0);
    }
}
