package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command stands behind options and operands of the program. What bash does with each line was seen in the oracle. */
class WrappersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "env -i A=b /etc/eks/bootstrap.sh",
                "env -S 'A=b /etc/eks/bootstrap.sh x'",
                "env -C /etc/eks ./bootstrap.sh",
                "timeout -k 5 -s TERM 60 /etc/eks/bootstrap.sh",
                "nice -n 5 ionice -c2 -n7 setsid -w stdbuf -oL /etc/eks/bootstrap.sh",
                "flock -w 5 /tmp/l -c '/etc/eks/bootstrap.sh x'",
                "chroot / /etc/eks/bootstrap.sh",
                "systemd-run -t --unit x -p Type=oneshot /etc/eks/bootstrap.sh",
                "set -e; taskset -cp 0 $$; chrt -b -p 0 $$; ionice -c2 -p $$; /etc/eks/bootstrap.sh",
                "set -e; prlimit --pid $$ --nofile=9; choom -n 9 -- /etc/eks/bootstrap.sh",
                "cloud-init-per once join /etc/eks/bootstrap.sh x",
                "systemd-run --on-active=30 --on-unit-active 60 /etc/eks/bootstrap.sh x",
                "mkdir /opt/d; echo /etc/eks/bootstrap.sh > /opt/d/1.x; chmod +x /opt/d/1.x; run-parts /opt/d",
                "nohup /etc/eks/bootstrap.sh",
                "nice -5 -n 3 /etc/eks/bootstrap.sh",
                "env --uns A -iS 'B=c /etc/eks/bootstrap.sh'",
                "chroot --userspec root / /etc/eks/bootstrap.sh",
                "setarch x86_64 -R /etc/eks/bootstrap.sh",
                "echo /etc/eks/bootstrap.sh | linux64",
                "timeout 1 sleep 5; [ $? = 124 ] && /etc/eks/bootstrap.sh",
                "timeout -s KILL 1 bash -c 'sleep 0.5; sleep 1'; [ $? = 137 ] && /etc/eks/bootstrap.sh",
                "timeout --preserve-status 1m sleep inf; [ $? = 143 ] && /etc/eks/bootstrap.sh",
                "timeout 0 sleep 5 && timeout 9 sleep 5 && /etc/eks/bootstrap.sh",
                "systemd-run --bogus true || /etc/eks/bootstrap.sh",
                "systemd-run --working-directory=/nowhere true && /etc/eks/bootstrap.sh",
                "env -z true; [ $? = 125 ] && /etc/eks/bootstrap.sh",
                "flock /nowhere/l true; [ $? = 66 ] && /etc/eks/bootstrap.sh"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "env B=/etc/eks/bootstrap.sh",
                "B=/etc/eks/bootstrap.sh env -u B sh -c '$B'",
                "timeout /etc/eks/bootstrap.sh 5",
                "timeout 1 bash -c 'sleep 2; /etc/eks/bootstrap.sh'",
                "sleep infinity; /etc/eks/bootstrap.sh",
                "set -e; ionice -c 3; /etc/eks/bootstrap.sh",
                "nohup",
                "mkdir /opt/d; echo /etc/eks/bootstrap.sh > /opt/d/1; run-parts /opt/d",
                "mkdir /opt/d; echo /etc/eks/bootstrap.sh > /opt/d/1~; chmod +x /opt/d/1~; run-parts /opt/d",
                "flock -n /etc/eks/bootstrap.sh true",
                "env --help /etc/eks/bootstrap.sh",
                "env -C /nowhere /etc/eks/bootstrap.sh",
                "env -0 /etc/eks/bootstrap.sh",
                "chroot /etc /eks/bootstrap.sh",
                "setarch bogus /etc/eks/bootstrap.sh",
                "flock /tmp/l -c /etc/eks/bootstrap.sh extra",
                "flock -c /tmp/l /etc/eks/bootstrap.sh",
                "setsid -c /etc/eks/bootstrap.sh"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
