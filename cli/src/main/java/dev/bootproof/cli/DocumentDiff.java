package dev.bootproof.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitVersion;
import dev.bootproof.userdata.cloudinit.HandledPart;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A unified diff of two documents, as people read them. */
final class DocumentDiff {
    private static final int CONTEXT = 3;

    private DocumentDiff() {}

    /** Empty where there is no difference. */
    static String of(String name, Bytes before, Bytes after, Palette palette) {
        // where something is packed or encoded, only what is inside can be read
        boolean inside = !isPlain(before) || !isPlain(after);
        List<String> from = lines(before, inside);
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(
                name, name + " on AL2023", from, DiffUtils.diff(from, lines(after, inside)), CONTEXT);
        return lines.stream()
                .map(DocumentDiff::printable)
                .map(line -> coloured(line, palette) + "\n")
                .collect(Collectors.joining());
    }

    private static boolean isPlain(Bytes document) {
        String text = document.utf8().orElse("");
        return reading(document).stream()
                .map(part -> part.payload().utf8().orElse("\0"))
                .allMatch(payload -> text.replace("\r\n", "\n")
                        .contains(payload.replace("\r\n", "\n").stripTrailing()));
    }

    private static List<String> lines(Bytes document, boolean inside) {
        String text = inside
                ? reading(document).stream()
                        .map(part -> "# part " + part.path() + ", " + part.contentType() + "\n" + text(part.payload()))
                        .collect(Collectors.joining("\n"))
                : text(document);
        return text.lines().toList();
    }

    private static List<HandledPart> reading(Bytes document) {
        return CloudInitReader.read(document, CloudInitVersion.V22_2_2).parts();
    }

    private static String text(Bytes bytes) {
        return bytes.utf8().orElseGet(() -> new String(bytes.toArray(), StandardCharsets.ISO_8859_1));
    }

    /** Tabs count in a diff. */
    private static String printable(String line) {
        return Arrays.stream(line.split("\t", -1)).map(TextPage::printable).collect(Collectors.joining("\t"));
    }

    private static String coloured(String line, Palette palette) {
        if (line.startsWith("+")) {
            return palette.green(line);
        }
        if (line.startsWith("-")) {
            return palette.red(line);
        }
        return line.startsWith("@@") ? palette.faint(line) : line;
    }
}
