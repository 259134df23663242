package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.python.LimitException;
import dev.bootproof.userdata.cloudinit.python.MailMessage;
import dev.bootproof.userdata.cloudinit.python.MailMessage.Payload;
import dev.bootproof.userdata.cloudinit.python.MailParameters;
import dev.bootproof.userdata.cloudinit.python.MailParser;
import dev.bootproof.userdata.cloudinit.python.PythonException;
import dev.bootproof.userdata.cloudinit.python.PythonGzip;
import dev.bootproof.userdata.cloudinit.python.PythonText;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to one message whose parts are those that handlers see (cloud-init: {@code user_data.py UserDataProcessor}). Reads
 * like the original because its order of changes to shared messages is what runs on the node.
 */
final class UserDataProcessor {
    /** Stands for an include, whose content only the node can fetch. */
    static final String INCLUDE = "x-bootproof/include";

    /** The header that holds an include's own type; a blank keeps any message from having it. */
    static final String INCLUDE_TYPE = "include type";

    /** Where cloud-init looks for the MIME header. */
    private static final int SNIFFED = 4096;

    /** How much all gzip parts of a document may expand to. */
    static final int MAX_UNPACKED = 2 * PythonGzip.MAX_EXPANDED;

    private final CloudInitVersion version;
    private final MailMessage result = new MailMessage("");
    private int attached;
    private int unpacked;

    private UserDataProcessor(CloudInitVersion version) {
        this.version = version;
        result.setPayload(new Payload.Parts(new ArrayList<>()));
        result.add("Content-Type", "multipart/mixed");
    }

    static MailMessage process(Bytes document, CloudInitVersion version) throws PythonException, LimitException {
        UserDataProcessor processor = new UserDataProcessor(version);
        processor.process(convert(document));
        return processor.result;
    }

    /** {@code convert_string}. */
    private static MailMessage convert(Bytes document) throws PythonException, LimitException {
        byte[] raw = document.toArray();
        Bytes data = Bytes.of(PythonGzip.expand(raw).orElse(raw));
        if (containsMimeVersion(data.first(SNIFFED).latin1())) {
            String text = data.utf8()
                    .orElseThrow(() -> new PythonException("it is a MIME message, and not all of it is UTF-8"));
            return MailParser.parse(text);
        }
        MailMessage message = new MailMessage("1");
        message.add("Content-Type", PartTypes.NOT_MULTIPART);
        message.add("MIME-Version", "1.0");
        message.setText(PythonText.asciiEscaping(data.toArray()));
        return message;
    }

    /** In any case of ASCII letters: {@code bytes.lower()} knows no others. */
    private static boolean containsMimeVersion(String start) {
        StringBuilder lower = new StringBuilder(start.length());
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.indexOf("mime-version:") >= 0;
    }

    private void process(MailMessage base) throws PythonException, LimitException {
        for (MailMessage part : base.walk()) {
            if (!part.mainType().equals("multipart")) {
                processPart(base, part);
            }
        }
    }

    private void processPart(MailMessage base, MailMessage original) throws PythonException, LimitException {
        MailMessage part = original;
        String declared = part.contentType();
        @Nullable String payload = text(part);
        boolean unpackedHere = PartTypes.isGzip(declared);
        if (unpackedHere) {
            Optional<String> expanded = expand(part);
            if (expanded.isEmpty()) {
                if (version.stopsOnFailure()) {
                    throw new PythonException(
                            "part " + part.path() + " is typed " + declared + " but is not gzip of a text");
                }
                return;
            }
            payload = expanded.get();
            declared = PartTypes.PLAIN;
        }
        String type = declared;
        if (PartTypes.isDetected(declared, version)) {
            type = PartTypes.detect(required(payload), version).orElse(declared);
        }
        if (unpackedHere) {
            part = repacked(part, type, required(payload));
        }
        if (!type.equals(declared)) {
            part.replace("Content-Type", type);
        }
        if (PartTypes.isInclude(type)) {
            MailMessage include = new MailMessage(part.path());
            include.add("Content-Type", INCLUDE);
            include.add(INCLUDE_TYPE, type);
            include.setText(PythonText.asciiEscaping(PythonText.encodeEscaping(required(payload))));
            result.attach(include);
            return;
        }
        if (type.equals(PartTypes.ARCHIVE)) {
            for (MailMessage item : Archive.items(required(payload), part.path(), version)) {
                attach(item);
            }
            return;
        }
        base.replace("Content-Type", type);
        attach(part);
    }

    private static String required(@Nullable String payload) throws PythonException {
        if (payload == null) {
            throw new PythonException("a part without content");
        }
        return payload;
    }

    private MailMessage repacked(MailMessage part, String type, String payload) throws PythonException, LimitException {
        MailMessage copy = new MailMessage(part.path());
        copy.add("Content-Type", type);
        copy.add("MIME-Version", "1.0");
        copy.setText(payload);
        Optional<String> filename = part.filename().filter(name -> !name.isEmpty());
        if (filename.isPresent()) {
            setFilename(copy, filename.get());
        }
        part.get("Launch-Index").ifPresent(index -> copy.replace("Launch-Index", index));
        return copy;
    }

    private Optional<String> expand(MailMessage part) throws PythonException, LimitException {
        byte[] decoded = part.decoded();
        if (decoded == null) {
            return Optional.empty();
        }
        Optional<byte[]> expanded = PythonGzip.expand(decoded);
        if (expanded.isPresent()) {
            unpacked += expanded.get().length;
            if (unpacked > MAX_UNPACKED) {
                throw new LimitException("parts expand to more than " + MAX_UNPACKED + " bytes");
            }
        }
        return expanded.flatMap(bytes -> Bytes.of(bytes).utf8());
    }

    /** {@code fully_decoded_payload} of a text part; null where there is no content, or it is no text. */
    static @Nullable String text(MailMessage part) throws PythonException {
        byte[] decoded = part.decoded();
        return decoded == null ? null : PythonText.decodeEscaping(decoded);
    }

    /** {@code _set_filename}. */
    static void setFilename(MailMessage part, String filename) throws PythonException {
        part.replace("Content-Disposition", "attachment; " + MailParameters.format("filename", filename));
    }

    private void attach(MailMessage part) throws PythonException, LimitException {
        if (part.filename().filter(name -> !name.isEmpty()).isEmpty()) {
            setFilename(part, String.format("part-%03d", attached + 1));
        }
        LaunchIndex.attach(part);
        result.attach(part);
        attached++;
        if (attached > MailParser.MAX_PARTS) {
            throw new LimitException("more than " + MailParser.MAX_PARTS + " parts");
        }
    }
}
