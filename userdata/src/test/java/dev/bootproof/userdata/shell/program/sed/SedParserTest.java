package dev.bootproof.userdata.shell.program.sed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.userdata.shell.program.sed.SedScript.Address;
import dev.bootproof.userdata.shell.program.sed.SedScript.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SedParserTest {
    @Test
    void blocksAndLabelsAreJumps() {
        SedScript script = SedParser.parse("1,+2!{p;b end};d;:end", false).orElseThrow();
        assertThat(script.commands()).extracting(Command::name).containsExactly('{', 'p', 'b', 'd');
        assertThat(script.commands()).extracting(Command::jump).containsExactly(3, 0, 4, 0);
        assertThat(script.commands().get(0).negated()).isTrue();
        assertThat(script.commands().get(0).to()).contains(new Address.Plus(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "s", "\\", "s/a/", "s/a/b/x", "+2p", "1,p", "{p", "p}", "b nowhere", "y/ab/c/", "k"})
    void whatSedRefuses(String script) {
        assertThatThrownBy(() -> SedParser.parse(script, false)).isInstanceOf(SedScriptException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"l", "F", "s/a/b/m", "y/a\\n/bc/", "s/\\(a\\)\\1/b/"})
    void whatIsNotFollowedIsNoScript(String script) {
        assertThat(SedParser.parse(script, false)).isEmpty();
    }
}
