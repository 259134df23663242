package dev.bootproof.userdata.cloudinit.python;

import dev.bootproof.userdata.Resource;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A codec of Python's registry that is Java's too (cpython: {@code encodings/__init__.py}, {@code encodings/aliases.py}). Which
 * there are stands in {@code codecs.txt}: some of Python's are not Java's, and Java has many that Python has not.
 */
final class PythonCodec {
    static final PythonCodec ASCII = new PythonCodec(StandardCharsets.US_ASCII, false);

    private static final Map<String, String> MODULES = new HashMap<>();
    private static final Map<String, String> CHARSETS = new HashMap<>();

    static {
        for (String line : Resource.lines(PythonCodec.class, "codecs.txt")) {
            String[] names = line.split(" ");
            MODULES.putIfAbsent(names[0], names[0]);
            CHARSETS.put(names[0], names[1]);
            for (String alias : List.of(names).subList(2, names.length)) {
                MODULES.put(alias, names[0]);
            }
        }
    }

    private final Charset charset;
    private final boolean wellFormedOnly;

    private PythonCodec(Charset charset, boolean wellFormedOnly) {
        this.charset = charset;
        this.wellFormedOnly = wellFormedOnly;
    }

    /**
     * {@code codecs.lookup(name)}, for text.
     *
     * @return empty where Python raises LookupError
     * @throws PythonException where it raises ValueError
     * @throws LimitException if Python has the codec and Java has not
     */
    static Optional<PythonCodec> find(String name) throws PythonException, LimitException {
        if (name.indexOf('\0') >= 0 || PythonText.hasSurrogates(name)) {
            throw new PythonException("a charset's name that no name can be");
        }
        Optional<String> module = module(normalized(name));
        if (module.isEmpty()) {
            return Optional.empty();
        }
        String java = CHARSETS.getOrDefault(module.get(), "-");
        if (java.equals("-")) {
            throw new LimitException("the charset " + module.get() + ", which only Python has");
        }
        boolean wellFormedOnly = java.startsWith("~");
        return Optional.of(new PythonCodec(Charset.forName(wellFormedOnly ? java.substring(1) : java), wellFormedOnly));
    }

    /** {@code normalize_encoding}: what is no letter, digit or dot stands between words, or for nothing at either end. */
    private static String normalized(String name) {
        String words = name.replaceAll("[^A-Za-z0-9.]+", "_").toLowerCase(Locale.ROOT);
        int from = words.startsWith("_") ? 1 : 0;
        int to = words.length() > from && words.endsWith("_") ? words.length() - 1 : words.length();
        return words.substring(from, to);
    }

    private static Optional<String> module(String name) {
        String module = MODULES.get(name);
        if (module == null && name.indexOf('.') >= 0) {
            String dotless = name.replace('.', '_');
            module = MODULES.get(dotless);
            return Optional.ofNullable(dotless.equals(module) ? null : module); // a module's own name is no alias
        }
        return Optional.ofNullable(module);
    }

    /**
     * {@code bytes.decode(codec, "replace")}.
     *
     * @throws LimitException if bytes are malformed in a charset where Python and Java replace others of them
     */
    String decodeReplacing(byte[] bytes) throws LimitException {
        CodingErrorAction onError = wellFormedOnly ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError);
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new LimitException("bytes that are not " + charset.name());
        }
    }

    /** {@code text.encode(codec)}, or empty where that raises UnicodeEncodeError. */
    Optional<byte[]> encode(String text) {
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] raw = new byte[bytes.remaining()];
            bytes.get(raw);
            return Optional.of(raw);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
