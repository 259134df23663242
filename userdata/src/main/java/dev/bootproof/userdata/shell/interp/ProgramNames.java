package dev.bootproof.userdata.shell.interp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Names of programs that images commonly have, or that are commonly put on nodes: {@code programs.txt}. */
final class ProgramNames {
    private static final Set<String> COMMON = read();

    private ProgramNames() {}

    static boolean isCommon(String name) {
        return COMMON.contains(name);
    }

    private static Set<String> read() {
        try (InputStream file = ProgramNames.class.getResourceAsStream("programs.txt")) {
            if (file == null) {
                throw new IllegalStateException("programs.txt is not on the class path");
            }
            return Set.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
