package dev.bootproof.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bootproof.yaml", ".bootproof.yaml"})
    void itIsFoundByItsName(String name) throws Exception {
        Files.writeString(folder.resolve(name), "suppressions: []\n");

        assertThat(ConfigurationFile.in(folder).source())
                .contains(folder.resolve(name).toString());
    }

    @Test
    void thereMayBeNone() throws Exception {
        assertThat(ConfigurationFile.in(folder)).isEqualTo(ConfigurationFile.NONE);
    }

    @Test
    void twoAreOneTooMany() throws IOException {
        Files.writeString(folder.resolve("bootproof.yaml"), "");
        Files.writeString(folder.resolve(".bootproof.yaml"), "");

        assertThatThrownBy(() -> ConfigurationFile.in(folder))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("bootproof.yaml and .bootproof.yaml");
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("b.yaml"), "suppressions:\n  - rul: x\n  - paths: y\n");
        Command run = Command.run("audit", "--config", file.toString(), file.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "bootproof: " + file + ":2:5: unknown key 'rul'",
                        "bootproof: " + file + ":3:12: 'paths' is no list of globs");
    }

    @Test
    void whatCannotBeReadIsTold() throws IOException {
        Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'#', (byte) 0xe9, '\n'});

        assertThatThrownBy(() -> ConfigurationFile.read(latin)).hasMessageEndingWith("latin.yaml: is not UTF-8");
        assertThatThrownBy(() -> ConfigurationFile.read(folder.resolve("none")))
                .hasMessageEndingWith("none: cannot be read: no such file or folder");
    }
}
