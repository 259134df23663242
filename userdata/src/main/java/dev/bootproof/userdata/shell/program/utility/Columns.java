package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Input;
import dev.bootproof.userdata.shell.program.Lines;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.Program;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code cut paste fold nl}. */
final class Columns {
    private static final Pattern RANGE = Pattern.compile("(\\d{0,6})(-?)(\\d{0,6})");

    private Columns() {}

    static void into(Map<String, Program> programs) {
        programs.put("cut", Columns::cut);
        programs.put("paste", Columns::paste);
        programs.put("fold", Columns::fold);
        programs.put("nl", Columns::number);
    }

    private static Exit cut(List<String> argv, Host host) {
        Options options = Options.parse(
                argv.subList(1, argv.size()),
                "dfcb",
                Set.of("delimiter", "fields", "characters", "bytes", "output-delimiter"));
        boolean byField = options.has("f", "fields");
        String ranges =
                options.value("f", "c", "b", "fields", "characters", "bytes").orElse("");
        String written = options.value("d", "delimiter").orElse("\t");
        if (ranges.matches("(|.*[,-])0+([,-].*|)")) {
            return Exit.failure(); // they are counted from 1
        }
        if (!ranges.matches("[\\d,-]{1,40}") || written.length() > 1) {
            return Filter.anything(host, options.operands());
        }
        String delimiter = written.isEmpty() ? "\0" : written;
        String between = byField ? options.value("output-delimiter").orElse(delimiter) : "";
        boolean onlyDelimited = options.has("s", "only-delimited");
        boolean complement = options.has("complement");
        return Filter.print(host, options.operands(), Filter.known(text -> {
            List<String> out = new ArrayList<>();
            for (String line : Lines.bare(text)) {
                host.spend(1);
                if (byField && !line.contains(delimiter)) {
                    if (!onlyDelimited) {
                        out.add(line);
                    }
                    continue;
                }
                List<String> units = List.of(line.split(byField ? Pattern.quote(delimiter) : "(?s)(?<=.)", -1));
                List<String> kept = new ArrayList<>();
                for (int i = 1; i <= units.size(); i++) {
                    if (selected(i, ranges) != complement) {
                        kept.add(units.get(i - 1));
                    }
                }
                out.add(String.join(between, kept));
            }
            return Lines.joined(out);
        }));
    }

    private static boolean selected(int number, String ranges) {
        for (String range : ranges.split(",", -1)) {
            Matcher matcher = RANGE.matcher(range);
            if (matcher.matches() && !range.isEmpty()) {
                int from = matcher.group(1).isEmpty() ? 1 : Integer.parseInt(matcher.group(1));
                int to = matcher.group(2).isEmpty()
                        ? from
                        : matcher.group(3).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(matcher.group(3));
                if (number >= from && number <= to) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Exit paste(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "d", Set.of("delimiters"));
        String delimiter = options.value("d", "delimiters")
                .orElse("\t")
                .replace("\\n", "\n")
                .replace("\\t", "\t");
        boolean serial = options.has("s", "serial");
        int shared = Collections.frequency(options.operands(), "-");
        boolean turns = shared > 1 && shared == options.operands().size();
        if (delimiter.length() > 1
                || (shared > 1 && !turns)
                || (serial && options.operands().size() > 1)) {
            return Filter.anything(host, options.operands());
        }
        if (turns && !serial) {
            return Filter.print(host, List.of(), Filter.known(text -> inTurns(Lines.bare(text), shared, delimiter)));
        }
        if (!serial) {
            return beside(host, options.operands(), delimiter.equals("\\0") ? "" : delimiter);
        }
        return Filter.print(
                host, options.operands(), Filter.known(text -> String.join(delimiter, Lines.bare(text)) + "\n"));
    }

    /** The columns take lines in turn. */
    private static String inTurns(List<String> lines, int columns, String delimiter) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i += columns) {
            List<String> row = new ArrayList<>(lines.subList(i, Math.min(lines.size(), i + columns)));
            row.addAll(Collections.nCopies(columns - row.size(), ""));
            out.append(String.join(delimiter, row)).append('\n');
        }
        return out.toString();
    }

    private static Exit beside(Host host, List<String> paths, String delimiter) {
        List<List<String>> columns = new ArrayList<>();
        int rows = 0;
        Exit exit = Exit.success();
        for (String path : paths.isEmpty() ? List.of("-") : paths) {
            Input input = Input.of(host, List.of(path));
            exit = input.exit().isSuccess() ? exit : input.exit();
            if (!Value.isKnown(input.text())) {
                host.print(Filter.marks(input.text()));
                return input.exit();
            }
            columns.add(Lines.bare(input.text()));
            rows = Math.max(rows, columns.get(columns.size() - 1).size());
        }
        StringBuilder out = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            host.spend(columns.size());
            int line = row;
            out.append(columns.stream()
                            .map(column -> line < column.size() ? column.get(line) : "")
                            .collect(Collectors.joining(delimiter)))
                    .append('\n');
        }
        host.print(out.toString());
        return exit;
    }

    private static Exit fold(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "w", Set.of("width"));
        String width = options.value("w", "width").orElse("80");
        if (!options.only("w", "width", "b", "bytes") || !width.matches("[1-9]\\d{0,4}")) {
            return Filter.anything(host, options.operands());
        }
        return Filter.print(
                host,
                options.operands(),
                Filter.known(text -> text.replaceAll("([^\n]{" + width + "})(?=[^\n])", "$1\n")));
    }

    /** {@code nl}: lines with something in them have numbers, or all. */
    private static Exit number(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "bdfhilnsvw", Set.of());
        String which = options.value("b").orElse("t");
        String width = options.value("w").orElse("6");
        String between = options.value("s").orElse("\t");
        if (!options.only("b", "s", "w") || !which.matches("[at]") || !width.matches("[1-9]\\d?")) {
            return Filter.anything(host, options.operands());
        }
        String unnumbered = " ".repeat(Integer.parseInt(width) + between.length());
        return Filter.print(host, options.operands(), Filter.known(text -> {
            List<String> out = new ArrayList<>();
            int number = 0;
            for (String line : Lines.bare(text)) {
                boolean counts = which.equals("a") || !line.isEmpty();
                out.add(counts ? String.format("%" + width + "d", ++number) + between + line : unnumbered);
            }
            return Lines.joined(out);
        }));
    }
}
