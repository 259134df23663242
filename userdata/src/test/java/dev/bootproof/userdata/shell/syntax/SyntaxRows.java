package dev.bootproof.userdata.shell.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Short texts that are scripts or are not: {@code well-formed.tsv}, where {@code \n} is a newline, and {@code bash} or
 * {@code posix} stands before what only that mode takes. Bash is asked about each by {@link BashAgreementTest}.
 */
final class SyntaxRows {
    record Row(String text, boolean formedInBash, boolean formedInPosix) {
        boolean formed(boolean posix) {
            return posix ? formedInPosix : formedInBash;
        }
    }

    private SyntaxRows() {}

    static List<Row> all() {
        try (InputStream in =
                Objects.requireNonNull(SyntaxRows.class.getResourceAsStream("well-formed.tsv"), "well-formed.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(SyntaxRows::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        int tab = line.indexOf('\t');
        String formed = line.substring(0, tab);
        return new Row(
                line.substring(tab + 1).replace("\\n", "\n"),
                formed.equals("yes") || formed.equals("bash"),
                formed.equals("yes") || formed.equals("posix"));
    }
}
