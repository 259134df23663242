package dev.bootproof.userdata.shell.syntax;

import dev.bootproof.userdata.shell.syntax.Redirect.HereDocument;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads here-documents, which stand behind the line that announces them. */
final class HereDocumentReader {
    private final Cursor in;
    private final Nesting nesting;
    private final Reprinting reprinting;
    private final Deque<HereDocument> pending = new ArrayDeque<>();
    /** How many substitutions the place is in. */
    private int substitutions;

    private Optional<Consumer<ScriptSource.Document>> listener = Optional.empty();

    HereDocumentReader(Cursor in, Nesting nesting, Reprinting reprinting) {
        this.in = in;
        this.nesting = nesting;
        this.reprinting = reprinting;
    }

    void listener(Consumer<ScriptSource.Document> heard) {
        listener = Optional.of(heard);
    }

    /** Sets aside what is announced outside a substitution; {@link #putBack} brings it back. */
    List<HereDocument> setAside() {
        substitutions++;
        List<HereDocument> outer = new ArrayList<>(pending);
        pending.clear();
        return outer;
    }

    /** A substitution has ended, well or not. */
    void leaveSubstitution() {
        substitutions--;
    }

    void putBack(List<HereDocument> outer) {
        pending.addAll(outer);
    }

    /** Reads what a substitution that ends here has announced: the text is on the next lines, and no part of what follows. */
    void readFromNextLine() {
        int mark = in.offset();
        int end = in.indexOf('\n');
        if (pending.isEmpty()) {
            return;
        }
        int from = end < 0 ? in.length() : end + 1;
        in.reset(from);
        read();
        in.cut(from, in.offset());
        in.reset(mark);
    }

    /** Reads the bodies of all documents announced so far; the cursor stands behind a newline. */
    void read() {
        while (!pending.isEmpty()) {
            HereDocument document = pending.removeFirst();
            Position start = in.position();
            StringBuilder body = new StringBuilder();
            boolean ended = false;
            int from = in.origin(in.offset());
            int to = from;
            while (!ended && in.raw() != Cursor.END) {
                to = in.origin(in.offset());
                String line = rawLine(document);
                if (line.equals(document.delimiter)) {
                    ended = true;
                } else if (substitutions > 0 && closes(line, document.delimiter)) {
                    int end = in.rawAt(-1) == '\n' ? in.offset() - 1 : in.offset();
                    in.reset(end - line.length() + document.delimiter.length());
                    ended = true;
                } else {
                    body.append(line).append('\n');
                }
            }
            ScriptSource.Range range = new ScriptSource.Range(from, ended ? to : in.origin(in.offset()));
            listener.ifPresent(heard -> heard.accept(new ScriptSource.Document(range, document.quoted)));
            document.fill(body(body.toString(), document, start));
        }
    }

    /** Whether behind the delimiter a parenthesis ends the substitution that the document stands in (bash: {@code make_here_document}). */
    private static boolean closes(String line, String delimiter) {
        return !delimiter.isEmpty() && line.startsWith(delimiter) && line.indexOf(')', delimiter.length()) >= 0;
    }

    /** A line without its end; where the delimiter is not quoted, continuations are already joined. */
    private String rawLine(HereDocument document) {
        StringBuilder line = new StringBuilder();
        boolean first = true;
        while (true) {
            while (document.stripTabs && first && in.raw() == '\t') {
                in.skipRaw();
            }
            first = false;
            int end = in.indexOf('\n');
            int stopAt = end < 0 ? in.length() : end;
            String piece = in.slice(in.offset(), stopAt);
            in.reset(end < 0 ? stopAt : end + 1);
            if (!document.quoted && end >= 0 && oddBackslashes(piece)) {
                line.append(piece, 0, piece.length() - 1);
                first = document.stripTabs;
            } else {
                return line.append(piece).toString();
            }
        }
    }

    private static boolean oddBackslashes(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(line.length() - 1 - count) == '\\') {
            count++;
        }
        return count % 2 == 1;
    }

    private Word body(String text, HereDocument document, Position start) {
        if (document.quoted) {
            return new Word(List.of(new Part.Quoted(text)), start);
        }
        try {
            return ShellParser.hereDocument(text, start, nesting);
        } catch (SyntaxException e) {
            if (!e.stop().error()) {
                throw e;
            }
            return new Word(List.of(new Part.BadSubstitution(text)), start);
        }
    }

    /** From here on a document is awaited behind the next newline. */
    HereDocument announce(Word delimiter, boolean stripTabs) {
        StringBuilder text = new StringBuilder();
        boolean quoted = delimiter(delimiter.parts(), text);
        HereDocument document = new HereDocument(text.toString(), quoted, stripTabs);
        pending.add(document);
        reprinting.hereDocument();
        return document;
    }

    private static boolean delimiter(List<Part> parts, StringBuilder text) {
        boolean quoted = false;
        for (Part part : parts) {
            if (part instanceof Part.Literal literal) {
                text.append(literal.text());
            } else if (part instanceof Part.Quoted q) {
                text.append(q.text());
                quoted = true;
            } else if (part instanceof Part.DoubleQuoted d) {
                delimiter(d.parts(), text);
                quoted = true;
            } else if (part instanceof Part.Parameter parameter) {
                text.append('$').append(parameter.name());
            }
        }
        return quoted;
    }
}
