package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.syntax.AnsiC;
import dev.bootproof.userdata.shell.syntax.Word;
import dev.bootproof.userdata.shell.syntax.Word.Operation;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;

/** Parameter expansion with every operator. */
final class Parameters {
    private final Environment environment;
    private final Expander expander;
    private int depth;

    Parameters(Environment environment, Expander expander) {
        this.environment = environment;
        this.expander = expander;
    }

    /** Whether it stands for a list: {@code $@}, <code>${a[@]}</code>. */
    static boolean isList(Part.Parameter parameter) {
        if (parameter.length()) {
            return false;
        }
        if (parameter.name().equals("@")) {
            return true;
        }
        return parameter.subscript().flatMap(Word::plain).filter("@"::equals).isPresent()
                || parameter
                        .operation()
                        .filter(o -> o.operator().equals("names"))
                        .isPresent();
    }

    private static boolean isStar(Part.Parameter parameter) {
        return parameter.name().equals("*")
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
            if (index.getAsLong() < 0 && variable.isPresent()) {
                List<String> keys = new ArrayList<>(variable.get().elements().keySet());
                long last = keys.isEmpty() ? -1 : Long.parseLong(keys.get(keys.size() - 1));
                return Long.toString(last + 1 + index.getAsLong());
            }
            return Long.toString(index.getAsLong());
        } catch (ExpansionException e) {
            throw new ExpansionException("a subscript is wrong", false);
        }
    }

    void expand(Part.Parameter parameter, Expander.Run run, boolean quoted) {
        if (++depth > 100) {
            throw environment.tooMuch("expansions are nested too deep");
        }
        try {
            expandBounded(parameter, run, quoted);
        } finally {
            depth--;
        }
    }

    private void expandBounded(Part.Parameter parameter, Expander.Run run, boolean quoted) {
        String operator = parameter.operation().map(Operation::operator).orElse("");
        boolean list = isList(parameter) || isStar(parameter);
        if (operator.equals("names")) {
            List<String> names = environment.variableNames().stream()
                    .filter(name -> name.startsWith(parameter.name()))
                    .sorted()
                    .toList();
            expander.values(names, run, quoted, false);
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
                expander.values(keys, run, quoted, isStar(parameter));
                return;
            }
            List<String> target = values(name, subscript);
            if (target.isEmpty()) {
                throw new ExpansionException("invalid indirect expansion", environment.option("errexit"));
            }
            String pointed = target.get(0);
            if (!Value.isKnown(pointed)) {
                expander.value(Value.ANYTHING, run, quoted);
                return;
            }
            Matcher matcher = java.util.regex.Pattern.compile("(\\w+|[@*#?$!-])(?:\\[(.*)])?")
                    .matcher(pointed);
            if (!matcher.matches()) {
                throw new ExpansionException("invalid variable name", true);
            }
            name = matcher.group(1);
            String inner = matcher.group(2);
            subscript = inner == null
                    ? Optional.empty()
                    : Optional.of(new Word(
                            List.of(new Part.Literal(inner)), new dev.bootproof.userdata.shell.syntax.Position(1, 1)));
            list = name.equals("@") || "@".equals(inner) || "*".equals(inner);
        }
        List<String> values = values(name, subscript);
        if (parameter.length()) {
            if (list) {
                boolean all = values.stream().allMatch(v -> !v.equals(Value.ANYTHING));
                expander.value(all ? Integer.toString(values.size()) : Value.ANYTHING, run, quoted);
            } else {
                unset(name, values, operator);
                String value = values.isEmpty() ? "" : values.get(0);
                expander.value(Value.isKnown(value) ? Integer.toString(value.length()) : Value.ANYTHING, run, quoted);
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
                results = slice(values, operation, name.equals("@") || name.equals("*"));
            } else {
                results = new ArrayList<>();
                for (String value : values) {
                    results.add(operate(value, operation));
                }
            }
        }
        if (list) {
            expander.values(results, run, quoted, isStar(parameter));
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
            Expander.Run run,
            boolean quoted) {
        Operation operation = parameter.operation().orElseThrow();
        boolean colon = operation.operator().startsWith(":");
        Word word = operation.operands().get(0);
        String joined = String.join(" ", values);
        boolean empty = values.isEmpty() || (colon && joined.isEmpty());
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

    private List<String> slice(List<String> values, Operation operation, boolean positional) {
        List<String> all = new ArrayList<>(values);
        if (positional) {
            all.add(0, environment.special('0').orElse(""));
        }
        OptionalLong from = bound(operation, 0);
        OptionalLong count = operation.operands().size() > 1 ? bound(operation, 1) : OptionalLong.of(all.size());
        if (from.isEmpty() || count.isEmpty()) {
            return List.of(Value.ANYTHING);
        }
        long start = from.getAsLong() < 0 ? all.size() + from.getAsLong() : from.getAsLong();
        if (start < 0 || start >= all.size() || count.getAsLong() < 0) {
            return List.of();
        }
        return all.subList((int) start, (int) Math.min(all.size(), start + count.getAsLong()));
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
        if (value.length() > 5_000) {
            return Value.ANYTHING;
        }
        for (int i = 0; i <= value.length(); i++) {
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
                ? expander.operand(operation.operands().get(1), false)
                : "";
        String operator = operation.operator();
        boolean all = operator.equals("//");
        if (pattern.isEmpty()) {
            return value;
        }
        if (!Value.isKnown(value) || !Value.isKnown(pattern)) {
            return Value.ANYTHING;
        }
        GlobPattern glob = GlobPattern.of(pattern, environment::spend);
        Optional<Matcher> found = glob.find(value);
        if (found.isEmpty()) {
            return Value.ANYTHING;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        try {
            Matcher matcher = found.get();
            if (operator.equals("/%")) {
                for (int i = 0; i <= value.length(); i++) {
                    if (matcher.region(i, value.length()).matches()) {
                        return value.substring(0, i) + with;
                    }
                }
                return value;
            }
            while (at <= value.length() && matcher.find(at)) {
                if (operator.equals("/#") && matcher.start() != 0) {
                    break;
                }
                environment.spend(1 + (out.length() + with.length()) / 256);
                out.append(value, at, matcher.start()).append(with);
                at = matcher.end();
                if (matcher.end() == matcher.start()) {
                    if (at < value.length()) {
                        out.append(value.charAt(at));
                    }
                    at++;
                }
                if (!all || at >= value.length()) {
                    break;
                }
            }
        } catch (GlobPattern.TooLongException | StackOverflowError e) {
            return Value.ANYTHING;
        }
        return out.append(value.substring(Math.min(at, value.length()))).toString();
    }

    private String changeCase(String value, Operation operation) {
        boolean upper = operation.operator().charAt(0) == '^';
        boolean all = operation.operator().length() == 2;
        String pattern = expander.pattern(operation.operands().get(0));
        GlobPattern glob = GlobPattern.of(pattern.isEmpty() ? "?" : pattern, environment::spend);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            String c = value.substring(i, i + 1);
            boolean change = (all || i == 0) && glob.matches(c).orElse(false);
            out.append(!change ? c : upper ? c.toUpperCase(Locale.ROOT) : c.toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }

    private String substring(String value, Operation operation) {
        OptionalLong from = bound(operation, 0);
        OptionalLong count = operation.operands().size() > 1 ? bound(operation, 1) : OptionalLong.empty();
        boolean unknownCount = operation.operands().size() > 1 && count.isEmpty();
        if (!Value.isKnown(value) || from.isEmpty() || unknownCount) {
            return Value.ANYTHING;
        }
        long start = from.getAsLong() < 0 ? value.length() + from.getAsLong() : from.getAsLong();
        if (start < 0 || start > value.length()) {
            return "";
        }
        long end = value.length();
        if (count.isPresent()) {
            end = count.getAsLong() < 0 ? value.length() + count.getAsLong() : start + count.getAsLong();
        }
        if (end < start) {
            throw new ExpansionException("substring expression < 0", false);
        }
        return value.substring((int) start, (int) Math.min(end, value.length()));
    }

    private static String transform(String value, String letter) {
        return switch (letter) {
            case "U" -> value.toUpperCase(Locale.ROOT);
            case "L" -> value.toLowerCase(Locale.ROOT);
            case "u" -> value.isEmpty() ? value : value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
            case "E" -> AnsiC.decode(value);
            case "Q" -> "'" + value.replace("'", "'\\''") + "'";
            case "a" -> "";
            default -> Value.ANYTHING;
        };
    }
}
