package dev.bootproof.cdkapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.assertions.Template;

/** What the README shows compiles as it stands, and synthesises. */
final class ReadmeExampleTest {
    @TestFactory
    List<DynamicTest> everyJavaBlock(@TempDir Path folder) throws Exception {
        List<JavaExample> examples = JavaExample.in(Synthesis.ROOT.resolve("README.md"));
        assertThat(examples).isNotEmpty();
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> synthesises(example, folder)))
                .toList();
    }

    private static void synthesises(JavaExample example, Path folder) throws Exception {
        App app = Synthesis.app(Map.of());
        Template template = Template.fromStack(example.addTo(app, folder));
        template.resourceCountIs("AWS::EKS::Nodegroup", 1);
        template.resourceCountIs("Custom::BootproofUserDataAudit", 1);
        assertThat(Synthesis.annotations(app)).isEmpty();
    }
}
