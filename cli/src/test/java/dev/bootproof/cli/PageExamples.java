package dev.bootproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples of a page in docs/: files, which are written, and commands, whose output the page shows. {@code -Dupdate}
 * writes the page anew.
 */
final class PageExamples {
    private static final Pattern EXAMPLE = Pattern.compile(
            "<!-- (file:|bootproof|standard error of: bootproof) (.*?) -->\n```(\\w*)\n(.*?)```", Pattern.DOTALL);

    private final Path page;
    private final Path folder;

    /** @param folder an empty one for the files */
    PageExamples(String page, Path folder) {
        this.page = Path.of("..", "docs", page);
        this.folder = folder;
    }

    void assertThatTheyAreWhatTheCommandPrints() throws IOException {
        StringBuilder anew = new StringBuilder();
        Matcher example = EXAMPLE.matcher(Files.readString(page));
        while (example.find()) {
            String content = example.group(4);
            if (example.group(1).equals("file:")) {
                Path file = folder.resolve(example.group(2));
                Files.createDirectories(file.getParent());
                Files.writeString(file, content);
            } else {
                boolean errors = example.group(1).startsWith("standard error");
                content = printed(example.group(2), example.group(3).equals("json"), errors);
            }
            example.appendReplacement(
                    anew,
                    Matcher.quoteReplacement("<!-- " + example.group(1) + " " + example.group(2) + " -->\n```"
                            + example.group(3) + "\n" + content + "```"));
        }
        example.appendTail(anew);
        if (System.getProperty("update") != null) {
            Files.writeString(page, anew);
        }

        assertThat(page)
                .as(
                        "made anew by: ./mvnw -pl cli -am test -Dtest=*PageTest -Dsurefire.failIfNoSpecifiedTests=false -Dupdate")
                .content()
                .isEqualTo(anew.toString());
    }

    private String printed(String line, boolean json, boolean errors) throws IOException {
        String[] arguments = Arrays.stream(line.split(" ", -1))
                .map(word -> Files.exists(folder.resolve(word))
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
        Command run = Command.run(arguments);
        assertThat(run.status()).as(run.err()).isLessThan(ExitStatus.USAGE);
        String out = (errors ? run.err() : run.out()).replace(folder + "/", "");
        if (json) {
            ObjectMapper mapper = new ObjectMapper();
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(out)) + "\n";
        }
        return out.replaceFirst("^\n+", "").stripTrailing() + "\n";
    }
}
