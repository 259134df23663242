package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndlessTest {
    /** Whether those of coreutils 9.1 still ran after two seconds; with {@code --pid} it is another process that decides. */
    @ParameterizedTest
    @CsvSource({
        "tail -f /var/log/messages, false, true",
        "/usr/bin/tail -qF /var/log/messages, false, true",
        "tail -n5 -f /var/log/messages, false, true",
        "tail --follow=name /var/log/messages, false, true",
        "tail --pid=1 -f /var/log/messages, false, false",
        "tail -n 5 /var/log/messages, false, false",
        "cat, true, true",
        "yes, false, true",
        "fold -w 8, true, true",
        "cat /etc/hosts, false, false",
        "head -n 1, true, false",
        "wc -l, true, true"
    })
    void programs(String command, boolean endlessInput, boolean endless) {
        assertThat(Endless.isProgram(List.of(command.split(" ")), endlessInput)).isEqualTo(endless);
    }

    @ParameterizedTest
    @CsvSource({
        "sleep 5, 5",
        "/usr/bin/sleep 1.5 .5s, 2",
        "sleep 2m 1h 1d, 90120",
        "sleep infinity, Infinity",
        "sleep x, 0",
        "true 5, 0"
    })
    void sleeps(String command, double seconds) {
        assertThat(Endless.slept(List.of(command.split(" ")))).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({"/dev/zero, false", "/dev/full, false", "/dev/random, true", "/dev/urandom, true"})
    void devices(String path, boolean lines) {
        assertThat(Endless.device(path)).contains(new Handle.Endless(lines));
        assertThat(Endless.device("/dev/null")).isEmpty();
    }
}
