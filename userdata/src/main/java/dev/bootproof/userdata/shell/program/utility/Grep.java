package dev.bootproof.userdata.shell.program.utility;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Input;
import dev.bootproof.userdata.shell.program.Lines;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.Regex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code grep egrep fgrep}. */
final class Grep {
    private static final Set<String> NAMES =
            Set.of("regexp", "file", "max-count", "after-context", "before-context", "context", "include", "exclude");

    private Grep() {}

    /** What decides whether a line is chosen. */
    private record Choice(List<Pattern> patterns, boolean inverted, boolean wholeLine, boolean wholeWord) {
        boolean chooses(String line) {
            return patterns.stream().anyMatch(pattern -> matches(pattern, line)) != inverted;
        }

        /** The same of a line of which pieces may be unknown; empty where it depends on these. */
        Optional<Boolean> decides(String line) {
            if (Value.isKnown(line)) {
                return Optional.of(chooses(line));
            }
            List<Optional<Boolean>> found =
                    patterns.stream().map(pattern -> Regex.finds(pattern, line)).toList();
            boolean any = found.contains(Optional.of(true));
            boolean known = !wholeLine && !wholeWord && (any || !found.contains(Optional.<Boolean>empty()));
            return known ? Optional.of(any != inverted) : Optional.empty();
        }

