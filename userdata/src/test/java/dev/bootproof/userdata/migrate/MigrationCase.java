package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Packing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A folder of {@code src/test/resources/migrate-corpus}: {@code user-data}, a document as people have it on AL2, and
 * {@code expected.yaml}, what has to become of it on AL2023. What is expected was written down from the sources of AL2's
 * {@code bootstrap.sh} and of nodeadm, not from what a migration said:
 *
 * <ul>
 *   <li>{@code about}: what it is and who has it
 *   <li>{@code packed}: {@code gzip} or {@code crlf} where the document is not as readable as the file
 *   <li>{@code unchanged}: the migration leaves it as it is, to the byte
 *   <li>{@code outcome}: the audit's, of the result
 *   <li>{@code join}: whether the result has all that nodeadm needs; false where it needs what EKS or Karpenter adds
 *   <li>{@code spec}: nodeadm's, of the result, as far as it is known before the node runs
 *   <li>{@code computed}: fields that only the node knows, so that a file in {@code /etc/eks/nodeadm.d} gives them
 *   <li>{@code onNode}: of these, what they are on the node of {@code src/test/oracle/bash}, where a file is written there; it is
 *       merged over {@code spec}, lists replaced
 *   <li>{@code untranslated}: part, line in it, and a word of what it is
 *   <li>{@code before}, {@code after}: text of commands that run before and after the kubelet starts, in their order
 *   <li>{@code gone}: text that no program of the result holds
 * </ul>
 *
 * @param userData packed as the case says
 */
record MigrationCase(String name, Bytes userData, Map<String, Object> expected) {
    static final Path FOLDER = Path.of("src", "test", "resources", "migrate-corpus");

    static List<MigrationCase> all() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(MigrationCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MigrationCase read(Path folder) {
        try {
            Map<String, Object> expected = yaml(Files.readString(folder.resolve("expected.yaml")));
            byte[] document = Files.readAllBytes(folder.resolve("user-data"));
            return new MigrationCase(
                    folder.getFileName().toString(),
                    Bytes.of(
                            switch (String.valueOf(expected.get("packed"))) {
                                case "gzip" -> Packing.gzip(document);
                                case "crlf" ->
                                    Packing.bytes(new String(document, StandardCharsets.UTF_8).replace("\n", "\r\n"));
                                default -> document;
                            }),
                    expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where one thing of the input cannot be carried over. */
    record Place(String part, int line, String what) {}

    List<Place> untranslated() {
        List<Place> places = new ArrayList<>();
        for (Object each : (List<?>) expected.getOrDefault("untranslated", List.of())) {
            Map<?, ?> place = (Map<?, ?>) each;
            places.add(new Place(
                    String.valueOf(place.get("part")), (Integer) place.get("line"), String.valueOf(place.get("what"))));
        }
        return places;
    }

    List<String> texts(String key) {
        return ((List<?>) expected.getOrDefault(key, List.of()))
                .stream().map(String::valueOf).toList();
    }

    boolean says(String key) {
        return Boolean.TRUE.equals(expected.get(key));
    }

    @SuppressWarnings("unchecked") // a map of YAML whose keys are texts
    Map<String, Object> spec() {
        return (Map<String, Object>) plain(expected.getOrDefault("spec", Map.of()));
    }

    /** Whether a file in {@code /etc/eks/nodeadm.d} is written on the node. */
    boolean writes() {
        return expected.containsKey("onNode");
    }

    /** nodeadm's, of the result and of what its scripts write on the node. */
    Map<String, Object> specOnNode() {
        return merged(spec(), plain(expected.getOrDefault("onNode", Map.of())));
    }

    @SuppressWarnings("unchecked") // maps of YAML whose keys are texts
    private static Map<String, Object> merged(Map<String, Object> spec, Object over) {
        Map<String, Object> merged = new LinkedHashMap<>(spec);
        ((Map<String, Object>) over)
                .forEach((key, value) -> merged.put(
                        key,
                        value instanceof Map<?, ?>
                                ? merged((Map<String, Object>) merged.getOrDefault(key, Map.of()), value)
                                : value));
        return merged;
    }

    static Map<String, Object> yaml(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    /** With all whole numbers of one type, so that maps can be compared. */
    static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, each) -> plain.put(String.valueOf(key), plain(each)));
            return plain;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(MigrationCase::plain).toList();
        }
        return value instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros() : value;
    }

    @Override
    public String toString() {
        return name;
    }
}
