package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Al2ProgramTest {
    private static ReachedCommand command(String line) {
        return Al2Script.of(line).text().reading().commands().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "docker run --rm busybox        | docker ***               | false",
                "systemctl restart docker       | systemctl restart docker | true",
                "systemctl enable --now docker crond | systemctl enable docker | false",
                "systemctl is-active docker     | systemctl *** docker | false",
                "systemctl enable docker.socket | systemctl enable docker  | true",
                "service docker start           | service start docker     | true",
                "crictl images                  | crictl ***               | false",
                "/etc/eks/max-pods-calculator.sh --instance-type m5.large | max-pods-calculator.sh *** | true",
                "/etc/eks/containerd/pull-sandbox-image.sh | pull-sandbox-image.sh | false",
                "amazon-linux-extras install -y epel | amazon-linux-extras *** | false",
                "aws-iam-authenticator token -i prod | aws-iam-authenticator *** | false",
                "curl -s http://169.254.169.254/latest/meta-data/mac | curl *** | false",
                "wget -qO- http://[fd00:ec2::254]/latest/meta-data/mac | wget *** | false"
            })
    void isToldWithoutItsArguments(String line, String what, boolean gone) {
        ReachedCommand command = command(line);
        Al2Program program = Al2Program.of(command).orElseThrow();

        assertThat(program.what(command)).isEqualTo(what);
        assertThat(program.isGone(command)).isEqualTo(gone);
        assertThat(program.why()).isNotBlank();
        assertThat(program.instead()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "systemctl restart kubelet",
                "curl -s https://example.com/a",
                "curl -X PUT http://169.254.169.254/latest/api/token",
                "curl -H 'X-aws-ec2-metadata-token: T' http://169.254.169.254/latest/meta-data/mac",
                "echo docker",
                "nerdctl images"
            })
    void whatAl2023HasIsNone(String line) {
        assertThat(Al2Program.of(command(line))).isEqualTo(Optional.empty());
    }
}
