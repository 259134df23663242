package dev.bootproof.userdata.cloudinit.python;

import dev.bootproof.userdata.cloudinit.python.MailMessage.Payload;
import java.util.List;
import java.util.Optional;

/**
 * Whether Python can write a message as text. cloud-init stores the processed user data before any handler sees a part
 * ({@code stages.py _store_processeddata}: {@code str(processed_data)}, encoded as UTF-8), and where that raises, nothing runs
 * (cpython: {@code email/generator.py}, {@code email/header.py}).
 */
public final class MailText {
    private MailText() {}

    /** @throws PythonException where the message, or one in it, cannot be written */
    public static void check(MailMessage message) throws PythonException, LimitException {
        checkBody(message);
        for (MailMessage.Header header : message.headers()) {
            checkHeader(header);
        }
    }

    private static void checkBody(MailMessage message) throws PythonException, LimitException {
        String main = message.mainType().replace('-', '_');
        String whole = message.contentType().replace('/', '_').replace('-', '_');
        if (whole.equals("message_delivery_status")) {
            if (message.payload() instanceof Payload.Parts parts) {
                checkAll(parts.messages());
            } else if (!(message.payload() instanceof Payload.Text text
                    && text.text().isEmpty())) {
                throw new PythonException("a message/delivery-status part without blocks");
            }
        } else if (main.equals("multipart") || main.equals("multipart_signed")) {
            if (message.payload() instanceof Payload.Parts parts) {
                checkAll(parts.messages());
            } else if (message.payload() instanceof Payload.Foreign) {
                throw new PythonException("a multipart whose content is no message");
            } else if (message.payload() instanceof Payload.Text) {
                readable(message);
            }
        } else if (main.equals("message")) {
            if (message.payload() instanceof Payload.Parts parts) {
                check(parts.messages().get(0));
            } else if (!(message.payload() instanceof Payload.Text text) || PythonText.hasSurrogates(text.text())) {
                throw new PythonException("a message part whose content is no text");
            }
        } else {
            checkText(message);
        }
    }

    private static void checkAll(List<MailMessage> messages) throws PythonException, LimitException {
        for (MailMessage message : messages) {
            check(message);
        }
    }

    private static void checkText(MailMessage message) throws PythonException, LimitException {
        if (message.payload() instanceof Payload.None) {
            return;
        }
        if (!(message.payload() instanceof Payload.Text text)) {
            throw new PythonException("a part whose content is no text");
        }
        String readable = readable(message);
        Optional<MailParameters.Value> charset = message.param("charset", "content-type");
        if (!PythonText.hasSurrogates(text.text()) || charset.isEmpty()) {
            return;
        }
        // set_payload(text, charset), with a Charset (cpython: email/charset.py)
        String name = charset.get().collapsed();
        if (!PythonText.isAscii(name)) {
            throw new PythonException("a charset's name is not ASCII");
        }
        boolean mailed = List.of("shift_jis", "euc-jp").contains(PythonText.lower(name));
        Optional<PythonCodec> codec = PythonCodec.find(mailed ? "iso-2022-jp" : name);
        if (codec.isEmpty() || codec.get().encode(readable).isEmpty()) {
            throw new PythonException("a part's bytes are not of its charset");
        }
    }

    /** {@code get_payload()} of a text: what bytes it holds, decoded by the part's charset. */
    private static String readable(MailMessage message) throws PythonException, LimitException {
        String text = ((Payload.Text) message.payload()).text();
        if (!PythonText.hasSurrogates(text)) {
            return text;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (c < 0xdc80 || c > 0xdcff)) {
                throw new PythonException("a part mixes undecodable bytes and letters outside ASCII");
            }
        }
        PythonCodec codec = PythonCodec.ASCII;
        Optional<MailParameters.Value> named = message.param("charset", "content-type");
        if (named.isPresent()) {
            if (named.get() instanceof MailParameters.Value.Encoded) {
                throw new PythonException("a part's charset is given in pieces");
            }
            codec = PythonCodec.find(((MailParameters.Value.Plain) named.get()).text())
                    .orElse(PythonCodec.ASCII);
        }
        return codec.decodeReplacing(PythonText.encodeEscaping(text));
    }

    /** {@code Header.encode}: a value that seems to hold another header is refused. */
    private static void checkHeader(MailMessage.Header header) throws PythonException {
        if (PythonText.hasSurrogates(header.name()) || PythonText.hasSurrogates(header.value())) {
            throw new PythonException("a header that is not Unicode");
        }
        if (header.name().indexOf('\n') >= 0 || header.name().indexOf('\r') >= 0) {
            throw new PythonException("a header's name has a line end");
        }
        if (!PythonText.isAscii(header.value())) {
            return; // every line is written as an encoded word behind a blank
        }
        StringBuilder folded = new StringBuilder();
        boolean first = true;
        for (String line : PythonText.splitLines(header.value())) {
            boolean blank = line.chars().allMatch(c -> c == ' ' || c == '\t');
            if (!first && !blank) {
                folded.append('\n');
            }
            folded.append(line);
            first = false;
        }
        // a header in a header is refused (\n[^ \t]+:), and since CVE-2024-6923 any line that does not start with a
        // blank
        for (int i = folded.indexOf("\n"); i >= 0; i = folded.indexOf("\n", i + 1)) {
            if (i + 1 < folded.length() && folded.charAt(i + 1) != ' ' && folded.charAt(i + 1) != '\t') {
                throw new PythonException("a header's value has a line that starts without a blank");
            }
        }
    }
}
