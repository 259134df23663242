package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Dice;
import dev.bootproof.userdata.Packing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Changes one place of a document, as an editor or a transport might. */
final class DocumentMutations {
    private final Dice dice;

    DocumentMutations(Dice dice) {
        this.dice = dice;
    }

    byte[] mutated(byte[] document) {
        if (document.length == 0) {
            return document;
        }
        int at = dice.below(document.length);
        return switch (dice.below(9)) {
            case 0 -> replaced(document, at, 1, new byte[] {(byte) dice.below(256)});
            case 1 -> replaced(document, at, 1, new byte[0]);
            case 2 ->
                replaced(
                        document,
                        at,
                        0,
                        Packing.bytes(dice.any(
                                "\n", "\r\n", "\r", " ", "\t", ":", ";", "=", "\"", "--", "\u00e9", "\u20ac")));
            case 3 -> lines(document, true);
            case 4 -> lines(document, false);
            case 5 ->
                Packing.bytes(new String(document, StandardCharsets.ISO_8859_1).replace("\n", "\r\n")).length < 100_000
                        ? new String(document, StandardCharsets.ISO_8859_1)
                                .replace("\n", "\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1)
                        : document;
            case 6 -> Arrays.copyOf(document, at);
            case 7 ->
                replaced(
                        document,
                        at,
                        0,
                        Packing.bytes(dice.any(
                                "\n\n",
                                "\u0000",
                                "\u000b",
                                "\u000c",
                                "\u001c",
                                "\u0085",
                                "\u2028",
                                "\ufeff",
                                "'",
                                "[",
                                "{",
                                "#",
                                "- ",
                                "&a ",
                                "*a",
                                "!",
                                "%",
                                "|",
                                ">",
                                "\\",
                                "<<: *a\n",
                                "From ")));
            default -> replaced(document, at, Math.min(dice.below(8), document.length - at), new byte[0]);
        };
    }

    private static byte[] replaced(byte[] document, int at, int length, byte[] with) {
        return Packing.joined(
                Packing.joined(Arrays.copyOf(document, at), with),
                Arrays.copyOfRange(document, at + length, document.length));
    }

    private byte[] lines(byte[] document, boolean twice) {
        String[] lines = new String(document, StandardCharsets.ISO_8859_1).split("(?<=\n)");
        int at = dice.below(lines.length);
        if (twice) {
            lines[at] = lines[at] + lines[dice.below(lines.length)];
        } else {
            lines[at] = dice.oneIn(2) ? "" : lines[at].replace("\n", dice.any("\r\n", "\r", "", " \n", "\n\n"));
        }
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }
}
