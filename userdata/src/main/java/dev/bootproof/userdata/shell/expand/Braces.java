package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.syntax.Word;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** <code>{a,b}</code> and <code>{1..3}</code>: one word becomes several, before anything else is looked at. */
final class Braces {
    private static final Pattern NUMBERS = Pattern.compile("(-?\\d{1,9})\\.\\.(-?\\d{1,9})(?:\\.\\.(-?\\d{1,9}))?");
    private static final Pattern LETTERS = Pattern.compile("([a-zA-Z])\\.\\.([a-zA-Z])(?:\\.\\.(-?\\d{1,9}))?");
    private static final int MAX_WORDS = 5_000;

    private final Environment environment;

    Braces(Environment environment) {
        this.environment = environment;
    }

    List<Word> expand(Word word) {
        boolean candidate = word.parts().stream()
                .anyMatch(part ->
                        part instanceof Part.Literal literal && literal.text().indexOf('{') >= 0);
        if (!candidate) {
            return List.of(word);
        }
        return expand(tokens(word), 0).stream()
                .map(tokens -> new Word(joined(tokens), word.position()))
                .toList();
    }

    /** Every unquoted character a part of its own. */
    private static List<Part> tokens(Word word) {
        List<Part> tokens = new ArrayList<>();
        for (Part part : word.parts()) {
            if (part instanceof Part.Literal literal) {
                for (int i = 0; i < literal.text().length(); i++) {
                    tokens.add(new Part.Literal(literal.text().substring(i, i + 1)));
                }
            } else {
                tokens.add(part);
            }
        }
        return tokens;
    }

    /** Braces come before names: what they put behind {@code $name} belongs to the name if it can. */
    private static List<Part> joined(List<Part> tokens) {
        List<Part> joined = new ArrayList<>();
        for (Part token : tokens) {
            Part last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            String text = token instanceof Part.Literal literal ? literal.text() : "";
            boolean longer = last instanceof Part.Parameter p
                    && !p.braced()
                    && p.name().matches("[A-Za-z_]\\w*")
                    && text.matches("\\w");
            if (longer && last instanceof Part.Parameter p) {
                joined.set(
                        joined.size() - 1,
                        new Part.Parameter(p.name() + text, p.subscript(), false, false, p.operation(), false));
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    private static boolean is(Part part, char c) {
        return part instanceof Part.Literal literal
                && literal.text().length() == 1
                && literal.text().charAt(0) == c;
    }

    private List<List<Part>> expand(List<Part> tokens, int depth) {
        environment.spend(1 + tokens.size() / 64);
        if (depth > 40) {
            return List.of(tokens);
        }
        int last = tokens.size() - 1;
        while (last >= 0 && !is(tokens.get(last), '}')) {
            last--;
        }
        for (int open = 0; open < last; open++) {
            if (!is(tokens.get(open), '{')) {
                continue;
            }
            environment.spend((last - open) / 256);
            int level = 0;
            List<Integer> commas = new ArrayList<>();
            int close = -1;
            for (int i = open; i < tokens.size() && close < 0; i++) {
                if (is(tokens.get(i), '{')) {
                    level++;
                } else if (is(tokens.get(i), '}')) {
                    level--;
                    close = level == 0 ? i : -1;
                } else if (level == 1 && is(tokens.get(i), ',')) {
                    commas.add(i);
                }
            }
            if (close < 0) {
                continue;
            }
            Optional<List<List<Part>>> middle = middle(tokens, open, close, commas, depth);
            if (middle.isEmpty()) {
                continue;
            }
            List<List<Part>> tails = expand(tokens.subList(close + 1, tokens.size()), depth + 1);
            List<List<Part>> all = new ArrayList<>();
            for (List<Part> inner : middle.get()) {
                for (List<Part> tail : tails) {
                    environment.spend(1 + (open + inner.size() + tail.size()) / 16);
                    if (all.size() >= MAX_WORDS) {
                        throw environment.tooMuch("braces make too many words");
                    }
                    List<Part> word = new ArrayList<>(tokens.subList(0, open));
                    word.addAll(inner);
                    word.addAll(tail);
                    all.add(word);
                }
            }
            return all;
        }
        return List.of(tokens);
    }

    private Optional<List<List<Part>>> middle(List<Part> tokens, int open, int close, List<Integer> commas, int depth) {
        if (commas.isEmpty()) {
            StringBuilder text = new StringBuilder();
            for (Part part : tokens.subList(open + 1, close)) {
                text.append(part instanceof Part.Literal literal ? literal.text() : "\0");
            }
            return sequence(text.toString());
        }
        List<List<Part>> all = new ArrayList<>();
        int from = open + 1;
        List<Integer> ends = new ArrayList<>(commas);
        ends.add(close);
        for (int end : ends) {
            all.addAll(expand(tokens.subList(from, end), depth + 1));
            from = end + 1;
        }
        return Optional.of(all);
    }

    private Optional<List<List<Part>>> sequence(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        Matcher letters = LETTERS.matcher(text);
        boolean isNumbers = numbers.matches();
        if (!isNumbers && !letters.matches()) {
            return Optional.empty();
        }
        Matcher matched = isNumbers ? numbers : letters;
        long from =
                isNumbers ? Long.parseLong(matched.group(1)) : matched.group(1).charAt(0);
        long to =
                isNumbers ? Long.parseLong(matched.group(2)) : matched.group(2).charAt(0);
        String stepText = matched.group(3);
        long step = stepText == null ? 1 : Math.max(1, Math.abs(Long.parseLong(stepText)));
        int width = 0;
        if (isNumbers
                && (matched.group(1).matches("-?0\\d+") || matched.group(2).matches("-?0\\d+"))) {
            width = Math.max(matched.group(1).length(), matched.group(2).length());
        }
        List<List<Part>> all = new ArrayList<>();
        for (long i = from; from <= to ? i <= to : i >= to; i += from <= to ? step : -step) {
            environment.spend(1);
            String item = isNumbers ? String.format("%0" + Math.max(1, width) + "d", i) : String.valueOf((char) i);
            // every character by itself, as in a word; '[' and '\\' lie between the letters, and are themselves
            all.add(item.chars()
                    .mapToObj(c -> Character.isLetterOrDigit(c)
                            ? (Part) new Part.Literal(Character.toString(c))
                            : new Part.Quoted(Character.toString(c)))
                    .toList());
            if (all.size() > MAX_WORDS) {
                throw environment.tooMuch("braces make too many words");
            }
        }
        return Optional.of(all);
    }
}
