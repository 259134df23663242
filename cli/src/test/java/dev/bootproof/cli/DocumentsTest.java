package dev.bootproof.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
    @TempDir
    Path folder;

    private List<Document> find(String... paths) throws UsageException {
        return Documents.find(List.of(paths), InputStream.nullInputStream()).toList();
    }

    private List<String> names(List<Document> documents) {
        return documents.stream()
                .map(document -> folder.relativize(Path.of(document.source())).toString())
                .toList();
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    @Test
    void everyFileBelowAFolderIsFoundByName() throws Exception {
        file("b/2");
        file("b/1");
        file("a");
        file(".hidden/x");

        assertThat(names(find(folder.toString()))).containsExactly(".hidden/x", "a", "b/1", "b/2");
    }

    /** As in a mounted ConfigMap, where every file is a link through a linked folder. */
    @Test
    void linksAreFollowed() throws Exception {
        file("real/x");
        Path mount = Files.createDirectory(folder.resolve("mount"));
        Files.createSymbolicLink(mount.resolve("data"), folder.resolve("real"));
        Files.createSymbolicLink(mount.resolve("x"), Path.of("data", "x"));

        assertThat(find(mount.toString()))
                .extracting(document -> document.content().orElseThrow())
                .containsExactly(Bytes.of("real/x"), Bytes.of("real/x"));
    }

    @Test
    void aLinkBackHoldsNothingNew() throws Exception {
        file("a/x");
        Files.createSymbolicLink(folder.resolve("a/back"), folder);

        assertThat(names(find(folder.toString()))).containsExactly("a/x");
    }

    @Test
    void aLinkToNothingIsADocumentThatCannotBeRead() throws Exception {
        Files.createSymbolicLink(folder.resolve("gone"), Path.of("nowhere"));

        assertThat(find(folder.toString()))
                .singleElement()
                .satisfies(document -> assertThat(document.problem()).contains("a link to nothing"));
        assertThat(Command.run("audit", folder.toString()).status()).isEqualTo(2);
    }

    @Test
    void aFileThatGoesAwayMeanwhileCannotBeRead() throws Exception {
        Path late = file("late");
        Stream<Document> found = Documents.find(List.of(late.toString()), InputStream.nullInputStream());
        Files.delete(late);

        assertThat(found.toList())
                .singleElement()
                .satisfies(document -> assertThat(document.problem()).contains("no such file or folder"));
    }

    @Test
    void noMoreIsReadThanShowsThatItIsTooMuch() throws Exception {
        Path big = Files.write(folder.resolve("big"), new byte[CloudInitReader.MAX_DOCUMENT + 1000]);

        assertThat(find(big.toString()).get(0).content().orElseThrow().size())
                .isEqualTo(CloudInitReader.MAX_DOCUMENT + 1);
        Command run = Command.run("audit", big.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("more than " + CloudInitReader.MAX_DOCUMENT + " bytes");
    }

    @Test
    void aDashIsStandardInput() throws Exception {
        List<Document> found = Documents.find(
                        List.of("-"), new ByteArrayInputStream("#!".getBytes(StandardCharsets.UTF_8)))
                .toList();

        assertThat(found).containsExactly(Document.of("-", Bytes.of("#!")));
    }

    @Test
    void whatIsNotThereIsNamedBeforeAnythingIsRead() {
        assertThatThrownBy(() -> find("/no/such/a", folder.toString(), "/no/such/b"))
                .isInstanceOf(UsageException.class)
                .hasMessageContainingAll(
                        "/no/such/a: no such", "there is no file in this folder", "/no/such/b: no such");
    }
}
