package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form go-toml writes, which nodeadm keeps as the text of the merged configuration. */
class GoTomlTest {
    @Test
    void tablesAreMergedAndListsReplaced() throws Exception {
        assertThat(GoToml.merged("[a]\nx = 1\nl = [1, 2]\n", "[a]\ny = \"z\"\nl = [3]\n"))
                .isEqualTo("[a]\nl = [3]\nx = 1\ny = 'z'\n");
    }

    @Test
    void keysAreSortedCommentsLostAndTablesLast() throws Exception {
        assertThat(GoToml.merged("# c\nz = true\n[t.\"q k\"]\nb = 1.0\n", "a = 0xff\n"))
                .isEqualTo("a = 255\nz = true\n\n[t]\n[t.'q k']\nb = 1.0\n");
    }

    @Test
    void aTimeKeepsItsSeconds() throws Exception {
        assertThat(GoToml.merged("d = 1979-05-27\nl = 07:32:00\n", "o = 1979-05-27T07:32:00Z\n"))
                .isEqualTo("d = 1979-05-27\nl = 07:32:00\no = 1979-05-27T07:32:00Z\n");
    }

    @Test
    void aTextIsQuotedWhereItMustBe() throws Exception {
        assertThat(GoToml.merged("a = \"it's\"\n", "b = \"\"\"\nx\ny\"\"\"\n"))
                .isEqualTo("a = \"it's\"\nb = \"x\\ny\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not = toml = x", "[a", "a = 1\na = 2", "a = 08", "a = \"\\q\""})
    void isNoToml(String text) {
        assertThatThrownBy(() -> GoToml.merged(text, "a = 1"))
                .isInstanceOf(NodeConfigDraft.UnmergeableException.class)
                .hasMessageContaining("line ");
    }
}
