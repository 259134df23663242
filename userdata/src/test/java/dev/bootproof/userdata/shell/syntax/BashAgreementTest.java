package dev.bootproof.userdata.shell.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every shell script of this machine: does the parser agree with {@code bash -n} about which are well formed? */
@Tag("oracle")
class BashAgreementTest {
    private static final List<String> ROOTS = List.of("/etc", "/bin", "/sbin", "/usr", "/lib", "/var/lib/dpkg/info");

    @Test
    void agreesWithBashAboutWhichScriptsAreWellFormed() throws Exception {
        int read = 0;
        int refused = 0;
        List<String> different = new ArrayList<>();
        for (Path script : scripts()) {
            String text = Files.readString(script, StandardCharsets.ISO_8859_1);
            boolean formed = ShellParser.parse(text).end().isEmpty();
            boolean bash = bashReads(script);
            read++;
            refused += bash ? 0 : 1;
            if (formed != bash) {
                different.add(script + ": " + ShellParser.parse(text).end());
            }
        }
        System.out.println(read + " scripts, of which bash refuses " + refused + ", different: " + different.size());

        assertThat(read).isGreaterThan(100);
        assertThat(different).isEmpty();
    }

    private static boolean bashReads(Path script) throws IOException, InterruptedException {
        return new ProcessBuilder("bash", "-n", script.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static Set<Path> scripts() throws IOException {
        TreeSet<Path> found = new TreeSet<>();
        for (String root : ROOTS) {
            Path start = Path.of(root);
            if (!Files.isDirectory(start) || Files.isSymbolicLink(start)) {
                continue;
            }
            Files.walkFileTree(start, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && attributes.size() < 1_000_000 && isShell(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return found;
    }

    private static boolean isShell(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(80), StandardCharsets.ISO_8859_1);
            String line = head.lines().findFirst().orElse("");
            return line.matches("#! *(/usr)?(/bin)?/(env +)?(ba|da)?sh( .*)?")
                    || (file.toString().matches(".*\\.(ba)?sh") && !line.matches("#!.*(csh|zsh|python|perl).*"));
        } catch (IOException e) {
            return false;
        }
    }
}
