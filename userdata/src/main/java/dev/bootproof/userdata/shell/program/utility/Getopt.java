package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.OptionTable;
import dev.bootproof.userdata.shell.program.Options;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code getopt} of util-linux: options in the order in which they are given, operands behind them, all in quotes. */
final class Getopt {
    private static final OptionTable OWN = OptionTable.of("a alternative o: options: l: longoptions: n: name: q quiet"
            + " Q quiet-output s: shell: T test u unquoted h help V version");
    private static final Pattern LETTER = Pattern.compile("([^:;\\s])(:{0,2})");
    private static final int TESTED = 4;

    private Getopt() {}

    static Exit run(List<String> argv, Host host) {
        List<String> words = argv.subList(1, argv.size());
        boolean old = !words.isEmpty() && !words.get(0).startsWith("-");
        Options own = OWN.leading(words);
        if (words.stream().anyMatch(word -> !Value.isKnown(word))) {
            return Filter.answer(host);
        }
        if (own.areRefused()) {
            return Exit.of(2);
        }
        if (own.has("T", "test")) {
            return Exit.of(TESTED);
        }
        List<String> parameters = new ArrayList<>(own.operands());
        boolean given = own.has("o", "options");
        if (parameters.isEmpty() && !given) {
            return Exit.of(2);
        }
        String letters = given ? own.value("o", "options").orElse("") : parameters.remove(0);
        if (!given && !parameters.isEmpty() && parameters.get(0).equals("--")) {
            parameters.remove(0);
        }
        String names = String.join(",", own.values("l", "longoptions"));
        boolean followed = !letters.startsWith("-")
                && names.matches("([\\w-]{2,}:{0,2}[, ]*)*")
                && own.only("o", "options", "l", "longoptions", "n", "name", "q", "quiet", "u", "unquoted", "a");
        if (!followed) {
            return Filter.answer(host);
        }
        return print(host, parameters, letters, names, !old && !own.has("u", "unquoted"));
    }

    private static Exit print(Host host, List<String> parameters, String letters, String names, boolean quoted) {
        List<String> all = new ArrayList<>();
        Set<String> valued = new HashSet<>();
        Matcher letter = LETTER.matcher(letters.replaceFirst("^\\+", ""));
        while (letter.find()) {
            all.add(letter.group());
        }
        for (String name : names.split("[, ]+", -1)) {
            if (!name.isEmpty()) {
                all.add(name);
            }
        }
        all.stream().filter(name -> name.endsWith(":")).forEach(name -> valued.add(name.replaceAll(":", "")));
        OptionTable table = OptionTable.of(String.join(" ", all));
        Options options = letters.startsWith("+") ? table.leading(parameters) : table.permuted(parameters);
        if (options.areRefused()) {
            host.print(Value.ANYTHING); // what is right of it
            return Exit.failure();
        }
        StringBuilder out = new StringBuilder();
        for (Options.Option option : options.given()) {
            out.append(option.name().length() > 1 ? " --" : " -").append(option.name());
            if (valued.contains(option.name())) {
                out.append(' ').append(word(option.value(), quoted));
            }
        }
        out.append(" --");
        options.operands().forEach(operand -> out.append(' ').append(word(operand, quoted)));
        host.print(out + "\n");
        return Exit.success();
    }

    private static String word(String text, boolean quoted) {
        return quoted ? "'" + text.replace("'", "'\\''") + "'" : text;
    }
}
