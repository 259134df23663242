package dev.bootproof.userdata.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * This machine's root as scripts may change it: an overlay in namespaces of its own, with another network and a {@code /run} that
 * is empty. Needs root; what is missing fails with its name.
 *
 * @param status of the script
 * @param said what it wrote, both streams
 * @param changes a folder with the files that are new or changed
 */
record ScratchRoot(int status, String said, Path changes) {
    private static final String ENTER = """
            set -euo pipefail
            mount -t tmpfs scratch /mnt
            mkdir /mnt/changes /mnt/work /mnt/root
            cp -R "$1/." /mnt/changes
            chmod 0755 /mnt/changes
            mount -t overlay scratch -o lowerdir=/,upperdir=/mnt/changes,workdir=/mnt/work /mnt/root
            mount --rbind /dev /mnt/root/dev
            mount --rbind /proc /mnt/root/proc
            status=0
            chroot /mnt/root /bin/bash -c 'cd /; exec bash /script' </dev/null || status=$?
            mkdir "$2"
            cp -a /mnt/changes/. "$2"
            exit $status
            """;

    /**
     * @param files content by path, there before the script is run; those below {@code /stubs} may be executed
     * @param script of bash, run as root
     */
    static ScratchRoot run(Map<String, String> files, String script) {
        try {
            Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "scratch-root-");
            Path given = folder.resolve("given");
            write(given.resolve("script"), script);
            for (Map.Entry<String, String> file : files.entrySet()) {
                write(given.resolve(file.getKey().substring(1)), file.getValue());
            }
            Path changes = folder.resolve("changes");
            Process process = new ProcessBuilder(
                            "unshare",
                            "--mount",
                            "--net",
                            "bash",
                            "-c",
                            ENTER,
                            "enter",
                            given.toString(),
                            changes.toString())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (!Files.isDirectory(changes)) {
                throw new IllegalStateException("no scratch root (it needs root and overlayfs): " + said);
            }
            return new ScratchRoot(status, said, changes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path path, String content) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        Files.setPosixFilePermissions(
                path, PosixFilePermissions.fromString(path.toString().contains("/stubs/") ? "rwxr-xr-x" : "rw-r--r--"));
    }

    /** To be called when all is well: what a failed test says where to look for stays. */
    void delete() {
        try (Stream<Path> paths = Files.walk(changes.getParent())) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String path) {
        return Files.exists(changes.resolve(path.substring(1)));
    }

    /** Bytes, a char each: a file system's names are bytes too. */
    String latin1(String path) {
        try {
            return Files.readString(changes.resolve(path.substring(1)), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
