package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As Go's {@code mime.ParseMediaType}. */
class GoMediaTypeTest {
    @Test
    void namesAreInLowerCaseAndValuesAsTheyAre() throws Exception {
        GoMediaType type = GoMediaType.parse("Multipart/MIXED; Boundary=\"=A/b=\"; charset=UTF-8;");

        assertThat(type.type()).isEqualTo("multipart/mixed");
        assertThat(type.parameters()).isEqualTo(Map.of("boundary", "=A/b=", "charset", "UTF-8"));
    }

    @Test
    void piecesOfAParameterAreJoined() throws Exception {
        assertThat(GoMediaType.parse("a/b; n*0=x; n*1=y").parameters()).isEqualTo(Map.of("n", "xy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "; a=b",
                "text/plain; charset=",
                "text/plain;; a=b",
                "text/plain; charset",
                "text/plain; name=a/b",
                "text/plain; a=b; a=c",
                "text/plain charset=utf-8",
                "text/plain, x",
                "text/plain (x)",
                "multipart/mixed; boundary===X=="
            })
    void isMalformed(String header) {
        assertThatThrownBy(() -> GoMediaType.parse(header)).isInstanceOf(GoMediaType.MalformedException.class);
    }
}
