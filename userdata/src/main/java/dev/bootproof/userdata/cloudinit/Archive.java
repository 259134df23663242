package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.python.LimitException;
import dev.bootproof.userdata.cloudinit.python.MailMessage;
import dev.bootproof.userdata.cloudinit.python.MailMessage.Payload;
import dev.bootproof.userdata.cloudinit.python.MailParameters;
import dev.bootproof.userdata.cloudinit.python.PythonException;
import dev.bootproof.userdata.cloudinit.python.PythonNone;
import dev.bootproof.userdata.cloudinit.python.PythonRepr;
import dev.bootproof.userdata.cloudinit.python.PythonText;
import dev.bootproof.userdata.cloudinit.python.PythonYaml;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** {@code #cloud-config-archive}: a YAML list of parts (cloud-init: {@code user_data.py _explode_archive}). */
final class Archive {
    private Archive() {}

    /** @throws PythonException where an item stops everything */
    static List<MailMessage> items(String text, String path, CloudInitVersion version)
            throws PythonException, LimitException {
        PythonYaml.Document archive;
        if (PythonText.hasSurrogates(text)) {
            return List.of(); // PyYAML: not printable
        }
        try {
            archive = PythonYaml.load(text);
        } catch (PythonException e) {
            if (e.kind() == PythonException.Kind.LOAD) {
                return List.of();
            }
            throw e;
        }
        if (!(archive.value() instanceof Collection<?> entries)) {
            return List.of();
        }
        List<MailMessage> items = new ArrayList<>();
        int number = 0;
        for (Object entry : entries) {
            number++;
            if (!(entry instanceof String || entry instanceof Map)) {
                continue;
            }
            Map<?, ?> item = entry instanceof Map<?, ?> map ? map : Map.of("content", entry);
            items.add(item(item, path + "." + number, version));
        }
        return items;
    }

    private static MailMessage item(Map<?, ?> item, String path, CloudInitVersion version)
            throws PythonException, LimitException {
        Object content = item.containsKey("content") ? item.get("content") : "";
        Object type = item.get("type");
        if (type == null || isFalsy(type)) {
            type = detected(content, version);
        }
        if (!(type instanceof String name) || name.indexOf('/') < 0) {
            throw new PythonException("an archive's item has a type without '/'");
        }
        MailMessage message = new MailMessage(path);
        if (name.substring(0, name.indexOf('/')).equals("text")) {
            text(message, name, content);
        } else {
            message.add("Content-Type", name);
            message.add("MIME-Version", "1.0");
            message.setPayload(payload(content));
        }
        if (item.containsKey("filename")) {
            UserDataProcessor.setFilename(message, PythonRepr.str(item.get("filename")));
        }
        if (item.containsKey("launch-index")) {
            message.add("Launch-Index", PythonRepr.str(item.get("launch-index")));
        }
        for (Map.Entry<?, ?> header : item.entrySet()) {
            if (!(header.getKey() instanceof String key)) {
                throw new PythonException("an archive's item has a key that is no text");
            }
            switch (PythonText.lower(key)) {
                case "content",
                        "filename",
                        "type",
                        "launch-index",
                        "content-disposition",
                        "number-attachments",
                        "content-type" -> {}
                default -> {
                    if (header.getValue() instanceof String value) {
                        message.add(key, value);
                    } else if (header.getValue() == PythonNone.NONE) {
                        message.add(key, "");
                    } else {
                        throw new PythonException("an archive's item has a header that is no text");
                    }
                }
            }
        }
        return message;
    }

    private static boolean isFalsy(Object value) {
        return value == PythonNone.NONE
                || value.equals(false)
                || value.equals("")
                || value.equals(BigInteger.ZERO)
                || value.equals(0.0)
                || value.equals(-0.0)
                || (value instanceof Bytes bytes && bytes.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof Collection<?> list && list.isEmpty());
    }

    private static String detected(Object content, CloudInitVersion version) throws PythonException {
        if (content instanceof String text) {
            return PartTypes.detect(text, version).orElse(PartTypes.CLOUD_CONFIG);
        }
        if (content instanceof Bytes bytes) {
            return bytes.utf8().flatMap(text -> PartTypes.detect(text, version)).orElse("application/octet-stream");
        }
        throw new PythonException("an archive's item has a content that is no text");
    }

    /** {@code MIMEText(content)}: the content comes back from it as it was, whatever its letters. */
    private static void text(MailMessage message, String type, Object content) throws PythonException, LimitException {
        String text;
        if (content instanceof String string) {
            text = string;
        } else if (content instanceof Bytes bytes) {
            text = bytes.utf8().orElseThrow(() -> new PythonException("an archive's text item is not UTF-8"));
        } else {
            throw new PythonException("an archive's text item has a content that is no text");
        }
        if (PythonText.hasSurrogates(text)) {
            throw new PythonException("an archive's item holds half of a UTF-16 pair");
        }
        boolean ascii = PythonText.isAscii(text);
        String charset = ascii ? "us-ascii" : "utf-8";
        // set once by MIMENonMultipart and once more with the payload
        String once = type + "; charset=\"" + charset + '"';
        message.add("Content-Type", MailParameters.set(once, "charset", charset));
        message.add("MIME-Version", "1.0");
        message.add("Content-Transfer-Encoding", ascii ? "7bit" : "base64");
        message.setText(
                ascii
                        ? text
                        : java.util.Base64.getEncoder()
                                .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static Payload payload(Object content) {
        if (content instanceof String text) {
            return new Payload.Text(text);
        }
        if (content instanceof Bytes bytes) {
            return new Payload.Text(PythonText.asciiEscaping(bytes.toArray()));
        }
        return content == PythonNone.NONE ? new Payload.None() : new Payload.Foreign(content);
    }
}
