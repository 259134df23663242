package dev.bootproof.userdata.shell.program.utility;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Regex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * What decides whether {@code grep} chooses a line, and what of it.
 *
 * @param budget is given steps of work; throws where they are too many
 */
record GrepChoice(List<Pattern> patterns, boolean inverted, boolean wholeLine, boolean wholeWord, IntConsumer budget) {
    private record Piece(int start, int end) {}

    GrepChoice {
        patterns = List.copyOf(patterns);
    }

    boolean chooses(String line) {
        return next(line, 0).isPresent() != inverted;
    }

    /** The same of a line of which pieces may be unknown; empty where it depends on these. */
    Optional<Boolean> decides(String line) {
        if (Value.isKnown(line)) {
            return Optional.of(chooses(line));
        }
        budget.accept(patterns.size() * (4 + line.length() / 16)); // its pieces are searched one by one
        List<Optional<Boolean>> found =
                patterns.stream().map(pattern -> Regex.finds(pattern, line)).toList();
        boolean any = found.contains(Optional.of(true));
        boolean known = !wholeLine && !wholeWord && (any || !found.contains(Optional.<Boolean>empty()));
        return known ? Optional.of(any != inverted) : Optional.empty();
    }

    /** The pieces that match, each behind the one before, but for empty ones. */
    List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < line.length()) {
            Optional<Piece> piece = inverted ? Optional.empty() : next(line, from);
            if (piece.isEmpty()) {
                break;
            }
            boolean something = piece.get().end() > piece.get().start();
            if (something) {
                pieces.add(line.substring(piece.get().start(), piece.get().end()));
            }
            from = something ? piece.get().end() : piece.get().start() + 1;
        }
        return pieces;
    }

    /** The first match of any pattern, the longest of those that start there. */
    private Optional<Piece> next(String line, int from) {
        Optional<Piece> best = Optional.empty();
        for (Pattern pattern : patterns) {
            Optional<Piece> piece = next(pattern, line, from);
            boolean better = piece.isPresent()
                    && (best.isEmpty()
                            || piece.get().start() < best.get().start()
                            || (piece.get().start() == best.get().start()
                                    && piece.get().end() > best.get().end()));
            best = better ? piece : best;
        }
        return best;
    }

    private Optional<Piece> next(Pattern pattern, String line, int from) {
        Matcher matcher = pattern.matcher(line);
        if (wholeLine) {
            budget.accept(1 + line.length() / 64);
            return from == 0 && matcher.matches() ? Optional.of(new Piece(0, line.length())) : Optional.empty();
        }
        boolean looks = pattern.namedGroups().containsKey(Regex.KEPT);
        int at = from;
        while (at <= line.length() && found(matcher, at, line)) {
            int start = looks ? matcher.start(Regex.KEPT) : matcher.start();
            int end = looks ? matcher.end(Regex.KEPT) : matcher.end();
            if (!wholeWord || (!isWord(line, start - 1) && !isWord(line, end))) {
                return Optional.of(new Piece(start, end));
            }
            at = start + 1;
        }
        return Optional.empty();
    }

    /** Pays for what is searched. */
    private boolean found(Matcher matcher, int from, String line) {
        boolean found = matcher.find(from);
        budget.accept(1 + ((found ? matcher.end() : line.length()) - from) / 64);
        return found;
    }

    private static boolean isWord(String line, int at) {
        return at >= 0 && at < line.length() && (Character.isLetterOrDigit(line.charAt(at)) || line.charAt(at) == '_');
    }
}
