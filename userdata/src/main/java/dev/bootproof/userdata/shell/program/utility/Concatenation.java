package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Lines;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.Program;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code cat tac rev yes}. */
final class Concatenation {
    private Concatenation() {}

    static void into(Map<String, Program> programs) {
        programs.put("cat", Concatenation::cat);
        programs.put("tac", Concatenation::tac);
        programs.put("yes", Concatenation::yes);
        programs.put("rev", (argv, host) -> Filter.print(host, operands(argv), turned(Concatenation::reversed)));
    }

    private static List<String> operands(List<String> argv) {
        return Options.parse(argv.subList(1, argv.size()), "", Set.of()).operands();
    }

    private static Exit cat(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "", Set.of());
        boolean same = options.only("u");
        return Filter.print(host, options.operands(), same ? text -> text : Filter::marks);
    }

    /** More than anybody reads of it. */
    private static Exit yes(List<String> argv, Host host) {
        String line = argv.size() > 1 ? String.join(" ", argv.subList(1, argv.size())) : "y";
        host.print((line + "\n").repeat(line.length() < 100 ? 100 : 1) + Value.ANYTHING);
        return Exit.success();
    }

    private static Exit tac(List<String> argv, Host host) {
        Filter turned = turned(text -> {
            List<String> lines = new ArrayList<>(Lines.of(text));
            Collections.reverse(lines);
            return String.join("", lines);
        });
        List<String> paths = operands(argv);
        Exit exit = Exit.success();
        for (String path : paths.isEmpty() ? List.of("-") : paths) {
            exit = exit.and(Filter.print(host, List.of(path), turned));
        }
        return exit;
    }

    /** A script that is turned round does not do what it did. */
    private static Filter turned(Filter turn) {
        return text -> Value.isKnown(text) ? turn.apply(text) : Value.ANYTHING;
    }

    private static String reversed(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : Lines.of(text)) {
            String bare = Lines.bareLine(line);
            out.append(new StringBuilder(bare).reverse()).append(bare.length() < line.length() ? "\n" : "");
        }
        return out.toString();
    }
}
