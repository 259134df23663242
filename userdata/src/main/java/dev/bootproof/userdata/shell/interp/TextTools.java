package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.shell.expand.Arithmetic;
import dev.bootproof.userdata.shell.expand.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.zip.GZIPInputStream;

/** Filters: what comes out follows from what goes in, where that is known. */
final class TextTools {
    private static final Pattern HOSTILE = Pattern.compile("(?s).*[+*)]\\)?[+*{].*");

    private final Interpreter run;
    private final SimpleCommands commands;

    /** From one text to another. */
    private interface Filter {
        String apply(String text);
    }

    TextTools(Interpreter run, SimpleCommands commands) {
        this.run = run;
        this.commands = commands;
    }

    void into(Map<String, Tool> table) {
        table.put("cat", call -> filter(call, operands(call, ""), text -> text));
        table.put("rev", call -> filter(call, operands(call, ""), known(TextTools::reversedLines)));
        table.put(
                "tac",
                call -> filter(call, operands(call, ""), known(text -> {
                    List<String> lines = new ArrayList<>(text.lines().toList());
                    Collections.reverse(lines);
                    return joined(lines);
                })));
        table.put(
                "sort",
                call -> filter(
                        call,
                        operands(call, "kt"),
                        known(text -> joined(text.lines().sorted().toList()))));
        table.put(
                "uniq",
                call -> filter(
                        call,
                        operands(call, ""),
                        known(text -> joined(text.lines().distinct().toList()))));
        table.put("head", call -> cutLines(call, true));
        table.put("tail", call -> cutLines(call, false));
        table.put("tr", this::translate);
        table.put("cut", this::cut);
        table.put("base64", this::base64);
        table.put("openssl", this::openssl);
        table.put("xxd", this::hex);
        table.put("gunzip", this::gunzip);
        table.put("zcat", this::gunzip);
        table.put(
                "gzip",
                call -> call.arguments().stream().anyMatch(a -> a.matches("-[a-z]*d.*"))
                        ? gunzip(call)
                        : filter(call, operands(call, ""), known(TextTools::zipped)));
        table.put("sed", this::sed);
        table.put("grep", this::grep);
        table.put("egrep", this::grep);
        table.put("fgrep", this::grep);
        table.put("basename", this::basename);
        table.put("dirname", this::dirname);
        table.put("seq", this::sequence);
        table.put("expr", this::expr);
        table.put("envsubst", this::substituteVariables);
        table.put("sleep", call -> call.status(0));
        table.put("sync", call -> call.status(0));
        table.put("logger", call -> call.status(0));
        table.put("whoami", call -> print(call, "root\n"));
        table.put("id", call -> call.arguments().contains("-u") ? print(call, "0\n") : other(call));
        table.put("ls", this::list);
        for (String name : List.of("date", "hostname", "nproc", "uptime", "free", "df", "ps", "which")) {
            table.put(name, call -> {
                commands.io().write(call.state(), 1, Value.ANYTHING);
                return call.status(name.equals("which") ? State.UNKNOWN : State.OK);
            });
        }
        table.put(
                "which",
                call -> commands.builtin(Call.of(
                        List.of(
                                "command",
                                "-v",
                                call.arguments().isEmpty()
                                        ? ""
                                        : call.arguments().get(0)),
                        call.state(),
                        call.position())));
    }

    private static Filter known(Filter filter) {
        return text -> Value.isKnown(text) ? filter.apply(text) : marks(text);
    }

    /** What is left of a text that was changed in an unknown way. */
    private static String marks(String text) {
        return text.indexOf(Value.SHIPPED) >= 0 ? String.valueOf(Value.SHIPPED) : Value.ANYTHING;
    }

