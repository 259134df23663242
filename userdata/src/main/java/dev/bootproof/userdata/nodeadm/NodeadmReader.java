package dev.bootproof.userdata.nodeadm;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.mime.MimePart;
import dev.bootproof.userdata.mime.MimeReader;
import dev.bootproof.userdata.mime.MimeSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads the NodeConfigs of a document: the top-level {@code application/node.eks.aws} parts of a multipart, or the whole
 * document (nodeadm: {@code internal/configprovider/mime.go}). Of nodeadm's quirks this holds only the order of merging and
 * the fields it requires.
 */
public final class NodeadmReader {
    private static final List<String> REQUIRED = List.of("name", "apiServerEndpoint", "certificateAuthority", "cidr");

    private NodeadmReader() {}

    public static NodeadmReading read(Bytes userData) {
        List<Map<String, Object>> specs = new ArrayList<>();
        try {
            for (Bytes config : configs(userData)) {
                Optional<Map<String, Object>> spec = spec(config);
                if (spec.isEmpty()) {
                    return NodeadmReading.none();
                }
                specs.add(spec.get());
            }
        } catch (MimeSyntaxException e) {
            return NodeadmReading.failed(String.valueOf(e.getMessage()));
        }
        if (specs.isEmpty()) {
            return NodeadmReading.none();
        }
        Map<String, Object> merged = new LinkedHashMap<>();
        specs.forEach(spec -> merge(merged, spec));
        return new NodeadmReading(NodeadmReading.Status.OK, Optional.empty(), merged, validated(merged));
    }

    private static List<Bytes> configs(Bytes userData) throws MimeSyntaxException {
        boolean multipart = userData.latin1()
                .lines()
                .takeWhile(line -> !line.isBlank())
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).matches("content-type:\\s*multipart/.*"));
        if (!multipart) {
            return List.of(userData);
        }
        return MimeReader.read(userData).stream()
                .filter(part -> part.contentType().equals(NodeConfig.CONTENT_TYPE)
                        && !part.path().contains("."))
                .map(MimePart::content)
                .toList();
    }

    /** The spec of one NodeConfig, or empty where the text is none (nodeadm then leaves the whole source out). */
    private static Optional<Map<String, Object>> spec(Bytes config) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(50);
        options.setNestingDepthLimit(50);
        Yaml yaml = new Yaml(new SafeConstructor(options));
        Object document;
        try {
            var documents = yaml.loadAll(config.utf8().orElse("")).iterator();
            document = documents.hasNext() ? documents.next() : Map.of();
        } catch (YAMLException e) {
            return Optional.empty();
        }
        if (document instanceof Map<?, ?> map
                && "node.eks.aws/v1alpha1".equals(map.get("apiVersion"))
                && "NodeConfig".equals(map.get("kind"))) {
            return Optional.of(map.get("spec") instanceof Map<?, ?> spec ? strings(spec) : Map.of());
        }
        return Optional.empty();
    }

    private static Map<String, Object> strings(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) ->
                copy.put(String.valueOf(key), value instanceof Map<?, ?> inner ? strings(inner) : value));
        return copy;
    }

    /** Later wins, maps merge, kubelet flags are appended (nodeadm: {@code internal/api/merge.go}). */
    private static void merge(Map<String, Object> into, Map<String, Object> later) {
        later.forEach((key, value) -> {
            Object earlier = into.get(key);
            if (earlier instanceof Map<?, ?> base && value instanceof Map<?, ?> over) {
                Map<String, Object> merged = strings(base);
                merge(merged, strings(over));
                into.put(key, merged);
            } else if (key.equals("flags") && earlier instanceof List<?> base && value instanceof List<?> more) {
                List<Object> flags = new ArrayList<>(base);
                flags.addAll(more);
                into.put(key, flags);
            } else {
                into.put(key, value);
            }
        });
    }

    private static Optional<String> validated(Map<String, Object> spec) {
        Map<?, ?> cluster = spec.get("cluster") instanceof Map<?, ?> map ? map : Map.of();
        List<String> missing = REQUIRED.stream()
                .filter(field -> !(cluster.get(field) instanceof String text) || text.isEmpty())
                .map(field -> "spec.cluster." + field)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("missing: " + String.join(", ", missing)
                        + " (in a managed node group with an EKS AMI, EKS adds them)");
    }
}
