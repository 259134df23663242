package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What standard input names, as GNU xargs puts it into commands. What bash does with each line was seen in the oracle. */
class XargsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo /etc/eks/bootstrap.sh | xargs bash",
                "echo a b | xargs -n1 /etc/eks/bootstrap.sh",
                "printf '%s\\0' 'x y' | xargs -0 /etc/eks/bootstrap.sh",
                "echo eks | xargs -I{} sh -c '/etc/{}/bootstrap.sh'",
                "printf bash:/etc/eks/bootstrap.sh | xargs -d: sh -c '\"$0\" \"$1\"'",
                "true | xargs /etc/eks/bootstrap.sh",
                "echo /etc/eks/bootstrap.sh > /tmp/a; xargs -a /tmp/a sh",
                "printf \"a 'b\\n\" | xargs /etc/eks/bootstrap.sh",
                "echo \"'/etc/eks'/bootstrap.sh\" | xargs -I{} sh {}",
                "echo /etc/eks/bootstrap.sh | xargs --repl=X --max-procs 2 sh X",
                "printf '%s\\n' /etc/eks/bootstrap.sh stop x | xargs -E stop -n1 sh",
                "echo /etc/eks/bootstrap.sh, | xargs -d '\\054' -L 1 sh",
                "echo x | xargs -n y true; [ $? = 1 ] && /etc/eks/bootstrap.sh"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true | xargs -r /etc/eks/bootstrap.sh",
                "echo /etc/eks/bootstrap.sh | xargs",
                "echo /etc/eks/bootstrap.sh | xargs -I{} {}",
                "printf '%s\\n' 'exit 255' /etc/eks/bootstrap.sh | xargs -I{} sh -c {}",
                "echo x | xargs -n1 echo /etc/eks/bootstrap.sh",
                "printf \"'b\\n\" | xargs /etc/eks/bootstrap.sh",
                "printf \"x 'b\\n\" | xargs && /etc/eks/bootstrap.sh",
                "printf '%s\\n' x stop /etc/eks/bootstrap.sh | xargs -E stop -n1 sh",
                "echo x | xargs -z /etc/eks/bootstrap.sh",
                "echo x | xargs -n 0 /etc/eks/bootstrap.sh",
                "echo x | xargs -o /etc/eks/bootstrap.sh",
                "echo x | xargs --help /etc/eks/bootstrap.sh"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