    private static List<String> operands(Call call, String letters) {
        List<String> operands = new ArrayList<>();
        List<String> words = call.arguments();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith("-") && word.length() > 1) {
                if (word.length() == 2 && letters.indexOf(word.charAt(1)) >= 0) {
                    i++;
                }
            } else {
                operands.add(word);
            }
        }
        return operands;
    }

    private Outcomes print(Call call, String text) {
        commands.io().write(call.state(), 1, text);
        return call.status(0);
    }

    private Outcomes other(Call call) {
        commands.io().read(call.state());
        commands.io().write(call.state(), 1, Value.ANYTHING);
        return call.status(State.UNKNOWN);
    }

    private Outcomes filter(Call call, List<String> paths, Filter filter) {
        State state = call.state();
        int status = State.OK;
        StringBuilder text = new StringBuilder();
        if (paths.isEmpty()) {
            text.append(commands.io().read(state));
        }
        for (String path : paths) {
            if (path.equals("-") || path.equals("/dev/stdin")) {
                text.append(commands.io().read(state));
                continue;
            }
            Optional<Node> node = run.files(state).node(path);
            if (node.isPresent() && node.get() instanceof Node.File file) {
                text.append(path.equals("/dev/null") ? "" : file.content());
            } else if (node.isPresent()) {
                status = 1;
            } else {
                text.append(Value.ANYTHING);
                status = status == State.OK ? State.UNKNOWN : status;
            }
        }
        run.spend(1 + text.length() / 64);
        commands.io().write(state, 1, filter.apply(text.toString()));
        return call.status(status);
    }

    private static String joined(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static String reversedLines(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : Split.lines(text)) {
            boolean newline = line.endsWith("\n");
            out.append(new StringBuilder(newline ? line.substring(0, line.length() - 1) : line).reverse());
            out.append(newline ? "\n" : "");
        }
        return out.toString();
    }

    private Outcomes cutLines(Call call, boolean head) {
        String count = "10";
        boolean bytes = false;
        List<String> paths = new ArrayList<>();
        List<String> words = call.arguments();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.matches("-[nc]") && i + 1 < words.size()) {
                bytes = word.equals("-c");
                count = words.get(++i);
            } else if (word.matches("-[nc].+")) {
                bytes = word.charAt(1) == 'c';
                count = word.substring(2);
            } else if (word.matches("--(lines|bytes)=.*")) {
                bytes = word.startsWith("--bytes");
                count = word.substring(word.indexOf('=') + 1);
            } else if (word.matches("-\\d+")) {
                count = word.substring(1);
            } else if (!word.startsWith("-") || word.equals("-")) {
                paths.add(word);
            }
        }
        String number = count;
        boolean inBytes = bytes;
        return filter(call, paths, text -> {
            if (!number.matches("[+-]?\\d{1,6}")) {
                return marks(text);
            }
            int n = Integer.parseInt(number.replaceAll("[+-]", ""));
            boolean plus = number.startsWith("+");
            boolean minus = number.startsWith("-");
            if (head && n <= 1 && !plus && text.startsWith(String.valueOf(Value.SHIPPED))) {
                return "#!/bin/bash\n";
            }
            if (!Value.isKnown(text)) {
                return marks(text);
            }
            List<String> units = inBytes ? Split.characters(text) : Split.lines(text);
            int size = units.size();
            int from = head ? 0 : plus ? Math.min(size, Math.max(0, n - 1)) : Math.max(0, size - n);
            int to = !head ? size : minus ? Math.max(0, size - n) : Math.min(size, n);
            return String.join("", units.subList(from, to));
        });
    }

    private static String set(String written) {
        String text = dev.bootproof.userdata.shell.syntax.AnsiC.decode(written)
                .replace("[:upper:]", "A-Z")
                .replace("[:lower:]", "a-z")
                .replace("[:digit:]", "0-9")
                .replace("[:alpha:]", "A-Za-z")
                .replace("[:alnum:]", "A-Za-z0-9")
                .replace("[:space:]", " \t\n\r\u000b\f")
                .replace("[:blank:]", " \t");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i + 2 < text.length()
                    && text.charAt(i + 1) == '-'
                    && text.charAt(i) <= text.charAt(i + 2)
                    && text.charAt(i + 2) < 256) {
                for (char c = text.charAt(i); c <= text.charAt(i + 2); c++) {
                    out.append(c);
                }
                i += 2;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private Outcomes translate(Call call) {
        List<String> operands = new ArrayList<>();
        String flags = "";
        for (String word : call.arguments()) {
            if (operands.isEmpty() && word.matches("-[dscC]+")) {
                flags += word;
            } else {
                operands.add(word);
            }
        }
        if (operands.isEmpty() || operands.stream().anyMatch(o -> !Value.isKnown(o))) {
            return other(call);
        }
        boolean complement = flags.toLowerCase(java.util.Locale.ROOT).indexOf('c') >= 0;
        boolean delete = flags.indexOf('d') >= 0;
        boolean squeeze = flags.indexOf('s') >= 0;
        String from = set(operands.get(0));
        String to = operands.size() > 1 ? set(operands.get(1)) : "";
        return filter(call, List.of(), known(text -> {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                int at = from.indexOf(c);
                boolean hit = (at >= 0) != complement;
                char now = c;
                if (hit && delete) {
                    continue;
                }
                if (hit && !to.isEmpty()) {
                    now = to.charAt(complement ? to.length() - 1 : Math.min(at, to.length() - 1));
                }
                boolean squeezed = squeeze && hit && out.length() > 0 && out.charAt(out.length() - 1) == now;
                if (!squeezed) {
                    out.append(now);
                }
            }
            return out.toString();
        }));
    }

    private Outcomes cut(Call call) {
        char delimiter = '\t';
        String list = "";
        boolean fields = false;
        List<String> paths = new ArrayList<>();
        List<String> words = call.arguments();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.matches("(?s)-[dfcb].*") || word.matches("--(delimiter|fields)=.*")) {
                boolean longer = word.startsWith("--");
                char kind = longer ? word.charAt(2) : word.charAt(1);
                String value = longer ? word.substring(word.indexOf('=') + 1) : word.substring(2);
                if (value.isEmpty() && i + 1 < words.size()) {
                    value = words.get(++i);
                }
                if (kind == 'd') {
                    delimiter = value.isEmpty() ? ' ' : value.charAt(0);
                } else {
                    fields = kind == 'f';
                    list = value;
                }
            } else if (!word.startsWith("-")) {
                paths.add(word);
            }
        }
        String ranges = list;
        char separator = delimiter;
        boolean byField = fields;
        if (!ranges.matches("[\\d,-]{1,40}")) {
            return other(call);
        }
        return filter(call, paths, known(text -> {
            List<String> out = new ArrayList<>();
            for (String line : text.split("\n", -1)) {
                List<String> units = byField
                        ? List.of(line.split(Pattern.quote(String.valueOf(separator)), -1))
                        : Split.characters(line);
                if (byField && units.size() == 1) {
                    out.add(line);
                    continue;
                }
                List<String> kept = new ArrayList<>();
                for (int i = 1; i <= units.size(); i++) {
                    if (inRanges(i, ranges)) {
                        kept.add(units.get(i - 1));
                    }
                }
                out.add(String.join(byField ? String.valueOf(separator) : "", kept));
            }
            return String.join("\n", out);
        }));
    }

    private static boolean inRanges(int number, String ranges) {
        for (String range : Split.at(",", ranges)) {
            Matcher matcher = Pattern.compile("(\\d{0,6})(-?)(\\d{0,6})").matcher(range);
            if (matcher.matches()) {
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

    private static String text(byte[] bytes) {
        return Value.clean(Bytes.of(bytes).utf8().orElse(new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    private static byte[] bytes(String text) {
        boolean latin = text.chars().allMatch(c -> c < 256);
        return text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return text(Base64.getDecoder().decode(text.replaceAll("\\s", "")));
        } catch (IllegalArgumentException e) {
            return Value.ANYTHING;
        }
    }

    private Outcomes base64(Call call) {
        boolean decode = call.arguments().stream().anyMatch(a -> a.matches("-[a-zA-Z]*[dD][a-zA-Z]*|--decode"));
        List<String> paths = operands(call, "w");
        return filter(
                call,
                paths,
                known(text -> decode
                        ? decoded(text)
                        : Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes(text)) + "\n"));
    }

    private Outcomes openssl(Call call) {
        List<String> words = call.arguments();
        boolean isBase64 = words.contains("base64") || words.contains("-base64") || words.contains("-a");
        if (isBase64 && words.contains("-d") && !words.contains("-in")) {
            return filter(call, List.of(), known(TextTools::decoded));
        }
        return other(call);
    }

    private Outcomes hex(Call call) {
        String flags = String.join("", call.arguments());
        if (flags.indexOf('r') < 0 || flags.indexOf('p') < 0) {
            return other(call);
        }
        List<String> paths =
                call.arguments().stream().filter(a -> !a.startsWith("-")).toList();
        return filter(call, paths, known(text -> {
            String digits = text.replaceAll("[^0-9a-fA-F]", "");
            byte[] bytes = new byte[digits.length() / 2];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
            }
            return text(bytes);
        }));
    }

    private Outcomes gunzip(Call call) {
        return filter(call, operands(call, ""), known(text -> {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes(text)))) {
                return text(in.readNBytes(300_000));
            } catch (IOException e) {
                return Value.ANYTHING;
            }
        }));
    }

    private static String zipped(String text) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (java.util.zip.GZIPOutputStream zip = new java.util.zip.GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Value.ANYTHING;
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private Outcomes substituteVariables(Call call) {
        StateEnvironment environment = new StateEnvironment(run, call.state(), call.position());
        Pattern reference = Pattern.compile("\\$(?:\\{(\\w+)}|(\\w+))");
        boolean all = call.arguments().isEmpty();
        return filter(
                call,
                List.of(),
                text -> !all
                        ? marks(text)
                        : reference.matcher(text).replaceAll(match -> {
                            String name = match.group(1) == null ? match.group(2) : match.group(1);
                            return Matcher.quoteReplacement(environment
                                    .variable(name)
                                    .filter(v -> v.has('x'))
                                    .flatMap(v -> v.value())
                                    .orElse(""));
                        }));
    }

    // --- sed

    private Outcomes sed(Call call) {
        List<String> words = call.arguments();
        List<String> scripts = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        boolean inPlace = false;
        boolean quiet = false;
        boolean extended = false;
        boolean file = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("-e") && i + 1 < words.size()) {
                scripts.add(words.get(++i));
            } else if (word.equals("-f") && i + 1 < words.size()) {
                file = true;
                i++;
            } else if (word.startsWith("--")) {
                inPlace |= word.startsWith("--in-place");
                quiet |= word.matches("--(quiet|silent)");
                extended |= word.equals("--regexp-extended");
            } else if (word.startsWith("-") && word.length() > 1) {
                int i_ = word.indexOf('i');
                String before = i_ > 0 ? word.substring(0, i_) : word;
                inPlace |= i_ > 0;
                quiet |= before.indexOf('n') > 0;
                extended |= before.indexOf('E') > 0 || before.indexOf('r') > 0;
                if (before.endsWith("e") && i_ < 0 && i + 1 < words.size()) {
                    scripts.add(words.get(++i));
                }
            } else if (scripts.isEmpty() && !file) {
                scripts.add(word);
            } else {
                paths.add(word);
            }
        }
        String script = String.join("\n", scripts);
        if (script.contains("bootstrap") && script.matches("(?s)(.*[\\s;/\\d$])?e\\s+.*")) {
            run.recorder.gap(call.position(), "sed's 'e' runs a command", call.state());
        }
        boolean silent = quiet;
        boolean isExtended = extended;
        boolean opaque = file;
        Filter edit = text -> opaque ? marks(text) : edited(script, text, silent, isExtended);
        if (!inPlace) {
            return filter(call, paths, edit);
        }
        Files files = run.files(call.state());
        int status = State.OK;
        for (String path : paths) {
            String resolved = files.resolve(path);
            Optional<Node> node = files.at(resolved);
            if (node.isPresent() && node.get() instanceof Node.File old) {
                files.put(
                        resolved,
                        new Node.File(edit.apply(old.content()), old.executable(), Optional.of(call.position())));
            } else {
                status = node.isPresent() ? 1 : State.UNKNOWN;
            }
        }
        return call.status(status);
    }

    /** An edited script of the image is still that script, for all that can be known. */
    private String edited(String script, String text, boolean quiet, boolean extended) {
        if (text.startsWith(String.valueOf(Value.SHIPPED))) {
            return text;
        }
        if (!Value.isKnown(script) || text.length() > 50_000) {
            return marks(text);
        }
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        boolean newline = text.endsWith("\n");
        if (newline) {
            lines.remove(lines.size() - 1);
        }
        if (text.isEmpty()) {
            return "";
        }
        List<String> pending = new ArrayList<>();
        for (String command : Split.at("\n|;(?=\\s*(?:[0-9$]|s[^\\w\\s]|/|$))", script)) {
            if (!command.isBlank()) {
                pending.add(command.strip());
            }
        }
        List<String> printed = new ArrayList<>();
        for (String command : pending) {
            Matcher substitute = Pattern.compile("(?s)(\\d+|\\$|)s(.)(.*)").matcher(command);
            Matcher address =
                    Pattern.compile("(\\d+|\\$)(?:,(\\d+|\\$))?\\s*([dp])").matcher(command);
            Matcher match = Pattern.compile("/((?:[^/\\\\]|\\\\.)*)/\\s*([dp])").matcher(command);
            if (address.matches()) {
                int from = number(address.group(1), lines.size());
                int to = address.group(2) == null ? from : number(address.group(2), lines.size());
                List<String> range = new ArrayList<>(
                        lines.subList(Math.min(from - 1, lines.size()), Math.min(Math.max(to, from), lines.size())));
                if (address.group(3).equals("d")) {
                    lines.subList(Math.min(from - 1, lines.size()), Math.min(Math.max(to, from), lines.size()))
                            .clear();
                } else {
                    printed.addAll(range);
                }
            } else if (match.matches()) {
                Optional<Pattern> regex = regex(match.group(1), extended, false);
                if (regex.isEmpty() || !Value.isKnown(text)) {
                    return marks(text);
                }
                if (match.group(2).equals("d")) {
                    lines.removeIf(line -> regex.get().matcher(line).find());
                } else {
                    lines.stream()
                            .filter(line -> regex.get().matcher(line).find())
                            .forEach(printed::add);
                }
            } else if (substitute.matches()) {
                if (!substitute(lines, substitute, extended, quiet, printed)) {
                    return marks(text);
                }
            } else {
                return marks(text);
            }
        }
        List<String> result = quiet ? printed : lines;
        return result.isEmpty() ? "" : String.join("\n", result) + (newline || quiet ? "\n" : "");
    }

    private static int number(String address, int last) {
        return address.equals("$") ? last : Math.max(1, Integer.parseInt(address.length() > 6 ? "999999" : address));
    }

    private boolean substitute(
            List<String> lines, Matcher command, boolean extended, boolean quiet, List<String> printed) {
        char delimiter = command.group(2).charAt(0);
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        String rest = command.group(3);
        int i = 0;
        while (i < rest.length() && parts.size() < 2) {
            char c = rest.charAt(i);
            if (c == '\\' && i + 1 < rest.length()) {
                if (rest.charAt(i + 1) != delimiter) {
                    part.append(c);
                }
                part.append(rest.charAt(i + 1));
                i++;
            } else if (c == delimiter) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
            i++;
        }
        String flags = rest.substring(i);
        if (parts.size() < 2 || !flags.matches("[gpiI]*")) {
            return false;
        }
        Optional<Pattern> regex = regex(
                parts.get(0), extended, flags.toLowerCase(java.util.Locale.ROOT).indexOf('i') >= 0);
        if (regex.isEmpty()) {
            return false;
        }
        StringBuilder replacement = new StringBuilder();
        String with = parts.get(1);
        for (int j = 0; j < with.length(); j++) {
            char c = with.charAt(j);
            if (c == '\\' && j + 1 < with.length()) {
                char next = with.charAt(++j);
                if (Character.isDigit(next)) {
                    replacement.append('$').append(next);
                } else {
                    replacement.append(next == 'n' ? "\n" : Matcher.quoteReplacement(String.valueOf(next)));
                }
            } else if (c == '&') {
                replacement.append("$0");
            } else {
                replacement.append(Matcher.quoteReplacement(String.valueOf(c)));
            }
        }
        for (int line = 0; line < lines.size(); line++) {
            String address = command.group(1);
            if (!address.isEmpty() && number(address, lines.size()) != line + 1) {
                continue;
            }
            run.spend(1);
            if (!Value.isKnown(lines.get(line))
                    && !regex.get().matcher(lines.get(line)).find()) {
                continue;
            }
            Matcher matcher = regex.get().matcher(lines.get(line));
            try {
                boolean found = matcher.find();
                if (found) {
                    lines.set(
                            line,
                            flags.indexOf('g') >= 0
                                    ? matcher.replaceAll(replacement.toString())
                                    : matcher.replaceFirst(replacement.toString()));
                    if (quiet && flags.indexOf('p') >= 0) {
                        printed.add(lines.get(line));
                    }
                }
            } catch (IndexOutOfBoundsException | StackOverflowError e) {
                return false;
            }
        }
        return true;
    }

    /** A POSIX regular expression, basic or extended, as Java has it. */
    private static Optional<Pattern> regex(String written, boolean extended, boolean ignoreCase) {
        if (HOSTILE.matcher(written.replace("\\", "")).matches() || written.length() > 500) {
            return Optional.empty();
        }
        String java = written;
        if (!extended) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < written.length(); i++) {
                char c = written.charAt(i);
                if (c == '\\' && i + 1 < written.length()) {
                    char next = written.charAt(++i);
                    out.append("(){}|+?".indexOf(next) >= 0 ? String.valueOf(next) : "\\" + next);
                } else if ("(){}|+?".indexOf(c) >= 0) {
                    out.append('\\').append(c);
                } else {
                    out.append(c);
                }
            }
            java = out.toString();
        }
        java = java.replace("[:space:]", "\\s")
                .replace("[:digit:]", "\\d")
                .replace("[:alnum:]", "a-zA-Z0-9")
                .replace("[:alpha:]", "a-zA-Z");
        try {
            return Optional.of(Pattern.compile(java, ignoreCase ? Pattern.CASE_INSENSITIVE : 0));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private Outcomes grep(Call call) {
        State state = call.state();
        List<String> words = call.arguments();
        String flags = "";
        List<String> operands = new ArrayList<>();
        Optional<String> pattern = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("-e") && i + 1 < words.size()) {
                pattern = Optional.of(words.get(++i));
            } else if (word.matches("-[ABCmf]") && i + 1 < words.size()) {
                return other(call);
            } else if (word.startsWith("-") && word.length() > 1) {
                flags += word.replace("--quiet", "q").replace("--fixed-strings", "F");
            } else {
                operands.add(word);
            }
        }
        if (pattern.isEmpty() && !operands.isEmpty()) {
            pattern = Optional.of(operands.remove(0));
        }
        StringBuilder text = new StringBuilder();
        if (operands.isEmpty()) {
            text.append(commands.io().read(state));
        }
        for (String path : operands) {
            text.append(run.files(state).content(path).orElse(Value.ANYTHING));
        }
        boolean fixed = flags.indexOf('F') >= 0 || call.name().endsWith("fgrep");
        boolean extended = flags.indexOf('E') >= 0
                || flags.indexOf('P') >= 0
                || call.name().endsWith("egrep");
        boolean simple = flags.matches("[-qviEFPwxhos]*") && operands.size() <= 1;
        Optional<Pattern> regex = pattern.filter(Value::isKnown)
                .flatMap(p -> fixed ? Optional.of(Pattern.compile(Pattern.quote(p))) : regex(p, extended, false));
        if (!simple || regex.isEmpty() || !Value.isKnown(text.toString()) || flags.matches(".*[iwx].*")) {
            commands.io().write(state, 1, flags.indexOf('q') >= 0 ? "" : marks(text.toString()));
            return call.status(State.UNKNOWN);
        }
        boolean invert = flags.indexOf('v') >= 0;
        boolean only = flags.indexOf('o') >= 0;
        StringBuilder out = new StringBuilder();
        boolean any = false;
        for (String line : text.toString().lines().toList()) {
            run.spend(1);
            Matcher matcher = regex.get().matcher(line);
            boolean found = matcher.find();
            if (found != invert) {
                any = true;
                out.append(only && found ? matcher.group() : line).append('\n');
            }
        }
        commands.io().write(state, 1, flags.indexOf('q') >= 0 ? "" : out.toString());
        return call.status(any ? 0 : 1);
    }

    private Outcomes basename(Call call) {
        List<String> operands = operands(call, "s");
        if (operands.isEmpty()) {
            return call.status(1);
        }
        String path = operands.get(0).replaceFirst("(?<=.)/+$", "");
        String name = path.equals("/") ? path : path.substring(path.lastIndexOf('/') + 1);
        if (operands.size() > 1 && name.endsWith(operands.get(1)) && !name.equals(operands.get(1))) {
            name = name.substring(0, name.length() - operands.get(1).length());
        }
        return print(call, name + "\n");
    }

    private Outcomes dirname(Call call) {
        List<String> operands = operands(call, "");
        if (operands.isEmpty()) {
            return call.status(1);
        }
        String path = operands.get(0).replaceFirst("(?<=.)/+$", "");
        int slash = path.lastIndexOf('/');
        boolean unknown = !Value.isKnown(path) && slash < path.lastIndexOf(Value.UNKNOWN);
        String directory = slash < 0 ? "." : slash == 0 ? "/" : path.substring(0, slash);
        return print(call, (unknown ? Value.ANYTHING : directory) + "\n");
    }

    private Outcomes sequence(Call call) {
        List<String> operands = operands(call, "sf");
        if (operands.isEmpty() || operands.stream().anyMatch(o -> !o.matches("-?\\d{1,6}"))) {
            return other(call);
        }
        List<Integer> numbers = operands.stream().map(Integer::parseInt).toList();
        int from = numbers.size() > 1 ? numbers.get(0) : 1;
        int step = numbers.size() > 2 ? numbers.get(1) : 1;
        int to = numbers.get(numbers.size() - 1);
        StringBuilder out = new StringBuilder();
        for (int i = from; step != 0 && (step > 0 ? i <= to : i >= to); i += step) {
            run.spend(1);
            out.append(i).append('\n');
        }
        return print(call, out.toString());
    }

    private Outcomes expr(Call call) {
        String text = String.join(" ", call.arguments());
        if (!text.matches("[\\d +*/%()<>=-]+")) {
            return other(call);
        }
        var value = Arithmetic.evaluate(
                new StateEnvironment(run, call.state(), call.position()), text.replaceAll("(?<![<>=])=(?!=)", "=="));
        if (value.isEmpty()) {
            return other(call);
        }
        commands.io().write(call.state(), 1, value.getAsLong() + "\n");
        return call.status(value.getAsLong() != 0 ? 0 : 1);
    }

    private Outcomes list(Call call) {
        List<String> operands = operands(call, "");
        Files files = run.files(call.state());
        int status = State.OK;
        StringBuilder out = new StringBuilder();
        for (String path : operands.isEmpty() ? List.of(".") : operands) {
            Optional<Node> node = files.node(path);
            if (node.isEmpty()) {
                status = status == State.OK ? State.UNKNOWN : status;
                out.append(Value.ANYTHING);
            } else if (node.get() instanceof Node.Absent) {
                status = 2;
            } else if (node.get() instanceof Node.Directory) {
                files.names(path)
                        .orElse(files.knownNames(path))
                        .forEach(name -> out.append(name).append('\n'));
                if (files.names(path).isEmpty()) {
                    out.append(out.isEmpty() ? Value.ANYTHING : "");
                }
            } else {
                out.append(path).append('\n');
            }
        }
        boolean plain = call.arguments().stream().noneMatch(a -> a.matches("-[a-zA-Z]*[lFis].*"));
        commands.io().write(call.state(), 1, plain ? out.toString() : Value.ANYTHING);
        return call.status(status);
    }
}
