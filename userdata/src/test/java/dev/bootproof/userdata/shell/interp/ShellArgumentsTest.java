package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellArgumentsTest {
    private static ShellArguments read(String line) {
        return ShellArguments.of(List.of(line.split(" ")), false);
    }

    @Test
    void longOptionsStandBeforeLetters() {
        assertThat(read("-x --norc run.sh").ends()).contains(1);
        assertThat(read("--norc -x run.sh").ends()).isEmpty();
    }

    @Test
    void optionsStandBeforeTheFile() {
        ShellArguments arguments = read("--norc -eu +x -o pipefail -O extglob run.sh -c x");

        assertThat(arguments.options())
                .containsEntry("errexit", true)
                .containsEntry("nounset", true)
                .containsEntry("xtrace", false)
                .containsEntry("pipefail", true)
                .containsEntry("extglob", true);
        assertThat(arguments.noRc()).isTrue();
        assertThat(arguments.text()).isFalse();
        assertThat(arguments.operands()).containsExactly("run.sh", "-c", "x");
        assertThat(arguments.ends()).isEmpty();
    }

    @Test
    void lettersTogether() {
        ShellArguments arguments = read("-lic true");

        assertThat(arguments.login()).isTrue();
        assertThat(arguments.interactive()).isTrue();
        assertThat(arguments.text()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"--frob x, 2", "-Z x, 2", "-e -x y z, ", "--version, 0", "-D x, 0"})
    void someOptionsEndTheShell(String line, Integer status) {
        assertThat(read(line).ends().orElse(null)).isEqualTo(status);
    }

    /** Linux hands all that follows the interpreter over as one word. */
    @Test
    void severalOptionsInAShebangAreOneThatBashDoesNotHave() {
        Shebang shebang = Shebang.of("#!/bin/bash -e -x\ntrue\n").orElseThrow();

        assertThat(ShellArguments.of(shebang.arguments(), false).ends()).contains(2);
    }
}
