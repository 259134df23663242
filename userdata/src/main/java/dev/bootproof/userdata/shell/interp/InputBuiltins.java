package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code read}. */
final class InputBuiltins {
    private final Interpreter run;
    private final SimpleCommands commands;

    InputBuiltins(Interpreter run, SimpleCommands commands) {
        this.run = run;
        this.commands = commands;
    }

    void into(Map<String, Tool> table) {
        table.put("read", this::read);
    }

    private Outcomes read(Call call) {
        State state = call.state();
        boolean raw = false;
        boolean timed = false;
        Optional<String> array = Optional.empty();
        Optional<Integer> count = Optional.empty();
        String delimiter = "\n";
        int descriptor = 0;
        List<String> names = new ArrayList<>();
        List<String> words = call.arguments();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!names.isEmpty() || !word.matches("-[A-Za-z].*")) {
                names.add(word);
                continue;
            }
            for (int j = 1; j < word.length(); j++) {
                char letter = word.charAt(j);
                timed |= letter == 't';
                if (letter == 'r') {
                    raw = true;
                } else if ("adnNuptidk".indexOf(letter) >= 0) {
                    String value =
                            j + 1 < word.length() ? word.substring(j + 1) : ++i < words.size() ? words.get(i) : "";
                    switch (letter) {
                        case 'a' -> array = Optional.of(value);
                        case 'd' -> delimiter = value.isEmpty() ? "\0" : value.substring(0, 1);
                        case 'n', 'N' ->
                            count = value.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(value)) : count;
                        case 'u' -> descriptor = value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
                        default -> {}
                    }
                    break;
                }
            }
        }
        Optional<Handle> endless =
                Optional.ofNullable(state.descriptors.get(descriptor)).filter(Handle.Endless.class::isInstance);
        boolean lines = endless.filter(new Handle.Endless(true)::equals).isPresent();
        if (endless.isPresent() && !lines && !timed) {
            return new Outcomes(); // bash drops NULs, whatever number of characters is asked for
        }
        // of the lines of the node's own bootstrap.sh none is known
        String input = commands.io().peek(state, descriptor).replace(Value.SHIPPED, Value.UNKNOWN);
        int end = input.indexOf(delimiter);
        int unknown = input.indexOf(Value.UNKNOWN);
        StateEnvironment environment = new StateEnvironment(run, state, call.position());
        if (unknown >= 0 && (end < 0 || unknown < end)) {
            boolean all = Value.tellsNothing(input);
            if (all) {
                for (String name : names) {
                    environment.assign(name, Optional.empty(), Value.ANYTHING);
                }
                array.ifPresent(name -> state.set(name, unknownArray()));
                if (names.isEmpty()) {
                    environment.assign("REPLY", Optional.empty(), Value.ANYTHING);
                }
                return call.status(lines ? State.OK : State.UNKNOWN);
            }
        }
        String line;
        boolean complete = end >= 0;
        if (count.isPresent() && count.get() <= (complete ? end : input.length())) {
            line = input.substring(0, count.get());
            commands.io().left(state, descriptor, input.substring(count.get()));
            complete = true;
        } else {
            StringBuilder joined = new StringBuilder();
            int from = 0;
            while (true) {
                int stop = input.indexOf(delimiter, from);
                complete = stop >= 0;
                String piece = input.substring(from, complete ? stop : input.length());
                from = complete ? stop + 1 : input.length();
                if (!raw && complete && delimiter.equals("\n") && piece.endsWith("\\")) {
                    joined.append(piece, 0, piece.length() - 1);
                } else {
                    joined.append(piece);
                    break;
                }
            }
            line = joined.toString();
            commands.io().left(state, descriptor, input.substring(from));
        }
        String ifs = environment.ifs();
        if (names.isEmpty() && array.isEmpty()) {
            environment.assign("REPLY", Optional.empty(), raw ? line : unescape(line));
        } else if (array.isPresent()) {
            Map<String, String> elements = new LinkedHashMap<>();
            for (String field : split(line, ifs, Integer.MAX_VALUE, raw)) {
                elements.put(Integer.toString(elements.size()), field);
            }
            state.set(array.get(), new Variable(elements, "a", Optional.of(call.position())));
        } else {
            List<String> fields = split(line, ifs, names.size(), raw);
            for (int i = 0; i < names.size(); i++) {
                environment.assign(names.get(i), Optional.empty(), i < fields.size() ? fields.get(i) : "");
            }
        }
        return call.status(complete ? 0 : 1);
    }

    private static Variable unknownArray() {
        return new Variable(Map.of("0", Value.WORDS), "a", Optional.empty());
    }

    private static String unescape(String line) {
        return line.replaceAll("(?s)\\\\(.)", "$1");
    }

    private static List<String> split(String line, String ifs, int most, boolean raw) {
        List<String> fields = new ArrayList<>();
        int i = 0;
        while (i < line.length() && blank(line.charAt(i), ifs)) {
            i++;
        }
        StringBuilder field = new StringBuilder();
        boolean open = false;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (fields.size() == most - 1) {
                int end = line.length();
                while (end > i && blank(line.charAt(end - 1), ifs)) {
                    end--;
                }
                String rest = line.substring(i, end);
                // a separator at the very end belongs to the field before it
                if (!rest.isEmpty()
                        && ifs.indexOf(rest.charAt(rest.length() - 1)) >= 0
                        && rest.chars().filter(x -> ifs.indexOf(x) >= 0).count() == 1) {
                    rest = rest.substring(0, rest.length() - 1);
                }
                fields.add(raw ? rest : unescape(rest));
                return fields;
            }
            if (!raw && c == '\\' && i + 1 < line.length()) {
                field.append(line.charAt(i + 1));
                open = true;
                i += 2;
                continue;
            }
            if (ifs.indexOf(c) < 0) {
                field.append(c);
                open = true;
                i++;
                continue;
            }
            fields.add(field.toString());
            field.setLength(0);
            open = false;
            boolean hard = !blank(c, ifs);
            i++;
            while (i < line.length() && (blank(line.charAt(i), ifs) || (!hard && ifs.indexOf(line.charAt(i)) >= 0))) {
                hard |= !blank(line.charAt(i), ifs);
                i++;
            }
        }
        if (open) {
            fields.add(field.toString());
        }
        return fields;
    }

    private static boolean blank(char c, String ifs) {
        return (c == ' ' || c == '\t' || c == '\n') && ifs.indexOf(c) >= 0;
    }
}
