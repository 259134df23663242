package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.syntax.AnsiC;
import dev.bootproof.userdata.shell.syntax.Word;
import dev.bootproof.userdata.shell.syntax.Word.Operation;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parameter expansion with every operator. */
final class Parameters {
    /** In the order in which <code>${name@a}</code> has them. */
    private static final String ATTRIBUTES = "aAinrtxlu";

    private final Environment environment;
    private final Expander expander;
    private int depth;

    Parameters(Environment environment, Expander expander) {
        this.environment = environment;
        this.expander = expander;
    }

    /** Whether it stands for a list: {@code $@}, <code>${a[@]}</code>. */
    static boolean isList(Part.Parameter parameter) {
        if (parameter.name().equals("@")) {
            return true;
        }
        return parameter.subscript().flatMap(Word::plain).filter("@"::equals).isPresent()
                || parameter
                        .operation()
                        .filter(o -> o.operator().equals("names@"))
                        .isPresent();
    }

    /** Whether some are to be fields of their own and some to be joined. */
    static boolean mixesLists(List<Part> parts) {
        return parts.stream().anyMatch(part -> part instanceof Part.Parameter p && isList(p) && !p.length())
                && parts.stream().anyMatch(part -> part instanceof Part.Parameter p && isStar(p) && !p.length());
    }

    static boolean isStar(Part.Parameter parameter) {
        return parameter.name().equals("*")
                || parameter
                        .operation()
                        .filter(o -> o.operator().equals("names*"))
                        .isPresent()
                || parameter
                        .subscript()
                        .flatMap(Word::plain)
                        .filter("*"::equals)
                        .isPresent();
    }

    /** The values a parameter has before any operation: none where it is not set. */
    private List<String> values(String name, Optional<Word> subscript) {
        if (name.equals("@") || name.equals("*")) {
            return environment.positional();
        }
        if (Character.isDigit(name.charAt(0)) && !name.equals("0")) {
            int index = name.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(name);
            List<String> positional = environment.positional();
            if (index >= 1 && index <= positional.size()) {
                return List.of(positional.get(index - 1));
            }
            return positional.contains(Value.ANYTHING) ? List.of(Value.ANYTHING) : List.of();
        }
        if (!Character.isLetter(name.charAt(0)) && (name.charAt(0) != '_' || name.length() == 1)) {
            return environment.special(name.charAt(0)).map(List::of).orElse(List.of());
        }
        Optional<Variable> variable = environment.variable(name);
        if (subscript.isEmpty()) {
            return variable.flatMap(Variable::value).map(List::of).orElse(List.of());
        }
        String written = subscript.get().plain().orElse("");
        if (written.equals("@") || written.equals("*")) {
            return variable.map(v -> (List<String>) new ArrayList<>(v.elements().values()))
                    .orElse(List.of());
        }
        String key = key(variable, subscript.get());
        if (!Value.isKnown(key)) {
            return List.of(Value.ANYTHING);
        }
        return variable.flatMap(v -> Optional.ofNullable(v.elements().get(key)))
                .map(List::of)
                .orElse(List.of());
    }

    /** The subscript's value: a text for an associative array, else a number. */
    private String key(Optional<Variable> variable, Word subscript) {
        if (variable.filter(v -> v.has('A')).isPresent()) {
            return expander.single(subscript);
        }
        try {
            OptionalLong index = Arithmetic.evaluate(environment, expander.text(subscript));
            if (index.isEmpty()) {
                return Value.ANYTHING;
            }
            Optional<String> key = Variable.index(variable, index.getAsLong());
            if (key.isEmpty() && environment.option("errexit")) {
                // bash: report_error ends a shell that has set -e; else it only says so
                throw new ExpansionException("a subscript lies before the first element", true);
            }
            return key.orElse("");
        } catch (ExpansionException e) {
            throw new ExpansionException("a subscript is wrong", e.fatal());
        }
    }

    void expand(Part.Parameter parameter, Run run, boolean quoted) {
        if (++depth > 100) {
            throw environment.tooMuch("expansions are nested too deep");
        }
        try {
            expandBounded(parameter, run, quoted);
        } finally {
            depth--;
        }
    }

