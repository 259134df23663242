package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.python.LimitException;
import dev.bootproof.userdata.cloudinit.python.MailMessage;
import dev.bootproof.userdata.cloudinit.python.MailText;
import dev.bootproof.userdata.cloudinit.python.PythonException;
import dev.bootproof.userdata.cloudinit.python.TransferDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads user data as cloud-init does: one layer of gzip, then MIME where {@code mime-version:} stands in the first 4,096
 * bytes, then a type for each leaf by its header or its first line, then each handler (cloud-init: {@code user_data.py},
 * {@code handlers/}, {@code stages.py}).
 *
 * <p>Nothing is fetched and nothing is run: what an include, a part-handler or a template with expressions amounts to stays
 * unknown, and the part says so.
 */
public final class CloudInitReader {
    /** Sixty times what EC2 takes. */
    public static final int MAX_DOCUMENT = 1024 * 1024;

    /** The instance that is read for: a launch of one instance, or the first of several. */
    private static final int LAUNCH_INDEX = 0;

    private CloudInitReader() {}

    /** As Amazon Linux 2023's cloud-init reads. */
    public static CloudInitReading read(Bytes userData) {
        return read(userData, CloudInitVersion.V22_2_2);
    }

    public static CloudInitReading read(Bytes userData, CloudInitVersion version) {
        if (userData.size() > MAX_DOCUMENT) {
            return CloudInitReading.failed("more than " + MAX_DOCUMENT + " bytes", false);
        }
        Bytes document = version.decodesBase64()
                ? TransferDecoder.base64(userData.toArray(), true)
                        .map(Bytes::of)
                        .orElse(userData)
                : userData;
        try {
            MailMessage processed = UserDataProcessor.process(document, version);
            MailText.check(processed);
            List<MailMessage> others = new ArrayList<>();
            Optional<MailMessage> seen = LaunchIndex.filter(processed, LAUNCH_INDEX, others);
            PartHandlers handlers = new PartHandlers(version);
            if (seen.isPresent()) {
                handlers.walk(seen.get());
            }
            return handlers.finish(others);
        } catch (PythonException e) {
            return CloudInitReading.failed(String.valueOf(e.getMessage()), true);
        } catch (LimitException e) {
            return CloudInitReading.failed(String.valueOf(e.getMessage()), false);
        }
    }
}
