package dev.bootproof.userdata.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.boot.lab.Boot;
import dev.bootproof.userdata.boot.lab.Boot.KeptFile;
import dev.bootproof.userdata.boot.lab.BootLab;
import dev.bootproof.userdata.boot.lab.Stub;
import dev.bootproof.userdata.hook.CaCertificatesHook;
import dev.bootproof.userdata.hook.ComputedNodeConfigHook;
import dev.bootproof.userdata.hook.DataVolumeHook;
import dev.bootproof.userdata.hook.DataVolumeHook.FileSystem;
import dev.bootproof.userdata.hook.FileHook;
import dev.bootproof.userdata.hook.Frequency;
import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.HookExamples;
import dev.bootproof.userdata.hook.HttpProxyHook;
import dev.bootproof.userdata.hook.HugepagesHook;
import dev.bootproof.userdata.hook.ImagePrePullHook;
import dev.bootproof.userdata.hook.IptablesHook;
import dev.bootproof.userdata.hook.KernelModulesHook;
import dev.bootproof.userdata.hook.NftablesHook;
import dev.bootproof.userdata.hook.PackagesHook;
import dev.bootproof.userdata.hook.RegistryMirrorHook;
import dev.bootproof.userdata.hook.S3FileHook;
import dev.bootproof.userdata.hook.SecretHook;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.hook.SwapHook;
import dev.bootproof.userdata.hook.SysctlHook;
import dev.bootproof.userdata.hook.SystemdUnitHook;
import dev.bootproof.userdata.hook.TimeServersHook;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each kind of hook does on a booted system. Programs that only the AMI has are stubs, named so, as are those that would
 * change the whole machine; what those are given is judged by the programs themselves.
 */
@Tag("oracle")
class HookEffectOracleTest {
    private static final String TOML = "python3 -c 'import json, tomllib; print(json.dumps(tomllib.load(open("
            + "\"/etc/containerd/certs.d/docker.io/hosts.toml\", \"rb\"))))'";
    private static final String INI = "python3 -c 'import configparser; c = configparser.ConfigParser(); c.read("
            + "\"/etc/dnf/dnf.conf\"); print(dict(c[\"main\"]))'";

    private static BootLab boot(Hook... hooks) {
        return BootLab.boot(BootDocument.of(Target.MANAGED, Optional.empty(), List.of(hooks))
                        .text())
                .probe("bootproof-hooks");
    }

    private static void assertAllSucceeded(Boot boot) {
        assertThat(boot.joined()).as(boot.probe("bootproof-hooks").out()).isTrue();
        assertThat(boot.probe("bootproof-hooks").out().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains(" succeeded "));
    }

    private static String content(Boot boot, String path) {
        KeptFile file = boot.file(path).orElseThrow();
        return new String(file.content().toArray(), StandardCharsets.UTF_8);
    }

    @Test
    void filesRulesAndParametersAreThereOnceAfterTwoBoots() {
        String secret = "it's $HOME `id` \\\n\tEOF\nEOF\n\u00fc no line end";
        List<Boot> boots = boot(
                        FileHook.builder("file", "/opt/made/deep/file's name")
                                .content(secret)
                                .mode("0640")
                                .owner("daemon:adm")
                                .build(),
                        SysctlHook.builder("backlog")
                                .set("net.core.somaxconn", 2_345)
                                .build(),
                        IptablesHook.builder("ports")
                                .append("INPUT", "-p", "tcp", "--dport", "7", "-j", "DROP")
                                .insert("INPUT", "-p", "tcp", "--dport", "1", "-j", "ACCEPT")
                                .insert("INPUT", "-p", "tcp", "--dport", "2", "-j", "ACCEPT")
                                .build(),
                        NftablesHook.builder("own-table")
                                .chains("chain input { type filter hook input priority 0; tcp dport 10255 drop; }")
                                .build(),
                        SystemdUnitHook.builder("units")
                                .unit("ticking.timer", "[Timer]\nOnActiveSec=1h\n")
                                .unit("ticking.service", "[Service]\nExecStart=/usr/bin/true\n")
                                .dropIn("ticking.service", "10-nice.conf", "[Service]\nNice=5\n")
                                .start("ticking.timer")
                                .build())
                .keep("/opt/made/deep/file's name")
                .probe("sysctl -n net.core.somaxconn")
                .probe("iptables -S INPUT")
                .probe("ip6tables -S INPUT")
                .probe("nft list table inet bootproof_own_table | grep -c 'dport 10255'")
                .probe("systemctl is-active ticking.timer")
                .probe("systemctl show -P Nice ticking.service")
                .times(2);

        assertThat(boots).allSatisfy(boot -> {
            assertAllSucceeded(boot);
            KeptFile file = boot.file("/opt/made/deep/file's name").orElseThrow();
            assertThat(content(boot, "/opt/made/deep/file's name")).isEqualTo(secret);
            assertThat(file.mode()).isEqualTo(0640);
            assertThat(file.owner() + ":" + file.group()).isEqualTo("daemon:adm");
            assertThat(boot.probe("sysctl -n net.core.somaxconn").out()).isEqualTo("2345\n");
            for (String program : List.of("iptables", "ip6tables")) {
                assertThat(boot.probe(program + " -S INPUT").out().lines().skip(1))
                        .containsExactly(
                                "-A INPUT -p tcp -m tcp --dport 1 -j ACCEPT",
                                "-A INPUT -p tcp -m tcp --dport 2 -j ACCEPT",
                                "-A INPUT -p tcp -m tcp --dport 7 -j DROP");
            }
            assertThat(boot.probe("nft list table inet bootproof_own_table | grep -c 'dport 10255'")
                            .out())
                    .isEqualTo("1\n");
            assertThat(boot.probe("systemctl is-active ticking.timer").out()).isEqualTo("active\n");
            assertThat(boot.probe("systemctl show -P Nice ticking.service").out())
                    .isEqualTo("5\n");
        });
    }

