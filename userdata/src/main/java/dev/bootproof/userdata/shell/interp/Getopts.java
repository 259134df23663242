package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code getopts}: the next option among some words, the script's own where none are given. */
final class Getopts {
    /** Which letter of a word of several comes next stands among the variables, under a name no script can use. */
    private static final String LETTER = " optchar";

    private final Interpreter run;

    Getopts(Interpreter run) {
        this.run = run;
    }

    void into(Map<String, Tool> table) {
        table.put("getopts", this::next);
    }

    private Outcomes next(Call call) {
        State state = call.state();
        List<String> arguments = call.arguments();
        if (arguments.size() < 2) {
            return call.status(2);
        }
        String letters = arguments.get(0);
        String name = arguments.get(1);
        List<String> words = arguments.size() > 2 ? arguments.subList(2, arguments.size()) : state.positional;
        StateEnvironment environment = new StateEnvironment(run, state, call.position());
        int at = number(environment, "OPTIND") - 1;
        int letter = number(environment, LETTER);
        String word = at >= 0 && at < words.size() ? words.get(at) : "";
        boolean operand = word.equals(Value.ANYTHING);
        if (operand) {
            state.weaken("where a word that is not known is no option");
        }
        boolean otherWords = letter > 1 && letter >= word.length(); // than those it was in the middle of
        boolean known = at >= 0
                && letter > 0
                && !otherWords
                && (operand || Value.isKnown(word.substring(0, Math.min(word.length(), letter + 1))));
        if (!known) {
            for (String variable : List.of(name, "OPTARG", "OPTIND")) {
                environment.assign(variable, Optional.empty(), Value.ANYTHING);
            }
            return call.status(State.UNKNOWN);
        }
        Map<String, String> set = new HashMap<>();
        boolean option = word.startsWith("-") && word.length() > 1 && !word.equals("--");
        if (option) {
            option(letters, name, words, at, letter, set);
        } else {
            set.put(name, "?");
            if (word.equals("--")) {
                set.put("OPTIND", Integer.toString(at + 2));
            }
        }
        set.forEach((variable, value) -> environment.assign(variable, Optional.empty(), value));
        return call.status(option ? 0 : 1);
    }

    /** A number counted from one; 0 where it is not known. */
    private static int number(StateEnvironment environment, String variable) {
        String value = environment.variable(variable).flatMap(Variable::value).orElse("1");
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }

    /** @param set the variables that the option sets */
    private static void option(
            String letters, String name, List<String> words, int index, int letter, Map<String, String> set) {
        int at = index;
        String word = words.get(at);
        String option = word.substring(letter, letter + 1);
        boolean silent = letters.startsWith(":");
        int place = letters.indexOf(option, silent ? 1 : 0);
        boolean takes = place >= 0 && letters.startsWith(":", place + 1);
        set.put(name, place < 0 ? "?" : option);
        set.put(LETTER, "1");
        if (place < 0) {
            set.put("OPTARG", silent ? option : "");
        }
        if (takes && letter + 1 < word.length()) {
            set.put("OPTARG", word.substring(letter + 1));
            at++;
        } else if (takes && at + 1 < words.size()) {
            set.put("OPTARG", words.get(at + 1));
            at += 2;
        } else if (takes) {
            set.put(name, silent ? ":" : "?");
            set.put("OPTARG", silent ? option : "");
            at++;
        } else if (letter + 1 < word.length()) {
            set.put(LETTER, Integer.toString(letter + 1));
        } else {
            at++;
        }
        set.put("OPTIND", Integer.toString(at + 1));
    }
}
