package dev.bootproof.userdata.shell.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words of every kind: {@code words.tsv} has a script and what bash shows, a row each; {@code -Dupdate} asks anew. */
class WordCasesTest {
    private static final Path ROWS =
            Path.of("src", "test", "resources", "dev", "bootproof", "userdata", "shell", "oracle", "words.tsv");

    private record Row(String script, String shown) {
        static Row parse(String line) {
            int tab = line.lastIndexOf('\t');
            StringBuilder script = new StringBuilder();
            for (int i = 0; i < tab; i++) {
                char c = line.charAt(i);
                if (c == '\\') {
                    c = line.charAt(++i) == 'n' ? '\n' : '\\';
                }
                script.append(c);
            }
            return new Row(script.toString(), line.substring(tab + 1));
        }

        String line(String nowShown) {
            return script.replace("\\", "\\\\").replace("\n", "\\n") + "\t" + nowShown;
        }
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(ROWS).stream().map(Row::parse).toList();
    }

    @Test
    void wordsMakeTheFieldsThatWereRecorded() throws IOException {
        assertThat(rows())
                .allSatisfy(row -> assertThat(WordOracle.ours(row.script()).map(WordOracle::visible))
                        .as(row.script())
                        .contains(row.shown()));
    }

    @Test
    @Tag("oracle")
    void whatWasRecordedIsWhatBashShows() throws Exception {
        List<Row> rows = rows();
        List<List<List<String>>> bash =
                WordOracle.bash(rows.stream().map(Row::script).toList());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(rows.get(i).line(WordOracle.visible(bash.get(i))));
        }
        Recorded.hold(ROWS, lines);
    }
}
