package dev.bootproof.userdata.migrate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Asks the kubelet's own code, through {@code src/test/oracle/kubelet}, which says how. Needs {@code go} and its module proxy. */
final class KubeletOracle implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path program;
    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;

    /** @param folder for the program; building it takes minutes the first time */
    KubeletOracle(Path folder) throws IOException, InterruptedException {
        program = folder.resolve("kubelet");
        Process build = new ProcessBuilder(
                        "go", "build", "-o", program.toAbsolutePath().toString(), ".")
                .directory(Path.of("src", "test", "oracle", "kubelet").toFile())
                .inheritIO()
                .start();
        if (build.waitFor() != 0) {
            throw new IllegalStateException("go cannot build src/test/oracle/kubelet");
        }
        process = new ProcessBuilder(program.toString())
                .redirectError(Files.createFile(folder.resolve("said")).toFile())
                .start();
        in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    Set<String> flags() throws IOException {
        return flags(row -> true);
    }

    /** The flags that set fields of a configuration. */
    Set<String> configFlags() throws IOException {
        return flags(row -> row[2].equals("config"));
    }

    private Set<String> flags(Predicate<String[]> wanted) throws IOException {
        try (BufferedReader list = new BufferedReader(new InputStreamReader(
                new ProcessBuilder(program.toString(), "flags").start().getInputStream(), StandardCharsets.UTF_8))) {
            return list.lines()
                    .map(line -> line.split("\t", -1))
                    .filter(wanted)
                    .map(row -> row[0])
                    .collect(Collectors.toSet());
        }
    }

    /** The whole configuration that flags make, or {@code error}. */
    JsonNode flags(List<String> flags) throws IOException {
        return ask(Map.of("flags", flags));
    }

    /** The whole configuration that a file with these fields makes, and then these flags, or {@code error}. */
    JsonNode config(Map<String, Object> fields, List<String> flags) throws IOException {
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("apiVersion", "kubelet.config.k8s.io/v1beta1");
        config.put("kind", "KubeletConfiguration");
        config.putAll(fields);
        return ask(Map.of("config", config, "flags", flags));
    }

    private JsonNode ask(Map<String, Object> question) throws IOException {
        in.write(JSON.writeValueAsString(question) + "\n");
        in.flush();
        String line = out.readLine();
        if (line == null) {
            throw new IllegalStateException("the kubelet oracle ended");
        }
        return JSON.readTree(line);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
