package dev.bootproof.userdata.boot;

import dev.bootproof.userdata.boot.BootDocument.Carriage;
import java.util.List;

/**
 * What each hook costs of EC2's 16,384 bytes. A value that is known only when deployed counts with the most it can have.
 *
 * @param rows what the document would be made of if nothing was compressed, in its order
 * @param bytes how large the document is, as it is carried
 * @param carriage how its scripts travel
 * @param limit how large it may be
 */
public record SizePlan(List<Row> rows, int bytes, Carriage carriage, int limit) {
    /** @param what for instance {@code hook 'agent'} */
    public record Row(String what, int bytes) {}

    public SizePlan {
        rows = List.copyOf(rows);
    }

    /** How large the document would be if nothing was compressed. */
    public int plainBytes() {
        return rows.stream().mapToInt(Row::bytes).sum();
    }

    /** Whether the document may be so large. */
    public boolean fits() {
        return bytes <= limit;
    }

    /** A table for people, the largest first. */
    public String describe() {
        StringBuilder table = new StringBuilder();
        rows.stream()
                .sorted((one, other) -> Integer.compare(other.bytes, one.bytes))
                .forEach(row -> line(table, row.bytes, row.what));
        line(table, plainBytes(), "together");
        if (carriage != Carriage.PLAIN) {
            line(table, bytes, carriage == Carriage.PACKED ? "with compressed scripts" : "with the scripts in S3");
        }
        line(table, limit, "at most");
        return table.toString();
    }

    private static void line(StringBuilder table, int bytes, String what) {
        table.append(String.format("%s%,8d  %s", table.isEmpty() ? "" : "\n", bytes, what));
    }
}
