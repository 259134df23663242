package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.syntax.ScriptSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "curl -u a:s3cr3t https://x | curl ***",
                "/opt/a/run.sh | /opt/a/run.sh",
                "TOKEN=s3cr3t | an assignment",
                "systemctl restart kubelet extra more | systemctl restart kubelet",
                "systemctl restart \"$s3cr3t\" | systemctl restart",
                "\"$COMMAND\" s3cr3t | a command ***"
            })
    void nothingBehindTheNameIsShown(String line, String shown) {
        assertThat(Masked.command(ScriptSource.of(line).commands().get(0), line))
                .isEqualTo(shown);
    }
}