    private void expandBounded(Part.Parameter parameter, Run run, boolean quoted) {
        String operator = parameter.operation().map(Operation::operator).orElse("");
        boolean star = isStar(parameter);
        boolean list = isList(parameter) || star;
        if (operator.startsWith("names")) {
            List<String> names = environment.variableNames().stream()
                    .filter(name -> name.startsWith(parameter.name()))
                    .sorted()
                    .toList();
            run.joinedSomehow();
            expander.values(names, run, quoted, star);
            return;
        }
        String name = parameter.name();
        Optional<Word> subscript = parameter.subscript();
        if (parameter.indirect()) {
            if (list && subscript.isPresent()) {
                List<String> keys = environment
                        .variable(name)
                        .map(v -> List.copyOf(v.elements().keySet()))
                        .orElse(List.of());
                run.joinedSomehow();
                expander.values(keys, run, quoted, star);
                return;
            }
            List<String> target = values(name, subscript);
            boolean element =
                    subscript.isPresent() && environment.variable(name).isPresent();
            if (target.isEmpty() && operator.isEmpty() && (element || Character.isDigit(name.charAt(0)))) {
                return;
            }
            if (target.isEmpty()) {
                throw new ExpansionException("invalid indirect expansion", environment.option("errexit"));
            }
            String pointed = target.get(0);
            if (!Value.isKnown(pointed)) {
                expander.value(Value.ANYTHING, run, quoted);
                return;
            }
            Matcher matcher = Pattern.compile("(\\w+|[@*#?$!-])(?:\\[(.*)])?").matcher(pointed);
            if (!matcher.matches()) {
                throw new ExpansionException("invalid variable name", environment.option("posix"));
            }
            name = matcher.group(1);
            String inner = matcher.group(2);
            subscript = inner == null
                    ? Optional.empty()
                    : Optional.of(new Word(
                            List.of(new Part.Literal(inner)), new dev.bootproof.userdata.shell.syntax.Position(1, 1)));
            star = name.equals("*") || "*".equals(inner);
            list = star || name.equals("@") || "@".equals(inner);
        }
        List<String> values = values(name, subscript);
        if (parameter.length()) {
            if (list) {
                boolean declared =
                        subscript.isEmpty() || environment.variable(name).isPresent();
                if (!declared && environment.option("nounset")) {
                    throw new ExpansionException(name + " is not set", environment.option("errexit"));
                }
                boolean all = values.stream().allMatch(v -> !v.equals(Value.ANYTHING));
                expander.value(all ? Integer.toString(values.size()) : Value.ANYTHING, run, quoted);
            } else {
                unset(name, values, operator);
                String value = values.isEmpty() ? "" : values.get(0);
                expander.value(
                        Value.isKnown(value)
                                ? Integer.toString(value.codePointCount(0, value.length()))
                                : Value.ANYTHING,
                        run,
                        quoted);
            }
            return;
        }
        if (!operator.isEmpty() && "-=?+".indexOf(operator.charAt(operator.length() - 1)) >= 0) {
            if (alternative(parameter, name, subscript, values, run, quoted)) {
                return;
            }
        } else if (!list) {
            unset(name, values, operator);
        }
        List<String> results = values;
        if (parameter.operation().isPresent() && "-=?+".indexOf(operator.charAt(operator.length() - 1)) < 0) {
            Operation operation = parameter.operation().get();
            if (list && operator.equals(":")) {
                results = name.equals("@") || name.equals("*")
                        ? slicedPositional(values, operation)
                        : slicedArray(environment.variable(name), operation);
            } else {
                results = new ArrayList<>();
                for (String value : values) {
                    results.add(operate(value, operation));
                }
                if (operator.equals("@") && attributes(operation)) {
                    results = described(name, list ? values : existing(name));
                } else if (operator.equals("@")
                        && values.isEmpty()
                        && environment.variable(name).isPresent()) {
                    results = List.of(Value.ANYTHING);
                }
            }
        }
        if (list) {
            if (!operator.isEmpty() || (star && !quoted)) {
                run.joinedSomehow();
            }
            if (!operator.isEmpty() && !quoted && results.size() > 1 && expander.joinsByNothing()) {
                // with an empty IFS bash splits them in places of its own
                expander.value(Value.ANYTHING, run, false);
                return;
            }
            expander.values(results, run, quoted, star);
        } else if (!results.isEmpty()) {
            expander.value(results.get(0), run, quoted);
        }
    }

