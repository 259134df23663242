package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Dice;
import dev.bootproof.userdata.Packing;
import java.util.Arrays;
import java.util.Base64;

/** Encodes for a transfer as mail programs do, and wrongly. */
final class EncodedTexts {
    private final Dice dice;

    EncodedTexts(Dice dice) {
        this.dice = dice;
    }

    String base64(byte[] raw, String end) {
        String encoded = dice.oneIn(2)
                ? Base64.getMimeEncoder(60 + 4 * dice.below(5), Packing.bytes(end))
                        .encodeToString(raw)
                : Base64.getEncoder().encodeToString(raw);
        return switch (dice.below(14)) {
            case 0 -> encoded.replace("=", "");
            case 1 -> encoded + "=";
            case 2 -> " " + encoded;
            case 3 -> encoded + end + "!junk!";
            case 4 -> encoded + "A";
            case 5 -> encoded.replace("a", "-");
            case 6 -> "=" + encoded;
            case 7 -> encoded + end + encoded;
            default -> encoded + end;
        };
    }

    String quotedPrintable(byte[] raw, String end) {
        StringBuilder out = new StringBuilder();
        for (byte b : raw) {
            if (b == '=' || b < 0 || dice.oneIn(20)) {
                out.append(String.format(dice.oneIn(4) ? "=%02x" : "=%02X", b & 0xff));
            } else if (b == '\n') {
                out.append(dice.any("\n", end, "=0A", "=" + end + "\n", " \n"));
            } else {
                out.append((char) b);
            }
            if (dice.oneIn(30)) {
                out.append(dice.any("=" + end, "=\r", "= " + end, "==", "=", "=G1", "=\n"));
            }
        }
        return out.toString();
    }

    String uuencoded(byte[] raw, String end) {
        StringBuilder out = new StringBuilder(
                        dice.any("begin 644 x", "begin 644 x", "begin 999 x", "begin 644", "start"))
                .append(end);
        for (int from = 0; from < raw.length; from += 45) {
            byte[] line = Arrays.copyOfRange(raw, from, Math.min(raw.length, from + 45));
            out.append((char) (' ' + line.length));
            byte[] padded = Arrays.copyOf(line, (line.length + 2) / 3 * 3);
            for (int i = 0; i < padded.length; i += 3) {
                int bits = (padded[i] & 0xff) << 16 | (padded[i + 1] & 0xff) << 8 | (padded[i + 2] & 0xff);
                for (int shift = 18; shift >= 0; shift -= 6) {
                    int value = bits >> shift & 63;
                    out.append(value == 0 ? (dice.oneIn(2) ? '`' : ' ') : (char) (' ' + value));
                }
            }
            out.append(dice.any("", "", "", " ", "x")).append(end);
        }
        return out.append(dice.any("`" + end, "", " " + end))
                .append(dice.any("end", "end ", ""))
                .append(end)
                .toString();
    }
}
