package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.interp.Lines.Role;
import dev.bootproof.userdata.shell.program.Options;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code mapfile}, {@code readarray}: lines into an array, with a command run at every so many of them. */
final class Mapfile {
    private static final int EVERY = 5_000;

    private final Interpreter run;
    private final SimpleCommands commands;

    Mapfile(Interpreter run, SimpleCommands commands) {
        this.run = run;
        this.commands = commands;
    }

    void into(Map<String, Tool> table) {
        table.put("mapfile", this::read);
        table.put("readarray", this::read);
    }

    private Outcomes read(Call call) {
        Options options = Options.leading(call.arguments(), "dnOsucC", Set.of());
        String name =
                options.operands().isEmpty() ? "MAPFILE" : options.operands().get(0);
        State state = call.state();
        int descriptor = options.value("u").map(word -> number(word, 0)).orElse(0);
        if (state.descriptors.get(descriptor) instanceof Handle.Endless) {
            return new Outcomes();
        }
        String input = commands.io().peek(state, descriptor);
        commands.io().left(state, descriptor, "");
        Optional<String> callback = options.value("C");
        if (!Value.isKnown(input)) {
            state.set(name, new Variable(Map.of("0", Value.WORDS), "a", Optional.empty()));
            if (callback.isPresent()) {
                run.recorder.gap(call.position(), "for which lines a command is run is not known", state);
            }
            return call.status(State.OK);
        }
        String delimiter = options.value("d")
                .map(word -> word.isEmpty() ? "\0" : word.substring(0, 1))
                .orElse("\n");
        List<String> lines =
                input.isEmpty() ? List.of() : List.of(input.split("(?<=" + Pattern.quote(delimiter) + ")"));
        int skipped = Math.min(
                lines.size(), options.value("s").map(word -> number(word, 0)).orElse(0));
        int most = options.value("n").map(word -> number(word, 0)).orElse(0);
        int left = lines.size() - skipped;
        lines = lines.subList(skipped, skipped + (most == 0 ? left : Math.min(most, left)));
        int origin = options.value("O").map(word -> number(word, 0)).orElse(0);
        int every =
                Math.max(1, options.value("c").map(word -> number(word, EVERY)).orElse(EVERY));
        Variable before = options.has("O") ? state.variables.get(name) : null;
        Map<String, String> elements = new LinkedHashMap<>(before == null ? Map.of() : before.elements());
        set(name, elements, call, state);
        Outcomes outcomes = Outcomes.of(state);
        for (int i = 0; i < lines.size() && outcomes.normal().isPresent(); i++) {
            run.spend(1);
            State here = outcomes.normal().get();
            boolean strip = options.has("t") && lines.get(i).endsWith(delimiter);
            String line = lines.get(i).substring(0, lines.get(i).length() - (strip ? 1 : 0));
            String index = Integer.toString(origin + i);
            if (callback.isPresent() && (i + 1) % every == 0) {
                run.spend(elements.size() / 16);
                set(name, elements, call, here);
                String text = callback.get() + " " + index + " '" + line.replace("'", "'\\''") + "'";
                outcomes.then(run.text(text, here, Optional.of(call.position()), Role.INNER));
            }
            elements.put(index, line);
        }
        outcomes.normal().ifPresent(after -> {
            set(name, elements, call, after);
            after.status = State.OK;
        });
        return outcomes;
    }

    private static void set(String name, Map<String, String> elements, Call call, State state) {
        state.set(name, new Variable(new LinkedHashMap<>(elements), "a", Optional.of(call.position())));
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : otherwise;
    }
}
