package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.shell.expand.Value;
import java.nio.charset.StandardCharsets;

/** Texts as the bytes that programs see, and back. What is not UTF-8 is kept byte by byte, as Latin-1. */
final class Encoding {
    private Encoding() {}

    static String text(byte[] bytes) {
        return Value.clean(Bytes.of(bytes).utf8().orElse(new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    static byte[] bytes(String text) {
        boolean latin = text.chars().allMatch(c -> c < 256);
        return text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }
}
