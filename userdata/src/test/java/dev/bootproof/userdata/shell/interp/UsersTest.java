package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options before the command, the environment, and the shell of a login. What bash does with each line was seen in the oracle. */
class UsersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sudo -i -u root /etc/eks/bootstrap.sh",
                "sudo -u root -- /etc/eks/bootstrap.sh",
                "sudo -H -E env A=b /etc/eks/bootstrap.sh",
                "sudo --user=root A=b /etc/eks/bootstrap.sh",
                "su -c /etc/eks/bootstrap.sh",
                "su - root -c '/etc/eks/bootstrap.sh x'",
                "su -s /bin/sh root -c /etc/eks/bootstrap.sh",
                "runuser -u root -- /etc/eks/bootstrap.sh",
                "echo /etc/eks/bootstrap.sh | su -",
                "echo /etc/eks/bootstrap.sh | sudo su",
                "su --comm=/etc/eks/bootstrap.sh",
                "sudo -En -- /etc/eks/bootstrap.sh",
                "useradd join; su join -c true; /etc/eks/bootstrap.sh",
                "su nosuch -c true || /etc/eks/bootstrap.sh",
                "su nosuch -c 'rm /etc/eks/bootstrap.sh'; /etc/eks/bootstrap.sh"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sudo -l /etc/eks/bootstrap.sh",
                "export B=/etc/eks/bootstrap.sh; sudo sh -c '$B x'",
                "export B=/etc/eks/bootstrap.sh; su - -c '$B x'",
                "PATH=/etc/eks:$PATH sudo bootstrap.sh",
                "sudo",
                "sudo --bogus /etc/eks/bootstrap.sh",
                "su -q -c /etc/eks/bootstrap.sh",
                "runuser -u root echo -l x && /etc/eks/bootstrap.sh"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
