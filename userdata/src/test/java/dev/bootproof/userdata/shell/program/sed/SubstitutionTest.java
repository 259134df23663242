package dev.bootproof.userdata.shell.program.sed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import dev.bootproof.userdata.shell.program.sed.Substitution.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubstitutionTest {
    private static final Pattern PATTERN = Pattern.compile("(a+)(x)?");

    private static String of(Piece... pieces) {
        Matcher matcher = PATTERN.matcher("aab");
        assertThat(matcher.find()).isTrue();
        return new Substitution(PATTERN, List.of(pieces), false, 1, false, false).replacement(matcher);
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
}