    @Test
    void aBlankVolumeIsFormattedOnceAndMountedOnEveryBoot() {
        List<Boot> boots = boot(DataVolumeHook.builder("data", "/dev/nvme1n1", "/mnt/data")
                        .fileSystem(FileSystem.EXT4)
                        .build())
                .disk("nvme1n1", 64)
                .probe("findmnt -n -o FSTYPE,OPTIONS /mnt/data; echo x >> /mnt/data/kept; wc -l < /mnt/data/kept")
                .times(2);

        assertThat(boots).allSatisfy(HookEffectOracleTest::assertAllSucceeded);
        assertThat(boots.get(1).probes().values())
                .anyMatch(probe -> probe.out().matches("(?s)ext4 +rw,noatime.*\n2\n"));
    }

    @Test
    void aVolumeWithSomethingElseIsNotTouched() {
        Boot boot = boot(
                        DataVolumeHook.builder("data", "/dev/nvme1n1", "/mnt/data")
                                .after("other")
                                .build(),
                        ShellHook.beforeKubelet("other", "mkfs.ext4 -q /dev/nvme1n1"))
                .disk("nvme1n1", 64)
                .probe("blkid -o value -s TYPE /dev/nvme1n1")
                .once();

        assertThat(boot.joined()).isFalse();
        assertThat(boot.journal("bootproof-data.service"))
                .anyMatch(line -> line.contains("holds something else than xfs"));
        assertThat(boot.probe("blkid -o value -s TYPE /dev/nvme1n1").out()).isEqualTo("ext4\n");
    }

    @Test
    void aVolumeThatNeverComesRunsIntoTheTimeout() {
        Boot boot = boot(DataVolumeHook.builder("data", "/dev/nvme9n1", "/mnt/data")
                        .timeout(Duration.ofSeconds(3))
                        .build())
                .once();

        assertThat(boot.joined()).isFalse();
    }

