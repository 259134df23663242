package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.ScriptSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockTest {
    private static List<String> statements(Block block, String text) {
        return block.statements().stream()
                .map(statement -> statement.range().of(text))
                .toList();
    }

    @Test
    void statementsOfAScript() {
        String text = "a; b &\nc && d\nif x; then\n  y\nfi\n";

        assertThat(statements(Block.of(ScriptSource.of(text)), text))
                .containsExactly("a; ", "b &\n", "c && d\n", "if x; then\n  y\nfi\n");
    }

    @Test
    void aLineWithAHereDocumentStaysOne() {
        String text = "a; cat <<E; b\ntext\nE\nc\n";

        assertThat(statements(Block.of(ScriptSource.of(text)), text))
                .containsExactly("a; cat <<E; b\ntext\nE\n", "c\n");
    }

    @Test
    void statementsOfAFunctionInBraces() {
        String text = "f() {\n  a\n  b; c\n}\ng() (a)\n";
        List<Block.Statement> script = Block.of(ScriptSource.of(text)).statements();
        Block body = Block.of((Command.Function) script.get(0).command(), ScriptSource.of(text))
                .orElseThrow();

        assertThat(script).allMatch(Block.Statement::isFunction);
        assertThat(statements(body, text)).containsExactly("a\n  ", "b; ", "c\n");
        assertThat(text.substring(body.end())).startsWith("}\ng()");
        assertThat(Block.of((Command.Function) script.get(1).command(), ScriptSource.of(text)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if a; then call; fi",
                "if a; then b; else call; fi",
                "case $a in b) call ;; esac",
                "[ -n \"$a\" ] && call",
                "[[ $a == b ]] && call x",
                "f() {\n  if a; then\n    call\n  fi\n}\nf"
            })
    void conditional(String text) {
        assertThat(isConditional(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call",
                "call || exit 1",
                "a && call",
                "if call; then b; fi",
                "f() {\n  call\n}\nf",
                "if a; then b; fi\ncall"
            })
    void notConditional(String text) {
        assertThat(isConditional(text)).isFalse();
    }

    private static boolean isConditional(String text) {
        ScriptSource source = ScriptSource.of(text + "\n");
        return source.commands().stream()
                .filter(command -> command.range().of(text + "\n").startsWith("call"))
                .anyMatch(command -> Block.of(source).isConditional(command.range(), source));
    }

    @Test
    void commentsBeforeTheNextStatementGoWithIt() {
        String text = "a # of a\n\n# of b\nb; c\n";
        Block block = Block.of(ScriptSource.of(text));

        assertThat(text.substring(block.behind(0, text))).isEqualTo("\n# of b\nb; c\n");
        assertThat(text.substring(block.behind(1, text))).isEqualTo("c\n");
        assertThat(text.substring(block.behind(2, text))).isEmpty();
    }
}
