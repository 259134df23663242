package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The callback runs at every so many lines. What bash does with each line was seen in the oracle. */
class MapfileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cb() { /etc/eks/bootstrap.sh; }; mapfile -c 2 -C cb x <<< $'a\\nb\\nc'",
                "mapfile -c 1 -C 'bash -c \"/etc/eks/bootstrap.sh\" _' x <<< a",
                "mapfile -t c <<< /etc/eks/bootstrap.sh; $c",
                "mapfile -t -s 1 -n 1 c <<< $'a\\n/etc/eks/bootstrap.sh\\nb'; ${c[0]}",
                "readarray -d , -t c <<< a,/etc/eks/bootstrap.sh,; ${c[1]}"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cb() { /etc/eks/bootstrap.sh; }; mapfile -c 4 -C cb x <<< $'a\\nb\\nc'",
                "cb() { /etc/eks/bootstrap.sh; }; mapfile -C cb x <<< $'a\\nb\\nc'",
                "cb() { /etc/eks/bootstrap.sh; }; mapfile -c 1 -C cb x < /dev/null"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
