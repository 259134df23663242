package dev.bootproof.userdata.shell.oracle;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.shell.interp.Argument;
import dev.bootproof.userdata.shell.interp.NodeImage;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import dev.bootproof.userdata.shell.interp.ShellInterpreter;
import dev.bootproof.userdata.shell.interp.ShellReading;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields that {@code show} is called with in a script: in bash, and as the abstract run has them. The script runs in
 * a folder with the files of {@link WordGenerator#FILES}. Nothing of it may touch the machine.
 */
final class WordOracle {
    private static final String FOLDER = "/words";
    private static final Path PROGRAM = Path.of("src", "test", "oracle", "bash", "words.sh");
    private static final String PROLOGUE = """
            printf '%s\\4' "$$" >&250
            show() { (($#)) && printf '%s\\5' "$@" >&250; printf '\\2' >&250; }
            """;

    private WordOracle() {}

    /** What bash shows for each script: for every call of {@code show} its fields. Needs root. */
    static List<List<List<String>>> bash(List<String> scripts) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bash-words-");
        try {
            Path files = Files.createDirectory(folder.resolve("files"));
            for (String name : WordGenerator.FILES) {
                Path file = files.resolve(name);
                if (name.endsWith("/")) {
                    Files.createDirectory(file);
                } else {
                    Files.createFile(file);
                }
            }
            Path texts = Files.createDirectory(folder.resolve("scripts"));
            for (int i = 0; i < scripts.size(); i++) {
                Files.writeString(texts.resolve(Integer.toString(i)), PROLOGUE + scripts.get(i));
            }
            Path answers = folder.resolve("answers");
            Path errors = folder.resolve("errors");
            int status = new ProcessBuilder(
                            "unshare",
                            "-m",
                            "/bin/bash",
                            PROGRAM.toAbsolutePath().toString(),
                            folder.toString(),
                            Integer.toString(scripts.size()))
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectError(errors.toFile())
                    .redirectOutput(answers.toFile())
                    .start()
                    .waitFor();
            String[] said = Files.readString(answers, StandardCharsets.UTF_8).split("\3", -1);
            if (status != 0 || said.length != scripts.size() + 1) {
                throw new IllegalStateException(
                        said.length - 1 + " answers for " + scripts.size() + " scripts: " + Files.readString(errors));
            }
            return Stream.of(said).limit(scripts.size()).map(WordOracle::calls).toList();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The number of the process, which comes first, is as the abstract run has it. */
    private static List<List<String>> calls(String said) {
        List<List<String>> calls = new ArrayList<>();
        int end = said.indexOf('\4');
        String[] parts =
                said.substring(end + 1).replace(said.substring(0, end), "4242").split("\2", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            String[] fields = parts[i].split("\5", -1);
            calls.add(List.of(fields).subList(0, fields.length - 1));
        }
        return calls;
    }

    /** Whether bash left its own mark of a quoted character in a field, as of <code>${a[*]#x}</code> under an empty IFS. */
    static boolean isFlawed(List<List<String>> calls) {
        return calls.stream().flatMap(List::stream).anyMatch(field -> field.indexOf('\1') >= 0);
    }

    /** The same by the abstract run; empty where it does not claim to know. */
    static Optional<List<List<String>>> ours(String script) {
        StringBuilder text = new StringBuilder("#!/bin/bash\nmkdir " + FOLDER + "\ncd " + FOLDER + "\nunset OLDPWD\n");
        for (String name : WordGenerator.FILES) {
            text.append(name.endsWith("/") ? "mkdir " : "touch ")
                    .append("'./")
                    .append(name)
                    .append("'\n");
        }
        ShellReading reading = ShellInterpreter.run(
                Bytes.of((text + script).getBytes(StandardCharsets.UTF_8)), Handler.SCRIPT, NodeImage.AL2023);
        List<List<String>> calls = new ArrayList<>();
        for (ReachedCommand command : reading.commands()) {
            if (command.program().equals("show")) {
                // 'show' is no program of the image: where its status decides what is shown, both ways are followed
                boolean undecided = command.certainty() != Certainty.DEFINITE
                        && command.reason()
                                .filter(reason -> reason.startsWith("through"))
                                .isEmpty();
                List<Optional<String>> fields =
                        command.arguments().stream().map(Argument::known).toList();
                if (undecided || fields.stream().anyMatch(Optional::isEmpty)) {
                    return Optional.empty();
                }
                calls.add(fields.stream().map(Optional::orElseThrow).toList());
            }
        }
        return reading.gaps().isEmpty() ? Optional.of(calls) : Optional.empty();
    }

    /** Fields in brackets, calls apart, what cannot be seen by its number. */
    static String visible(List<List<String>> calls) {
        StringBuilder out = new StringBuilder();
        for (List<String> fields : calls) {
            out.append(out.isEmpty() ? "" : " ").append(fields.isEmpty() ? "-" : "");
            for (String field : fields) {
                out.append('<');
                field.codePoints()
                        .forEach(c ->
                                out.append(c < ' ' || c == 127 ? String.format("\\x%02x", c) : Character.toString(c)));
                out.append('>');
            }
        }
        return out.toString();
    }
}
