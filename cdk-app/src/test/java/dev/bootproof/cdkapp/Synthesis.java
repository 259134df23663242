package dev.bootproof.cdkapp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.constructs.IConstruct;

/** Synthesis as the command line does it, with the context of the repository's own cdk.json. */
final class Synthesis {
    /** Tests run in the module's folder. */
    static final Path ROOT = Path.of("..");

    private Synthesis() {}

    static App app(Map<String, ?> context) throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode configuration = json.readTree(ROOT.resolve("cdk.json").toFile());
        Map<String, Object> all = new LinkedHashMap<>();
        configuration
                .path("context")
                .properties()
                .forEach(entry -> all.put(entry.getKey(), json.convertValue(entry.getValue(), Object.class)));
        all.putAll(context);
        return new App(AppProps.builder().context(all).build());
    }

    /** Everything that was said about constructs; the app must have been synthesised. */
    static List<String> annotations(App app) {
        return app.getNode().findAll().stream().flatMap(Synthesis::annotations).toList();
    }

    private static java.util.stream.Stream<String> annotations(IConstruct construct) {
        return construct.getNode().getMetadata().stream()
                .filter(entry -> List.of("aws:cdk:error", "aws:cdk:warning").contains(entry.getType()))
                .map(entry -> construct.getNode().getPath() + ": " + entry.getData());
    }
}
