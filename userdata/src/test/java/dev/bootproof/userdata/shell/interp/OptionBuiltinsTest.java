package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How options are asked for, listed and taken back. What bash does with each line was seen in the oracle. */
class OptionBuiltinsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "o=$(set +o); set -f; eval \"$o\"; /etc/eks/boot*.sh",
                "f() { local -; set -f; }; f; /etc/eks/boot*.sh",
                "set -e; [[ $SHELLOPTS == *errexit* ]] && /etc/eks/bootstrap.sh",
                "set -k; f() { $T; }; f T=/etc/eks/bootstrap.sh",
                "shopt -s nocasematch; [[ AMZN == amzn ]] && /etc/eks/bootstrap.sh",
                "shopt -s nosuch || /etc/eks/bootstrap.sh",
                "set -e; shopt -so nosuch; /etc/eks/bootstrap.sh",
                "shopt -s nocasematch; case A in a) /etc/eks/bootstrap.sh ;; esac"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set -e; set -o nosuch; /etc/eks/bootstrap.sh",
                "set -e; shopt -s pipefail; /etc/eks/bootstrap.sh",
                "set -f; o=$(shopt -po noglob); set +f; eval \"$o\"; /etc/eks/boot*.sh",
                "set -t\n/etc/eks/bootstrap.sh",
                "shopt -q extglob && /etc/eks/bootstrap.sh",
                "[[ $SHELLOPTS == *errexit* ]] && /etc/eks/bootstrap.sh"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
