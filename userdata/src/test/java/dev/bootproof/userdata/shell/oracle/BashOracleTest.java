package dev.bootproof.userdata.shell.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("oracle")
class BashOracleTest {
    @Test
    void contentCountsWhateverNameLedToIt() {
        assertThat(ran(
                        World.AL2,
                        "/etc/eks/bootstrap.sh x",
                        "cp /etc/eks/bootstrap.sh /tmp/a; /tmp/a",
                        "ln -s /etc/eks /tmp/e; sh /tmp/e/bootstrap.sh",
                        ". /etc/eks/bootstrap.sh",
                        "bash < /etc/eks/bootstrap.sh",
                        "su ec2-user -c /etc/eks/bootstrap.sh",
                        "chroot / /etc/eks/bootstrap.sh",
                        "nsenter -t 1 -m /etc/eks/bootstrap.sh"))
                .containsOnly(true);
    }

    @Test
    void whatIsLeftBehindIsWaitedFor() {
        assertThat(ran(
                        World.AL2023,
                        "(sleep 5; setsid /etc/eks/bootstrap.sh x) &",
                        "systemd-run /etc/eks/bootstrap.sh",
                        """
                        printf '[Service]\\nExecStart=/etc/eks/bootstrap.sh x\\n' > /etc/systemd/system/join.service
                        systemctl enable --now join"""))
                .containsOnly(true);
    }

    @Test
    void scriptsStartAsUnderCloudInit() {
        String each = """
                [ "$PWD" = / ] || exit 1
                [ -z "${HOME+set}" ] || exit 2
                read -r line && exit 3
                [ "$(stat -c %a "$0")" = 700 ] || exit 4
                [ "$(ls -A /tmp /home/ec2-user /usr/local/bin | grep -c /)" = 3 ] || exit 5
                [ ! -e /dev/tty ] || exit 6
                curl -s http://example.com >/dev/null
                exec 3<>/dev/tcp/127.0.0.1/80 && exit 7
                exit 0
                """;
        assertThat(runs(World.AL2, each)).containsExactly(new Run(false, "0"));
    }

    @Test
    void scriptsLeaveNothingBehind() {
        assertThat(runs(World.AL2, "touch /tmp/left /etc/eks/left", "ls /tmp/left /etc/eks/left"))
                .extracting(Run::exit)
                .containsExactly("0", "2");
        assertThat(runs(World.AL2, "rm -f /etc/eks/bootstrap.sh /bin/bash; echo gone", "/etc/eks/bootstrap.sh"))
                .extracting(Run::ran)
                .containsExactly(false, true);
    }

    @Test
    void worldsDiffer() {
        Bytes script = script("""
                [ "$(uname -m)" = aarch64 ] && exit 10
                curl -sf http://169.254.169.254/latest/meta-data/instance-id || exit 20
                command -v nodeadm && exit 30
                /etc/eks/bootstrap.sh prod || exit 40
                """);
        assertThat(BashOracle.run(List.of(script), List.of(World.values())))
                .containsExactly(Map.of(
                        World.AL2, new Run(true, "0"),
                        World.AL2_ARM64, new Run(false, "10"),
                        World.AL2_OFFLINE, new Run(false, "20"),
                        World.AL2023, new Run(false, "30"),
                        World.AL2023_ARM64, new Run(false, "10"),
                        World.AL2023_OFFLINE, new Run(false, "20")));
        assertThat(runs(World.AL2023, "/etc/eks/bootstrap.sh prod")).containsExactly(new Run(true, "1"));
    }

    @Test
    void whatCannotBeExecutedOrDoesNotEndIsSaidToBeSo() {
        assertThat(BashOracle.run(
                                List.of(
                                        Bytes.of("/etc/eks/bootstrap.sh x\n"),
                                        Bytes.of("#!/bin/bash\r\n/etc/eks/bootstrap.sh x\r\n"),
                                        Bytes.of("#!/bin/bash\n/etc/eks/bootstrap.sh\r\n"),
                                        script("while :; do :; done")),
                                List.of(World.AL2))
                        .stream()
                        .map(runs -> runs.get(World.AL2)))
                .containsExactly(
                        new Run(false, "noexec"), new Run(true, "0"), new Run(false, "127"), new Run(false, "time"));
    }

    private static List<Boolean> ran(World world, String... bodies) {
        return runs(world, bodies).stream().map(Run::ran).toList();
    }

    private static List<Run> runs(World world, String... bodies) {
        return BashOracle.run(Stream.of(bodies).map(BashOracleTest::script).toList(), List.of(world)).stream()
                .map(runs -> runs.get(world))
                .toList();
    }

    private static Bytes script(String body) {
        return Bytes.of("#!/bin/bash\n" + body + "\n");
    }
}
