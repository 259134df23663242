package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.Program;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What tells who and where a script is: {@code id whoami uname arch hostname date nproc printenv}; cloud-init runs as root. */
final class Identity {
    private static final int FIRST_YEAR = 2026;

    private static final Pattern DATE =
            Pattern.compile("(?:-u )?(?:-d ?|--date[= ])(\\d{4}-\\d\\d-\\d\\d)(?:[ T](\\d\\d:\\d\\d(?::\\d\\d)?)Z?)?");

    /** What a time may be made of, and the options of {@code date}. */
    private static final Pattern WORD =
            Pattern.compile("(?i)|[durRIs]|ud|I?s|date|file|utc|universal|iso|rfc|email|seconds"
                    + "|gmt|[tz]|now|today|yesterday|tomorrow|midnight|noon|ago|next|last|this|[ap]m"
                    + "|(sec(ond)?|min(ute)?|hour|day|week|fortnight|month|year)s?"
                    + "|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}");

    private Identity() {}

    static void into(Map<String, Program> programs) {
        programs.put("whoami", (argv, host) -> printed(host, "root\n"));
        programs.put("groups", (argv, host) -> argv.size() > 1 ? Filter.answer(host) : printed(host, "root\n"));
        programs.put("tty", Identity::terminal);
        programs.put("logname", (argv, host) -> Exit.failure()); // no terminal
        programs.put("id", Identity::id);
        programs.put("date", Identity::date);
        programs.put("uname", Identity::uname);
        programs.put("arch", (argv, host) -> printed(host, host.machine() + "\n"));
        for (String name : List.of("hostname", "nproc", "uptime", "free", "df", "ps")) {
            programs.put(name, (argv, host) -> printed(host, Value.ANYTHING));
        }
        programs.put("printenv", Identity::printenv);
        for (String name : List.of("sleep", "sync", "logger")) {
            programs.put(name, (argv, host) -> Exit.success());
        }
    }

    private static Exit printed(Host host, String text) {
        host.print(text);
        return Exit.success();
    }

    private static Exit terminal(List<String> argv, Host host) {
        host.print(argv.size() > 1 ? "" : "not a tty\n");
        return Exit.failure();
    }

    private static Exit printenv(List<String> argv, Host host) {
        List<Optional<String>> values =
                argv.subList(1, argv.size()).stream().map(host::variable).toList();
        if (values.isEmpty()) {
            return printed(host, Value.ANYTHING);
        }
        values.forEach(value -> value.ifPresent(text -> host.print(text + "\n")));
        return values.stream().allMatch(Optional::isPresent) ? Exit.success() : Exit.failure();
    }

    private static Exit id(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "", Set.of());
        boolean root = options.operands().isEmpty() || options.operands().equals(List.of("root"));
        if (!root) {
            host.print(Value.ANYTHING);
            return Exit.unknown(); // there may be no such user
        }
        boolean names = options.has("n", "name");
        boolean one = options.has("u", "g", "user", "group", "G", "groups");
        if (options.has("Z", "context", "z", "zero")) {
            return Filter.answer(host);
        }
        return printed(
                host, one ? names ? "root\n" : "0\n" : "uid=0(root) gid=0(root) groups=0(root)" + Value.ANYTHING);
    }

    /** Of some formats it is known between which numbers they are, as nobody boots a node in the past. */
    private static Exit date(List<String> argv, Host host) {
        String format = argv.get(argv.size() - 1);
        boolean now = argv.stream().noneMatch(word -> word.matches("-[dfrs].*|--(date|file|reference|set).*"));
        boolean known = argv.subList(1, argv.size()).stream()
                .filter(word -> !word.startsWith("+"))
                .flatMap(word -> Stream.of(word.split("[^A-Za-z]+", -1)))
                .allMatch(word -> WORD.matcher(word).matches());
        String text = !now
                ? instant(argv, format).map(seconds -> seconds + "\n").orElse(Value.ANYTHING)
                : switch (format) {
                    case "+%Y" -> host.number(FIRST_YEAR, 9999) + "\n";
                    case "+%Y%m" -> host.number(FIRST_YEAR * 100 + 1, 9999_12) + "\n";
                    case "+%Y%m%d" -> host.number(FIRST_YEAR * 10_000 + 101, 9999_12_31) + "\n";
                    case "+%s" ->
                        host.number(
                                        LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC),
                                        250_000_000_000L)
                                + "\n";
                    case "+%u" -> host.number(1, 7) + "\n";
                    case "+%w" -> host.number(0, 6) + "\n";
                    // all but the fields of the time is known
                    default ->
                        format.startsWith("+")
                                ? format.substring(1)
                                                .replaceAll("%[-_0^#EO]*\\d*[^%]", Value.ANYTHING)
                                                .replace("%%", "%")
                                        + "\n"
                                : Value.ANYTHING;
                };
        host.print(text);
        return known || now || argv.stream().anyMatch(word -> !Value.isKnown(word)) ? Exit.success() : Exit.unknown();
    }

    /** The seconds since 1970 of a day, or of a time of it, that {@code -d} names; nodes are in UTC. */
    private static Optional<Long> instant(List<String> argv, String format) {
        Matcher date = DATE.matcher(String.join(" ", argv.subList(1, argv.size() - 1)));
        if (!format.equals("+%s") || !date.matches()) {
            return Optional.empty();
        }
        try {
            String time = Optional.ofNullable(date.group(2)).orElse("00:00");
            return Optional.of(LocalDateTime.parse(date.group(1) + "T" + time).toEpochSecond(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Exit uname(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "", Set.of());
        boolean all = options.has("a", "all");
        if (!options.only(
                "a",
                "s",
                "n",
                "r",
                "v",
                "m",
                "p",
                "i",
                "o",
                "all",
                "machine",
                "kernel-release",
                "kernel-name",
                "operating-system")) {
            return Filter.answer(host);
        }
        List<String> words = new ArrayList<>();
        if (all || options.given().isEmpty() || options.has("s", "kernel-name")) {
            words.add("Linux");
        }
        Optional.of(Value.ANYTHING).filter(x -> all || options.has("n")).ifPresent(words::add);
        if (all || options.has("r", "kernel-release")) {
            words.add(host.kernelRelease());
        }
        Optional.of(Value.ANYTHING).filter(x -> all || options.has("v")).ifPresent(words::add);
        for (String option : List.of("m", "p", "i")) {
            if (all || options.has(option) || (option.equals("m") && options.has("machine"))) {
                words.add(host.machine());
            }
        }
        Optional.of("GNU/Linux")
                .filter(x -> all || options.has("o", "operating-system"))
                .ifPresent(words::add);
        return printed(host, String.join(" ", words) + "\n");
    }
}
