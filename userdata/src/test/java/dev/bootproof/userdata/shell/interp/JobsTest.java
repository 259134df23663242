package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.cloudinit.Handler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobsTest {
    private static ShellReading read(String line) {
        return ShellInterpreter.run(
                Bytes.of("#!/bin/bash\n" + line.replace("CALL", NodeImage.BOOTSTRAP) + "\n"),
                Handler.SCRIPT,
                NodeImage.AL2);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '"', textBlock = """
            echo CALL | at now  =>  LIKELY
            echo CALL | batch  =>  LIKELY
            echo CALL > /tmp/j; at -f /tmp/j now + 1 minute  =>  LIKELY
            at now <<< CALL  =>  LIKELY
            cd /etc/eks; echo ./bootstrap.sh | at now  =>  LIKELY
            export B=CALL; echo '$B' | at now  =>  LIKELY
            echo '*/5 * * * * CALL' | crontab -  =>  POSSIBLE
            echo '@reboot CALL' | crontab  =>  POSSIBLE
            echo '@reboot CALL' > /tmp/j; crontab /tmp/j  =>  POSSIBLE
            echo '@reboot CALL' > /tmp/j; crontab -u root /tmp/j  =>  POSSIBLE
            (crontab -l; echo '@reboot CALL') | crontab -  =>  POSSIBLE
            echo '@reboot root CALL' > /etc/cron.d/j  =>  POSSIBLE
            echo '0 3 * * 1 root CALL x' >> /etc/crontab  =>  POSSIBLE
            echo '0 3 * * 1 CALL x' >> /var/spool/cron/root  =>  POSSIBLE
            f=/etc/cron.daily/j; echo CALL > $f; chmod +x $f  =>  POSSIBLE
            f=/etc/rc.d/rc.local; echo CALL > $f; chmod +x $f  =>  POSSIBLE
            f=/var/lib/cloud/scripts/per-boot/j; echo CALL > $f; chmod +x $f  =>  POSSIBLE
            """)
    void startTheCallLater(String line, Certainty certainty) {
        assertThat(read(line).commands())
                .filteredOn(ReachedCommand::shipped)
                .singleElement()
                .satisfies(command -> assertThat(command.certainty()).isEqualTo(certainty));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo '# @reboot CALL' | crontab -",
                "echo '@reboot CALL' > /tmp/j; crontab -l < /tmp/j",
                "echo '@reboot CALL' | crontab -r",
                "echo CALL > /etc/cron.daily/j",
                "echo '# 0 3 * * 1 root CALL x' > /etc/cron.d/j",
                "f=/etc/rc.local; echo CALL > $f; chmod +x $f; rm $f",
                "echo CALL > /tmp/j; echo echo | at now"
            })
    void startNothing(String line) {
        assertThat(read(line).commands()).noneMatch(ReachedCommand::shipped);
    }
}
