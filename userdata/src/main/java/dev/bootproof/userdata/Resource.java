package dev.bootproof.userdata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files that stand beside the classes. */
public final class Resource {
    private Resource() {}

    /** The whole of a UTF-8 file in a class's package. */
    public static String text(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not on the class path beside " + beside.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name, e);
        }
    }

    /** Its lines, those left out that start with {@code #}. */
    public static List<String> lines(Class<?> beside, String name) {
        return text(beside, name).lines().filter(line -> !line.startsWith("#")).toList();
    }
}
