package dev.bootproof.userdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.migrate.Migration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A document of which bytes are lost, doubled or another's gets an answer, wherever the damage is. */
class DamagedDocumentsTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final List<String> CORPORA =
            List.of("migrate-corpus", "clean-corpus", "rule-variants", "dev/bootproof/userdata/cloudinit");
    private static final int LARGEST = 20_000;
    private static final int DOCUMENTS = Integer.getInteger("documents", 400);
    private static final long SEED = Long.getLong("seed", 1);

    private static final String SIGNS = "\"'`$(){}[]|&;<>\\*?!#~=+-/0 \n\t%@^,:.\0\r\u00ff";

    @Test
    void areJudgedAndMigrated() throws IOException {
        List<byte[]> documents = documents();
        Random random = new Random(SEED);
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] damaged = damaged(documents, random);
            try {
                Migration migration = Migration.of(Bytes.of(damaged));
                Stream.concat(
                                Auditor.judge(Bytes.of(damaged), Ami.AL2023).findings().stream(),
                                migration.verdict().findings().stream())
                        .map(Finding::message)
                        .filter(message -> message.startsWith("Bootproof itself"))
                        .forEach(broken::add);
            } catch (RuntimeException | StackOverflowError e) {
                broken.add(Defect.of(e).message());
            }
        }

        assertThat(broken).as("seed %d", SEED).isEmpty();
    }

    private static List<byte[]> documents() throws IOException {
        List<byte[]> documents = new ArrayList<>();
        for (String corpus : CORPORA) {
            try (Stream<Path> files = Files.walk(RESOURCES.resolve(corpus))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    byte[] document = Files.readAllBytes(file);
                    if (document.length > 0 && document.length < LARGEST) {
                        documents.add(document);
                    }
                }
            }
        }
        return documents;
    }

    private static byte[] damaged(List<byte[]> documents, Random random) {
        byte[] document = any(documents, random);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int from = random.nextInt(document.length + 1);
            int to = Math.min(document.length, from + random.nextInt(30));
            byte[] piece = switch (random.nextInt(4)) {
                case 0 -> new byte[0];
                case 1 -> Packing.joined(slice(document, from, to), slice(document, from, to));
                case 2 -> new byte[] {(byte) SIGNS.charAt(random.nextInt(SIGNS.length()))};
                default -> {
                    byte[] other = any(documents, random);
                    int at = random.nextInt(other.length);
                    yield slice(other, at, Math.min(other.length, at + random.nextInt(40)));
                }
            };
            document = Packing.joined(
                    Packing.joined(slice(document, 0, from), piece), slice(document, to, document.length));
        }
        return document;
    }

    private static byte[] any(List<byte[]> documents, Random random) {
        return documents.get(random.nextInt(documents.size()));
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }
}
