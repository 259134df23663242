package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.syntax.ScriptSource;
import dev.bootproof.userdata.shell.syntax.ScriptSource.Range;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SplitTest {
    private record Result(String head, String rest) {}

    /** Splits at {@code CALL}. */
    private static Optional<Result> split(String... lines) {
        String text = String.join("\n", lines) + "\n";
        ScriptSource source = ScriptSource.of(text);
        List<Range> calls = source.commands().stream()
                .filter(command -> command.words().get(0).of(text).equals("CALL"))
                .map(ScriptSource.Simple::range)
                .toList();
        TextEdits edits = new TextEdits(text);
        calls.forEach(call -> edits.replace(call, ":"));
        return new Split(source, calls)
                .halves(edits, "after")
                .map(halves -> new Result(edits.between(0, halves.cut()) + halves.end(), halves.rest()));
    }

    @Test
    void whatStandsBehindTheCallGoesWithItsComments() {
        Result result = split("before", "CALL x", "# why", "after").orElseThrow();

        assertThat(result.head()).isEqualTo("before\n:\n");
        assertThat(result.rest()).endsWith("# why\nafter\n");
    }

    @Test
    void inOneLineToo() {
        Result result = split("CALL x; after").orElseThrow();

        assertThat(result.head()).startsWith(":; ");
        assertThat(result.rest()).endsWith("after\n");
    }

    @Test
    void aCommandThatOnlySuccessRunsGoes() {
        Result result = split("CALL x && after || failed").orElseThrow();

        assertThat(result.head()).startsWith(":");
        assertThat(result.rest()).contains(": && after || failed");
        assertThat(split("CALL x || failed")).isEmpty();
    }

    @Test
    void aBranchStaysWhole() {
        Result result = split("if a; then CALL; else CALL 2; fi", "after").orElseThrow();

        assertThat(result.head()).startsWith("if a; then :; else :; fi\n");
        assertThat(result.rest()).endsWith("after\n");
    }

    @Test
    void functionsAreSplitWhereTheyLeadToTheCall() {
        Result result = split(
                        "f() {",
                        "  one",
                        "  CALL \"$1\"",
                        "  two $1",
                        "}",
                        "main() {",
                        "  f x",
                        "  three",
                        "}",
                        "main",
                        "four")
                .orElseThrow();

        assertThat(result.head()).contains("  one\n  :\n").doesNotContain("two", "three", "four");
        assertThat(result.rest())
                .containsSubsequence("f() {", "two $1", "main() {", "f x", "three", "main\n", "four\n");
        assertThat(result.rest()).doesNotContain("one");
    }

    @Test
    void nothingGoesWhereNothingIsDone() {
        assertThat(split("CALL x", "# comment", "exit 0")).isEmpty();
        assertThat(split("trap 'signal $?' EXIT", "CALL x")).isPresent();
    }
}