    private void unset(String name, List<String> values, String operator) {
        if (values.isEmpty() && environment.option("nounset") && !operator.equals("@")) {
            throw new ExpansionException(name + " is not set", true);
        }
    }

    /** {@code - = ? +}: writes the other value and says so, or leaves the parameter's own to the caller. */
    private boolean alternative(
            Part.Parameter parameter,
            String name,
            Optional<Word> subscript,
            List<String> values,
            Run run,
            boolean quoted) {
        Operation operation = parameter.operation().orElseThrow();
        boolean colon = operation.operator().startsWith(":");
        Word word = operation.operands().get(0);
        if (!quoted && !expander.joinsByBlank() && holdsList(word)) {
            // bash joins a list there in ways that differ from case to case
            expander.value(Value.ANYTHING, run, false);
            return true;
        }
        String joined = String.join(" ", values);
        boolean one = run.isAssigned()
                && !quoted
                && values.size() == 1
                && (isList(parameter) || (isStar(parameter) && !expander.joinsByNothing()));
        boolean empty = values.isEmpty() || (colon && joined.isEmpty() && !one);
        boolean doubtful = !empty && colon && joined.chars().allMatch(c -> c == Value.UNKNOWN);
        switch (operation.operator().charAt(operation.operator().length() - 1)) {
            case '+' -> {
                if (doubtful) {
                    String other = expander.operand(word, quoted);
                    expander.value(other.isEmpty() ? "" : Value.ANYTHING, run, quoted);
                } else if (!empty) {
                    expander.operand(word, run, quoted);
                }
                return true;
            }
            case '?' -> {
                if (empty) {
                    throw new ExpansionException(name + " is not set", true);
                }
                return false;
            }
            case '=' -> {
                if (!empty) {
                    return false;
                }
                String value = expander.operand(word, quoted);
                Optional<String> key = subscript.map(s -> key(environment.variable(name), s));
                environment.assign(name, key, value);
                expander.value(value, run, quoted);
                return true;
            }
            default -> {
                if (!empty) {
                    return false;
                }
                expander.operand(word, run, quoted);
                return true;
            }
        }
    }

    private static boolean holdsList(Word word) {
        return word.parts().stream()
                .flatMap(part -> part instanceof Part.DoubleQuoted d ? d.parts().stream() : Stream.of(part))
                .anyMatch(part -> part instanceof Part.Parameter p && (isList(p) || isStar(p)));
    }

    private List<String> slicedPositional(List<String> values, Operation operation) {
        List<String> all = new ArrayList<>(values);
        all.add(0, environment.special('0').orElse(""));
        OptionalLong from = bound(operation, 0);
        OptionalLong count = operation.operands().size() > 1 ? bound(operation, 1) : OptionalLong.of(all.size());
        if (from.isEmpty() || count.isEmpty() || values.contains(Value.ANYTHING)) {
            return List.of(Value.ANYTHING);
        }
        long start = from.getAsLong() < 0 ? all.size() + from.getAsLong() : from.getAsLong();
        if (start < 0 || start > all.size()) {
            return List.of();
        }
        return taken(all.subList((int) start, all.size()), count.getAsLong());
    }

