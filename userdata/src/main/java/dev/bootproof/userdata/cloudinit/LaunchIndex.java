package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.cloudinit.python.LimitException;
import dev.bootproof.userdata.cloudinit.python.MailMessage;
import dev.bootproof.userdata.cloudinit.python.PythonException;
import dev.bootproof.userdata.cloudinit.python.PythonNone;
import dev.bootproof.userdata.cloudinit.python.PythonNumber;
import dev.bootproof.userdata.cloudinit.python.PythonText;
import dev.bootproof.userdata.cloudinit.python.PythonYaml;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which instance of one launch a part is for (cloud-init: {@code user_data.py}, {@code filters/launch_index.py}). */
final class LaunchIndex {
    private static final String HEADER = "Launch-Index";

    private LaunchIndex() {}

    /** {@code _attach_launch_index}: from the header, else from a cloud-config's key. */
    static void attach(MailMessage part) throws LimitException {
        Optional<String> header = part.get(HEADER);
        Optional<Object> index = header.map(value -> value);
        if (header.isEmpty() && part.contentType().equals(PartTypes.CLOUD_CONFIG)) {
            index = fromConfig(part);
        }
        if (index.isPresent()) {
            integer(index.get()).ifPresent(number -> part.add(HEADER, number.toString()));
        }
    }

    private static Optional<Object> fromConfig(MailMessage part) throws LimitException {
        try {
            byte[] payload = part.decoded();
            if (payload == null) {
                return Optional.empty();
            }
            String text = PythonText.decodeEscaping(payload);
            return !PythonText.hasSurrogates(text) && PythonYaml.load(text).value() instanceof Map<?, ?> map
                    ? Optional.ofNullable(map.get("launch-index")).filter(value -> value != PythonNone.NONE)
                    : Optional.empty();
        } catch (PythonException e) {
            return Optional.empty();
        }
    }

    /** {@code int(value)}. */
    private static Optional<BigInteger> integer(Object value) throws LimitException {
        if (value instanceof BigInteger number) {
            return Optional.of(number);
        }
        if (value instanceof Boolean truth) {
            return Optional.of(truth ? BigInteger.ONE : BigInteger.ZERO);
        }
        if (value instanceof Double number) {
            return number.isNaN() || number.isInfinite()
                    ? Optional.empty()
                    : Optional.of(new java.math.BigDecimal(number).toBigInteger());
        }
        return value instanceof String text ? PythonNumber.parse(text, 10) : Optional.empty();
    }

    /** Which messages the instance of the index sees; those it does not are added to {@code others}. */
    static Optional<MailMessage> filter(MailMessage message, int wanted, List<MailMessage> others)
            throws LimitException {
        Optional<String> header = message.get(HEADER);
        if (header.isPresent() && !integer(header.get()).equals(Optional.of(BigInteger.valueOf(wanted)))) {
            others.add(message);
            return Optional.empty();
        }
        MailMessage copy = message.copy();
        if (message.payload() instanceof MailMessage.Payload.Parts parts) {
            List<MailMessage> kept = new ArrayList<>();
            for (MailMessage part : parts.messages()) {
                filter(part, wanted, others).ifPresent(kept::add);
            }
            copy.setPayload(new MailMessage.Payload.Parts(kept));
        }
        return Optional.of(copy);
    }
}
