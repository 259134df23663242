package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code set shopt}: how the shell reads and runs what follows; {@code set} also gives it other arguments. */
final class OptionBuiltins {
    /** In the order in which {@code $-} has them (bash: {@code flags.c}). */
    private static final Map<Character, String> LETTERS = new LinkedHashMap<>();

    static {
        LETTERS.put('a', "allexport");
        LETTERS.put('b', "notify");
        LETTERS.put('e', "errexit");
        LETTERS.put('f', "noglob");
        LETTERS.put('h', "hashall");
        LETTERS.put('k', "keyword");
        LETTERS.put('m', "monitor");
        LETTERS.put('n', "noexec");
        LETTERS.put('p', "privileged");
        LETTERS.put('r', "restricted");
        LETTERS.put('t', "onecmd");
        LETTERS.put('u', "nounset");
        LETTERS.put('v', "verbose");
        LETTERS.put('x', "xtrace");
        LETTERS.put('B', "braceexpand");
        LETTERS.put('C', "noclobber");
        LETTERS.put('E', "errtrace");
        LETTERS.put('H', "histexpand");
        LETTERS.put('P', "physical");
        LETTERS.put('T', "functrace");
    }

    /** Those of {@code set -o} without a letter. */
    private static final Set<String> LONG_ONLY =
            Set.of("emacs", "history", "ignoreeof", "interactive-comments", "nolog", "pipefail", "posix", "vi");

    /** What {@code shopt} has on from the start. */
    private static final Set<String> SHOPT_ON = Set.of(
            "checkwinsize",
            "cmdhist",
            "complete_fullquote",
            "extquote",
            "force_fignore",
            "globasciiranges",
            "globskipdots",
            "hostcomplete",
            "interactive_comments",
            "patsub_replacement",
            "progcomp",
            "promptvars",
            "sourcepath");

    /** What it has off. */
    private static final Set<String> SHOPT_OFF = Set.of(
            "autocd",
            "assoc_expand_once",
            "cdable_vars",
            "cdspell",
            "checkhash",
            "checkjobs",
            "compat31",
            "compat32",
            "compat40",
            "compat41",
            "compat42",
            "compat43",
            "compat44",
            "direxpand",
            "dirspell",
            "dotglob",
            "execfail",
            "expand_aliases",
            "extdebug",
            "extglob",
            "failglob",
            "globstar",
            "gnu_errfmt",
            "histappend",
            "histreedit",
            "histverify",
            "huponexit",
            "inherit_errexit",
            "lastpipe",
            "lithist",
            "localvar_inherit",
            "localvar_unset",
            "login_shell",
            "mailwarn",
            "no_empty_cmd_completion",
            "nocaseglob",
            "nocasematch",
            "noexpand_translation",
            "nullglob",
            "progcomp_alias",
            "restricted_shell",
            "shift_verbose",
            "varredir_close",
            "xpg_echo");

    private OptionBuiltins() {}

    static void into(Map<String, Tool> table, SimpleCommands commands) {
        table.put("set", call -> set(call, commands));
        table.put("shopt", call -> shopt(call, commands));
    }

    /** What {@code $-} says. */
    static String flags(State state) {
        StringBuilder flags = new StringBuilder();
        LETTERS.forEach((letter, name) -> flags.append(state.option(name) ? letter.toString() : ""));
        return flags.toString();
    }

    /** What a new shell has on. */
    static void initial(State state) {
        state.options.clear();
        state.options.add("hashall");
        state.options.add("braceexpand");
        state.options.add("interactive-comments");
        state.options.addAll(SHOPT_ON);
    }

    static boolean isOfSet(String name) {
        return LETTERS.containsValue(name) || LONG_ONLY.contains(name);
    }

    private static boolean isOfShopt(String name) {
        return SHOPT_ON.contains(name) || SHOPT_OFF.contains(name);
    }

    /** What {@code SHELLOPTS} says, or {@code BASHOPTS}. */
    static String enabled(State state, boolean ofSet) {
        return state.options.stream()
                .filter(name -> !name.startsWith(" ") && isOfSet(name) == ofSet)
                .collect(Collectors.joining(":"));
    }

