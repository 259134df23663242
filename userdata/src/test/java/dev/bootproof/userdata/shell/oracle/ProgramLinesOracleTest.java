package dev.bootproof.userdata.shell.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Recorded;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The programs themselves print what the abstract run has them print, and end as it has them end. {@code unknown.txt} lists
 * the lines of which it says that it cannot know that. They change nothing outside of their folder.
 */
@Tag("oracle")
class ProgramLinesOracleTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "program-lines");

    @TempDir
    Path folder;

    @Test
    void programsPrintWhatTheAbstractRunSays() throws Exception {
        String files = Files.readString(FOLDER.resolve("files.sh"));
        List<String> wrong = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> lines = Files.readAllLines(FOLDER.resolve("lines.txt"));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String is = is(files + line + "\n", Files.createDirectory(folder.resolve(Integer.toString(i))));
            String before = "mkdir /opt/w; cd /opt/w\n" + files + "out=$(" + line + "\n); status=$?\n" + is;
            if (!calls(before + " && /etc/eks/bootstrap.sh\n")) {
                wrong.add(line);
            } else if (calls(before + " || /etc/eks/bootstrap.sh\n")) {
                unknown.add(line);
            }
        }
        assertThat(wrong).as("bash does otherwise").isEmpty();
        Recorded.hold(FOLDER.resolve("unknown.txt"), unknown);
    }

    /** A condition in shell that holds of the output and status that a real bash comes to. */
    private static String is(String script, Path folder) throws IOException, InterruptedException {
        Path out = folder.resolveSibling(folder.getFileName() + ".out");
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C.UTF-8"); // as user data runs
        Process bash = builder.start();
        if (!bash.waitFor(1, TimeUnit.MINUTES)) {
            bash.destroyForcibly();
            throw new IllegalStateException("does not end: " + script);
        }
        String text =
                Files.readString(out, StandardCharsets.UTF_8).replace("\0", "").replaceFirst("\n+$", "");
        return "[ \"$out\" = '" + text.replace("'", "'\\''") + "' ] && [ $status = " + bash.exitValue() + " ]";
    }

    private static boolean calls(String script) {
        return Auditor.judge(Bytes.of("#!/bin/bash\n" + script), Ami.AL2).findings().stream()
                .anyMatch(finding -> finding.rule().equals("al2-bootstrap-call")
                        && finding.certainty().isLikely());
    }
}
