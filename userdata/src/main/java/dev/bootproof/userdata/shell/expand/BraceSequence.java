package dev.bootproof.userdata.shell.expand;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** What stands in <code>{1..3}</code> or <code>{a..e..2}</code> (bash: {@code expand_seqterm} in braces.c). */
record BraceSequence(long from, long to, long step, boolean letters, int width) {
    private static final Pattern NUMBERS =
            Pattern.compile("([+-]?\\d{1,18})\\.\\.([+-]?\\d{1,18})(?:\\.\\.([+-]?\\d{1,18}))?");
    private static final Pattern LETTERS = Pattern.compile("([a-zA-Z])\\.\\.([a-zA-Z])(?:\\.\\.([+-]?\\d{1,18}))?");
    private static final Pattern PADDED = Pattern.compile("-?0\\d+");

    static Optional<BraceSequence> parse(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            String from = numbers.group(1);
            String to = numbers.group(2);
            boolean padded =
                    PADDED.matcher(from).matches() || PADDED.matcher(to).matches();
            return Optional.of(new BraceSequence(
                    Long.parseLong(from),
                    Long.parseLong(to),
                    step(numbers.group(3)),
                    false,
                    padded ? Math.max(from.length(), to.length()) : 0));
        }
        Matcher letters = LETTERS.matcher(text);
        return letters.matches()
                ? Optional.of(new BraceSequence(
                        letters.group(1).charAt(0), letters.group(2).charAt(0), step(letters.group(3)), true, 0))
                : Optional.empty();
    }

    private static long step(String written) {
        return written == null ? 1 : Math.max(1, Math.abs(Long.parseLong(written)));
    }

    long size() {
        return Math.abs(to - from) / step + 1;
    }

    List<String> items() {
        return LongStream.range(0, size())
                .map(i -> from <= to ? from + i * step : from - i * step)
                .mapToObj(this::item)
                .toList();
    }

    private String item(long number) {
        if (letters) {
            // between the letters a backquote lies, which opens nothing
            return number == '`' ? "\\`" : Character.toString((char) number);
        }
        return width == 0 ? Long.toString(number) : String.format("%0" + width + "d", number);
    }
}
