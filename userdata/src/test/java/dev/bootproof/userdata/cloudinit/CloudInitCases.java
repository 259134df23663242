package dev.bootproof.userdata.cloudinit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The kept documents ({@code NAME.bin}) with what the real cloud-init 22.4.2 said of them ({@code NAME.json}). */
final class CloudInitCases {
    private static final Path FOLDER = Path.of("src/test/resources/dev/bootproof/userdata/cloudinit/cloudinit-cases");

    private CloudInitCases() {}

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bin"))
                    .map(name -> name.substring(0, name.length() - ".bin".length()))
                    .sorted()
                    .toList();
        }
    }

    static byte[] document(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name + ".bin"));
    }

    static Map<?, ?> truth(String name) throws IOException {
        return CloudInitOracle.parse(Files.readString(FOLDER.resolve(name + ".json")));
    }

    static void keep(String name, byte[] document, String answer) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".bin"), document);
        Files.writeString(FOLDER.resolve(name + ".json"), answer + "\n");
    }
}
