package dev.bootproof.construct;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditFunctionJarTest {
    private static final byte[] ONE = "one".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "other".getBytes(StandardCharsets.UTF_8);

    private final Path folder;

    AuditFunctionJarTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void carriesTheHandler() throws Exception {
        try (JarFile jar = new JarFile(AuditFunctionJar.path().toFile())) {
            String type = UserDataAudit.HANDLER.substring(0, UserDataAudit.HANDLER.indexOf("::"));
            assertThat(jar.getEntry(type.replace('.', '/') + ".class")).isNotNull();
        }
    }

    @Test
    void isNotOnTheClassPath() {
        assertThat(System.getProperty("java.class.path")).doesNotContain("bootproof-lambda");
    }

    @Test
    void nameFollowsTheBytes() {
        Path one = AuditFunctionJar.extract(ONE, folder);
        assertThat(AuditFunctionJar.extract(ONE.clone(), folder)).isEqualTo(one).hasBinaryContent(ONE);
        assertThat(AuditFunctionJar.extract(OTHER, folder)).isNotEqualTo(one).hasBinaryContent(OTHER);
    }

    @Test
    void replacesWhatIsNotIntact() throws Exception {
        Path one = AuditFunctionJar.extract(ONE, folder);
        Files.write(one, OTHER);
        assertThat(AuditFunctionJar.extract(ONE, folder)).isEqualTo(one).hasBinaryContent(ONE);
    }

    @Test
    void manyAtOnceLeaveOneIntactFile() throws Exception {
        byte[] big = new byte[1 << 20];
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> task =
                    () -> Arrays.equals(Files.readAllBytes(AuditFunctionJar.extract(big, folder)), big);
            for (Future<Boolean> intact : threads.invokeAll(List.of(task, task, task, task, task, task, task, task))) {
                assertThat(intact.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(folder).isDirectoryContaining("glob:**.jar").isDirectoryNotContaining("glob:**.tmp");
    }
}
