package dev.bootproof.cli;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the documents that paths name, one at a time in memory. */
final class Documents {
    private Documents() {}

    /**
     * The documents behind {@code paths}, in the order given and, below a folder, by name.
     *
     * @param paths files, folders (every regular file below), or {@code -} for standard input
     * @throws UsageException naming every path that is not there, and every folder that holds no file
     */
    static Stream<Document> find(List<String> paths, InputStream standardInput) throws UsageException {
        List<String> errors = new ArrayList<>();
        List<Supplier<Document>> found = new ArrayList<>();
        for (String path : paths) {
            if (path.equals("-")) {
                found.add(() -> standardInput(standardInput));
            } else if (!Files.exists(Path.of(path))) {
                errors.add(path + ": no such file or folder");
            } else if (Files.isDirectory(Path.of(path))) {
                List<Supplier<Document>> below = below(Path.of(path));
                if (below.isEmpty()) {
                    errors.add(path + ": there is no file in this folder");
                }
                found.addAll(below);
            } else {
                found.add(() -> file(Path.of(path)));
            }
        }
        if (!errors.isEmpty()) {
            throw new UsageException(errors.stream().collect(Collectors.joining("\nbootproof: ")));
        }
        return found.stream().map(Supplier::get);
    }

    private static List<Supplier<Document>> below(Path folder) {
        List<Path> files = new ArrayList<>();
        List<Supplier<Document>> unreadable = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Files.isRegularFile(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    unreadable.add(() -> Document.unreadable(file.toString(), reason(e)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unreadable.add(() -> Document.unreadable(folder.toString(), reason(e)));
        }
        List<Supplier<Document>> found = new ArrayList<>(unreadable);
        files.stream()
                .sorted()
                .<Supplier<Document>>map(file -> () -> file(file))
                .forEach(found::add);
        return found;
    }

    private static Document file(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return Document.of(path.toString(), bounded(in));
        } catch (IOException e) {
            return Document.unreadable(path.toString(), reason(e));
        }
    }

    private static Document standardInput(InputStream in) {
        try {
            return Document.of("-", bounded(in));
        } catch (IOException e) {
            return Document.unreadable("-", reason(e));
        }
    }

    /** One byte over the bound is enough for the reader to say so. */
    private static Bytes bounded(InputStream in) throws IOException {
        return Bytes.of(in.readNBytes(CloudInitReader.MAX_DOCUMENT + 1));
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException
                ? "permission denied"
                : e.getClass().getSimpleName();
    }
}
