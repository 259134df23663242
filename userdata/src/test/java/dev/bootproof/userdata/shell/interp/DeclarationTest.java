package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a name has become decides; bash 5.2 takes the lines so. */
class DeclarationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "declare -i n=1+1; [ $n = 2 ] && /etc/eks/bootstrap.sh",
                "declare -u n=a; [ $n = A ] && /etc/eks/bootstrap.sh",
                "declare -A m=([k]=v); [ ${m[k]} = v ] && /etc/eks/bootstrap.sh",
                "declare -a a=(1 2); declare a+=(3); [ ${#a[@]} = 3 ] && /etc/eks/bootstrap.sh",
                "n=a; declare n+=b; [ $n = ab ] && /etc/eks/bootstrap.sh",
                "declare -n r=n; r=1; [ $n = 1 ] && /etc/eks/bootstrap.sh",
                "n=1; f() { local n=2; }; f; [ $n = 1 ] && /etc/eks/bootstrap.sh",
                "f() { declare -g n=2; }; f; [ $n = 2 ] && /etc/eks/bootstrap.sh",
                "n=1; declare +x n; export n; bash -c '[ $n = 1 ]' && /etc/eks/bootstrap.sh",
                "export n=1; export -n n; bash -c '[ -z $n ]' && /etc/eks/bootstrap.sh",
                "n='a b'; [ \"$(declare -p n)\" = 'declare -- n=\"a b\"' ] && /etc/eks/bootstrap.sh",
                "declare 1n=2 || /etc/eks/bootstrap.sh",
                "f() { :; }; declare -f f >/dev/null && /etc/eks/bootstrap.sh",
                "f() { local -; set -e; }; f; false; /etc/eks/bootstrap.sh"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "declare -r n=1; n=2; /etc/eks/bootstrap.sh",
                "local n=1 && /etc/eks/bootstrap.sh",
                "declare -F nope && /etc/eks/bootstrap.sh",
                "declare -p nope && /etc/eks/bootstrap.sh",
                "declare -n r=1x && /etc/eks/bootstrap.sh",
                "f() { local n=1; }; f; [ -n \"$n\" ] && /etc/eks/bootstrap.sh"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