    /** Counts by subscript, of which not every one need be there. */
    private List<String> slicedArray(Optional<Variable> variable, Operation operation) {
        OptionalLong from = bound(operation, 0);
        OptionalLong count = operation.operands().size() > 1 ? bound(operation, 1) : OptionalLong.of(Integer.MAX_VALUE);
        if (variable.isEmpty() || variable.get().elements().isEmpty()) {
            return List.of();
        }
        if (from.isEmpty() || count.isEmpty() || variable.get().has('A')) {
            return List.of(Value.ANYTHING);
        }
        Optional<String> start = Variable.index(variable, from.getAsLong());
        if (start.isEmpty()) {
            return List.of();
        }
        long first = Long.parseLong(start.get());
        List<String> behind = variable.get().elements().entrySet().stream()
                .filter(entry -> !entry.getKey().matches("[0-9]{1,18}") || Long.parseLong(entry.getKey()) >= first)
                .map(Map.Entry::getValue)
                .toList();
        return behind.isEmpty() ? behind : taken(behind, count.getAsLong());
    }

    private List<String> taken(List<String> values, long count) {
        if (count < 0) {
            throw new ExpansionException("substring expression < 0", environment.option("posix"));
        }
        return values.subList(0, (int) Math.min(values.size(), count));
    }

    private List<String> existing(String name) {
        return environment.variable(name).isPresent() ? List.of("") : List.of();
    }

    private boolean attributes(Operation operation) {
        return expander.operand(operation.operands().get(0), true).equals("a");
    }

