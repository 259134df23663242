package dev.bootproof.userdata.cloudinit.python;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code email.message.Message}: headers and a payload, changed in place as cloud-init changes them while it walks
 * (cpython: {@code email/message.py}). Names of methods are Python's, so that the two can be read side by side.
 */
public final class MailMessage {
    /** A header as it stands in the message, its value with line ends where it was folded. */
    public record Header(String name, String value) {}

    /** What a message carries. */
    public sealed interface Payload {
        /** A text; escaped bytes in it are bytes. */
        record Text(String text) implements Payload {}

        record Parts(List<MailMessage> messages) implements Payload {}

        /** A value that a YAML archive gave and that is neither: a number, a list, a map. */
        record Foreign(Object value) implements Payload {}

        record None() implements Payload {}
    }

    private final List<Header> headers = new ArrayList<>();
    private Payload payload = new Payload.None();
    private String defaultType = "text/plain";
    private final String path;

    /** @param path where it stands in the document */
    public MailMessage(String path) {
        this.path = path;
    }

    /** {@code copy.copy}: headers and payload of its own, the same parts. */
    public MailMessage copy() {
        MailMessage copy = new MailMessage(path);
        copy.headers.addAll(headers);
        copy.payload = payload;
        copy.defaultType = defaultType;
        return copy;
    }

    public String path() {
        return path;
    }

    public List<Header> headers() {
        return headers;
    }

    public Payload payload() {
        return payload;
    }

    public void setPayload(Payload payload) {
        this.payload = payload;
    }

    public void setText(String text) {
        payload = new Payload.Text(text);
    }

    public void setDefaultType(String type) {
        defaultType = type;
    }

    public void attach(MailMessage part) {
        if (payload instanceof Payload.Parts parts) {
            parts.messages().add(part);
        } else {
            payload = new Payload.Parts(new ArrayList<>(List.of(part)));
        }
    }

    public boolean isMultipart() {
        return payload instanceof Payload.Parts;
    }

    /** The first header of the name, in any case. */
    public Optional<String> get(String name) {
        String wanted = PythonText.lower(name);
        return headers.stream()
                .filter(header -> PythonText.lower(header.name()).equals(wanted))
                .findFirst()
                .map(Header::value);
    }

    public void add(String name, String value) {
        headers.add(new Header(name, value));
    }

    /** {@code del msg[name]; msg[name] = value}. */
    public void replace(String name, String value) {
        remove(name);
        add(name, value);
    }

    public void remove(String name) {
        String wanted = PythonText.lower(name);
        headers.removeIf(header -> PythonText.lower(header.name()).equals(wanted));
    }

    /** {@code get_content_type()}. */
    public String contentType() {
        Optional<String> value = get("content-type");
        if (value.isEmpty()) {
            return defaultType;
        }
        String type = PythonText.lower(PythonText.strip(value.get().split(";", 2)[0]));
        int slash = type.indexOf('/');
        return slash < 0 || type.indexOf('/', slash + 1) >= 0 ? "text/plain" : type;
    }

    /** {@code get_content_maintype()}. */
    public String mainType() {
        String type = contentType();
        return type.substring(0, type.indexOf('/'));
    }

    /** {@code get_param(name, header=header)}; a parameter without value is the empty text. */
    public Optional<MailParameters.Value> param(String name, String header) throws PythonException {
        Optional<String> value = get(header);
        return value.isEmpty() ? Optional.empty() : MailParameters.find(value.get(), name);
    }

    /** {@code get_filename()}. */
    public Optional<String> filename() throws PythonException, LimitException {
        Optional<MailParameters.Value> filename = param("filename", "content-disposition");
        if (filename.isEmpty()) {
            filename = param("name", "content-type");
        }
        return filename.isEmpty()
                ? Optional.empty()
                : Optional.of(PythonText.strip(filename.get().collapsed()));
    }

    /** {@code get_boundary()}. */
    public Optional<String> boundary() throws PythonException, LimitException {
        Optional<MailParameters.Value> boundary = param("boundary", "content-type");
        if (boundary.isEmpty()) {
            return Optional.empty();
        }
        String text = boundary.get().collapsed();
        int to = text.length();
        while (to > 0 && PythonText.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return Optional.of(text.substring(0, to));
    }

    /**
     * {@code get_payload(decode=True)}: the transfer encoding undone. Null where Python gives None.
     *
     * @throws PythonException where Python raises
     */
    public byte @Nullable [] decoded() throws PythonException {
        if (!(payload instanceof Payload.Text text)) {
            if (isMultipart() || (payload instanceof Payload.None && !isEncoded())) {
                return null;
            }
            throw new PythonException("a part's content is neither text nor bytes");
        }
        byte[] raw = bytes(text.text());
        return switch (PythonText.lower(transferEncoding())) {
            case "quoted-printable" -> TransferDecoder.quotedPrintable(raw);
            case "base64" -> TransferDecoder.base64(raw);
            case "x-uuencode", "uuencode", "uue", "x-uue" ->
                TransferDecoder.uuencoded(raw).orElse(raw);
            default -> raw;
        };
    }

    private String transferEncoding() {
        return get("content-transfer-encoding").orElse("");
    }

    private boolean isEncoded() {
        return switch (PythonText.lower(transferEncoding())) {
            case "quoted-printable", "base64", "x-uuencode", "uuencode", "uue", "x-uue" -> true;
            default -> false;
        };
    }

    /** A payload's text as bytes: escaped bytes as they were, else ASCII, else {@code raw-unicode-escape}. */
    private static byte[] bytes(String text) throws PythonException {
        if (PythonText.hasSurrogates(text)) {
            byte[] bytes = new byte[text.length()];
            for (int i = 0; i < bytes.length; i++) {
                char c = text.charAt(i);
                if (c >= 0x80 && (c < 0xdc80 || c > 0xdcff)) {
                    throw new PythonException("a part mixes undecodable bytes and letters outside ASCII");
                }
                bytes[i] = (byte) c;
            }
            return bytes;
        }
        return PythonText.isAscii(text) ? text.getBytes(StandardCharsets.US_ASCII) : PythonText.rawUnicodeEscape(text);
    }

    /** {@code walk()}: this message and all below it, depth first. */
    public List<MailMessage> walk() {
        List<MailMessage> all = new ArrayList<>();
        walk(this, all);
        return all;
    }

    private static void walk(MailMessage message, List<MailMessage> all) {
        all.add(message);
        if (message.payload instanceof Payload.Parts parts) {
            parts.messages().forEach(part -> walk(part, all));
        }
    }

    @Override
    public String toString() {
        return "message " + path;
    }
}
