package dev.bootproof.userdata.cloudinit.python;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The codecs of Python's registry that decode bytes to text, by any of its spellings (cpython: {@code encodings/aliases.py}). */
final class PythonCharsets {
    /** Python's names that are not Java's; the keys are as {@code normalize_encoding} writes them. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("latin", "iso-8859-1"),
            Map.entry("latin_1", "iso-8859-1"),
            Map.entry("l1", "iso-8859-1"),
            Map.entry("8859", "iso-8859-1"),
            Map.entry("iso8859", "iso-8859-1"),
            Map.entry("ascii", "us-ascii"),
            Map.entry("646", "us-ascii"),
            Map.entry("u8", "utf-8"),
            Map.entry("utf", "utf-8"),
            Map.entry("utf8", "utf-8"),
            Map.entry("utf_8", "utf-8"),
            Map.entry("u16", "utf-16"),
            Map.entry("utf16", "utf-16"),
            Map.entry("u32", "utf-32"),
            Map.entry("utf32", "utf-32"),
            Map.entry("koi8_r", "koi8-r"),
            Map.entry("koi8_u", "koi8-u"),
            Map.entry("mac_roman", "x-MacRoman"),
            Map.entry("macroman", "x-MacRoman"));

    private PythonCharsets() {}

    /** The codec, or empty where Python raises LookupError. */
    static Optional<Charset> find(String name) {
        String normal = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "_");
        String known = ALIASES.get(normal);
        return java(known == null ? normal.replace('_', '-') : known)
                .or(() -> java(normal))
                .filter(charset -> known != null || !charset.name().startsWith("x-"));
    }

    private static Optional<Charset> java(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
