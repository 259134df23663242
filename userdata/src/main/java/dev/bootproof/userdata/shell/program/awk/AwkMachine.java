package dev.bootproof.userdata.shell.program.awk;

import com.google.re2j.Pattern;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.ControlEscapes;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Lines;
import dev.bootproof.userdata.shell.program.Regex;
import dev.bootproof.userdata.shell.program.TextBound;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import dev.bootproof.userdata.shell.program.awk.AwkProgram.Expression;
import dev.bootproof.userdata.shell.program.awk.AwkProgram.Flow;
import dev.bootproof.userdata.shell.program.awk.AwkProgram.Function;
import dev.bootproof.userdata.shell.program.awk.AwkProgram.Rule;
import dev.bootproof.userdata.shell.program.awk.AwkProgram.Statement;
import dev.bootproof.userdata.shell.syntax.AnsiC;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run of an awk program: its variables, the record at hand, and what it wrote. */
final class AwkMachine {
    private static final int MAX_DEPTH = 30;
    private static final int MAX_FIELDS = 10_000;
    private static final String UNLIMITED_BLANKS = " ";

    private final AwkProgram program;
    private final Host host;
    private final Map<String, AwkValue> variables = new HashMap<>();
    private final Map<String, Map<String, AwkValue>> arrays = new HashMap<>();
    /** The arrays that parameters of the function at hand stand for. */
    private Map<String, String> aliases = Map.of();

    private final AwkStreams streams;
    private final List<AwkFile> files;
    private Optional<AwkLines> input = Optional.empty();
    private int number;
    /** How many records there were before the file that is read. */
    private int before;

    /** Whether it is known how many records there were: one of which nothing is known may be many. */
    private boolean counted = true;

    private final Set<Integer> ranges = new HashSet<>();
    private final Map<String, Pattern> regexes = new HashMap<>();
    private List<String> fields = List.of();
    private String record = "";
    private AwkValue result = AwkValue.UNSET;
    private Exit exit = Exit.success();
    private int depth;
    /** How many arrays of functions' own there were. */
    private int locals;

    /** @param files what is read */
    AwkMachine(AwkProgram program, Host host, List<AwkFile> files) {
        this.program = program;
        this.host = host;
        this.files = List.copyOf(files);
        this.streams = new AwkStreams(host, content -> new AwkLines(records(content)));
        variables.put("FS", AwkValue.of(UNLIMITED_BLANKS));
        variables.put("OFS", AwkValue.of(" "));
        variables.put("ORS", AwkValue.of("\n"));
        variables.put("RS", AwkValue.of("\n"));
        variables.put("SUBSEP", AwkValue.of("\u001c"));
    }

    /** @return how it ended; what went to pipes has been run */
    Exit run() {
        boolean goesOn = true;
        for (Statement begin : program.begin()) {
            goesOn = goesOn && begin.run(this) != Flow.EXIT;
        }
        boolean reads = goesOn && (!program.rules().isEmpty() || !program.end().isEmpty());
        while (reads) {
            Optional<AwkValue> line = input().next();
            if (line.isEmpty()) {
                break;
            }
            counted &= !Value.isUnknown(line.get().text());
            countInput();
            record(line.get().text());
            if (rules() == Flow.EXIT) {
                goesOn = false;
                break;
            }
        }
        if (goesOn && reads) {
            input().rest().forEach(this::assign);
        }
        for (Statement end : program.end()) { // also behind an exit
            if (end.run(this) == Flow.EXIT) {
                break;
            }
        }
        streams.closeAll();
        return exit;
    }

    /** The input's lines: BEGIN may have set how it is parted. */
    AwkLines input() {
        if (input.isEmpty()) {
            List<String> records = new ArrayList<>();
            Map<Integer, AwkFile> begins = new HashMap<>();
            List<String> pending = new ArrayList<>();
            for (AwkFile file : files) {
                pending.addAll(file.assignments());
                List<String> own = records(file.text());
                if (!own.isEmpty()) {
                    begins.put(records.size(), new AwkFile(file.name(), "", pending));
                    pending.clear();
                }
                records.addAll(own);
            }
            input = Optional.of(new AwkLines(records, begins, pending));
        }
        return input.get();
    }

    /** What is read and written beside the input. */
    AwkStreams streams() {
        return streams;
    }

    /** A record of the input was read. */
    void countInput() {
        input().begunFile().ifPresent(file -> {
            set("FILENAME", AwkValue.of(file.name()));
            before = number;
            file.assignments().forEach(this::assign);
        });
        countRecord();
    }

