package dev.bootproof.userdata.shell.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bootproof.userdata.shell.program.Replacement.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplacementTest {
    private static final Pattern PATTERN = Pattern.compile("(a+)(x)?");

    private static String of(Piece... pieces) {
        Matcher matcher = PATTERN.matcher("aab");
        assertThat(matcher.find()).isTrue();
        return new Replacement(List.of(pieces)).of(matcher);
    }

    @Test
    void groupsAndCase() {
        assertThat(of(new Piece.Text("<"), new Piece.Group(1), new Piece.Group(2), new Piece.Text(">")))
                .isEqualTo("<aa>");
        assertThat(of(new Piece.Case('u'), new Piece.Group(0), new Piece.Text("c")))
                .isEqualTo("Aac");
        assertThat(of(new Piece.Case('U'), new Piece.Group(0), new Piece.Case('E'), new Piece.Text("c")))
                .isEqualTo("AAc");
    }

    @Test
    void aGroupThatIsNotThereIsNotFollowed() {
        assertThatThrownBy(() -> of(new Piece.Group(3))).isInstanceOf(UnfollowedException.class);
    }

    @Test
    void theMatchesAskedFor() {
        Replacement x = new Replacement(List.of(new Piece.Text("X")));
        Pattern a = Pattern.compile("a*");

        assertThat(x.in("baac", a, 1, true)).contains("XbXcX");
        assertThat(x.in("abab", Pattern.compile("a"), 2, false)).contains("abXb");
        assertThat(x.in("abaa", Pattern.compile("a"), 2, true)).contains("abXX");
        assertThat(x.in("b", Pattern.compile("a"), 1, true)).isEmpty();
    }
}
