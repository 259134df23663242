package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is declared, unset and exported decides. What bash does with each line was seen in the oracle. */
class VariableBuiltinsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "f() { /etc/eks/bootstrap.sh; }; export -f f; bash -c f",
                "f() { /etc/eks/bootstrap.sh; }; declare -fx f; bash -c f",
                "f() { /etc/eks/bootstrap.sh; }; typeset -xf f; timeout 9 bash -c f",
                "export -f f || /etc/eks/bootstrap.sh",
                "readonly p=/etc/eks/bootstrap.sh; f() { local p=true || $p; }; f",
                "f() { local p=true; declare -g p=/etc/eks/bootstrap.sh; }; f; $p",
                "a=(x y); declare -n r='a[1]'; r=/etc/eks/bootstrap.sh; ${a[1]}; $r",
                "a=true b=/etc/eks/bootstrap.sh; declare -n r; for r in a b; do $r; done",
                "a=(x y); a[-1]=/etc/eks/bootstrap.sh; ${a[1]}",
                "let 08 || /etc/eks/bootstrap.sh",
                "set -- $(hostname -I); shift 2; shift; /etc/eks/bootstrap.sh",
                "a=(1 2); i=1; unset 'a[i]'; [ ${#a[@]} = 1 ] && /etc/eks/bootstrap.sh",
                "declare 'a[1+1]=/etc/eks/bootstrap.sh'; ${a[2]}",
                "x='a[$(/etc/eks/bootstrap.sh >&2)]'; (( x ))",
                "a=(1 2); unset 'a['; [ ${#a[@]} = 2 ] && /etc/eks/bootstrap.sh",
                "f() { /etc/eks/bootstrap.sh; }; readonly -f f\nf() { :; }\nf",
                "declare -a 'a=(/etc/eks/bootstrap.sh x)'; \"${a[@]}\"",
                "HOME=/etc/eks; export p=~/bootstrap.sh; $p",
                "b=x; declare -n r=b; /etc/eks/${!r}ootstrap.sh",
                "declare -c v=aBC; [ $v = Abc ] && /etc/eks/bootstrap.sh",
                "set -- /etc/eks/bootstrap.sh; shift -1 || shift x || $1",
                "f() { unset c; $c; }; c=/etc/eks/bootstrap.sh; c=true f",
                "f() { local c; $c; }; c=/etc/eks/bootstrap.sh f",
                "HOME=/etc/eks; PATH=\"~:$PATH\"; bootstrap.sh",
                "trap /etc/eks/bootstrap.sh EXIT; x=$(trap -p | cat); trap - EXIT; eval \"$x\"",
                "kill -NOPE $$ || /etc/eks/bootstrap.sh",
                "set -e; f() { /etc/eks/bootstrap.sh; }; declare -rf f\nf() { :; }\nf",
                "f() { /etc/eks/bootstrap.sh; }; readonly -f f; unset -f f || unset f || f",
                "f() { :; }; readonly -f f; export -f f; bash -c 'f() { /etc/eks/bootstrap.sh; }; f'"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f() { /etc/eks/bootstrap.sh; }; bash -c f",
                "f() { /etc/eks/bootstrap.sh; }; export -f f; export -nf f; bash -c f",
                "f() { /etc/eks/bootstrap.sh; }; readonly -f f | bash"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
