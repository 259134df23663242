package dev.bootproof.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigratePageTest {
    @TempDir
    Path folder;

    @Test
    void everyExampleIsWhatTheCommandPrints() throws IOException {
        new PageExamples("migrate.md", folder).assertThatTheyAreWhatTheCommandPrints();
    }
}
