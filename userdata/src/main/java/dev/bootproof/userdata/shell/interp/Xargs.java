package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.OptionTable;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.syntax.AnsiC;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code xargs}: a command for what standard input names. */
final class Xargs {
    private static final OptionTable OPTIONS = OptionTable.of(
            "0 null a: arg-file: d: delimiter: E: e:: eof:: I: i:: replace:: L: l:: max-lines:: n: max-args:"
                    + " o open-tty P: max-procs: p interactive process-slot-var: r no-run-if-empty s: max-chars:"
                    + " show-limits t verbose x exit help version");

    private final Interpreter run;
    private final Programs programs;
    private final Call call;
    private final List<String> words = new ArrayList<>();
    private Optional<String> replace = Optional.empty();
    private Optional<String> delimiter = Optional.empty();
    private Optional<String> end = Optional.empty();
    private Optional<String> file = Optional.empty();
    private int most = Integer.MAX_VALUE;
    private boolean ifAny;
    /** How many lines make a command; 0 where lines do not matter. */
    private int lines;

    /** Whether the command shall read from the terminal, which a script of cloud-init does not have. */
    private boolean terminal;

    private boolean refused;
    private boolean openQuote;

    Xargs(Interpreter run, Programs programs, Call call) {
        this.run = run;
        this.programs = programs;
        this.call = call;
    }

    Outcomes run() {
        Options options = OPTIONS.leading(call.arguments());
        options.given().forEach(this::take);
        words.addAll(options.operands());
        if (words.isEmpty()) {
            words.add("echo");
        }
        State state = call.state();
        if (options.has("help", "version")) {
            run.simple().io().write(state, 1, Value.ANYTHING);
            return call.status(State.OK);
        }
        if (refused || options.areRefused()) {
            return call.status(1);
        }
        if (file.filter(run.files(state)::isMissing).isPresent()) {
            return call.status(1);
        }
        String input = file.isPresent()
                ? run.files(state).content(file.get()).orElse(Value.ANYTHING)
                : run.simple().io().read(state);
        boolean failed = false;
        boolean doubt = false;
        boolean missing = false;
        State here = state;
        List<List<String>> commands = commands(input);
        if (terminal && !commands.isEmpty()) {
            return call.status(125);
        }
        for (List<String> argv : commands) {
            run.spend(1);
            run.simple().io().input(here, 0, "");
            here = programs.process(here, here.copy(), s -> programs.run(Call.of(argv, s, call.position())));
            failed |= here.failed();
            doubt |= here.undecidedStatus();
            missing |= here.status == State.MISSING;
            if (here.status == 255) {
                return Outcomes.of(here.with(124)); // xargs(1): it stops at once
            }
        }
        int good = missing ? State.MISSING : doubt ? State.UNKNOWN : State.OK;
        return Outcomes.of(here.with(openQuote ? 1 : failed ? 123 : good));
    }

    private void take(Options.Option option) {
        String value = option.value();
        switch (option.name()) {
            case "r", "no-run-if-empty" -> ifAny = true;
            case "0", "null" -> delimiter = Optional.of("\0");
            case "d", "delimiter" -> {
                delimiter = Optional.of(AnsiC.decode(value));
                refused |= delimiter.get().length() != 1;
            }
            case "a", "arg-file" -> file = Optional.of(value);
            case "E" -> end = Optional.of(value);
            case "e", "eof" -> end = Optional.of(value).filter(text -> !text.isEmpty());
            case "o", "open-tty" -> terminal = true;
            case "I" -> replacing(value);
            case "i", "replace" -> replacing(value.isEmpty() ? "{}" : value);
            case "n", "max-args" -> {
                most = number(value, 1);
                lines = 0;
            }
            case "L", "l", "max-lines" -> {
                lines = value.isEmpty() ? 1 : number(value, 1);
                most = Integer.MAX_VALUE;
                replace = Optional.empty();
            }
            case "P", "max-procs" -> number(value, 0);
            case "s", "max-chars" -> number(value, 1);
            default -> {}
        }
    }

    private void replacing(String mark) {
        replace = Optional.of(mark);
        most = Integer.MAX_VALUE;
        lines = 0;
    }

    private int number(String text, int least) {
        if (!Value.isKnown(text)) {
            return Integer.MAX_VALUE;
        }
        if (!text.matches("\\d{1,18}") || Long.parseLong(text) < least) {
            refused = true;
            return least;
        }
        return (int) Math.min(Integer.MAX_VALUE, Long.parseLong(text));
    }

    private List<String> items(String input) {
        List<String> items = delimiter.map(mark -> delimited(input, mark)).orElseGet(() -> untilEnd(quoted(input)));
        items.replaceAll(item -> item.replaceFirst("(?s)\0.*", "")); // no argument goes on behind a NUL
        return items;
    }

    private List<String> untilEnd(List<String> items) {
        int at = end.map(items::indexOf).orElse(-1);
        return at < 0 ? items : items.subList(0, at);
    }

    private static List<String> delimited(String input, String mark) {
        List<String> items = new ArrayList<>(List.of(input.split(Pattern.quote(mark), -1)));
        if (items.get(items.size() - 1).isEmpty()) {
            items.remove(items.size() - 1);
        }
        return items;
    }

    /** Words, or with {@code -I} lines, without their quotes; an open quote ends the input, and the line ends in it. */
    private List<String> quoted(String input) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        boolean started = false;
        char quote = 0;
        for (int i = 0; i < input.length(); i++) {
            char c = input.charAt(i);
            if (quote != 0) {
                if (c == '\n') {
                    break;
                } else if (c == quote) {
                    quote = 0;
                } else {
                    item.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                started = true;
            } else if (c == '\\' && i + 1 < input.length()) {
                item.append(input.charAt(++i));
                started = true;
            } else if (c == '\n' || (Character.isWhitespace(c) && !(started && replace.isPresent()))) {
                if (started) {
                    items.add(item.toString());
                    item.setLength(0);
                    started = false;
                }
            } else {
                item.append(c);
                started = true;
            }
        }
        openQuote = quote != 0;
        if (started && !openQuote) {
            items.add(item.toString());
        }
        return items;
    }

    private List<List<String>> commands(String input) {
        if (lines == 0 || delimiter.isPresent() || replace.isPresent()) {
            return commands(items(input));
        }
        List<String> all = input.lines().filter(line -> !line.isBlank()).toList();
        List<List<String>> commands = new ArrayList<>();
        for (int i = 0; i < all.size(); i += lines) {
            commands.addAll(commands(items(String.join("\n", all.subList(i, Math.min(all.size(), i + lines))))));
        }
        return all.isEmpty() ? commands(List.of()) : commands;
    }

    private List<List<String>> commands(List<String> items) {
        List<List<String>> commands = new ArrayList<>();
        if (replace.isPresent()) {
            for (String item : items) {
                List<String> argv = new ArrayList<>(words);
                // GNU xargs leaves the command's own name alone
                argv.replaceAll(word -> word.replace(replace.get(), item));
                argv.set(0, words.get(0));
                commands.add(argv);
            }
        } else if (items.isEmpty()) {
            if (!ifAny && !openQuote) {
                commands.add(words);
            }
        } else {
            int step = Math.min(Math.max(1, lines > 0 && delimiter.isPresent() ? lines : most), items.size());
            for (int i = 0; i < items.size(); i += step) {
                List<String> argv = new ArrayList<>(words);
                argv.addAll(items.subList(i, Math.min(items.size(), i + step)));
                commands.add(argv);
            }
        }
        return commands;
    }
}
