package dev.bootproof.userdata.shell.expand;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** A shell pattern; a backslash in its text makes the next character an ordinary one. */
public final class GlobPattern {
    /** Of the characters that a pattern with {@code !(…)} is compared with, for which there is no linear way. */
    private static final int MAX_STEPS = 400_000;

    /** What it costs to begin a comparison, in characters. */
    private static final int COMPARISON = 16;

    /** So many characters, looked at or translated, are one step of the run. */
    private static final int STEP = 256;

    private final Optional<Matching> matching;
    /** Whether it is {@code *}, which matches also what is not known. */
    private final boolean everything;

    private final int length;
    /** A pattern can be long, and a loop can match it again and again. */
    private final IntConsumer budget;

    private GlobPattern(Optional<Matching> matching, String pattern, IntConsumer budget) {
        this.matching = matching;
        this.everything = pattern.equals("*");
        this.length = pattern.length();
        this.budget = budget;
    }

    /** What a pattern means beyond POSIX, as options of the shell and the place of the pattern have it. */
    public enum Flag {
        /** {@code extglob}, which is always on in {@code [[ ]]}. */
        EXTENDED,
        /** {@code nocasematch} and {@code nocaseglob}. */
        IGNORE_CASE,
        /** Only a slash matches a slash; but a star at the end matches all there is (bash: {@code GMATCH}). */
        PATH_NAMES;

        public static Set<Flag> of(boolean extended, boolean ignoreCase) {
            Set<Flag> flags = EnumSet.noneOf(Flag.class);
            if (extended) {
                flags.add(EXTENDED);
            }
            if (ignoreCase) {
                flags.add(IGNORE_CASE);
            }
            return flags;
        }
    }

    /** @param budget is given steps of work; throws where they are too many */
    public static GlobPattern of(String pattern, IntConsumer budget) {
        return of(pattern, Set.of(), budget);
    }

    public static GlobPattern of(String pattern, Set<Flag> flags, IntConsumer budget) {
        if (!Value.isKnown(pattern)) {
            return new GlobPattern(Optional.empty(), "", budget);
        }
        budget.accept(8 * pattern.length() / STEP);
        Translation translation = new Translation(pattern, flags);
        if (translation.isBeyond()) {
            return new GlobPattern(Optional.empty(), "", budget);
        }
        try {
            Matching matching = translation.complement().isPresent()
                    ? Complement.of(translation.complement().get(), flags, budget)
                    : Linear.of(translation.regex(), flags);
            return new GlobPattern(Optional.of(matching), pattern, budget);
        } catch (PatternSyntaxException e) {
            return new GlobPattern(Optional.empty(), "", budget);
        }
    }

    /** A place in a text; {@code start} is -1 where there is none. */
    record Found(int start, int end) {
        static final Found NOWHERE = new Found(-1, -1);
    }

    private interface Matching {
        boolean matches(String text);

        /** The first match from {@code from} on, the longest of those that start there. */
        Found find(String text, int from);
    }

    /** Takes time linear in the text, whatever the pattern. */
    private record Linear(Pattern pattern) implements Matching {
        static Linear of(String regex, Set<Flag> flags) {
            int ignoreCase = flags.contains(Flag.IGNORE_CASE) ? Pattern.CASE_INSENSITIVE : 0;
            return new Linear(Pattern.compile(regex, Pattern.DOTALL | Pattern.LONGEST_MATCH | ignoreCase));
        }

        @Override
        public boolean matches(String text) {
            return pattern.matches(text);
        }

        @Override
        public Found find(String text, int from) {
            Matcher matcher = pattern.matcher(text);
            return matcher.find(from) ? new Found(matcher.start(), matcher.end()) : Found.NOWHERE;
        }
    }