    /** {@code name=value}, as {@code -v} and operands have it. */
    void assign(String assignment) {
        int equals = assignment.indexOf('=');
        String text = assignment.substring(equals + 1);
        String value = text.matches("(?s).*\\\\[nt\\\\].*") ? AnsiC.decode(text) : text;
        set(assignment.substring(0, equals), AwkValue.input(value));
    }

    void countRecord() {
        number++;
        set("NR", counted ? AwkValue.of(number) : AwkValue.of(Value.ANYTHING));
        set("FNR", counted ? AwkValue.of(number - before) : AwkValue.of(Value.ANYTHING));
    }

    private List<String> records(String text) {
        String input = paid(text);
        String separator = text("RS");
        if (separator.equals("\n")) {
            return Lines.bare(input);
        }
        if (separator.isEmpty() && text("FS").equals(UNLIMITED_BLANKS)) {
            String paragraphs = input.replaceFirst("^\n+", "").replaceFirst("\n+$", "");
            return paragraphs.isEmpty() ? List.of() : List.of(paragraphs.split("\n\n+"));
        }
        if (separator.length() != 1) {
            throw new UnfollowedException("RS");
        }
        String trimmed = input.endsWith("\n") && separator.isEmpty() ? Lines.bareLine(input) : input;
        List<String> records = new ArrayList<>(List.of(trimmed.split(java.util.regex.Pattern.quote(separator), -1)));
        if (records.get(records.size() - 1).isEmpty()) {
            records.remove(records.size() - 1);
        }
        return records;
    }

    private Flow rules() {
        for (Rule rule : program.rules()) {
            spend();
            if (applies(rule)) {
                Flow flow = rule.action().run(this);
                if (flow == Flow.EXIT || flow == Flow.NEXT_RECORD) {
                    return flow;
                }
            }
        }
        return Flow.NEXT_RECORD;
    }

    private boolean applies(Rule rule) {
        if (rule.from().isEmpty()) {
            return true;
        }
        if (rule.to().isEmpty()) {
            return isTrue(rule.from().get());
        }
        if (!ranges.contains(rule.number()) && !isTrue(rule.from().get())) {
            return false;
        }
        if (isTrue(rule.to().get())) {
            ranges.remove(rule.number());
        } else {
            ranges.add(rule.number());
        }
        return true;
    }

    void spend() {
        host.spend(1);
    }

    /** Pays for a text that is made, or gone through, by its length. */
    String paid(String text) {
        host.spend(TextBound.hold(text).length() / 64);
        return text;
    }

    /** Pays for a text that is parted or searched, which is dearer. */
    String searched(String text) {
        host.spend(text.length() / 8);
        return text;
    }

    boolean isTrue(Expression condition) {
        AwkValue value = condition.value(this);
        if (!value.isKnown() && value.text().replace(Value.ANYTHING, "").isEmpty()) {
            throw new UnfollowedException("a condition");
        }
        return value.isTrue();
    }

    // --- variables, fields

    AwkValue get(String name) {
        return switch (name) {
            case "NF" -> AwkValue.of(known(fields).size());
            case "ARGC", "ARGV", "ARGIND", "PROCINFO", "ERRNO" -> throw new UnfollowedException(name);
            default -> {
                AwkValue value = variables.get(name);
                yield value == null ? AwkValue.UNSET : value;
            }
        };
    }

    String text(String name) {
        return get(name).text();
    }

    void set(String name, AwkValue value) {
        switch (name) {
            case "NF" -> resize(value);
            case "OFMT", "CONVFMT", "IGNORECASE", "FIELDWIDTHS", "FPAT" -> throw new UnfollowedException(name);
            default -> variables.put(name, value);
        }
    }

    /** Fields are dropped, or empty ones added. */
    private void resize(AwkValue count) {
        if (!count.isKnown() || count.number() < 0 || count.number() > MAX_FIELDS) {
            throw new UnfollowedException("NF");
        }
        List<String> changed = new ArrayList<>(known(fields));
        int size = (int) count.number();
        while (changed.size() < size) {
            changed.add("");
        }
        fields = List.copyOf(changed.subList(0, size));
        record = searched(String.join(text("OFS"), fields));
    }

    boolean isArray(String name) {
        return arrays.containsKey(aliases.getOrDefault(name, name));
    }

