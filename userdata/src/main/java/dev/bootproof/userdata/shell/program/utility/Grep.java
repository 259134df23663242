package dev.bootproof.userdata.shell.program.utility;

import com.google.re2j.Pattern;
import dev.bootproof.userdata.shell.expand.GlobPattern;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Input;
import dev.bootproof.userdata.shell.program.Lines;
import dev.bootproof.userdata.shell.program.OptionTable;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.Regex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code grep egrep fgrep}. */
final class Grep {
    private static final OptionTable OPTIONS = OptionTable.of("E extended-regexp F fixed-strings G basic-regexp"
            + " P perl-regexp e: regexp: f: file: i ignore-case no-ignore-case y v invert-match w word-regexp"
            + " x line-regexp c count color:: colour:: L files-without-match l files-with-matches m: max-count:"
            + " o only-matching q quiet silent s no-messages b byte-offset H with-filename h no-filename label:"
            + " n line-number T initial-tab u unix-byte-offsets Z null A: after-context: B: before-context: C: context:"
            + " a text binary-files: D: devices: d: directories: I include: exclude: exclude-from: exclude-dir:"
            + " r recursive R dereference-recursive line-buffered U binary z null-data V version help"
            + " group-separator: no-group-separator 0 1 2 3 4 5 6 7 8 9");

    /** Options with which what is printed is not followed. */
    private static final String[] UNFOLLOWED = {
        "b",
        "byte-offset",
        "T",
        "initial-tab",
        "Z",
        "null",
        "label",
        "V",
        "version",
        "help",
        "group-separator",
        "no-group-separator",
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "binary-files",
        "I"
    };

    private static final int MAX_DEPTH = 40;

    private final Options options;
    private final Host host;
    private final StringBuilder out = new StringBuilder();
    private boolean named;
    private boolean any;
    private boolean doubt;
    private boolean failed;
    /** How many files there is something printed of. */
    private int printed;

    private Grep(Options options, Host host) {
        this.options = options;
        this.host = host;
    }

    /** What is searched, under the name that is printed. */
    private record Searched(String name, Input input) {}

    static Exit run(List<String> argv, Host host) {
        Options options = OPTIONS.permuted(argv.subList(1, argv.size()));
        return options.areRefused() ? Exit.of(2) : new Grep(options, host).run(PathNames.last(argv.get(0)));
    }

    private Exit run(String name) {
        List<String> operands = new ArrayList<>(options.operands());
        List<String> written = new ArrayList<>();
        for (String several : options.values("e", "regexp")) {
            written.addAll(several.isEmpty() ? List.of("") : Lines.bare(several));
        }
        List<String> lists = options.values("f", "file");
        if (!lists.isEmpty()) {
            Input list = Input.of(host, lists);
            if (list.exit().equals(Exit.failure())) {
                return Exit.of(2);
            }
            written.addAll(Lines.bare(list.text()));
        } else if (options.values("e", "regexp").isEmpty()) {
            if (operands.isEmpty()) {
                return Exit.of(2);
            }
            String several = operands.remove(0);
            written.addAll(several.isEmpty() ? List.of("") : Lines.bare(several));
        }
        boolean extended = options.has("E", "extended-regexp") || name.equals("egrep");
        boolean posix = !options.has("F", "fixed-strings", "P", "perl-regexp") && !name.equals("fgrep");
        if (posix && written.stream().anyMatch(one -> Value.isKnown(one) && Regex.isWrong(one, extended))) {
            return Exit.of(2);
        }
        Optional<GrepChoice> choice = choice(written, extended, name.equals("fgrep"));
        boolean recursive = options.has("r", "R", "recursive", "dereference-recursive");
        List<Searched> searched = recursive ? below(operands) : files(operands);
        boolean folder = recursive && (operands.isEmpty() || operands.stream().anyMatch(host::isDirectory));
        named = options.has("H", "with-filename")
                || (!options.has("h", "no-filename") && (operands.size() > 1 || folder));
        searched.forEach(one -> search(one, choice));
        boolean quiet = options.has("q", "quiet", "silent");
        if (!quiet) {
            boolean ordered = !folder || printed < 2; // those of a folder come as its file system has them
            host.print(ordered ? out.toString() : Value.ANYTHING);
        }
        if (failed && !(any && quiet)) {
            return Exit.of(2);
        }
        return any ? Exit.success() : doubt ? Exit.unknown() : Exit.failure();
    }

    private List<Searched> files(List<String> operands) {
        List<Searched> files = new ArrayList<>();
        for (String path : operands.isEmpty() ? List.of("-") : operands) {
            files.add(new Searched(path.equals("-") ? "(standard input)" : path, Input.of(host, List.of(path))));
        }
        return files;
    }

    /** What is searched with {@code -r}: all below folders, the working directory where none is named. */
    private List<Searched> below(List<String> operands) {
        List<Searched> files = new ArrayList<>();
        if (operands.isEmpty()) {
            below(".", "", 0, files);
        }
        for (String path : operands) {
            if (host.isDirectory(path)) {
                below(path, path.endsWith("/") ? path : path + "/", 0, files);
            } else {
                files.addAll(files(List.of(path)));
            }
        }
        return files;
    }

    private void below(String folder, String before, int depth, List<Searched> files) {
        Optional<List<String>> names = host.names(folder);
        if (names.isEmpty() || depth > MAX_DEPTH) {
            files.add(new Searched(folder, new Input(Value.ANYTHING, Exit.unknown())));
        }
        for (String name : names.orElse(host.knownNames(folder))) {
            host.spend(1);
            String path = folder + "/" + name;
            boolean follows = options.has("R", "dereference-recursive") || !host.isLink(path);
            if (follows && host.isDirectory(path)) {
                if (depth <= MAX_DEPTH && !matches(name, "exclude-dir")) {
                    below(path, before + name + "/", depth + 1, files);
                }
            } else if (follows && isIncluded(name)) {
                files.add(new Searched(before + name, Input.of(host, List.of(path))));
            }
        }
    }

