package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Program;
import dev.bootproof.userdata.shell.program.Regex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code seq expr}. */
final class Numbers {
    private static final int MAX_NUMBERS = 10_000;

    private Numbers() {}

    static void into(Map<String, Program> programs) {
        programs.put("seq", Numbers::seq);
        programs.put("expr", (argv, host) -> new Expression(argv.subList(1, argv.size()), host).run());
    }

    private static Exit seq(List<String> argv, Host host) {
        List<String> operands = new ArrayList<>(argv.subList(1, argv.size()));
        String separator = "\n";
        boolean wide = false;
        while (!operands.isEmpty() && operands.get(0).matches("-[a-z].*|--[a-z].*")) {
            String option = operands.remove(0);
            if (option.equals("-s") && !operands.isEmpty()) {
                separator = operands.remove(0);
            } else if (option.startsWith("-s")) {
                separator = option.substring(2);
            } else if (option.equals("-w")) {
                wide = true;
            } else {
                return Filter.answer(host);
            }
        }
        if (operands.isEmpty() || operands.size() > 3 || operands.stream().anyMatch(o -> !o.matches("[+-]?\\d{1,6}"))) {
            return Filter.answer(host);
        }
        List<Integer> numbers = operands.stream().map(Integer::parseInt).toList();
        int from = numbers.size() > 1 ? numbers.get(0) : 1;
        int step = numbers.size() > 2 ? numbers.get(1) : 1;
        int to = numbers.get(numbers.size() - 1);
        int width = wide
                ? Math.max(
                        operands.get(0).length(),
                        operands.get(operands.size() - 1).length())
                : 1;
        if (step == 0) {
            return Exit.failure();
        }
        List<String> out = new ArrayList<>();
        for (int i = from; step > 0 ? i <= to : i >= to; i += step) {
            host.spend(1);
            if (out.size() >= MAX_NUMBERS) {
                host.print(Value.ANYTHING);
                return Exit.success();
            }
            out.add(String.format("%0" + width + "d", i));
        }
        host.print(out.isEmpty() ? "" : String.join(separator, out) + "\n");
        return Exit.success();
    }

    /** {@code expr}, by precedence: {@code | & comparison +- multiplication :}. */
    private static final class Expression {
        private static final List<Set<String>> LEVELS = List.of(
                Set.of("|"),
                Set.of("&"),
                Set.of("<", "<=", "=", "==", "!=", ">=", ">"),
                Set.of("+", "-"),
                Set.of("*", "/", "%"),
                Set.of(":"));
        private final List<String> words;
        private final Host host;
        private int at;
        private boolean unknown;
        private int depth;

        Expression(List<String> words, Host host) {
            this.words = words;
            this.host = host;
        }

        Exit run() {
            Optional<String> value = level(0);
            if (words.stream().anyMatch(word -> !Value.isKnown(word)) || unknown) {
                return Filter.answer(host);
            }
            if (value.isEmpty() || at < words.size()) {
                return Exit.of(2);
            }
            host.print(value.get() + "\n");
            return isNull(value.get()) ? Exit.failure() : Exit.success();
        }

        private static boolean isNull(String value) {
            return value.isEmpty() || value.matches("-?0+");
        }

        private Optional<String> level(int level) {
            if (level == LEVELS.size()) {
                return primary();
            }
            Optional<String> left = level(level + 1);
            while (left.isPresent() && at < words.size() && LEVELS.get(level).contains(words.get(at))) {
                String operator = words.get(at++);
                Optional<String> right = level(level + 1);
                String one = left.get();
                left = right.flatMap(two -> combine(operator, one, two));
            }
            return left;
        }

        private Optional<String> primary() {
            if (at >= words.size() || ++depth > 100) {
                return Optional.empty();
            }
            String word = words.get(at++);
            if (word.equals("(")) {
                Optional<String> inner = level(0);
                boolean closed = at < words.size() && words.get(at++).equals(")");
                return closed ? inner : Optional.empty();
            }
            if (word.equals("length") && at < words.size()) {
                return Optional.of(Integer.toString(words.get(at++).length()));
            }
            int left = words.size() - at;
            if (word.equals("match") && left > 1) {
                return matched(words.get(at++), words.get(at++));
            }
            if (word.equals("substr") && left > 2) {
                return Optional.of(piece(words.get(at++), words.get(at++), words.get(at++)));
            }
            if (word.equals("index") && left > 1) {
                String text = words.get(at++);
                String letters = words.get(at++);
                int first = 0;
                while (first < text.length() && letters.indexOf(text.charAt(first)) < 0) {
                    first++;
                }
                return Optional.of(Integer.toString(first < text.length() ? first + 1 : 0));
            }
            return Optional.of(word.equals("+") && left > 0 ? words.get(at++) : word);
        }

        /** So many letters from a place that is counted from one; nothing where either is no such number. */
        private static String piece(String text, String from, String length) {
            if (!from.matches("0*[1-9]\\d{0,8}") || !length.matches("\\d{1,9}")) {
                return "";
            }
            int start = Math.min(Integer.parseInt(from) - 1, text.length());
            return text.substring(start, (int) Math.min(start + Long.parseLong(length), text.length()));
        }

        private Optional<String> combine(String operator, String left, String right) {
            boolean numbers = left.matches("-?\\d{1,15}") && right.matches("-?\\d{1,15}");
            long one = numbers ? Long.parseLong(left) : 0;
            long two = numbers ? Long.parseLong(right) : 0;
            return switch (operator) {
                case "|" -> Optional.of(!isNull(left) ? left : isNull(right) ? "0" : right);
                case "&" -> Optional.of(isNull(left) || isNull(right) ? "0" : left);
                case ":" -> matched(left, right);
                case "+", "-", "*", "/", "%" -> {
                    boolean byZero = two == 0 && (operator.equals("/") || operator.equals("%"));
                    yield !numbers || byZero
                            ? Optional.empty()
                            : Optional.of(Long.toString(
                                    switch (operator) {
                                        case "+" -> one + two;
                                        case "-" -> one - two;
                                        case "*" -> one * two;
                                        case "/" -> one / two;
                                        default -> one % two;
                                    }));
                }
                default -> {
                    int order = numbers ? Long.compare(one, two) : left.compareTo(right);
                    yield Optional.of(
                            switch (operator) {
                                        case "<" -> order < 0;
                                        case "<=" -> order <= 0;
                                        case "=", "==" -> order == 0;
                                        case "!=" -> order != 0;
                                        case ">=" -> order >= 0;
                                        default -> order > 0;
                                    }
                                    ? "1"
                                    : "0");
                }
            };
        }

        /** The group, or how much matched, from the start. */
        private Optional<String> matched(String text, String expression) {
            var regex = Regex.compile(expression, false, false);
            if (regex.isEmpty()) {
                unknown = true;
                return Optional.of("");
            }
            host.spend(text.length() / 16);
            var matcher = regex.get().matcher(text);
            boolean found = matcher.lookingAt();
            if (matcher.groupCount() > 0) {
                String group = found ? matcher.group(1) : "";
                return Optional.of(group == null ? "" : group);
            }
            return Optional.of(found ? Integer.toString(matcher.end()) : "0");
        }
    }
}