    /** {@code before!(not|not)behind} is looked for at every place; throws {@link UndecidedException}. */
    private record Complement(GlobPattern before, List<GlobPattern> not, GlobPattern behind, IntConsumer budget)
            implements Matching {
        static Complement of(Translation.Complement texts, Set<Flag> flags, IntConsumer budget) {
            return new Complement(
                    GlobPattern.of(texts.before(), flags, budget),
                    texts.not().stream()
                            .map(text -> GlobPattern.of(text, flags, budget))
                            .toList(),
                    GlobPattern.of(texts.behind(), flags, budget),
                    budget);
        }

        private static boolean is(GlobPattern pattern, String text, Steps steps) {
            steps.take(COMPARISON + text.length());
            return pattern.matches(text).orElseThrow(UndecidedException::new);
        }

        @Override
        public boolean matches(String text) {
            return matches(text, new Steps(budget));
        }

        private boolean matches(String text, Steps steps) {
            for (int from = 0; from <= text.length(); from++) {
                if (is(before, text.substring(0, from), steps) && matches(text, from, steps)) {
                    return true;
                }
            }
            return false;
        }

        private boolean matches(String text, int from, Steps steps) {
            for (int to = from; to <= text.length(); to++) {
                String piece = text.substring(from, to);
                if (is(behind, text.substring(to), steps)
                        && not.stream().noneMatch(pattern -> is(pattern, piece, steps))) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Found find(String text, int from) {
            Steps steps = new Steps(budget);
            for (int start = from; start <= text.length(); start++) {
                for (int end = text.length(); end >= start; end--) {
                    if (matches(text.substring(start, end), steps)) {
                        return new Found(start, end);
                    }
                }
            }
            return Found.NOWHERE;
        }
    }

    /** Whether there is any character in it that matches more than itself. */
    static boolean isPattern(String pattern) {
        boolean open = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            open |= c == '[';
            if (c == '\\') {
                i++;
            } else if (c == '*' || c == '?' || (c == ']' && open)) {
                return true;
            } else if ("+@!".indexOf(c) >= 0 && i + 1 < pattern.length() && pattern.charAt(i + 1) == '(') {
                return true;
            }
        }
        return false;
    }

    /** The name that a text without a pattern stands for; a backslash at its end quotes nothing and is none of it. */
    static String unescape(String text) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\\') {
                name.append(text.charAt(i));
            } else if (++i < text.length()) {
                name.append(text.charAt(i));
            }
        }
        return name.toString();
    }

    /** Whether all of {@code text} matches, where that is known. */
    public Optional<Boolean> matches(String text) {
        if (everything) {
            return Optional.of(true);
        }
        if (matching.isEmpty() || !Value.isKnown(text)) {
            return Optional.empty();
        }
        spend(text);
        return attempt(() -> matching.get().matches(text));
    }

    /** The first match from {@code from} on, the longest there; empty where that is not known. */
    Optional<Found> find(String text, int from) {
        spend(text);
        return matching.flatMap(m -> attempt(() -> m.find(text, from)));
    }

    /** The longest match at the start. */
    Optional<Found> atStart(String text) {
        return longest(text, true);
    }

    /** The longest match at the end. */
    Optional<Found> atEnd(String text) {
        return longest(text, false);
    }

    private Optional<Found> longest(String text, boolean start) {
        return matching.flatMap(m -> attempt(() -> {
            for (int size = text.length(); size >= 0; size--) {
                int from = start ? 0 : text.length() - size;
                spend(text);
                if (m.matches(text.substring(from, from + size))) {
                    return new Found(from, from + size);
                }
            }
            return Found.NOWHERE;
        }));
    }

    private void spend(String text) {
        // each character is compared with as many places of the pattern as are possible then
        budget.accept((int) Math.min(Integer.MAX_VALUE / 2, (long) text.length() * length / STEP));
    }

    private static <T> Optional<T> attempt(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (UndecidedException e) {
            return Optional.empty();
        }
    }

    /** Patterns can be made to take for ever. */
    private static final class UndecidedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UndecidedException() {
            super("pattern", null, false, false);
        }
    }

    private static final class Steps {
        private final IntConsumer budget;
        private int taken;

        Steps(IntConsumer budget) {
            this.budget = budget;
        }

        void take(int characters) {
            taken += characters;
            if (taken > MAX_STEPS) {
                throw new UndecidedException();
            }
            budget.accept(taken / STEP - (taken - characters) / STEP);
        }
    }
}
