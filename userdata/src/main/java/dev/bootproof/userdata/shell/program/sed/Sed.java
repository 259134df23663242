package dev.bootproof.userdata.shell.program.sed;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Input;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** {@code sed}, GNU's. */
public final class Sed {
    /** How sed ends where there is no such file. */
    private static final int NO_INPUT = 2;

    /** How it ends where there is none to be changed. */
    private static final int NOT_EDITED = 4;

    private Sed() {}

    private record Edited(String text, Exit exit) {}

    public static Exit run(List<String> argv, Host host) {
        List<String> words = new ArrayList<>();
        boolean inPlace = false;
        String backup = "";
        for (String word : argv.subList(1, argv.size())) {
            boolean bundle = word.matches("-[nEruszl]*i.*");
            inPlace |= bundle || word.matches("--in-place(=.*)?");
            backup = bundle
                    ? word.substring(word.indexOf('i') + 1)
                    : word.startsWith("--in-place=") ? word.substring(word.indexOf('=') + 1) : backup;
            if (!bundle) {
                words.add(word);
            } else if (word.indexOf('i') > 1) {
                words.add(word.substring(0, word.indexOf('i'))); // behind the i stands a suffix
            }
        }
        Options options = Options.parse(words, "efl", Set.of("expression", "file", "line-length"));
        List<String> operands = new ArrayList<>(options.operands());
        List<String> parts = new ArrayList<>(options.values("e", "expression"));
        boolean opaque = options.has("s", "separate");
        char terminator = options.has("z", "null-data", "zero-terminated") ? '\0' : '\n';
        for (String path : options.values("f", "file")) {
            if (host.open(path) instanceof Source.Text file) {
                parts.add(file.text());
            } else {
                opaque = true;
            }
        }
        if (parts.isEmpty() && !options.has("f", "file")) {
            if (operands.isEmpty()) {
                return Exit.failure();
            }
            parts.add(operands.remove(0));
        }
        String text = String.join("\n", parts);
        boolean extended = options.has("E", "r", "regexp-extended");
        boolean quiet = options.has("n", "quiet", "silent") || text.startsWith("#n\n");
        Optional<SedScript> script = Optional.empty();
        try {
            script = opaque || hidesCommands(text) ? script : SedParser.parse(text, extended);
        } catch (SedScriptException e) {
            if (Value.isKnown(text)) {
                return Exit.failure();
            }
        }
        if (script.isEmpty()
                && text.contains("bootstrap")
                && text.matches("(?s)(.*[\\s;/\\d$}{])?e\\s.*|.*/[gpI\\d]*e.*")) {
            host.gap("sed may run a command that names bootstrap.sh");
        }
        Optional<SedScript> followed = script;
        Function<String, Edited> edit = input -> {
            if (followed.isEmpty()) {
                return new Edited(Filter.marks(input), Exit.success());
            }
            SedRun run = new SedRun(followed.get(), quiet, terminator, host);
            return new Edited(run.edit(input), run.exit());
        };
        if (inPlace) {
            return inPlace(host, operands, backup, edit);
        }
        Input input = Input.of(host, operands);
        Edited edited = edit.apply(input.text());
        host.print(edited.text());
        // what the script says goes before what could not be read
        return !edited.exit().isSuccess()
                ? edited.exit()
                : input.exit().equals(Exit.failure()) ? Exit.of(NO_INPUT) : input.exit();
    }

    private static Exit inPlace(Host host, List<String> operands, String backup, Function<String, Edited> edit) {
        Exit exit = Exit.success();
        for (String path : operands) {
            Source source = host.open(path);
            if (source instanceof Source.Text old) {
                if (!backup.isEmpty()) {
                    host.write(backedUp(path, backup), old.text());
                }
                Edited edited = edit.apply(old.text());
                host.write(path, edited.text());
                exit = edited.exit().isSuccess() ? exit : edited.exit();
            } else if (source instanceof Source.Missing) {
                exit = Exit.of(NOT_EDITED);
            } else {
                host.changes(path);
                exit = Exit.unknown();
            }
        }
        return exit;
    }

    /** Where the file is kept as it was: a star in the suffix stands for its name. */
    private static String backedUp(String path, String suffix) {
        int name = path.lastIndexOf('/') + 1;
        String kept = suffix.contains("*") ? suffix.replace("*", path.substring(name)) : path.substring(name) + suffix;
        return kept.contains("/") ? kept : path.substring(0, name) + kept;
    }

    /** Whether what is not known of a script may hold more than a piece of a replacement. */
    private static boolean hidesCommands(String text) {
        return text.indexOf(Value.SHIPPED) >= 0 || text.startsWith(Value.ANYTHING);
    }
}