    /** The letters of {@code declare} for each value. */
    private List<String> described(String name, List<String> values) {
        Optional<Variable> variable = environment.variable(name);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < ATTRIBUTES.length(); i++) {
            char letter = ATTRIBUTES.charAt(i);
            if (variable.filter(v -> v.has(letter)).isPresent()) {
                letters.append(letter);
            }
        }
        return values.stream().map(value -> letters.toString()).toList();
    }

    private OptionalLong bound(Operation operation, int index) {
        return Arithmetic.evaluate(
                environment, expander.text(operation.operands().get(index)));
    }

    private String operate(String value, Operation operation) {
        String operator = operation.operator();
        return switch (operator.charAt(0)) {
            case '#', '%' -> trim(value, expander.pattern(operation.operands().get(0)), operator);
            case '/' -> replace(value, operation);
            case '^', ',' -> changeCase(value, operation);
            case ':' -> substring(value, operation);
            case '@' -> transform(value, expander.operand(operation.operands().get(0), true));
            default -> value;
        };
    }

    private String trim(String value, String pattern, String operator) {
        boolean prefix = operator.charAt(0) == '#';
        boolean longest = operator.length() == 2;
        if (!Value.isKnown(pattern)) {
            return Value.ANYTHING;
        }
        if (!Value.isKnown(value)) {
            return trimUnknown(value, pattern, prefix, longest);
        }
        GlobPattern glob = GlobPattern.of(pattern, environment::spend);
        for (int i = 0; i <= value.length(); i++) {
            environment.spend(1 + value.length() / 64);
            // the removed piece grows from nothing, or shrinks from everything
            int size = longest ? value.length() - i : i;
            String piece = prefix ? value.substring(0, size) : value.substring(value.length() - size);
            Optional<Boolean> matches = glob.matches(piece);
            if (matches.isEmpty()) {
                return Value.ANYTHING;
            }
            if (matches.get()) {
                return prefix ? value.substring(size) : value.substring(0, value.length() - size);
            }
        }
        return value;
    }

    /** A file's name out of an unknown folder: the known end survives where the pattern is a star and a slash. */
    private static String trimUnknown(String value, String pattern, boolean prefix, boolean longest) {
        if (prefix && longest && pattern.matches("\\*[^*?\\[\\\\]")) {
            int at = value.lastIndexOf(pattern.charAt(1));
            if (at > value.lastIndexOf(Value.UNKNOWN)) {
                return value.substring(at + 1);
            }
        }
        return Value.ANYTHING;
    }

    private String replace(String value, Operation operation) {
        String pattern = expander.pattern(operation.operands().get(0));
        String with = operation.operands().size() > 1
                ? expander.replacement(operation.operands().get(1))
                : "";
        String operator = operation.operator();
        if (pattern.isEmpty()) {
            // no pattern matches nothing, unless it says where
            String inserted = Replacement.of(with, "");
            return operator.equals("/#") ? inserted + value : operator.equals("/%") ? value + inserted : value;
        }
        if (!Value.isKnown(value) || !Value.isKnown(pattern)) {
            return Value.ANYTHING;
        }
        GlobPattern glob = GlobPattern.of(pattern, environment::spend);
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at <= value.length()) {
            environment.spend(1 + (value.length() + out.length() + with.length()) / 256);
            Optional<GlobPattern.Found> found = switch (operator) {
                case "/#" -> glob.atStart(value);
                case "/%" -> glob.atEnd(value);
                default -> glob.find(value, at);
            };
            if (found.isEmpty()) {
                return Value.ANYTHING;
            }
            int start = found.get().start();
            int end = found.get().end();
            if (start < 0) {
                break;
            }
            out.append(value, at, start).append(Replacement.of(with, value.substring(start, end)));
            at = end;
            if (!operator.equals("//")) {
                break;
            }
            if (start == end) {
                if (at < value.length()) {
                    out.append(value.charAt(at));
                }
                at++;
            }
            if (at >= value.length()) {
                break;
            }
        }
        return out.append(value.substring(Math.min(at, value.length()))).toString();
    }

    private static boolean isQuoted(Part part) {
        return part instanceof Part.Quoted || part instanceof Part.DoubleQuoted;
    }

    private String changeCase(String value, Operation operation) {
        boolean upper = operation.operator().charAt(0) == '^';
        boolean all = operation.operator().length() == 2;
        Word written = operation.operands().get(0);
        String pattern = expander.pattern(written);
        if (pattern.isEmpty() && written.parts().stream().anyMatch(Parameters::isQuoted)) {
            return value; // "" is a pattern, and matches no letter
        }
        GlobPattern glob = GlobPattern.of(pattern.isEmpty() ? "?" : pattern, environment::spend);
        StringBuilder out = new StringBuilder();
        int[] letters = value.codePoints().toArray();
        environment.spend(1 + letters.length / 4);
        for (int i = 0; i < letters.length; i++) {
            String c = Character.toString(letters[i]);
            boolean change = (all || i == 0) && glob.matches(c).orElse(false);
            out.append(!change ? c : upper ? upper(c) : lower(c));
        }
        return out.toString();
    }

    /** Letter by letter, as C does it: one that would become two stays. */
    private static String upper(String text) {
        return text.codePoints()
                .map(Character::toUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String lower(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String substring(String value, Operation operation) {
        OptionalLong from = bound(operation, 0);
        OptionalLong count = operation.operands().size() > 1 ? bound(operation, 1) : OptionalLong.empty();
        boolean unknownCount = operation.operands().size() > 1 && count.isEmpty();
        if (!Value.isKnown(value) || from.isEmpty() || unknownCount) {
            return Value.ANYTHING;
        }
        int length = value.codePointCount(0, value.length());
        long start = from.getAsLong() < 0 ? length + from.getAsLong() : from.getAsLong();
        if (start < 0 || start > length) {
            return "";
        }
        long end = length;
        if (count.isPresent()) {
            end = count.getAsLong() < 0 ? length + count.getAsLong() : start + Math.min(length, count.getAsLong());
        }
        if (end < start) {
            throw new ExpansionException("substring expression < 0", environment.option("posix"));
        }
        return value.substring(
                value.offsetByCodePoints(0, (int) start), value.offsetByCodePoints(0, (int) Math.min(end, length)));
    }

    private static String transform(String value, String letter) {
        if (!Value.isKnown(value)) {
            return Value.ANYTHING;
        }
        return switch (letter) {
            case "U" -> upper(value);
            case "L" -> lower(value);
            case "u" ->
                value.isEmpty()
                        ? value
                        : upper(value.substring(0, value.offsetByCodePoints(0, 1)))
                                + value.substring(value.offsetByCodePoints(0, 1));
            case "E" -> AnsiC.decode(value);
            case "Q" -> AnsiC.quote(value);
            default -> Value.ANYTHING;
        };
    }
}
