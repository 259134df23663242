package dev.bootproof.userdata.cloudinit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The real cloud-init, 22.4.2 as Debian 12 packages it, as one process that reads many documents. Nothing is installed: the packages
 * are fetched and unpacked below {@code target/}.
 */
final class CloudInitOracle implements AutoCloseable {
    private static final List<String> PACKAGES = List.of(
            "cloud-init",
            "python3-yaml",
            "python3-jinja2",
            "python3-markupsafe",
            "python3-jsonpatch",
            "python3-json-pointer",
            "python3-jsonschema",
            "python3-configobj",
            "python3-oauthlib",
            "python3-requests",
            "python3-urllib3",
            "python3-certifi",
            "python3-chardet",
            "python3-charset-normalizer",
            "python3-idna",
            "python3-six",
            "python3-netifaces",
            "python3-attr",
            "python3-pyrsistent",
            "libyaml-0-2");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PYTHON = Path.of("/usr/bin/python3");
    private static final Path SCRIPT = Path.of("src/test/oracle/cloud_init_oracle.py");

    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;

    private CloudInitOracle(Process process) {
        this.process = process;
        this.in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.US_ASCII));
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException that names the tool that is missing */
    static CloudInitOracle start() throws IOException, InterruptedException {
        if (!Files.isExecutable(PYTHON)) {
            throw new IllegalStateException("the cloud-init oracle needs " + PYTHON + " (Debian 12: Python 3.11)");
        }
        Path unpacked = unpacked();
        ProcessBuilder builder = new ProcessBuilder(PYTHON.toString(), "-S", SCRIPT.toString());
        builder.environment()
                .put(
                        "PYTHONPATH",
                        unpacked.resolve("usr/lib/python3/dist-packages").toString());
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        return new CloudInitOracle(builder.start());
    }

    private static Path unpacked() throws IOException, InterruptedException {
        Path folder = Path.of("target/oracle/cloud-init").toAbsolutePath();
        Path root = folder.resolve("root");
        if (Files.isDirectory(root.resolve("usr/lib/python3/dist-packages/cloudinit"))) {
            return root;
        }
        Files.createDirectories(folder);
        List<String> download = new ArrayList<>(List.of("apt-get", "download"));
        download.addAll(PACKAGES);
        run(folder, download);
        List<Path> packages;
        try (Stream<Path> files = Files.list(folder)) {
            packages = files.filter(file -> file.toString().endsWith(".deb")).toList();
        }
        for (Path file : packages) {
            run(folder, List.of("dpkg", "-x", file.toString(), root.toString()));
        }
        return root;
    }

    private static void run(Path folder, List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the cloud-init oracle needs '" + String.join(" ", command)
                        + "' to work (run apt-get update first): " + output);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the cloud-init oracle needs " + command.get(0), e);
        }
    }

    /** What cloud-init does with each document, as JSON, in their order. */
    List<String> read(List<byte[]> documents) throws IOException {
        Thread writer = new Thread(() -> {
            try {
                for (byte[] document : documents) {
                    in.write("{\"data\":\"" + Base64.getEncoder().encodeToString(document) + "\"}\n");
                }
                in.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            String line = out.readLine();
            if (line == null) {
                throw new IllegalStateException("the cloud-init oracle ended at document " + i);
            }
            answers.add(line);
        }
        return answers;
    }

    static Map<?, ?> parse(String json) throws IOException {
        return JSON.readValue(json, Map.class);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
