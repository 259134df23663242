package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.cloudinit.Handler;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputUseTest {
    @ParameterizedTest
    @CsvSource({
        "hostnamectl set-hostname n, LEAVES",
        "useradd -m alice, LEAVES",
        "yum -y install jq, LEAVES",
        "dnf install -qy jq, LEAVES",
        "yum install jq, MAY_TAKE",
        "docker run busybox, LEAVES",
        "docker exec -it c sh, TAKES",
        "docker login --password-stdin r, TAKES",
        "kubectl apply -f -, TAKES",
        "kubectl apply --filename=-, TAKES",
        "kubectl get nodes -o wide, LEAVES",
        "sysctl -p /dev/stdin, TAKES",
        "sysctl -w a=b, LEAVES",
        "chpasswd, TAKES",
        "iptables -A INPUT -i lo -j ACCEPT, LEAVES",
        "logger joined, LEAVES",
        "logger -s, TAKES",
        "ruby /opt/x.rb, LEAVES",
        "ruby, TAKES",
        "column -t, TAKES",
        "column -t /etc/fstab, LEAVES",
        "shuf -i 1-9, MAY_TAKE",
        "corp-agent --install, MAY_TAKE"
    })
    void byWhatAProgramIsFor(String line, InputUse use) {
        List<String> words = Arrays.asList(line.split(" "));
        boolean heardOf = !words.get(0).startsWith("corp");
        assertThat(InputUse.of(words.get(0), words.subList(1, words.size()), heardOf))
                .isEqualTo(use);
    }

    @Test
    void aShellGoesOnBehindAProgramThatLeavesIts() {
        assertThat(certainty("bash <<'EOF'\nuseradd x\nCALL prod\nEOF")).isEqualTo(List.of(Certainty.DEFINITE));
        assertThat(certainty("bash <<'EOF'\nyum install jq\nCALL prod\nEOF")).isEqualTo(List.of(Certainty.LIKELY));
        assertThat(certainty("bash <<'EOF'\nchpasswd\nCALL prod\nEOF")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hostnamectl set-hostname n",
                "rpm -q jq",
                "groups alice",
                "expr $RANDOM % 3",
                "tar -tzf /root/a.tgz",
                "python3 -m pip --version",
                "diff -r /opt /srv",
                "openssl rand -hex 4",
                "openssl x509 -in /root/ca.pem -noout",
                "od -c /etc/fstab",
                "base32 /etc/fstab",
                "cut --fields=x /etc/fstab"
            })
    void neitherDoesOneTakeItThatIsFollowed(String line) {
        assertThat(certainty("bash <<'EOF'\n" + line + "\nCALL prod\nEOF")).isNotEmpty();
    }

    @Test
    void aLoopGoesOnBehindAProgramThatLeavesItsLines() {
        String loop = "do COMMAND; [ $p = b ] && CALL prod; done <<EOF\na\nb\nEOF";
        assertThat(certainty("while read p; " + loop.replace("COMMAND", "yum -y install $p")))
                .isNotEmpty();
        assertThat(certainty("while read p; " + loop.replace("COMMAND", "ssh -n h true")))
                .isNotEmpty();
        assertThat(certainty("while read p; " + loop.replace("COMMAND", "ssh h true")))
                .isEqualTo(List.of(Certainty.POSSIBLE));
    }

    private static List<Certainty> certainty(String line) {
        String text = "#!/bin/bash\n" + line.replace("CALL", NodeImage.BOOTSTRAP) + "\n";
        return ShellInterpreter.run(Bytes.of(text), Handler.SCRIPT, NodeImage.AL2).commands().stream()
                .filter(ReachedCommand::shipped)
                .map(ReachedCommand::certainty)
                .toList();
    }
}
