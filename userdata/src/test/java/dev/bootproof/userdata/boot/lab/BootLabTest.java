package dev.bootproof.userdata.boot.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the lab itself can do, and cannot. */
@Tag("oracle")
class BootLabTest {
    private static final String NOTHING = "#!/bin/sh\ntrue\n";

    @Test
    void aNodeHasANetworkOfItsOwn() {
        Boot boot = BootLab.boot(new Document()
                        .boothook("nft add table inet lab && iptables -A INPUT -p tcp --dport 4194 -j DROP"
                                + " && ip6tables -A INPUT -p tcp --dport 4194 -j DROP\n"
                                + "sysctl -w net.core.somaxconn=4242 net.ipv4.conf.ens5.rp_filter=2")
                        .toString())
                .probe("nft list tables")
                .probe("iptables -S INPUT")
                .probe("ip6tables -S INPUT")
                .probe("sysctl -n net.core.somaxconn")
                .probe("ip -brief address show ens5")
                .probe("networkctl is-online 2>/dev/null || networkctl status ens5")
                .once();

        assertThat(boot.probe("nft list tables").out()).contains("table inet lab");
        assertThat(boot.probe("iptables -S INPUT").out()).contains("-A INPUT -p tcp -m tcp --dport 4194 -j DROP");
        assertThat(boot.probe("ip6tables -S INPUT").out()).contains("-A INPUT -p tcp -m tcp --dport 4194 -j DROP");
        assertThat(boot.probe("sysctl -n net.core.somaxconn").out()).isEqualTo("4242\n");
        assertThat(boot.probe("ip -brief address show ens5").out()).contains("10.0.0.10/24");
        assertThat(boot.unit("systemd-networkd-wait-online.service")
                        .orElseThrow()
                        .result())
                .isEqualTo("success");
    }

    @Test
    void theHostsKernelIsOutOfReach() throws IOException {
        Path swappiness = Path.of("/proc/sys/vm/swappiness");
        String before = Files.readString(swappiness);
        String other = before.equals("17\n") ? "18" : "17";

        Boot boot = BootLab.boot(NOTHING)
                .file("/etc/sysctl.d/99-lab.conf", 0644, "vm.swappiness = " + other + "\n")
                .probe("sysctl -n vm.swappiness")
                .probe("sysctl -w vm.no_such_setting=1")
                .probe("echo 1 > /proc/sysrq-trigger")
                .probe("date -s 2001-01-01")
                .probe("truncate -s 1M /swap && chmod 600 /swap && mkswap -q /swap && swapon /swap")
                .probe("echo 1 > /sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages")
                .once();

        assertThat(boot.probe("sysctl -n vm.swappiness").out())
                .as("the guest's copy takes what systemd-sysctl writes")
                .isEqualTo(other + "\n");
        assertThat(Files.readString(swappiness)).isEqualTo(before);
        assertThat(List.of(
                        "sysctl -w vm.no_such_setting=1",
                        "echo 1 > /proc/sysrq-trigger",
                        "date -s 2001-01-01",
                        "truncate -s 1M /swap && chmod 600 /swap && mkswap -q /swap && swapon /swap",
                        "echo 1 > /sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages"))
                .allSatisfy(command -> assertThat(boot.probe(command).status()).isNotZero());
    }

    @Test
    void filesStubsAndVolumesAreWhatWasAskedFor() {
        List<Boot> boots = BootLab.boot(new Document()
                        .boothook(
                                "aws s3 cp 's3://bucket/a b' - > /etc/fetched; chown 1000:nogroup /etc/fetched\n"
                                        + "blkid /dev/nvme1n1 || mkfs.xfs -q /dev/nvme1n1\n"
                                        + "mkdir -p /data && mount /dev/nvme1n1 /data && echo $(cat /data/boots)x > /data/boots")
                        .toString())
                .with(new Stub("aws", "echo object"))
                .disk("nvme1n1", 320)
                .file("/etc/lab", 0640, "from the test\n")
                .keep("/etc/fetched")
                .keep("/etc/lab")
                .keep("/etc/absent")
                .keep("/data/boots")
                .probe("findmnt -no FSTYPE /data")
                .times(2);

        Boot first = boots.get(0);
        assertThat(first.calls()).containsExactly("aws s3 cp s3://bucket/a\\ b -");
        Boot.KeptFile fetched = first.file("/etc/fetched").orElseThrow();
        assertThat(content(fetched)).isEqualTo("object\n");
        assertThat(fetched.owner()).isEqualTo("1000");
        assertThat(fetched.group()).isEqualTo("nogroup");
        assertThat(first.file("/etc/lab").orElseThrow().mode()).isEqualTo(0640);
        assertThat(first.file("/etc/absent")).isEmpty();
        assertThat(first.probe("findmnt -no FSTYPE /data").out()).isEqualTo("xfs\n");
        assertThat(content(boots.get(1).file("/data/boots").orElseThrow()))
                .as("a volume outlives a boot")
                .isEqualTo("xx\n");
    }

    @Test
    void bootsAtTheSameTimeDoNotDisturbEachOther() {
        List<CompletableFuture<Boot>> running = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> BootLab.boot(new Document()
                                .boothook("mark run-" + i + "; sysctl -w net.core.somaxconn=100" + i)
                                .toString())
                        .probe("sysctl -n net.core.somaxconn")
                        .once()))
                .toList();

        for (int i = 0; i < running.size(); i++) {
            Boot boot = running.get(i).join();
            assertThat(boot.order()).contains("run-" + i).doesNotContain("run-" + (1 - i));
            assertThat(boot.joined()).isTrue();
            assertThat(boot.probe("sysctl -n net.core.somaxconn").out()).isEqualTo("100" + i + "\n");
        }
    }

    @Test
    void aBootThatDoesNotEndIsKilledAndItsJournalKept() throws IOException {
        // In place of the unit that powers the node off one that says who it is, and stays.
        String trace = "sleep 86400." + System.nanoTime();
        BootLab stays = BootLab.boot(NOTHING)
                .file(
                        "/etc/systemd/system/boot-lab-end.service",
                        0644,
                        "[Unit]\nDefaultDependencies=no\nAfter=systemd-journal-flush.service\nDescription=" + trace
                                + "\n[Service]\nExecStart=" + trace + "\n")
                .limit(Duration.ofSeconds(8));

        assertThatThrownBy(stays::once)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("boot 1 ended with 'limit'")
                .satisfies(thrown -> {
                    String message = String.valueOf(thrown.getMessage());
                    Path journal = Path.of(message.replaceAll("(?s).*its journal: (\\S+);.*", "$1"));
                    assertThat(journal).content().contains(trace);
                });
        assertThat(ProcessHandle.allProcesses()
                        .map(process -> process.info().commandLine().orElse("")))
                .noneMatch(line -> line.contains(trace));
    }

    private static String content(Boot.KeptFile file) {
        return new String(file.content().toArray(), StandardCharsets.UTF_8);
    }
}
