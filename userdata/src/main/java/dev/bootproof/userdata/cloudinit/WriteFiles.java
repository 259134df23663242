package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.python.LimitException;
import dev.bootproof.userdata.cloudinit.python.PythonException;
import dev.bootproof.userdata.cloudinit.python.PythonGzip;
import dev.bootproof.userdata.cloudinit.python.PythonNone;
import dev.bootproof.userdata.cloudinit.python.PythonNumber;
import dev.bootproof.userdata.cloudinit.python.PythonRepr;
import dev.bootproof.userdata.cloudinit.python.PythonText;
import dev.bootproof.userdata.cloudinit.python.TransferDecoder;
import dev.bootproof.userdata.cloudinit.python.YamlNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What {@code write_files} writes (cloud-init: {@code config/cc_write_files.py}). An entry that makes the module fail ends it: what
 * stands before is written, what stands behind is not. All versions known here append ({@code append}, 18.5).
 */
final class WriteFiles {
    /** How much the files of a document may hold. */
    static final int MAX_WRITTEN = 4 * PythonGzip.MAX_EXPANDED;

    private static final int DEFAULT_MODE = 0644;

    static final String KEY = "write_files";

    private final CloudInitVersion version;
    private final Function<Object, Optional<CloudConfigHandler.Origin>> origins;

    private WriteFiles(CloudInitVersion version, Function<Object, Optional<CloudConfigHandler.Origin>> origins) {
        this.version = version;
        this.origins = origins;
    }

    /** @param origins where an entry stands */
    static List<WrittenFile> of(
            CloudConfig config, CloudInitVersion version, Function<Object, Optional<CloudConfigHandler.Origin>> origins)
            throws LimitException {
        return new WriteFiles(version, origins).files(config.get(KEY).orElse(List.of()));
    }

    private List<WrittenFile> files(Object value) throws LimitException {
        List<WrittenFile> files = new ArrayList<>();
        if (!(value instanceof List<?> entries)) {
            return files;
        }
        List<Object> now = new ArrayList<>();
        List<Object> later = new ArrayList<>();
        for (Object entry : entries) {
            if (!(entry instanceof Map || entry instanceof Collection)
                    && !(entry instanceof String text && !text.contains("defer"))) {
                return files; // the option cannot be looked up: both modules fail
            }
            if (entry instanceof Collection<?> list && list.contains("defer")) {
                return files;
            }
            boolean deferred = version.defersFiles() && entry instanceof Map<?, ?> map && isTrue(map.get("defer"));
            (deferred ? later : now).add(entry);
        }
        write(now, false, files);
        write(later, true, files);
        return files;
    }

    private void write(List<Object> entries, boolean deferred, List<WrittenFile> files) throws LimitException {
        long size = files.stream()
                .mapToLong(file -> file.content().map(Bytes::size).orElse(0))
                .sum();
        try {
            for (Object entry : entries) {
                if (!(entry instanceof Map<?, ?> file)) {
                    return;
                }
                Optional<WrittenFile> written = file(file, deferred);
                written.ifPresent(files::add);
                size += written.flatMap(WrittenFile::content).map(Bytes::size).orElse(0);
                if (size > MAX_WRITTEN) {
                    throw new LimitException("write_files writes more than " + MAX_WRITTEN + " bytes");
                }
                if (written.isPresent() && permissions(get(file, "permissions")).isEmpty()) {
                    return; // its content is written, then chmod fails and with it the module
                }
            }
        } catch (PythonException e) {
            return; // the module fails here
        }
    }

    private static Object get(Map<?, ?> file, String key) {
        Object value = file.get(key);
        return value == null ? PythonNone.NONE : value;
    }

    private Optional<WrittenFile> file(Map<?, ?> file, boolean deferred) throws PythonException, LimitException {
        Object path = get(file, "path");
        if (path == PythonNone.NONE || path.equals("") || path.equals(false) || path.equals(BigInteger.ZERO)) {
            return Optional.empty();
        }
        if (!(path instanceof String name) || name.indexOf('\0') >= 0 || PythonText.hasSurrogates(name)) {
            throw new PythonException("a path that is none");
        }
        Object content = file.containsKey("content") ? get(file, "content") : "";
        Optional<Bytes> bytes;
        if (version.fetchesFiles() && file.containsKey("source")) {
            bytes = Optional.empty();
        } else {
            bytes = Optional.of(Bytes.of(content(content, encoding(get(file, "encoding")))));
        }
        if (absolute(name).endsWith("/")) {
            throw new PythonException("a path that is a folder");
        }
        Object owner = file.containsKey("owner") ? get(file, "owner") : "root:root";
        if (!(owner instanceof String) && isTruthy(owner)) {
            throw new PythonException("an owner that is no text");
        }
        return Optional.of(new WrittenFile(
                absolute(name),
                bytes,
                permissions(get(file, "permissions")).orElse(DEFAULT_MODE),
                isTrue(file.get("append")),
                deferred,
                origins.apply(file).map(origin -> origin.part().path()).orElse(""),
                origins.apply(file).map(origin -> lines(origin, file, bytes)).orElse(PartLines.NONE)));
    }

