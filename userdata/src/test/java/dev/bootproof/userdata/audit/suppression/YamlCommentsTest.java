package dev.bootproof.userdata.audit.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.syntax.Position;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class YamlCommentsTest {
    private static List<YamlComments.YamlComment> in(String text) {
        return YamlComments.in(text, comment -> true, 100);
    }

    @Test
    void aScalarsTextIsNoComment() {
        assertThat(in("a: 'x # no'\nb: x#no\nc: |\n  # no\nd: \"\n  # no\n\"\n# yes\ne: 1 # yes too\n"))
                .extracting(YamlComments.YamlComment::text)
                .containsExactly("# yes", "# yes too");
    }

    @Test
    void aCommentBeforeAScriptIsAboutAllOfIt() {
        assertThat(in("# one\na:\n# two\n- |\n  x\n  y\n- z\n"))
                .extracting(YamlComments.YamlComment::position, comment -> comment.lines())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new Position(1, 1), java.util.Set.of(2)),
                        org.assertj.core.groups.Tuple.tuple(new Position(3, 1), java.util.Set.of(4, 5, 6)));
    }

    @Test
    void aCommentBeforeAnItemOfAListIsAboutAllOfIt() {
        assertThat(
                        in(
                                "f:\n  # one\n  - path: /x\n    content: |\n      a\n\n      b\n  - path: /y\n    # two\n    content: c\n"))
                .extracting(comment -> comment.lines())
                .containsExactly(Set.of(3, 4, 5, 6, 7), Set.of(10));
    }

    @Test
    void behindWhatIsNoYamlNothingIsRead() {
        assertThat(in("# one\na: 'open\n# two\n")).hasSize(1);
        assertThat(in("a: \u0000\n")).isEmpty();
    }
}