    @Test
    void trustMirrorsProxyAndComputedConfigAreWritten() {
        CaCertificatesHook ca = (CaCertificatesHook) HookExamples.all().get(0);
        Boot boot = boot(
                        ca,
                        RegistryMirrorHook.builder("mirror", "docker.io")
                                .mirrors("https://mirror.example.com/v2/hub", "http://cache.internal:5000")
                                .build(),
                        HttpProxyHook.builder("proxy", "http://proxy.example.com:3128")
                                .noProxy("10.0.0.0/16")
                                .build(),
                        ComputedNodeConfigHook.builder("computed")
                                .commands("echo \"spec: {kubelet: {flags: ['--node-labels=host=$(hostname)']}}\"")
                                .build())
                // Debian's way to trust a certificate, where Amazon Linux has update-ca-trust
                .with(new Stub(
                        "update-ca-trust",
                        "cp /etc/pki/ca-trust/source/anchors/*.pem /usr/local/share/ca-certificates/ca.crt;"
                                + " update-ca-certificates"))
                .file("/etc/dnf/dnf.conf", 0644, "[main]\ngpgcheck=1\nproxy=http://old\n")
                .keep("/etc/containerd/certs.d/docker.io/hosts.toml")
                .keep("/etc/dnf/dnf.conf")
                .keep("/etc/eks/nodeadm.d/computed.yaml")
                .probe("openssl verify /etc/pki/ca-trust/source/anchors/company-ca.pem")
                .probe(". /etc/profile.d/proxy.sh && echo \"$HTTPS_PROXY $no_proxy\"")
                .probe("ls /etc/eks/nodeadm.d")
                .probe(TOML)
                .probe(INI)
                .once();

        assertAllSucceeded(boot);
        assertThat(boot.probe(TOML).out())
                .as("as a reader of TOML has it, in its order")
                .isEqualTo("{\"server\": \"https://registry-1.docker.io\", \"host\": {"
                        + "\"https://mirror.example.com/v2/hub\": {\"capabilities\": [\"pull\", \"resolve\"], \"override_path\": true},"
                        + " \"http://cache.internal:5000\": {\"capabilities\": [\"pull\", \"resolve\"]}}}\n");
        assertThat(boot.probe(INI).out())
                .as("as dnf reads it")
                .isEqualTo("{'proxy': 'http://proxy.example.com:3128', 'gpgcheck': '1'}\n");
        assertThat(boot.probe("openssl verify /etc/pki/ca-trust/source/anchors/company-ca.pem")
                        .status())
                .isZero();
        assertThat(content(boot, "/etc/containerd/certs.d/docker.io/hosts.toml"))
                .isEqualTo("""
                        server = "https://registry-1.docker.io"

                        [host."https://mirror.example.com/v2/hub"]
                          capabilities = ["pull", "resolve"]
                          override_path = true

                        [host."http://cache.internal:5000"]
                          capabilities = ["pull", "resolve"]
                        """);
        assertThat(content(boot, "/etc/dnf/dnf.conf"))
                .isEqualTo("[main]\nproxy=http://proxy.example.com:3128\ngpgcheck=1\n");
        assertThat(boot.probe(". /etc/profile.d/proxy.sh && echo \"$HTTPS_PROXY $no_proxy\"")
                        .out())
                .startsWith("http://proxy.example.com:3128 localhost,")
                .contains(",169.254.169.254,", ",10.0.0.0/16");
        assertThat(content(boot, "/etc/eks/nodeadm.d/computed.yaml"))
                .startsWith(
                        "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec: {kubelet: {flags: ['--node-labels=host=");
        assertThat(NodeConfig.read(content(boot, "/etc/eks/nodeadm.d/computed.yaml"))
                        .kubelet()
                        .orElseThrow()
                        .flags())
                .as("as nodeadm reads it")
                .singleElement()
                .asString()
                .matches("--node-labels=host=.+");
        assertThat(boot.probe("ls /etc/eks/nodeadm.d").out()).isEqualTo("computed.yaml\n");
    }

