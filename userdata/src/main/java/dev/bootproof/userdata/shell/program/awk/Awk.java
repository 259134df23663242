package dev.bootproof.userdata.shell.program.awk;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Input;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.Source;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import dev.bootproof.userdata.shell.syntax.AnsiC;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code awk gawk mawk}. */
public final class Awk {
    private static final Pattern ASSIGNMENT = Pattern.compile("(?s)[A-Za-z_]\\w*=.*");
    private static final Pattern COMMANDS = Pattern.compile("\\bsystem\\s*\\(|\\|");

    private Awk() {}

    public static Exit run(List<String> argv, Host host) {
        Options options =
                Options.leading(argv.subList(1, argv.size()), "Fvf", Set.of("field-separator", "assign", "file"));
        List<String> operands = new ArrayList<>(options.operands());
        StringBuilder text = new StringBuilder();
        boolean opaque = !options.only("F", "v", "f", "field-separator", "assign", "file");
        for (String path : options.values("f", "file")) {
            Source source = host.open(path);
            text.append(source instanceof Source.Text file ? file.text() : Value.ANYTHING)
                    .append('\n');
        }
        if (text.isEmpty()) {
            if (operands.isEmpty()) {
                return Exit.of(2);
            }
            text.append(operands.remove(0));
        }
        // reading waits until the program is known to read
        boolean blind = Pattern.compile("(?s)^\\s*BEGIN\\s*\\{[^{}]*}\\s*$")
                        .matcher(text)
                        .matches()
                && text.indexOf("getline") < 0;
        List<AwkFile> files = new ArrayList<>();
        Input input = blind ? new Input("", Exit.success()) : input(host, operands, files);
        try {
            if (opaque || !Value.isKnown(text.toString())) {
                throw new UnfollowedException("options");
            }
            AwkMachine machine = new AwkMachine(AwkParser.parse(text.toString()), host, files);
            options.value("F", "field-separator").ifPresent(fs -> machine.set("FS", AwkValue.of(separator(fs))));
            for (String assignment : options.values("v", "assign")) {
                if (assignment.indexOf('=') > 0) {
                    machine.assign(assignment);
                }
            }
            Exit exit = machine.run();
            Exit read = input.exit().equals(Exit.failure()) ? Exit.of(2) : input.exit();
            boolean said = exit instanceof Exit.Status status && status.number() > 0;
            return said || read.isSuccess() ? exit : read;
        } catch (UnfollowedException e) {
            if (COMMANDS.matcher(text).find() && (text + input.text()).matches("(?s).*(bootstrap|/etc/eks|\ufdd1).*")) {
                host.gap("awk may run a command that is not followed");
            }
            host.print(Filter.marks(input.text()));
            return Exit.unknown();
        }
    }

    /** All that is read, and how that ends; each of the files is added to those. */
    private static Input input(Host host, List<String> paths, List<AwkFile> files) {
        StringBuilder text = new StringBuilder();
        Exit exit = Exit.success();
        List<String> assignments = new ArrayList<>();
        boolean named =
                paths.stream().anyMatch(path -> !ASSIGNMENT.matcher(path).matches());
        for (String path : paths) {
            if (ASSIGNMENT.matcher(path).matches()) {
                assignments.add(path);
                continue;
            }
            Input input = Input.of(host, path.isEmpty() ? List.of() : List.of(path));
            files.add(new AwkFile(path, input.text(), assignments));
            assignments.clear();
            text.append(input.text());
            exit = exit.and(input.exit());
        }
        String given = named ? "" : host.input();
        files.add(new AwkFile("", given, assignments));
        text.append(given);
        return new Input(text.toString(), exit);
    }

    private static String separator(String written) {
        return written.equals("t") ? "\t" : escaped(written);
    }

    private static String escaped(String text) {
        return text.matches("(?s).*\\\\[nt\\\\].*") ? AnsiC.decode(text) : text;
    }
}
