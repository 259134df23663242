package dev.bootproof.userdata.shell.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts the texts of aliases in the place of words, before these are looked at as reserved ones (bash: {@code read_token_word}). */
final class Aliases {
    private static final int NOWHERE = -1;

    private final Cursor in;
    private final Tokens tokens;
    private final ReaderOptions options;
    private Function<String, Optional<String>> lookup = name -> Optional.empty();
    /** How much stood behind the text of each that was put in last: within it, it does not stand for itself again. */
    private final Map<String, Integer> behind = new HashMap<>();
    /** How much stands behind a text that ended in a blank, so that the word there may be an alias as well. */
    private int next = NOWHERE;

    Aliases(Cursor in, Tokens tokens, ReaderOptions options) {
        this.in = in;
        this.tokens = tokens;
        this.options = options;
    }

    void lookup(Function<String, Optional<String>> names) {
        lookup = names;
    }

    /** Goes to where a command begins: past blanks, and newlines that aliases put there. */
    void expand() {
        tokens.skipBlanks();
        while (expandWord()) {
            tokens.skipBlanks();
        }
    }

    /** Whether the word here stands behind an alias that ends in a blank. */
    boolean isNext() {
        return next != NOWHERE && in.length() - in.offset() <= next;
    }

    /** Puts an alias in the place of the word here, if it is one. */
    boolean expandWord() {
        int mark = in.offset();
        in.peek();
        int start = in.offset();
        if (isNext()) {
            next = NOWHERE;
        }
        String name = in.take(c -> !Characters.endsWord(c) && "'\"\\$`".indexOf(c) < 0);
        boolean plain = !name.isEmpty() && Characters.endsWord(in.peek());
        boolean reserved = options.posix() && Tokens.isReserved(name);
        boolean itself = in.length() - start > behind.getOrDefault(name, Integer.MAX_VALUE);
        Optional<String> text = plain && !reserved && !itself ? lookup.apply(name) : Optional.empty();
        if (text.isEmpty()) {
            in.reset(mark);
            return false;
        }
        in.splice(start, text.get());
        int left = in.length() - start - text.get().length();
        behind.put(name, left);
        if (text.get().endsWith(" ") || text.get().endsWith("\t")) {
            next = left;
        }
        return true;
    }
}
