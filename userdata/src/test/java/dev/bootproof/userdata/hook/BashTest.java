package dev.bootproof.userdata.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BashTest {
    @Test
    void quotesWhatNeedsIt() {
        assertThat(Bash.quote("a-b_c/d.e:1@f,g+h=i%")).isEqualTo("a-b_c/d.e:1@f,g+h=i%");
        assertThat(Bash.quote("")).isEqualTo("''");
        assertThat(Bash.quote("it's $HOME")).isEqualTo("'it'\\''s $HOME'");
        assertThat(Bash.quote("\u00fc'\r")).isEqualTo("$'\\303\\274\\047\\015'");
    }

    @Test
    void refusesWhatNoArgumentCanHold() {
        assertThatThrownBy(() -> Bash.quote("a\0b")).hasMessageContaining("NUL");
        assertThatThrownBy(() -> Bash.quote("\ud800")).hasMessageContaining("surrogate");
    }

    @Test
    void aDelimiterOccursInNoLine() {
        assertThat(Bash.feed("cat", "EOF\nEOF1\n")).isEqualTo("cat <<'EOF2'\nEOF\nEOF1\nEOF2\n");
    }

    @Test
    void noLineOfAValueThatIsNotKnownYetIsTheDelimiter() {
        assertThat(Bash.feed("cat", "${Token[TOKEN.1]}\n"))
                .matches("cat <<'(EOF-[0-9a-f]{16})'\n\\$\\{Token\\[TOKEN.1]}\n\\1\n")
                .isEqualTo(Bash.feed("cat", "${Token[TOKEN.22]}\n").replace("TOKEN.22", "TOKEN.1"));
    }

    @Test
    void whatAHereDocumentWouldChangeTravelsAsBase64() {
        assertThat(Bash.feed("cat", "\u00fc\n")).isEqualTo("base64 -d <<'EOF' | cat\nw7wK\nEOF\n");
    }

    @Test
    void whatHasNoLineEndGetsNone() {
        assertThat(Bash.feed("cat", "it's\nno end")).isEqualTo("printf %s 'it'\\''s\nno end' | cat\n");
        assertThat(Bash.feed("cat", "")).isEqualTo("printf %s '' | cat\n");
    }

    @Test
    void aFileIsWrittenAsideAndMoved() {
        assertThat(Bash.write("/opt/x", "0600", "root:adm", "y\n")).isEqualTo("""
                mkdir -p /opt
                install -m 0600 /dev/null /opt/x.bootproof
                cat > /opt/x.bootproof <<'EOF'
                y
                EOF
                chown root:adm /opt/x.bootproof
                mv -f /opt/x.bootproof /opt/x
                """);
    }
}
