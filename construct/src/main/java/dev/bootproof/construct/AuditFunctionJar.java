package dev.bootproof.construct;

import dev.bootproof.userdata.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;

/**
 * The audit function's jar, which this library carries inside its own, as a file that CDK can take for an asset. The file
 * is named by its content and stays: CDK may refer to it after this process has ended (context
 * {@code aws:cdk:disable-asset-staging}).
 */
final class AuditFunctionJar {
    private static final String RESOURCE = "audit-function.jar";

    private AuditFunctionJar() {}

    /** @return a file below {@code java.io.tmpdir}, made if it is not there or not intact */
    static Path path() {
        return Holder.PATH;
    }

    /** The digest of the jar, in hexadecimal. */
    static String sha256() {
        return Holder.SHA256;
    }

    /** Safe for several processes at once: each writes a file of its own and moves it into place in one step. */
    static Path extract(byte[] jar, Path folder) {
        Path target = folder.resolve("bootproof-audit-" + Bytes.of(jar).sha256() + ".jar");
        try {
            Files.createDirectories(folder);
            // the folder may be anyone's: what is there already counts only if it is what we would write
            if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), jar)) {
                return target;
            }
            Path own = Files.createTempFile(folder, "bootproof-audit-", ".tmp");
            try {
                Files.write(own, jar);
                Files.move(own, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(own);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("the audit function's jar cannot be written to " + target, e);
        }
    }

    static byte[] bytes() {
        try (InputStream in = AuditFunctionJar.class.getResourceAsStream(RESOURCE)) {
            return Objects.requireNonNull(in, "the jar of bootproof-construct lacks " + RESOURCE)
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        private static final byte[] JAR = bytes();
        static final String SHA256 = Bytes.of(JAR).sha256();
        static final Path PATH = extract(JAR, Path.of(System.getProperty("java.io.tmpdir")));
    }
}
