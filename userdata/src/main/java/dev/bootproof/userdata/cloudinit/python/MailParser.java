package dev.bootproof.userdata.cloudinit.python;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Python's email parser: it never fails, and what it makes of a malformed message is what runs on the node (cpython:
 * {@code email/feedparser.py}). jakarta.mail cannot carry this: it refuses or repairs the missing blank line, the missing or
 * indented boundary, text behind a boundary, header lines without a colon, and its line ends are not these.
 */
public final class MailParser {
    /** How deep messages may stand in each other; Python itself gives up at some three hundred. */
    public static final int MAX_DEPTH = 64;

    /** How many messages one may hold. */
    public static final int MAX_PARTS = 1_000;

    /** How many header lines all messages of a document may have. */
    public static final int MAX_HEADER_LINES = 10_000;

    private interface LineMatcher {
        boolean matches(String line);
    }

    private final String text;
    /** Where the next line starts. */
    private int at;
    /** Lines that were read and put back; the first is the next. */
    private final Deque<String> putBack = new ArrayDeque<>();

    private final Deque<LineMatcher> falseEnds = new ArrayDeque<>();
    private final Deque<MailMessage> stack = new ArrayDeque<>();
    private final Deque<Integer> children = new ArrayDeque<>();
    private @Nullable MailMessage last;
    private int messages;
    private int headerLines;

    private MailParser(String text) {
        this.text = text;
    }

    /**
     * @throws LimitException if the message is over a bound
     * @throws PythonException where a header makes Python raise
     */
    public static MailMessage parse(String text) throws LimitException, PythonException {
        MailParser parser = new MailParser(text);
        parser.message();
        return parser.stack.pop();
    }

    /** The next line with its end (LF, CR LF or CR), or the empty text at the end of this message or of all. */
    private String readLine() {
        String line = putBack.isEmpty() ? unread() : putBack.removeFirst();
        for (LineMatcher end : falseEnds) {
            if (end.matches(line)) {
                putBack.addFirst(line);
                return "";
            }
        }
        return line;
    }

