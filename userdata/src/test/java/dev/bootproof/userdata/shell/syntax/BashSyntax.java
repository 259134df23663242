package dev.bootproof.userdata.shell.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What {@code bash -n} says of scripts, and the shell scripts of this machine. Bytes are characters, as in ISO 8859-1. */
final class BashSyntax {
    private static final List<String> ROOTS = List.of("/etc", "/bin", "/sbin", "/usr", "/lib", "/var/lib/dpkg/info");

    private BashSyntax() {}

    /** Whether bash finds each script well formed. */
    static List<Boolean> accepts(List<String> scripts, boolean posix) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bash-syntax-");
        try {
            for (int i = 0; i < scripts.size(); i++) {
                Files.writeString(folder.resolve("s" + i), scripts.get(i), StandardCharsets.ISO_8859_1);
            }
            Path answers = folder.resolve("answers");
            int status = new ProcessBuilder(
                            "bash", "-c", """
                            for ((i = 0; i < $1; i++)); do
                              # an error in [[ ]] ends a script with status 0, and some say nothing
                              said=$(bash $2 -n s$i 2>&1 </dev/null) \\
                                && [[ $said != *expected* && $said != *"syntax error"* ]] \\
                                && { cat s$i; echo; echo '#read to the end'; } >whole \\
                                && [[ $(bash $2 -nv whole 2>&1 </dev/null) == *"#read to the end"* ]]
                              echo $?
                            done""", "bash", Integer.toString(scripts.size()), posix ? "--posix" : "--norc")
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(answers.toFile())
                    .start()
                    .waitFor();
            List<String> lines = Files.readAllLines(answers);
            if (status != 0 || lines.size() != scripts.size()) {
                throw new IllegalStateException(lines.size() + " answers for " + scripts.size() + " scripts");
            }
            return lines.stream().map("0"::equals).toList();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    static String read(Path script) throws IOException {
        return Files.readString(script, StandardCharsets.ISO_8859_1);
    }

    /** Every file of this machine that is a script for bash or sh. */
    static Set<Path> scripts() throws IOException {
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
