package dev.bootproof.cli;

import dev.bootproof.userdata.audit.suppression.SuppressionFile;
import dev.bootproof.userdata.audit.suppression.SuppressionFileException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code bootproof.yaml} or {@code .bootproof.yaml}.
 *
 * @param source the file as it is shown; empty where there is none
 */
record ConfigurationFile(Optional<String> source, SuppressionFile suppressions) {
    private static final List<String> NAMES = List.of("bootproof.yaml", ".bootproof.yaml");
    private static final int MAX_BYTES = 1024 * 1024;

    static final ConfigurationFile NONE = new ConfigurationFile(Optional.empty(), SuppressionFile.NONE);

    /** The one in a folder, if there is one. */
    static ConfigurationFile in(Path folder) throws UsageException {
        List<Path> found =
                NAMES.stream().map(folder::resolve).filter(Files::exists).toList();
        if (found.size() > 1) {
            throw new UsageException("there are both " + String.join(" and ", NAMES)
                    + " here; leave one, or name one with" + " --config");
        }
        return found.isEmpty() ? NONE : read(found.get(0));
    }

    static ConfigurationFile read(Path file) throws UsageException {
        String source = TextPage.printable(file.toString());
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new UsageException(source + ": is larger than " + MAX_BYTES + " bytes");
            }
            Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return new ConfigurationFile(Optional.of(source), SuppressionFile.parse(text, folder));
        } catch (SuppressionFileException e) {
            throw new UsageException(e.errors().stream()
                    .map(error -> source + ":" + TextPage.printable(error))
                    .collect(Collectors.joining("\nbootproof: ")));
        } catch (MalformedInputException e) {
            throw new UsageException(source + ": is not UTF-8");
        } catch (IOException e) {
            throw new UsageException(source + ": cannot be read: " + Documents.reason(e));
        }
    }
}
