package dev.bootproof.userdata;

import java.io.Reader;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A YAML text as SnakeYAML's scanner reads it, which counts code points. SnakeYAML's own reader copies all of a long line again
 * with every 1,024 characters that the scanner looks ahead, so that 4 MiB of one comment take seconds; this one has the text whole.
 */
public final class YamlText extends StreamReader {
    private static final String LINE_ENDS = "\n\u0085\u2028\u2029";

    private final String text;
    /** For each code point where it starts, and where the text ends; empty where all take one character. */
    private final int[] offsets;

    private final int length;
    private int index;
    private int line;
    private int column;

    /** @throws ReaderException if the text has a character that no YAML may have */
    public YamlText(String text) {
        super(Reader.nullReader());
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.offsets = offsets(text, length);
        for (int i = 0; i < length; i++) {
            if (!isPrintable(point(i))) {
                throw new ReaderException("text", i, point(i), "special characters are not allowed");
            }
        }
    }

    private static int[] offsets(String text, int points) {
        if (points == text.length()) {
            return new int[0];
        }
        int[] offsets = new int[points + 1];
        int at = 0;
        for (int i = 0; i < points; i++) {
            offsets[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[points] = at;
        return offsets;
    }

    /** Where a mark stands in the text, in characters; what stands behind the end stands at it. */
    public int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    /** Where a code point stands in the text, in characters. */
    public int offset(int point) {
        int within = Math.min(point, length);
        return offsets.length == 0 ? within : offsets[within];
    }

    private int point(int at) {
        return offsets.length == 0 ? text.charAt(at) : text.codePointAt(offsets[at]);
    }

    @Override
    public int peek() {
        return peek(0);
    }

    @Override
    public int peek(int ahead) {
        return index + ahead < length ? point(index + ahead) : 0;
    }

    @Override
    public String prefix(int points) {
        return text.substring(offset(index), offset(index + points));
    }

    @Override
    public String prefixForward(int points) {
        String prefix = prefix(points);
        index += points;
        column += points;
        return prefix;
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int points) {
        for (int i = 0; i < points && index < length; i++) {
            int point = point(index++);
            if (LINE_ENDS.indexOf(point) >= 0 || (point == '\r' && index < length && peek() != '\n')) {
                line++;
                column = 0;
            } else if (point != '\ufeff') {
                column++;
            }
        }
    }

    /** Without the text around it: no message may show any. */
    @Override
    public Mark getMark() {
        return new Mark("text", index, line, column, new int[0], 0);
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public int getDocumentIndex() {
        return index; // only for SnakeYAML's own limit, which is not used
    }

    @Override
    public void resetDocumentIndex() {}

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return column;
    }
}