    private boolean isIncluded(String name) {
        return (options.value("include").isEmpty() || matches(name, "include")) && !matches(name, "exclude");
    }

    private boolean matches(String name, String option) {
        return options.values(option).stream()
                .anyMatch(
                        glob -> GlobPattern.of(glob, host::spend).matches(name).orElse(false));
    }

    private void search(Searched searched, Optional<GrepChoice> choice) {
        Input input = searched.input();
        failed |= input.exit().equals(Exit.failure());
        doubt |= input.exit().equals(Exit.unknown());
        if (input.exit().equals(Exit.failure())) {
            return;
        }
        String text = input.text()
                .replace(String.valueOf(Value.SHIPPED), host.shippedText().orElse(String.valueOf(Value.SHIPPED)));
        List<String> lines = Lines.bare(text);
        List<Integer> found = new ArrayList<>();
        boolean decided = choice.isPresent();
        for (int i = 0; choice.isPresent() && i < lines.size(); i++) {
            Optional<Boolean> chosen = choice.get().decides(lines.get(i));
            boolean whole = !options.has("o", "only-matching") || Value.isKnown(lines.get(i));
            decided &= chosen.filter(is -> !is || whole).isPresent();
            if (chosen.orElse(false)) {
                found.add(i);
            }
        }
        any |= !found.isEmpty();
        boolean listed = options.has("l", "files-with-matches") && !found.isEmpty();
        doubt |= !decided;
        int before = out.length();
        if (!decided && !listed) {
            out.append(Filter.marks(input.text()));
        } else if (choice.get().inverted() && !text.equals(input.text()) && !listed) {
            out.append(Filter.marks(input.text())); // the script of the image without some of its lines
        } else if (options.has(UNFOLLOWED) || text.indexOf('\0') >= 0) {
            out.append(found.isEmpty() ? "" : Value.ANYTHING);
        } else {
            print(searched.name(), choice.get(), lines, found);
        }
        printed += out.length() > before ? 1 : 0;
    }

    private Optional<GrepChoice> choice(List<String> written, boolean extended, boolean always) {
        boolean fixed = always || options.has("F", "fixed-strings");
        boolean perl = options.has("P", "perl-regexp");
        boolean ignoreCase = options.has("i", "ignore-case", "y") && !options.has("no-ignore-case");
        if (options.has("z", "null-data")) {
            return Optional.empty();
        }
        List<Pattern> patterns = new ArrayList<>();
        for (String one : written) {
            if (!Value.isKnown(one)) {
                return Optional.empty();
            }
            Optional<Pattern> pattern = fixed
                    ? Optional.of(Regex.literal(one, ignoreCase))
                    : perl ? Regex.perl(one, ignoreCase) : Regex.compile(one, extended, ignoreCase);
            if (pattern.isEmpty()) {
                return Optional.empty();
            }
            patterns.add(pattern.get());
        }
        return Optional.of(new GrepChoice(
                patterns,
                options.has("v", "invert-match"),
                options.has("x", "line-regexp"),
                options.has("w", "word-regexp"),
                host::spend));
    }

    /** @param found which lines are chosen */
    private void print(String name, GrepChoice choice, List<String> lines, List<Integer> found) {
        if (options.has("l", "files-with-matches", "L", "files-without-match")) {
            boolean wanted = found.isEmpty() == options.has("L", "files-without-match");
            out.append(wanted ? name + "\n" : "");
            return;
        }
        String most = options.value("m", "max-count").orElse("");
        List<Integer> kept =
                most.matches("\\d{1,6}") ? found.subList(0, Math.min(found.size(), Integer.parseInt(most))) : found;
        if (options.has("c", "count")) {
            out.append(named ? name + ":" : "").append(kept.size()).append('\n');
        } else if (options.has("o", "only-matching")) {
            for (int line : kept) {
                choice.pieces(lines.get(line))
                        .forEach(piece ->
                                out.append(place(name, line, ':')).append(piece).append('\n'));
            }
        } else {
            around(name, lines, kept);
        }
    }

    /** The lines chosen and those around them. */
    private void around(String name, List<String> lines, List<Integer> chosen) {
        int before = count("B", "before-context");
        int after = count("A", "after-context");
        int next = 0;
        for (int i = 0; i < chosen.size(); i++) {
            int from = Math.max(next, chosen.get(i) - before);
            boolean apart = from > next || i == 0;
            if (apart && !out.isEmpty() && before + after > 0) {
                out.append("--\n");
            }
            int end = i + 1 < chosen.size() ? chosen.get(i + 1) : lines.size();
            next = Math.max(from, Math.min(end, chosen.get(i) + after + 1));
            for (int line = from; line < next; line++) {
                out.append(place(name, line, line == chosen.get(i) ? ':' : '-'))
                        .append(lines.get(line))
                        .append('\n');
            }
        }
    }

    /** What stands before a line: its file, its number. */
    private String place(String name, int line, char sign) {
        return (named ? name + sign : "") + (options.has("n", "line-number") ? line + 1 + String.valueOf(sign) : "");
    }

    private int count(String letter, String name) {
        String count = options.value(letter, name, "C", "context").orElse("");
        return count.matches("\\d{1,6}") ? Integer.parseInt(count) : 0;
    }
}
