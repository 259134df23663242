package dev.bootproof.cli;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
            } else if (!exists(path)) {
                errors.add(TextPage.printable(path) + ": no such file or folder");
            } else if (Files.isDirectory(Path.of(path))) {
                List<Supplier<Document>> below = below(Path.of(path));
                if (below.isEmpty()) {
                    errors.add(TextPage.printable(path) + ": there is no file in this folder");
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

    private static boolean exists(String path) {
        try {
            return Files.exists(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * By name. Links are followed, as a mounted ConfigMap needs it; one that leads back to a folder above holds nothing that
     * is not read already. What is no regular file (a socket, a device) is no document.
     */
    private static List<Supplier<Document>> below(Path folder) {
        SortedMap<Path, Supplier<Document>> found = new TreeMap<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (attributes.isRegularFile()) {
                                found.put(file, () -> file(file));
                            } else if (attributes.isSymbolicLink()) {
                                found.put(file, () -> Document.unreadable(file.toString(), "a link to nothing"));
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            if (!(e instanceof FileSystemLoopException)) {
                                found.put(file, () -> Document.unreadable(file.toString(), reason(e)));
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
                            if (e != null) {
                                found.put(directory, () -> Document.unreadable(directory.toString(), reason(e)));
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            found.put(folder, () -> Document.unreadable(folder.toString(), reason(e)));
        }
        return List.copyOf(found.values());
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

    /** What an exception says to people; the file is named beside it. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        return e instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : e.getClass().getSimpleName();
    }
}