    Map<String, AwkValue> array(String name) {
        if (name.equals("ARGV") || name.equals("PROCINFO")) {
            throw new UnfollowedException(name);
        }
        return arrays.computeIfAbsent(aliases.getOrDefault(name, name), n -> new LinkedHashMap<>());
    }

    AwkValue element(String array, String key) {
        if (array.equals("ENVIRON")) {
            return AwkValue.input(host.variable(key).orElse(""));
        }
        // asking for an element makes it
        return array(array).computeIfAbsent(key, k -> AwkValue.UNSET);
    }

    private void record(String text) {
        record = text;
        fields = split(text, text("FS"));
    }

    private List<String> known(List<String> pieces) {
        if (!Value.isKnown(record)) {
            throw new UnfollowedException("the number of fields");
        }
        return pieces;
    }

    AwkValue field(int index) {
        if (index == 0) {
            return AwkValue.input(record);
        }
        for (int i = 0; i < Math.min(index - 1, fields.size()); i++) {
            if (!Value.isKnown(fields.get(i))) {
                return AwkValue.of(Value.ANYTHING); // may be several, or none
            }
        }
        return index <= fields.size() ? AwkValue.input(fields.get(index - 1)) : AwkValue.UNSET;
    }

    void field(int index, String text) {
        if (index == 0) {
            record(text);
            return;
        }
        List<String> changed = new ArrayList<>(known(fields));
        while (changed.size() < index) {
            changed.add("");
        }
        changed.set(index - 1, text);
        fields = changed;
        record = searched(String.join(text("OFS"), changed));
    }

    List<String> split(String text, String separator) {
        searched(text);
        if (text.isEmpty()) {
            return List.of();
        }
        if (separator.equals(UNLIMITED_BLANKS)) {
            String stripped = text.strip();
            return stripped.isEmpty() ? List.of() : List.of(stripped.split("[ \t\n]+"));
        }
        if (separator.isEmpty()) {
            return List.of(text.split("(?s)(?<=.)"));
        }
        if (separator.length() == 1 && !separator.equals("\\")) {
            return List.of(text.split(java.util.regex.Pattern.quote(separator), -1));
        }
        return List.of(regex(separator).split(text, -1));
    }

    boolean matches(String text, String expression) {
        if (!Value.isKnown(text)) {
            throw new UnfollowedException("a match");
        }
        return regex(expression).matcher(searched(text)).find();
    }

    Pattern regex(String expression) {
        if (!Value.isKnown(expression)) {
            throw new UnfollowedException("a regular expression");
        }
        return regexes.computeIfAbsent(
                expression,
                e -> Regex.compile(ControlEscapes.resolved(e), true, false)
                        .orElseThrow(() -> new UnfollowedException("a regular expression")));
    }

    void exit(AwkValue value) {
        exit = value.isKnown() ? Exit.of((int) value.number() & 0xff) : Exit.unknown();
    }

    void returned(AwkValue value) {
        result = value;
    }

    /** A parameter is a variable of the function's own; where an array is given, it is that array. */
    AwkValue call(String name, List<Expression> arguments) {
        Function function = program.functions().get(name);
        if (function == null || ++depth > MAX_DEPTH) {
            throw new UnfollowedException(name);
        }
        host.spend(variables.size() / 16);
        Map<String, AwkValue> saved = new HashMap<>(variables);
        Map<String, String> outer = aliases;
        Map<String, String> inner = new HashMap<>(outer);
        Map<String, AwkValue> given = new HashMap<>();
        for (int i = 0; i < function.parameters().size(); i++) {
            String parameter = function.parameters().get(i);
            boolean variable = i < arguments.size() && arguments.get(i) instanceof AwkPlaces.Named;
            String array = variable ? ((AwkPlaces.Named) arguments.get(i)).name() : parameter + " " + ++locals;
            inner.put(parameter, outer.getOrDefault(array, array));
            boolean value = i < arguments.size() && !(variable && isArray(array));
            given.put(parameter, value ? arguments.get(i).value(this) : AwkValue.UNSET);
        }
        variables.putAll(given);
        aliases = inner;
        result = AwkValue.UNSET;
        function.body().run(this);
        aliases = outer;
        for (String parameter : function.parameters()) {
            AwkValue old = saved.get(parameter);
            if (old == null) {
                variables.remove(parameter);
            } else {
                variables.put(parameter, old);
            }
        }
        depth--;
        return result;
    }
}
