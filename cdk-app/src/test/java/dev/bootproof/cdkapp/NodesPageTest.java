package dev.bootproof.cdkapp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.construct.ManagedNodeGroup;
import dev.bootproof.userdata.boot.BootDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;

/**
 * {@code docs/nodes.md} shows a stack that compiles, and what its template and its nodes hold. Its blocks are written anew by
 * {@code ./mvnw -pl cdk-app -am package -Dupdate}.
 */
final class NodesPageTest {
    private static final Path PAGE = Synthesis.ROOT.resolve("docs").resolve("nodes.md");

    @Test
    void pageShowsWhatItsStackGives(@TempDir Path folder) throws Exception {
        App app = Synthesis.app(Map.of());
        Stack stack = JavaExample.in(PAGE).get(0).addTo(app, folder);
        BootDocument document = ((ManagedNodeGroup) stack.getNode().findChild("Nodes"))
                .getBootDocument()
                .orElseThrow();
        assertThat(document.findings()).isEmpty();

        String page = Files.readString(PAGE);
        String expected = page;
        expected = with(expected, "sizes", document.sizes().describe());
        expected = with(expected, "effective config", document.effectiveConfig().describe());
        expected = with(expected, "user data", text(userData(stack)));
        if (System.getProperty("update") != null) {
            Files.writeString(PAGE, expected);
            page = expected;
        }
        assertThat(page).as("docs/nodes.md, written anew with -Dupdate").isEqualTo(expected);
    }

    /** The page with another text in the block behind a mark. */
    private static String with(String page, String mark, String text) {
        Matcher block = Pattern.compile(
                        "(<!-- " + mark + " -->\\n```\\n).*?(^```$)", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(page);
        assertThat(block.find()).as("a block behind <!-- " + mark + " -->").isTrue();
        return page.substring(0, block.end(1)) + text.stripTrailing() + "\n" + page.substring(block.start(2));
    }

    private static Object userData(Stack stack) {
        Object template = Template.fromStack(stack).findResources("AWS::EC2::LaunchTemplate").values().stream()
                .findFirst()
                .orElseThrow();
        for (String key : List.of("Properties", "LaunchTemplateData", "UserData", "Fn::Base64")) {
            template = Objects.requireNonNull(((Map<?, ?>) template).get(key), key);
        }
        return template;
    }

    /** As the template has it, with the name of a resource where its value will be. */
    private static String text(Object expression) {
        if (expression instanceof String text) {
            return text;
        }
        Map.Entry<?, ?> function =
                ((Map<?, ?>) expression).entrySet().iterator().next();
        return function.getKey().equals("Fn::Join")
                ? ((List<?>) ((List<?>) function.getValue()).get(1))
                        .stream().map(NodesPageTest::text).collect(Collectors.joining())
                : "${" + function.getValue() + "}";
    }
}