    /** All options of {@code set} in a form that a shell can read again, or in a table. */
    private static String listed(State state, boolean table) {
        return Stream.concat(LETTERS.values().stream(), LONG_ONLY.stream())
                .sorted()
                .map(name -> listed(name, state, true, !table))
                .collect(Collectors.joining());
    }

    private static String listed(String name, State state, boolean ofSet, boolean again) {
        boolean on = state.option(name);
        if (!again) {
            return String.format("%-15s\t%s%n", name, on ? "on" : "off");
        }
        return (ofSet ? on ? "set -o " : "set +o " : on ? "shopt -s " : "shopt -u ") + name + "\n";
    }

    static void option(State state, String name, boolean on) {
        if (on) {
            state.options.add(name);
        } else {
            state.options.remove(name);
        }
        if (name.equals("posix") && on) {
            state.options.add("expand_aliases");
        }
    }

    /** The long name of a letter's option; empty where there is none. */
    static Optional<String> named(char letter) {
        return Optional.ofNullable(LETTERS.get(letter));
    }

    /** Letters of {@code set}. */
    static void letters(State state, String letters, boolean on) {
        for (int i = 0; i < letters.length(); i++) {
            String name = LETTERS.get(letters.charAt(i));
            if (name != null) {
                option(state, name, on);
            }
        }
    }

    private static Outcomes set(Call call, SimpleCommands commands) {
        State state = call.state();
        List<String> arguments = new ArrayList<>(call.arguments());
        if (arguments.isEmpty()) {
            commands.io().write(state, 1, Value.ANYTHING); // all variables and functions
        }
        while (!arguments.isEmpty()) {
            String argument = arguments.get(0);
            if (argument.equals("--") || argument.equals("-")) {
                arguments.remove(0);
                if (argument.equals("-")) {
                    letters(state, "xv", false);
                    if (arguments.isEmpty()) {
                        return call.status(0);
                    }
                }
                state.positional = arguments;
                state.options.add(State.ARGUMENTS_SET);
                return call.status(0);
            }
            if (!argument.matches("[-+][A-Za-z]+|[+]")) {
                state.positional = arguments;
                state.options.add(State.ARGUMENTS_SET);
                return call.status(0);
            }
            arguments.remove(0);
            boolean on = argument.charAt(0) == '-';
            if (!argument.matches(".[abefhikmnoprtuvxBCEHPT]*")) {
                return commands.misused(call);
            }
            letters(state, argument.substring(1), on);
            if (argument.indexOf('o') > 0 && arguments.isEmpty()) {
                commands.io().write(state, 1, listed(state, on));
            } else if (argument.indexOf('o') > 0) {
                String name = arguments.remove(0);
                if (Value.isKnown(name) && !isOfSet(name)) {
                    return commands.misused(call);
                }
                option(state, name, on);
            }
        }
        return call.status(0);
    }

    private static Outcomes shopt(Call call, SimpleCommands commands) {
        State state = call.state();
        List<String> arguments = call.arguments();
        String flags = "";
        if (!arguments.isEmpty() && arguments.get(0).matches("-[suqpo]+")) {
            flags = arguments.get(0);
            arguments = arguments.subList(1, arguments.size());
        }
        boolean on = flags.indexOf('s') >= 0;
        boolean ofSet = flags.indexOf('o') >= 0;
        if (on || flags.indexOf('u') >= 0) {
            Predicate<String> taken = name -> ofSet ? isOfSet(name) : isOfShopt(name);
            arguments.stream().filter(taken).forEach(name -> option(state, name, on));
            // bash: set_shopt_o_options does not tell what it did not take
            boolean all = ofSet || arguments.stream().allMatch(name -> taken.test(name) || !Value.isKnown(name));
            return call.status(all ? 0 : 1);
        }
        if (flags.indexOf('q') < 0) {
            boolean again = flags.indexOf('p') >= 0;
            String text = arguments.isEmpty()
                    ? Value.ANYTHING
                    : arguments.stream()
                            .map(name -> listed(name, state, ofSet, again))
                            .collect(Collectors.joining());
            commands.io().write(state, 1, text);
        }
        return call.status(arguments.stream().allMatch(state::option) ? 0 : 1);
    }
}