    @Test
    void chronydAsksTheServersAndOnesThereWereBefore() {
        List<Boot> boots = boot(TimeServersHook.builder("time")
                        .servers("192.0.2.1", "2001:db8::1")
                        .build())
                // Amazon Linux's names, before those of Debian; -x, since the lab may not set the machine's clock
                .file("/etc/chrony.conf", 0644, "server 192.0.2.9\n")
                .file(
                        "/etc/systemd/system.control/chronyd.service",
                        0644,
                        "[Service]\nExecStart=/usr/sbin/chronyd -x -d -u root -f /etc/chrony.conf\n")
                .probe("chronyc -n sources | grep -o '[0-9a-f.:]*[.:][0-9a-f.:]* ' | sort")
                .probe("grep -c sourcedir /etc/chrony.conf")
                .times(2);

        assertThat(boots).allSatisfy(boot -> {
            assertAllSucceeded(boot);
            assertThat(boot.probe("chronyc -n sources | grep -o '[0-9a-f.:]*[.:][0-9a-f.:]* ' | sort")
                            .out()
                            .lines())
                    .extracting(String::strip)
                    .containsExactlyInAnyOrder("192.0.2.1", "192.0.2.9", "2001:db8::1");
            assertThat(boot.probe("grep -c sourcedir /etc/chrony.conf").out()).isEqualTo("1\n");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hugePagesAreAskedOfTheKernelAndTooFewAreAFailure(boolean enough) {
        String pages = "/sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages";
        // the kernel's own belong to the whole machine: a file in their place, or one that keeps nothing
        Boot boot = boot(
                        ShellHook.builder("stand-in")
                                .frequency(Frequency.EVERY_BOOT)
                                .commands(
                                        "mount -t tmpfs pages /sys/kernel/mm/hugepages",
                                        "mkdir /sys/kernel/mm/hugepages/hugepages-2048kB",
                                        enough ? "echo 0 > " + pages : "ln -s /dev/null " + pages)
                                .build(),
                        HugepagesHook.builder("huge").pages2MiB(7).build())
                .probe("cat " + pages)
                .once();

        assertThat(boot.joined()).isEqualTo(enough);
        assertThat(boot.probe("cat " + pages).out()).isEqualTo(enough ? "7\n" : "");
        assertThat(boot.journal("bootproof-huge.service").stream()
                        .filter(line -> line.contains("too little free memory")))
                .hasSize(enough ? 0 : 1);
    }

    @Test
    void whatIsFetchedOrInstalledIsAskedForAsDocumented() {
        String sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        List<Boot> boots = boot(
                        PackagesHook.builder("packages")
                                .packages("nfs-utils", "htop-3.2.1")
                                .build(),
                        SecretHook.ssmParameter("parameter", "/agent/token", "/etc/agent/token")
                                .mode("0440")
                                .owner("root:adm")
                                .build(),
                        SecretHook.secretsManager("secret", "agent/key", "/etc/agent/key")
                                .build(),
                        S3FileHook.builder("good", "/opt/good")
                                .object("bucket", "some key", sha256)
                                .build(),
                        KernelModulesHook.builder("modules")
                                .module("ip_vs")
                                .module("loop", "max_loop=64")
                                .build(),
                        SwapHook.builder("swap", 64).build(),
                        ImagePrePullHook.builder("images")
                                .images(
                                        "public.ecr.aws/docker/library/nginx:1.29",
                                        "111122223333.dkr.ecr.eu-west-1.amazonaws.com/app:1")
                                .build())
                .with(Stub.of("dnf"))
                .with(Stub.of("modprobe"))
                .with(Stub.of("swapon"))
                .with(Stub.of("nerdctl"))
                .with(new Stub("imds", "echo eu-central-1"))
                .with(new Stub("aws", """
                        case $* in
                          *get-parameter*) echo 's3cret' ;;
                          *get-secret-value*) echo 'key' ;;
                          *'s3 cp'*) printf test > "${@: -1}" ;;
                          *) echo password ;;
                        esac
                        """))
                .keep("/etc/agent/token")
                .keep("/etc/agent/key")
                .keep("/opt/good")
                .keep("/etc/modules-load.d/modules.conf")
                .keep("/etc/modprobe.d/modules.conf")
                .probe("stat -c '%a %s' /var/swapfile")
                .probe("blkid --probe --match-tag TYPE --output value /var/swapfile")
                .probe("/usr/sbin/modprobe --showconfig | grep '^options loop'")
                .times(2);

        Boot first = boots.get(0);
        assertAllSucceeded(first);
        assertThat(content(first, "/etc/agent/token")).isEqualTo("s3cret\n");
        assertThat(first.file("/etc/agent/token").orElseThrow())
                .satisfies(file -> assertThat(file.mode()).isEqualTo(0440))
                .satisfies(file -> assertThat(file.group()).isEqualTo("adm"));
        assertThat(first.file("/etc/agent/key").orElseThrow().mode()).isEqualTo(0600);
        assertThat(content(first, "/opt/good")).isEqualTo("test");
        assertThat(content(first, "/etc/modules-load.d/modules.conf")).isEqualTo("ip_vs\nloop\n");
        assertThat(content(first, "/etc/modprobe.d/modules.conf")).isEqualTo("options loop max_loop=64\n");
        assertThat(first.probe("stat -c '%a %s' /var/swapfile").out()).isEqualTo("600 67108864\n");
        assertThat(first.probe("blkid --probe --match-tag TYPE --output value /var/swapfile")
                        .out())
                .isEqualTo("swap\n");
        assertThat(first.probe("/usr/sbin/modprobe --showconfig | grep '^options loop'")
                        .out())
                .isEqualTo("options loop max_loop=64\n");
        assertThat(first.calls())
                .contains(
                        "dnf install --assumeyes --setopt=install_weak_deps=False nfs-utils htop-3.2.1",
                        "aws --region eu-central-1 --output text ssm get-parameter --with-decryption --query Parameter.Value --name"
                                + " /agent/token",
                        "aws --region eu-central-1 --output text secretsmanager get-secret-value --query SecretString --secret-id"
                                + " agent/key",
                        "modprobe --all ip_vs loop",
                        "swapon /var/swapfile",
                        "nerdctl --namespace k8s.io pull --quiet public.ecr.aws/docker/library/nginx:1.29",
                        "aws ecr get-login-password --region eu-west-1",
                        "nerdctl login --username AWS --password-stdin 111122223333.dkr.ecr.eu-west-1.amazonaws.com");
        assertThat(boots.get(1).calls())
                .as("once are packages and images, on every boot the rest, but no object that is there already")
                .contains("modprobe --all ip_vs loop", "swapon /var/swapfile")
                .noneMatch(call -> call.startsWith("dnf") || call.startsWith("nerdctl") || call.contains(" s3 cp "));
    }

    @Test
    void anObjectThatIsNotWhatItShouldBeIsRefused() {
        Boot boot = boot(S3FileHook.builder("bad", "/opt/bad")
                        .object("bucket", "key", "0".repeat(64))
                        .retries(0)
                        .build())
                .with(new Stub("aws", "printf other > \"${@: -1}\""))
                .keep("/opt/bad")
                .once();

        assertThat(boot.joined()).isFalse();
        assertThat(boot.file("/opt/bad")).isEmpty();
    }
}