    private static PartLines lines(CloudConfigHandler.Origin origin, Map<?, ?> file, Optional<Bytes> content) {
        YamlNode entry = origin.key().orElseThrow();
        YamlNode node = YamlNode.value(entry, "content").orElse(entry);
        boolean block = node instanceof YamlNode.Scalar scalar && scalar.block();
        boolean plain = get(file, "encoding").equals(PythonNone.NONE)
                || get(file, "encoding").equals("text/plain");
        return PartLines.of(
                1 + content.map(Bytes::toArray).map(WriteFiles::lineEnds).orElse(0),
                node.line() + origin.skipped() + (block ? 1 : 0),
                block && plain);
    }

    private static int lineEnds(byte[] content) {
        int ends = 0;
        for (byte each : content) {
            ends += each == '\n' ? 1 : 0;
        }
        return ends;
    }

    private static String encoding(Object value) throws PythonException {
        if (!isTruthy(value) || value instanceof Bytes) {
            return "";
        }
        if (!(value instanceof String text)) {
            throw new PythonException("an encoding that is no text");
        }
        return PythonText.strip(PythonText.lower(text));
    }

    private static byte[] content(Object content, String encoding) throws PythonException, LimitException {
        byte[] raw;
        boolean base64 = List.of("gz+base64", "gzip+base64", "gz+b64", "gzip+b64", "b64", "base64")
                .contains(encoding);
        if (content instanceof Bytes bytes) {
            raw = bytes.toArray();
        } else if (content instanceof String text
                && !PythonText.hasSurrogates(text)
                && (!base64 || PythonText.isAscii(text))) {
            raw = text.getBytes(StandardCharsets.UTF_8);
        } else {
            throw new PythonException("a content that is no text");
        }
        if (base64) {
            raw = TransferDecoder.base64(raw, false)
                    .orElseThrow(() -> new PythonException("a content that is no base64"));
        }
        if (encoding.startsWith("gz") && (base64 || encoding.equals("gz") || encoding.equals("gzip"))) {
            raw = PythonGzip.expand(raw).orElseThrow(() -> new PythonException("a content that is no gzip"));
        }
        return raw;
    }

    /** {@code decode_perms}; empty where chmod cannot be called with it. */
    private static Optional<Integer> permissions(Object value) throws PythonException, LimitException {
        if (value instanceof Boolean truth) {
            return Optional.of(truth ? 1 : 0);
        }
        if (value instanceof BigInteger number) {
            return mode(number);
        }
        if (value instanceof Double number) {
            if (number.isInfinite()) {
                throw new PythonException("permissions that are no number");
            }
            return number.isNaN() ? Optional.of(DEFAULT_MODE) : mode(new BigDecimal(number).toBigInteger());
        }
        if (value instanceof String text) {
            return mode(PythonNumber.parse(text, 8).orElse(BigInteger.valueOf(DEFAULT_MODE)));
        }
        return Optional.of(DEFAULT_MODE);
    }

    private static Optional<Integer> mode(BigInteger number) {
        return number.bitLength() < Integer.SIZE ? Optional.of(number.intValue()) : Optional.empty();
    }

    /** {@code translate_bool}. */
    private static boolean isTrue(@org.jspecify.annotations.Nullable Object value) {
        if (value == null || !isTruthy(value)) {
            return false;
        }
        if (value instanceof Boolean truth) {
            return truth;
        }
        return List.of("true", "1", "on", "yes").contains(PythonText.strip(PythonText.lower(PythonRepr.str(value))));
    }

    private static boolean isTruthy(Object value) {
        return !(value == PythonNone.NONE
                || value.equals(false)
                || value.equals("")
                || value.equals(BigInteger.ZERO)
                || value.equals(0.0)
                || (value instanceof Bytes bytes && bytes.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof Collection<?> list && list.isEmpty()));
    }

    /** {@code os.path.abspath} in the root directory; two slashes at the start stay two. */
    static String absolute(String path) {
        String prefix = path.startsWith("//") && !path.startsWith("///") ? "//" : "/";
        Deque<String> kept = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                kept.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                kept.addLast(part);
            }
        }
        return prefix + String.join("/", kept);
    }
}
