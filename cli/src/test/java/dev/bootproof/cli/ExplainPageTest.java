package dev.bootproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/explain.md are what the command prints; {@code -Dupdate} writes them anew. */
class ExplainPageTest {
    private static final Path PAGE = Path.of("..", "docs", "explain.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("<!-- (file:|bootproof) (.*?) -->\n```(json)?\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void everyExampleIsWhatTheCommandPrints() throws IOException {
        String page = Files.readString(PAGE);
        StringBuilder anew = new StringBuilder();
        Matcher example = EXAMPLE.matcher(page);
        while (example.find()) {
            String content = example.group(4);
            if (example.group(1).equals("file:")) {
                Files.writeString(folder.resolve(example.group(2)), content);
            } else {
                content = printed(example.group(2), example.group(3) != null);
            }
            example.appendReplacement(
                    anew,
                    Matcher.quoteReplacement("<!-- " + example.group(1) + " " + example.group(2) + " -->\n```"
                            + (example.group(3) == null ? "" : example.group(3)) + "\n" + content + "```"));
        }
        example.appendTail(anew);
        if (System.getProperty("update") != null) {
            Files.writeString(PAGE, anew);
        }

        assertThat(PAGE)
                .as(
                        "made anew by: ./mvnw -pl cli -am test -Dtest=ExplainPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dupdate")
                .content()
                .isEqualTo(anew.toString());
    }

    private String printed(String line, boolean json) throws IOException {
        String[] arguments = Arrays.stream(line.split(" ", -1))
                .map(word -> Files.exists(folder.resolve(word))
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
        Command run = Command.run(arguments);
        assertThat(run.status()).as(run.err()).isZero();
        String out = run.out().replace(folder + "/", "");
        if (json) {
            ObjectMapper mapper = new ObjectMapper();
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(out)) + "\n";
        }
        return out.stripTrailing() + "\n";
    }
}
