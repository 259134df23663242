package dev.bootproof.userdata.boot.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bootproof.userdata.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A disk with user data, ready to be booted: {@code BootLab.boot(document).probe("sysctl -n net.core.somaxconn").once()}.
 * Immutable: each {@code with...}, {@code probe} and the like gives another one. What a run saw stays below
 * {@code target/boot-lab/} for whoever looks for the reason of a failed test.
 */
public final class BootLab {
    private static final Path PROGRAM = Path.of("src", "test", "oracle", "boot", "lab.py");
    private static final Path RUNS = Path.of("target", "boot-lab");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Bytes userData;
    private final Job job;

    /**
     * @param settle how long systemd may wait for the same things before the boot is looked at as it is
     * @param limit how long a boot may take before it is killed
     */
    private record Job(
            List<GuestFile> files,
            List<String> probes,
            List<String> keep,
            List<Disk> disks,
            Duration settle,
            Duration limit) {}

    private record GuestFile(String path, int mode, Bytes content) {}

    private record Disk(String name, int mebibytes) {}

    private BootLab(Bytes userData, Job job) {
        this.userData = userData;
        this.job = job;
    }

    /** @param userData as {@code AWS::EC2::LaunchTemplate} has it, before base64 */
    public static BootLab boot(String userData) {
        return boot(Bytes.of(userData));
    }

    /** @param userData as cloud-init gets it, gzip allowed */
    public static BootLab boot(Bytes userData) {
        Job nothing =
                new Job(List.of(), List.of(), List.of(), List.of(), Duration.ofSeconds(45), Duration.ofSeconds(150));
        return new BootLab(userData, nothing);
    }

    /** A program of the node that is not here. */
    public BootLab with(Stub stub) {
        return file(stub.path(), 0755, stub.script());
    }

    /** A file that is on the disk before the first boot, owned by root. */
    public BootLab file(String path, int mode, String content) {
        GuestFile file = new GuestFile(path, mode, Bytes.of(content));
        return new BootLab(
                userData, new Job(plus(job.files, file), job.probes, job.keep, job.disks, job.settle, job.limit));
    }

    /** A command that bash runs in the node at the end of every boot. */
    public BootLab probe(String command) {
        return new BootLab(
                userData, new Job(job.files, plus(job.probes, command), job.keep, job.disks, job.settle, job.limit));
    }

    /** A path of the node to be looked at, without following links, at the end of every boot. */
    public BootLab keep(String path) {
        return new BootLab(
                userData, new Job(job.files, job.probes, plus(job.keep, path), job.disks, job.settle, job.limit));
    }

    /** An empty data volume {@code /dev/NAME}, such as {@code nvme1n1}; XFS wants 300 MiB or more. */
    public BootLab disk(String name, int mebibytes) {
        Disk disk = new Disk(name, mebibytes);
        return new BootLab(
                userData, new Job(job.files, job.probes, job.keep, plus(job.disks, disk), job.settle, job.limit));
    }

    /** For a document that is expected to hang: how long nothing moves until the boot is looked at. Default 45 seconds. */
    public BootLab settle(Duration time) {
        return new BootLab(userData, new Job(job.files, job.probes, job.keep, job.disks, time, time.plusSeconds(105)));
    }

    /** When a boot is killed. Default 150 seconds, or 105 after {@link #settle}. */
    public BootLab limit(Duration time) {
        return new BootLab(userData, new Job(job.files, job.probes, job.keep, job.disks, job.settle, time));
    }

    /** One boot of a new disk. */
    public Boot once() {
        return times(1).get(0);
    }

    /**
     * So many boots of one disk, each after an orderly power-off.
     *
     * @throws IllegalStateException where the machine lacks what the lab needs, or a boot had to be killed; the message says
     *     what, and where its journal is
     */
    public List<Boot> times(int boots) {
        try {
            Files.createDirectories(RUNS);
            Path folder = Files.createTempDirectory(RUNS.toAbsolutePath(), "run-");
            Files.write(folder.resolve("user-data"), userData.toArray());
            JSON.writeValue(folder.resolve("job.json").toFile(), description(boots));
            run(folder);
            return read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode description(int boots) {
        ObjectNode description = JSON.createObjectNode()
                .put("boots", boots)
                .put("settleSeconds", job.settle.toSeconds())
                .put("limitSeconds", job.limit.toSeconds());
        job.probes.forEach(description.putArray("probes")::add);
        job.keep.forEach(description.putArray("keep")::add);
        var files = description.putArray("files");
        job.files.forEach(file ->
                files.addObject().put("path", file.path).put("mode", file.mode).put("base64", file.content.toArray()));
        var disks = description.putArray("disks");
        job.disks.forEach(disk -> disks.addObject().put("name", disk.name).put("mebibytes", disk.mebibytes));
        return description;
    }

    private static void run(Path folder) throws IOException {
        // Debian's own Python, as for the other oracles.
        Process lab = new ProcessBuilder("/usr/bin/python3", PROGRAM.toString(), "boot", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        try {
            if (lab.waitFor() != 0) {
                throw new IllegalStateException(
                        Files.readString(folder.resolve("said")).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a node booted", e);
        } finally {
            lab.destroy();
        }
    }

    private static List<Boot> read(Path folder) throws IOException {
        List<Boot> boots = new ArrayList<>();
        for (JsonNode seen :
                JSON.readTree(folder.resolve("result.json").toFile()).path("boots")) {
            int number = boots.size() + 1;
            Path journal = folder.resolve("journal-" + number);
            Files.write(journal, Boot.journalLines(seen.path("journal")));
            if (!seen.path("ended").textValue().equals("off")
                    || !seen.path("report").isObject()) {
                throw new IllegalStateException("boot " + number + " ended with '"
                        + seen.path("ended").textValue() + "' after " + seen.path("seconds") + " seconds; its journal: "
                        + journal + "; the console's end:\n"
                        + seen.path("console").textValue());
            }
            boots.add(Boot.read(number, seen));
        }
        return List.copyOf(boots);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