        private boolean matches(Pattern pattern, String line) {
            Matcher matcher = pattern.matcher(line);
            if (wholeLine) {
                return matcher.matches();
            }
            while (matcher.find()) {
                if (!wholeWord || (!word(line, matcher.start() - 1) && !word(line, matcher.end()))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean word(String line, int at) {
            return at >= 0
                    && at < line.length()
                    && (Character.isLetterOrDigit(line.charAt(at)) || line.charAt(at) == '_');
        }
    }

    static Exit run(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "efmABC", NAMES);
        List<String> operands = new ArrayList<>(options.operands());
        List<String> written = new ArrayList<>(options.values("e", "regexp"));
        if (written.isEmpty() && !options.has("f", "file")) {
            if (operands.isEmpty()) {
                return Exit.of(2);
            }
            written.add(operands.remove(0));
        }
        boolean recursive = options.has("r", "R", "recursive");
        Input input = recursive ? new Input(Value.ANYTHING, Exit.unknown()) : Input.of(host, operands);
        boolean quiet = options.has("q", "quiet", "silent");
        Optional<Choice> choice = choice(PathNames.last(argv.get(0)), options, written);
        String text = input.text()
                .replace(String.valueOf(Value.SHIPPED), host.shippedText().orElse(String.valueOf(Value.SHIPPED)));
        List<String> lines = Lines.bare(text);
        List<Integer> found = new ArrayList<>();
        boolean decided = choice.isPresent();
        for (int i = 0; choice.isPresent() && i < lines.size(); i++) {
            host.spend(1 + lines.get(i).length() / 64);
            Optional<Boolean> chosen = choice.get().decides(lines.get(i));
            boolean whole = !options.has("o", "only-matching") || Value.isKnown(lines.get(i));
            decided &= chosen.filter(is -> !is || whole).isPresent();
            if (chosen.orElse(false)) {
                found.add(i);
            }
        }
        if (!decided) {
            // whatever is not known changes nothing where a line is chosen already
            host.print(quiet ? "" : Filter.marks(input.text()));
            return !found.isEmpty() && input.exit().isSuccess() ? Exit.success() : Exit.unknown();
        }
        if (!quiet && choice.get().inverted() && !text.equals(input.text())) {
            host.print(Filter.marks(input.text())); // the script of the image without some of its lines
        } else if (!quiet) {
            print(host, options, operands, choice.get(), lines, found);
        }
        boolean any = !found.isEmpty();
        if (input.exit().equals(Exit.unknown())) {
            return any ? Exit.success() : Exit.unknown();
        }
        return !input.exit().isSuccess() && !(any && quiet) ? Exit.of(2) : any ? Exit.success() : Exit.failure();
    }

    private static Optional<Choice> choice(String name, Options options, List<String> written) {
        boolean fixed = options.has("F", "fixed-strings") || name.equals("fgrep");
        boolean perl = options.has("P", "perl-regexp");
        boolean extended = options.has("E", "extended-regexp") || name.equals("egrep");
        boolean ignoreCase = options.has("i", "ignore-case", "y");
        if (options.has("f", "file", "z", "null-data", "L")) {
            return Optional.empty();
        }
        List<Pattern> patterns = new ArrayList<>();
        for (String several : written) {
            for (String one : several.isEmpty() ? List.of("") : Lines.bare(several)) {
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
        }
        return Optional.of(new Choice(
                List.copyOf(patterns),
                options.has("v", "invert-match"),
                options.has("x", "line-regexp"),
                options.has("w", "word-regexp")));
    }

    /** @param found which lines are chosen */
    private static void print(
            Host host, Options options, List<String> operands, Choice choice, List<String> lines, List<Integer> found) {
        boolean plain = options.only(
                "e",
                "regexp",
                "E",
                "F",
                "i",
                "v",
                "x",
                "w",
                "s",
                "h",
                "o",
                "c",
                "m",
                "P",
                "n",
                "l",
                "y",
                "a",
                "extended-regexp",
                "fixed-strings",
                "ignore-case",
                "invert-match",
                "only-matching",
                "count",
                "max-count",
                "color",
                "no-messages",
                "line-regexp",
                "word-regexp",
                "no-filename",
                "text",
                "A",
                "B",
                "C",
                "after-context",
                "before-context",
                "context",
                "line-number");
        boolean piecesNumbered = options.has("o", "only-matching") && options.has("n", "line-number");
        if (!plain || piecesNumbered || (operands.size() > 1 && !options.has("h", "no-filename"))) {
            host.print(found.isEmpty() ? "" : Value.ANYTHING);
            return;
        }
        if (options.has("l")) {
            host.print(found.isEmpty() ? "" : String.join("\n", operands) + "\n");
            return;
        }
        String most = options.value("m", "max-count").orElse("");
        List<Integer> kept =
                most.matches("\\d{1,6}") ? found.subList(0, Math.min(found.size(), Integer.parseInt(most))) : found;
        if (options.has("c", "count")) {
            host.print(kept.size() + "\n");
            return;
        }
        if (options.has("o", "only-matching")) {
            List<String> pieces = new ArrayList<>();
            for (String line : kept.stream().map(lines::get).toList()) {
                for (Pattern pattern : choice.patterns()) {
                    Matcher matcher = pattern.matcher(line);
                    while (matcher.find()) {
                        boolean looks = pattern.namedGroups().containsKey(Regex.KEPT);
                        String piece = looks ? matcher.group(Regex.KEPT) : matcher.group();
                        if (!piece.isEmpty()) {
                            pieces.add(piece);
                        }
                    }
                }
            }
            host.print(Lines.joined(pieces));
            return;
        }
        host.print(Lines.joined(around(options, lines, kept)));
    }

    /** The lines chosen and those around them, with what {@code -n} puts before them. */
    private static List<String> around(Options options, List<String> lines, List<Integer> chosen) {
        boolean numbered = options.has("n", "line-number");
        int before = count(options, "B", "before-context");
        int after = count(options, "A", "after-context");
        List<String> out = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < chosen.size(); i++) {
            int from = Math.max(next, chosen.get(i) - before);
            if (from > next && !out.isEmpty() && before + after > 0) {
                out.add("--");
            }
            int end = i + 1 < chosen.size() ? chosen.get(i + 1) : lines.size();
            next = Math.max(from, Math.min(end, chosen.get(i) + after + 1));
            for (int line = from; line < next; line++) {
                String sign = line == chosen.get(i) ? ":" : "-";
                out.add((numbered ? line + 1 + sign : "") + lines.get(line));
            }
        }
        return out;
    }

    private static int count(Options options, String letter, String name) {
        String count = options.value(letter, name, "C", "context").orElse("");
        return count.matches("\\d{1,6}") ? Integer.parseInt(count) : 0;
    }
}
