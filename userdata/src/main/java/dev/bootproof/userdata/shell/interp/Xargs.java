package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.syntax.AnsiC;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code xargs}: a command for what standard input names. */
final class Xargs {
    private final Interpreter run;
    private final Programs programs;
    private final Call call;
    private final List<String> words;
    private Optional<String> replace = Optional.empty();
    private Optional<String> delimiter = Optional.empty();
    private Optional<String> file = Optional.empty();
    private int most = Integer.MAX_VALUE;
    private boolean ifAny;
    /** How many lines make a command; 0 where lines do not matter. */
    private int lines;

    private boolean openQuote;

    Xargs(Interpreter run, Programs programs, Call call) {
        this.run = run;
        this.programs = programs;
        this.call = call;
        this.words = new ArrayList<>(call.arguments());
    }

    Outcomes run() {
        options();
        if (words.isEmpty()) {
            words.add("echo");
        }
        State state = call.state();
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
        for (List<String> argv : commands(input)) {
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

    private void options() {
        while (!words.isEmpty() && words.get(0).startsWith("-") && words.get(0).length() > 1) {
            String word = words.remove(0);
            if (word.equals("--")) {
                return;
            }
            if (word.startsWith("--")) {
                named(word);
            } else {
                lettered(word);
            }
        }
    }

    private void named(String word) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
        String attached = equals < 0 ? "" : word.substring(equals + 1);
        switch (name) {
            case "no-run-if-empty" -> ifAny = true;
            case "null" -> delimiter = Optional.of("\0");
            case "replace" -> replace = Optional.of(equals < 0 ? "{}" : attached);
            case "max-args" -> most = number(equals < 0 ? operand() : attached);
            case "delimiter" -> delimiter = Optional.of(AnsiC.decode(equals < 0 ? operand() : attached));
            case "arg-file" -> file = Optional.of(equals < 0 ? operand() : attached);
            case "max-lines" -> lines = attached.isEmpty() ? 1 : number(attached);
            case "max-procs", "max-chars", "process-slot-var" -> {
                if (equals < 0) {
                    operand();
                }
            }
            default -> {}
        }
    }

    private void lettered(String word) {
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            String rest = word.substring(i + 1);
            switch (letter) {
                case '0' -> delimiter = Optional.of("\0");
                case 'r' -> ifAny = true;
                case 'i' -> replace = Optional.of(rest.isEmpty() ? "{}" : rest);
                case 'l' -> lines = rest.isEmpty() ? 1 : number(rest);
                case 'I', 'n', 'L', 'P', 'd', 'a', 's', 'E' -> valued(letter, rest.isEmpty() ? operand() : rest);
                default -> {}
            }
            if ("ilInLPdasEe".indexOf(letter) >= 0) {
                return; // the rest of the word is its value
            }
        }
    }

    private void valued(char letter, String value) {
        switch (letter) {
            case 'I' -> replace = Optional.of(value);
            case 'n' -> most = number(value);
            case 'L' -> lines = number(value);
            case 'd' -> delimiter = Optional.of(AnsiC.decode(value));
            case 'a' -> file = Optional.of(value);
            default -> {}
        }
    }

    private String operand() {
        return words.isEmpty() ? "" : words.remove(0);
    }

    private List<String> items(String input) {
        if (delimiter.isPresent()) {
            List<String> items = new ArrayList<>(List.of(input.split(Pattern.quote(delimiter.get()), -1)));
            if (items.get(items.size() - 1).isEmpty()) {
                items.remove(items.size() - 1);
            }
            return items;
        }
        return quoted(input);
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
        items.replaceAll(word -> word.replaceFirst("(?s)\0.*", "")); // no argument goes on behind a NUL
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

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }
}
