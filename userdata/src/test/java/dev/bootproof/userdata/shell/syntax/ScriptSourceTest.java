package dev.bootproof.userdata.shell.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.syntax.ScriptSource.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptSourceTest {
    private static List<String> texts(ScriptSource source, List<Range> ranges) {
        return ranges.stream().map(range -> range.of(source.text())).toList();
    }

    @Test
    void aSimpleCommandEndsBehindItsLastWordOrRedirection() {
        ScriptSource source =
                ScriptSource.of("a && A=1 B='x y' sudo -E cmd \\\n  \"$(inner 1)\" 2>&1 >/log | tee x # end\n");

        ScriptSource.Simple command = source.at(new Position(1, 6)).orElseThrow();

        assertThat(command.range().of(source.text())).startsWith("A=1").endsWith("2>&1 >/log");
        assertThat(texts(source, command.assignments())).containsExactly("A=1", "B='x y'");
        assertThat(texts(source, command.words())).containsExactly("sudo", "-E", "cmd", "\"$(inner 1)\"");
        assertThat(texts(source, command.redirects())).containsExactly("2>&1", ">/log");
        assertThat(source.at(new Position(2, 6)).orElseThrow().range().of(source.text()))
                .isEqualTo("inner 1");
    }

    @Test
    void aLineHoldsItsHereDocuments() {
        ScriptSource source = ScriptSource.of("cat <<A; cat <<'B'\na\nA\n$b\nB\nlast\n");

        assertThat(source.lines()).hasSize(2);
        assertThat(source.lines().get(0).range().of(source.text())).endsWith("$b\nB\n");
        assertThat(source.documents())
                .extracting(document -> document.range().of(source.text()), ScriptSource.Document::quoted)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a\n", false),
                        org.assertj.core.groups.Tuple.tuple("$b\n", true));
        assertThat(source.lineNumber(source.documents().get(1).range().from())).isEqualTo(4);
    }

    @Test
    void whatStandsBehindASyntaxErrorIsNotRead() {
        ScriptSource source = ScriptSource.of("good\n(bad\n");

        assertThat(source.lines()).hasSize(1);
        assertThat(source.end()).isPresent();
    }
}
