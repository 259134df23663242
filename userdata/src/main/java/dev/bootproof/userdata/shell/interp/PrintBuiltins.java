package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.syntax.AnsiC;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code echo} and {@code printf}. */
final class PrintBuiltins {
    private final Interpreter run;
    private final SimpleCommands commands;

    PrintBuiltins(Interpreter run, SimpleCommands commands) {
        this.run = run;
        this.commands = commands;
    }

    void into(Map<String, Tool> table) {
        table.put("echo", this::echo);
        table.put("printf", this::printf);
    }

    private Outcomes echo(Call call) {
        List<String> words = new ArrayList<>(call.arguments());
        boolean newline = true;
        boolean escapes = call.state().option("xpg_echo");
        while (!words.isEmpty() && words.get(0).matches("-[neE]+")) {
            String option = words.remove(0);
            newline &= option.indexOf('n') < 0;
            escapes = option.indexOf('e') >= 0 || (escapes && option.indexOf('E') < 0);
        }
        String text = String.join(" ", words);
        if (escapes) {
            int stop = text.indexOf("\\c");
            newline &= stop < 0;
            text = AnsiC.decode(stop < 0 ? text : text.substring(0, stop));
        }
        commands.io().write(call.state(), 1, newline ? text + "\n" : text);
        return call.status(0);
    }

    private Outcomes printf(Call call) {
        List<String> words = new ArrayList<>(call.arguments());
        Optional<String> variable = Optional.empty();
        if (words.size() > 1 && words.get(0).equals("-v")) {
            variable = Optional.of(words.get(1));
            words = words.subList(2, words.size());
        }
        if (!words.isEmpty() && words.get(0).equals("--")) {
            words = words.subList(1, words.size());
        }
        if (words.isEmpty()) {
            return call.status(2);
        }
        String text = format(words.get(0), words.subList(1, words.size()));
        if (variable.isPresent()) {
            String name = variable.get();
            int bracket = name.indexOf('[');
            new StateEnvironment(run, call.state(), call.position())
                    .assign(
                            bracket > 0 ? name.substring(0, bracket) : name,
                            bracket > 0
                                    ? Optional.of(name.substring(bracket + 1, name.length() - 1))
                                    : Optional.empty(),
                            text);
        } else {
            commands.io().write(call.state(), 1, text);
        }
        return call.status(0);
    }

    /** The format is used again until the arguments are. */
    String format(String format, List<String> arguments) {
        StringBuilder out = new StringBuilder();
        int next = 0;
        do {
            int before = next;
            for (int i = 0; i < format.length(); i++) {
                char c = format.charAt(i);
                run.spend(1);
                if (c == '\\' && i + 1 < format.length()) {
                    if (format.charAt(i + 1) == 'c') {
                        return out.toString();
                    }
                    // together, as several bytes may make one character
                    int end = escapeEnd(format, i);
                    while (end + 1 < format.length() && format.charAt(end) == '\\' && format.charAt(end + 1) != 'c') {
                        end = escapeEnd(format, end);
                    }
                    out.append(AnsiC.decode(format.substring(i, end)));
                    i = end - 1;
                } else if (c == '%' && i + 1 < format.length()) {
                    if (format.charAt(i + 1) == '%') {
                        out.append('%');
                        i++;
                        continue;
                    }
                    int end = i + 1;
                    StringBuilder spec = new StringBuilder();
                    while (end < format.length()
                            && "-+ #0123456789.*hlLqjzt".indexOf(format.charAt(end)) >= 0
                            && !(format.charAt(end) == 'q')) {
                        if (format.charAt(end) == '*') {
                            spec.append(next < arguments.size() ? arguments.get(next) : "0");
                            next++;
                        } else {
                            spec.append(format.charAt(end));
                        }
                        end++;
                    }
                    if (end >= format.length()) {
                        out.append(format.substring(i));
                        break;
                    }
                    char kind = format.charAt(end);
                    if (kind == '(') {
                        int close = format.indexOf(")T", end);
                        if (close < 0) {
                            out.append(Value.ANYTHING);
                            break;
                        }
                        // all but the fields of the time is known (bash: printstr of strftime)
                        out.append(format.substring(end + 1, close)
                                .replaceAll("%[-_0^#EO]*\\d*[^%]", Value.ANYTHING)
                                .replace("%%", "%"));
                        end = close + 1;
                        next++;
                    } else {
                        String argument = next < arguments.size() ? arguments.get(next) : "";
                        next++;
                        out.append(convert(kind, spec.toString(), argument));
                    }
                    i = end;
                } else {
                    out.append(c);
                }
            }
            if (next == before || out.length() > 300_000) {
                break;
            }
        } while (next < arguments.size());
        return out.toString();
    }

    private static int escapeEnd(String format, int from) {
        int end = from + 2;
        char kind = format.charAt(from + 1);
        int most = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : kind >= '0' && kind <= '7' ? 2 : 0;
        int radix = kind >= '0' && kind <= '7' ? 8 : 16;
        while (most-- > 0 && end < format.length() && Character.digit(format.charAt(end), radix) >= 0) {
            end++;
        }
        return end;
    }

    private static String convert(char kind, String spec, String argument) {
        if (!Value.isKnown(argument)) {
            return argument;
        }
        String flags = spec.replaceAll("[hlLjzt]", "");
        if (flags.matches(".*\\d{6}.*")) {
            return Value.ANYTHING; // a field of so many blanks is made to take room
        }
        try {
            switch (kind) {
                case 's', 'b', 'c', 'q', 'Q' -> {
                    String text = kind == 'b' ? AnsiC.decode(argument) : argument;
                    if (kind == 'c') {
                        text = text.isEmpty() ? "" : text.substring(0, 1);
                    } else if (kind == 'q') {
                        text = quoted(text);
                    }
                    flags = flags.replace("0", flags.matches(".*[1-9.]0.*") ? "0" : "");
                    return flags.isEmpty() ? text : String.format("%" + flags + "s", text);
                }
                case 'd', 'i', 'u', 'o', 'x', 'X' -> {
                    long number = argument.isEmpty()
                            ? 0
                            : argument.startsWith("'") || argument.startsWith("\"")
                                    ? argument.charAt(1)
                                    : Long.decode(argument);
                    String java = kind == 'i' || kind == 'u' ? "d" : String.valueOf(kind);
                    return String.format("%" + flags.replaceFirst("\\..*", "") + java, number);
                }
                default -> {
                    return Value.ANYTHING;
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Value.ANYTHING;
        }
    }

    /** As {@code %q} writes it (bash: {@code sh_backslash_quote}); what is not known stays one word in quotes. */
    private static String quoted(String text) {
        return text.isEmpty() || !Value.isKnown(text) || text.matches("(?s).*\\p{Cntrl}.*")
                ? "'" + text.replace("'", "'\\''") + "'"
                : text.replaceAll("[ '\"\\\\|&;()<>!{}*\\[\\]?^$`,]|^[~#]", "\\\\$0");
    }
}