    private String unread() {
        int from = at;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n' || (c == '\r' && !(at < text.length() && text.charAt(at) == '\n'))) {
                break;
            }
        }
        return text.substring(from, at);
    }

    private String rest() {
        StringBuilder text = new StringBuilder();
        for (String line = readLine(); !line.isEmpty(); line = readLine()) {
            text.append(line);
        }
        return text.toString();
    }

    private MailMessage newMessage() throws LimitException {
        if (stack.size() >= MAX_DEPTH) {
            throw new LimitException("messages nested deeper than " + MAX_DEPTH);
        }
        if (++messages > MAX_PARTS) {
            throw new LimitException("more than " + MAX_PARTS + " parts");
        }
        MailMessage parent = stack.peek();
        String path = "1";
        if (parent != null) {
            int index = children.pop() + 1;
            children.push(index);
            boolean ofRoot = stack.size() == 1 && parent.mainType().equals("multipart");
            path = ofRoot ? String.valueOf(index) : parent.path() + "." + index;
        }
        MailMessage message = new MailMessage(path);
        if (parent != null) {
            if (parent.contentType().equals("multipart/digest")) {
                message.setDefaultType("message/rfc822");
            }
            parent.attach(message);
        }
        stack.push(message);
        children.push(0);
        last = message;
        return message;
    }

    private void popMessage() {
        stack.pop();
        children.pop();
    }

    private void message() throws LimitException, PythonException {
        MailMessage current = newMessage();
        List<String> headers = new ArrayList<>();
        for (String line = readLine(); !line.isEmpty(); line = readLine()) {
            if (!isHeaderLine(line)) {
                if (!startsWithLineEnd(line)) {
                    putBack.addFirst(line);
                }
                break;
            }
            if (++headerLines > MAX_HEADER_LINES) {
                throw new LimitException("more than " + MAX_HEADER_LINES + " header lines");
            }
            headers.add(line);
        }
        headers(current, headers);
        String type = current.contentType();
        if (type.equals("message/delivery-status")) {
            deliveryStatus();
        } else if (current.mainType().equals("message")) {
            message();
            popMessage();
        } else if (current.mainType().equals("multipart")) {
            Optional<String> boundary = current.boundary();
            if (boundary.isEmpty()) {
                current.setText(rest());
            } else {
                multipart(current, "--" + boundary.get());
            }
        } else {
            current.setText(rest());
        }
    }

    private void deliveryStatus() throws LimitException, PythonException {
        while (true) {
            falseEnds.push(MailParser::startsWithLineEnd);
            message();
            popMessage();
            falseEnds.pop();
            readLine();
            String line = readLine();
            if (line.isEmpty()) {
                return;
            }
            putBack.addFirst(line);
        }
    }

    private void multipart(MailMessage current, String separator) throws LimitException, PythonException {
        boolean preamble = true;
        StringBuilder skipped = new StringBuilder();
        for (String line = readLine(); !line.isEmpty(); line = readLine()) {
            Boundary boundary = Boundary.of(line, separator);
            if (boundary == Boundary.NONE) {
                skipped.append(line);
                continue;
            }
            if (boundary == Boundary.CLOSE) {
                if (preamble) {
                    break;
                }
                rest(); // the epilogue
                return;
            }
            preamble = false;
            do {
                line = readLine();
            } while (Boundary.of(line, separator) != Boundary.NONE);
            putBack.addFirst(line);
            falseEnds.push(candidate -> Boundary.of(candidate, separator) != Boundary.NONE);
            message();
            dropLineEndBeforeBoundary();
            falseEnds.pop();
            popMessage();
            last = current;
        }
        if (preamble) {
            current.setText(skipped.toString());
            rest();
        }
    }

    /** The line end before a boundary belongs to the boundary. */
    private void dropLineEndBeforeBoundary() {
        MailMessage part = last;
        if (part != null
                && !part.mainType().equals("multipart")
                && part.payload() instanceof MailMessage.Payload.Text text) {
            part.setText(withoutLineEnd(text.text()));
        }
    }

    private static String withoutLineEnd(String text) {
        if (text.endsWith("\r\n")) {
            return text.substring(0, text.length() - 2);
        }
        return text.endsWith("\n") || text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean startsWithLineEnd(String line) {
        return line.startsWith("\n") || line.startsWith("\r");
    }

    /** {@code ^(From |[\041-\071\073-\176]*:|[\t ])}. */
    private static boolean isHeaderLine(String line) {
        if (line.startsWith("From ") || line.startsWith(" ") || line.startsWith("\t")) {
            return true;
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ':') {
                return true;
            }
            if (c < '!' || c > '~') {
                return false;
            }
        }
        return false;
    }

    private void headers(MailMessage message, List<String> source) {
        String name = "";
        StringBuilder value = new StringBuilder();
        for (int number = 0; number < source.size(); number++) {
            String line = source.get(number);
            if (line.startsWith(" ") || line.startsWith("\t")) {
                if (!name.isEmpty()) {
                    value.append(line);
                }
                continue;
            }
            if (!name.isEmpty()) {
                add(message, name, value);
                name = "";
            }
            if (line.startsWith("From ")) {
                if (number > 0 && number == source.size() - 1) {
                    putBack.addFirst(line);
                    return;
                }
                continue;
            }
            int colon = line.indexOf(':');
            if (colon == 0) {
                continue;
            }
            name = line.substring(0, colon);
            value.setLength(0);
            int from = colon + 1;
            while (from < line.length() && (line.charAt(from) == ' ' || line.charAt(from) == '\t')) {
                from++;
            }
            value.append(line, from, line.length());
        }
        if (!name.isEmpty()) {
            add(message, name, value);
        }
    }

    private static void add(MailMessage message, String name, StringBuilder value) {
        int to = value.length();
        while (to > 0 && (value.charAt(to - 1) == '\n' || value.charAt(to - 1) == '\r')) {
            to--;
        }
        message.add(name, value.substring(0, to));
    }

    private enum Boundary {
        NONE,
        BETWEEN,
        CLOSE;

        /** {@code separator(--)?[ \t]*(\r\n|\r|\n)?$}. */
        static Boundary of(String line, String separator) {
            if (!line.startsWith(separator)) {
                return NONE;
            }
            int at = separator.length();
            if (line.startsWith("--", at) && isBlank(line, at + 2)) {
                return CLOSE;
            }
            return isBlank(line, at) ? BETWEEN : NONE;
        }

        private static boolean isBlank(String line, int from) {
            int at = from;
            while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
                at++;
            }
            return withoutLineEnd(line).length() <= at;
        }
    }
}
