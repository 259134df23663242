package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.NumberFormat;
import dev.bootproof.userdata.shell.syntax.AnsiC;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code echo} and {@code printf}. */
final class PrintBuiltins {
    private static final Pattern OCTAL = Pattern.compile("(?s)\\\\(0[0-7]{0,3}|.)");

    /** What stands between the per cent sign and the letter. */
    private static final Pattern FLAGS = Pattern.compile("[-+ #0]*(\\*|\\d*)(\\.(\\*|-?\\d*))?[hlLqjzt]*");

    private static final Pattern STOP = Pattern.compile("(?s)(?:[^\\\\]|\\\\[^c])*+\\\\c");

    private static final Pattern INTEGER =
            Pattern.compile("\\s*([-+]?(?:0[xX][0-9a-fA-F]{1,15}|0[0-7]{0,20}|[1-9]\\d{0,17}))");

    private static final Pattern REAL =
            Pattern.compile("\\s*([-+]?(?:\\d{1,300}(?:\\.\\d{0,300})?|\\.\\d{1,300})(?:[eE][-+]?\\d{1,3})?)");

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
            int stop = stop(text);
            newline &= stop == text.length();
            text = AnsiC.decode(octals(text.substring(0, stop), false));
        }
        commands.io().write(call.state(), 1, newline ? text + "\n" : text);
        return call.status(commands.io().isOpen(call.state(), 1) ? State.OK : 1);
    }

    /** Where {@code \\c} ends all output, or the text's end. */
    private static int stop(String text) {
        Matcher stop = STOP.matcher(text);
        return stop.lookingAt() ? stop.end() - 2 : text.length();
    }

    /** Octal numbers as {@code echo -e} and {@code %b} write them, behind a zero, in the form of {@code $'…'}. */
    private static String octals(String text, boolean bare) {
        return OCTAL.matcher(text).replaceAll(found -> {
            String digits = found.group(1).substring(1);
            String escape = found.group(1).startsWith("0") && !digits.isEmpty()
                    ? "\\" + "0".repeat(3 - digits.length()) + digits
                    : found.group(1).matches("[1-7]") && !bare ? "\\" + found.group() : found.group();
            return Matcher.quoteReplacement(escape);
        });
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
        if (words.isEmpty()
                || variable.filter(name -> !name.matches("(?s)[A-Za-z_]\\w*(\\[.+\\])?"))
                        .isPresent()) {
            return call.status(2);
        }
        Printed printed = format(words.get(0), words.subList(1, words.size()));
        String text = printed.text();
        if (variable.isPresent()) {
            new StateEnvironment(run, call.state(), call.position()).assign(variable.get(), Optional.empty(), text);
        } else {
            commands.io().write(call.state(), 1, text);
            if (!commands.io().isOpen(call.state(), 1)) {
                return call.status(1);
            }
        }
        return call.status(printed.status());
    }

    /** @param status 1 where an argument is no number, and should be */
    private record Printed(String text, int status) {}

    /** The format is used again until the arguments are. */
    private Printed format(String format, List<String> arguments) {
        StringBuilder out = new StringBuilder();
        int status = State.OK;
        int next = 0;
        do {
            int before = next;
            for (int i = 0; i < format.length(); i++) {
                char c = format.charAt(i);
                run.spend(1);
                if (c == '\\' && i + 1 < format.length()) {
                    if (format.charAt(i + 1) == 'c') {
                        out.append(c); // no escape of a format's
                        continue;
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
                    if (!FLAGS.matcher(format.substring(i + 1, end)).matches()
                            || "(sbcqQdiuoxXfFeEgGaAn".indexOf(kind) < 0) {
                        return new Printed(out.toString(), 1); // "invalid format character"
                    }
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
                        boolean wrong = !isNumber(kind, argument);
                        status = wrong ? 1 : status;
                        int stop = kind == 'b' ? stop(argument) : argument.length();
                        out.append(convert(kind, spec.toString(), argument.substring(0, stop)));
                        if (stop < argument.length()) {
                            return new Printed(out.toString(), status);
                        }
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
        return new Printed(out.toString(), status);
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

    private static boolean isCharacter(String argument) {
        return argument.length() > 1 && (argument.startsWith("'") || argument.startsWith("\""));
    }

    /** Whether an argument is what the conversion takes, as far as it is known: nothing counts as zero. */
    private static boolean isNumber(char kind, String argument) {
        Pattern number = "diuoxX".indexOf(kind) >= 0 ? INTEGER : REAL;
        return "diuoxXfFeEgG".indexOf(kind) < 0
                || !Value.isKnown(argument)
                || argument.isEmpty()
                || argument.startsWith("'")
                || argument.startsWith("\"")
                || number.matcher(argument).matches();
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
                    String text = kind == 'b' ? AnsiC.decode(octals(argument, true)) : argument;
                    if (kind == 'c') {
                        text = text.isEmpty() ? "" : text.substring(0, 1);
                    } else if (kind == 'q') {
                        text = quoted(text);
                    }
                    flags = flags.replace("0", flags.matches(".*[1-9.]0.*") ? "0" : "");
                    return flags.isEmpty() ? text : String.format("%" + flags + "s", text);
                }
                case 'd', 'i', 'u', 'o', 'x', 'X' -> {
                    Matcher digits = INTEGER.matcher(argument);
                    long number = isCharacter(argument)
                            ? argument.codePointAt(1)
                            : digits.lookingAt() ? Long.decode(digits.group(1)) : 0;
                    return NumberFormat.integer(flags, kind, number).orElse(Value.ANYTHING);
                }
                case 'f', 'F', 'e', 'E', 'g', 'G' -> {
                    Matcher digits = REAL.matcher(argument);
                    BigDecimal number = isCharacter(argument)
                            ? BigDecimal.valueOf(argument.codePointAt(1))
                            : digits.lookingAt() ? new BigDecimal(digits.group(1)) : BigDecimal.ZERO;
                    return argument.matches("(?i)\\s*[-+]?(0x.*|inf.*|nan.*)")
                            ? Value.ANYTHING
                            : NumberFormat.real(flags, kind, number).orElse(Value.ANYTHING);
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
        if (Value.isKnown(text) && text.matches("(?s).*\\p{Cntrl}.*")) {
            return AnsiC.quoted(text);
        }
        return text.isEmpty() || !Value.isKnown(text)
                ? "'" + text.replace("'", "'\\''") + "'"
                : text.replaceAll("[ '\"\\\\|&;()<>!{}*\\[\\]?^$`,]|^[~#]", "\\\\$0");
    }
}
