package dev.bootproof.cdkapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;
import software.constructs.Construct;

/** What the README shows compiles as it stands, and synthesises. */
final class ReadmeExampleTest {
    private static final Pattern BLOCK = Pattern.compile("^```java\\R(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("^public (?:final )?class (\\w+)", Pattern.MULTILINE);

    @TestFactory
    List<DynamicTest> everyJavaBlock(@TempDir Path folder) throws Exception {
        List<String> blocks = BLOCK.matcher(Files.readString(Synthesis.ROOT.resolve("README.md")))
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring(block.indexOf('\n') + 1, block.lastIndexOf("```")))
                .toList();
        assertThat(blocks).isNotEmpty();
        return blocks.stream()
                .map(block -> DynamicTest.dynamicTest(typeName(block), () -> synthesises(block, folder)))
                .toList();
    }

    private static void synthesises(String source, Path folder) throws Exception {
        String name = typeName(source);
        compile(name, source, folder);
        App app = Synthesis.app(Map.of());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ReadmeExampleTest.class.getClassLoader())) {
            Stack stack = (Stack) loader.loadClass(name)
                    .getConstructor(Construct.class, String.class)
                    .newInstance(app, "Example");
            Template template = Template.fromStack(stack);
            template.resourceCountIs("AWS::EKS::Nodegroup", 1);
            template.resourceCountIs("Custom::BootproofUserDataAudit", 1);
            assertThat(Synthesis.annotations(app)).isEmpty();
        }
    }

    private static void compile(String name, String source, Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        JavaFileObject file =
                new SimpleJavaFileObject(
                        URI.create("string:///" + name + JavaFileObject.Kind.SOURCE.extension),
                        JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options = List.of(
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-proc:none",
                "-Xlint:all",
                "-Xlint:-classfile",
                "-Xlint:-path",
                "-Werror");
        boolean compiled = compiler.getTask(messages, null, null, options, null, List.of(file))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
    }

    private static String typeName(String source) {
        Matcher type = TYPE.matcher(source);
        assertThat(type.find())
                .as("a block of the README is a whole class, so that it can be copied: %s", source)
                .isTrue();
        return type.group(1);
    }
}
