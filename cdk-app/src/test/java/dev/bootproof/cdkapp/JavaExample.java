package dev.bootproof.cdkapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** A stack that a page shows: a whole class, so that it can be copied. */
record JavaExample(String name, String source) {
    private static final Pattern BLOCK = Pattern.compile("^```java\\R(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("^public (?:final )?class (\\w+)", Pattern.MULTILINE);

    static List<JavaExample> in(Path page) throws IOException {
        return BLOCK.matcher(Files.readString(page))
                .results()
                .map(block -> new JavaExample(typeName(block.group(1)), block.group(1)))
                .toList();
    }

    /** The stack, compiled in a folder and added to an app. */
    Stack addTo(App app, Path folder) throws ReflectiveOperationException, IOException {
        compile(folder);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, JavaExample.class.getClassLoader())) {
            return (Stack) loader.loadClass(name)
                    .getConstructor(Construct.class, String.class)
                    .newInstance(app, "Example");
        }
    }

    private void compile(Path folder) {
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
                .as("a block of a page is a whole class, so that it can be copied: %s", source)
                .isTrue();
        return type.group(1);
    }
}
