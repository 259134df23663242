package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.syntax.ShellParser;
import dev.bootproof.userdata.shell.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * <code>{a,b}</code> and <code>{1..3}</code>: one word becomes several, before anything else is looked at. Bash does it to
 * the text of the word and reads what comes out anew (bash: {@code braces.c}), so <code>{$,x}a</code> has the value of
 * {@code $a} in it.
 */
final class Braces {
    private static final int MAX_WORDS = 5_000;
    private static final int MAX_DEPTH = 40;

    private final Environment environment;

    Braces(Environment environment) {
        this.environment = environment;
    }

    List<Word> expand(Word word) {
        if (word.braced().isEmpty() || !environment.option("braceexpand")) {
            return List.of(word);
        }
        Word.Braced written = word.braced().get();
        String text = written.text();
        environment.spend(1 + text.length() / 16);
        BraceText braces = new BraceText(text, written.quotesAround());
        List<String> texts = expand(braces, 0, braces.size(), 0);
        if (texts.size() == 1 && texts.get(0).equals(braces.between(0, braces.size()))) {
            return List.of(word);
        }
        List<Word> words = new ArrayList<>();
        for (String made : texts) {
            environment.spend(1 + made.length() / 16);
            Word.Braced anew = new Word.Braced(made, written.quotesAround());
            words.add(ShellParser.word(anew, word.position(), environment.option("posix"))
                    .orElseGet(() -> new Word(List.of(new Word.Part.Quoted(Value.WORDS)), word.position())));
        }
        return words;
    }

    private List<String> expand(BraceText text, int from, int end, int depth) {
        if (depth > MAX_DEPTH) {
            throw environment.tooMuch("braces are nested too deep");
        }
        List<String> made = List.of("");
        int at = from;
        while (true) {
            int open = text.open(at, end);
            if (open < 0) {
                return joined(made, List.of(text.between(at, end)));
            }
            int close = text.close(open);
            made = joined(made, List.of(text.between(at, open)));
            made = joined(made, inside(text, open, close, depth));
            at = close + 1;
        }
    }

    private List<String> inside(BraceText text, int open, int close, int depth) {
        if (!text.hasComma(open + 1, close)) {
            Optional<BraceSequence> sequence = BraceSequence.parse(text.between(open + 1, close));
            if (sequence.isEmpty()) {
                return List.of(text.between(open, close + 1));
            }
            bound(sequence.get().size());
            environment.spend((int) sequence.get().size());
            return sequence.get().items();
        }
        List<String> all = new ArrayList<>();
        int from = open + 1;
        while (from <= close) {
            int end = text.comma(from, close);
            all.addAll(expand(text, from, end, depth + 1));
            bound(all.size());
            from = end + 1;
        }
        return all;
    }

    /** Every one of the first before every one of the second. */
    private List<String> joined(List<String> first, List<String> second) {
        bound((long) first.size() * second.size());
        List<String> joined = new ArrayList<>(first.size() * second.size());
        for (String one : first) {
            for (String other : second) {
                environment.spend(1 + (one.length() + other.length()) / 16);
                joined.add(one + other);
            }
        }
        return joined;
    }

    private void bound(long words) {
        if (words > MAX_WORDS) {
            throw environment.tooMuch("braces make too many words");
        }
    }
}
