package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An image that EKS nodes start from: what of its file system is there, what is not, and what nobody knows.
 *
 * <p>What stands here is of the images that EKS publishes (amazon-eks-ami: {@code templates/}, its changelog and the
 * issues named below) and of the Amazon Linux releases under them; the folders of {@code /etc} and {@code /opt} are those
 * that packages of these releases make. An image of somebody's own, built on top, may have more: programs that are not
 * named here, and files in folders that are, are therefore unknown and not absent; a folder at the root, in {@code /etc}
 * or in {@code /opt} that no image of EKS's has is taken to be absent.
 */
public enum NodeImage {
    /** {@code /etc/eks/bootstrap.sh} configures the node. */
    AL2,
    /** A stub at the same path prints an error and exits 1 (amazon-eks-ami#2056); nodeadm configures the node. */
    AL2023;

    static final String BOOTSTRAP = "/etc/eks/bootstrap.sh";

    private static final String STUB = """
            #!/usr/bin/env bash

            echo >&2 "
            !!!!!!!!!!
            !!!!!!!!!! ERROR: bootstrap.sh has been removed from AL2023-based EKS AMIs.
            !!!!!!!!!!
            !!!!!!!!!! EKS nodes are now initialized by nodeadm.
            !!!!!!!!!!
            !!!!!!!!!! To migrate your user data, see:
            !!!!!!!!!!
            !!!!!!!!!! https://awslabs.github.io/amazon-eks-ami/nodeadm/
            !!!!!!!!!!
            "

            exit 1
            """;

    private static final Set<String> DIRECTORIES = Set.of(
            "/",
            "/bin",
            "/boot",
            "/dev",
            "/etc",
            "/etc/eks",
            "/etc/systemd",
            "/etc/systemd/system",
            "/etc/profile.d",
            "/etc/sysctl.d",
            "/etc/containerd",
            "/home",
            "/home/ec2-user",
            "/lib",
            "/lib64",
            "/media",
            "/mnt",
            "/opt",
            "/proc",
            "/root",
            "/run",
            "/sbin",
            "/srv",
            "/sys",
            "/tmp",
            "/usr",
            "/usr/bin",
            "/usr/lib",
            "/usr/local",
            "/usr/local/bin",
            "/usr/local/sbin",
            "/usr/sbin",
            "/usr/share",
            "/var",
            "/var/lib",
            "/var/lib/cloud",
            "/var/log",
            "/var/tmp",
            "/var/run");
    /** What AL2 images had and AL2023 images do not have (amazon-eks-ami#1902, #2045). */
    private static final Set<String> OF_AL2 = Set.of(
            "/etc/eks/eni-max-pods.txt",
            "/etc/eks/max-pods-calculator.sh",
            "/etc/eks/get-ecr-uri.sh",
            "/etc/eks/containerd/containerd-config.toml",
            "/etc/eks/containerd/pull-sandbox-image.sh",
            "/etc/kubernetes/kubelet/kubelet-config.json",
            "/usr/bin/amazon-linux-extras");

    private static final Set<String> OPT = Set.of("amazon", "aws", "cni", "containerd", "nvidia", "neuron");
    /** The folders in /etc. */
    private static final Set<String> ETC = Set.of(
            "alternatives",
            "amazon",
            "audit",
            "bash_completion.d",
            "binfmt.d",
            "chkconfig.d",
            "chrony.d",
            "cloud",
            "cni",
            "containerd",
            "containers",
            "cron.d",
            "cron.daily",
            "cron.hourly",
            "cron.monthly",
            "cron.weekly",
            "crypto-policies",
            "dbus-1",
            "default",
            "depmod.d",
            "dhcp",
            "dnf",
            "docker",
            "dracut.conf.d",
            "ec2-instance-connect",
            "ecs",
            "eks",
            "fonts",
            "gnupg",
            "groff",
            "grub.d",
            "gss",
            "gssproxy",
            "init.d",
            "iproute2",
            "issue.d",
            "krb5.conf.d",
            "kubernetes",
            "ld.so.conf.d",
            "libnl",
            "libssh",
            "logrotate.d",
            "lvm",
            "modprobe.d",
            "modules-load.d",
            "motd.d",
            "ndctl",
            "ndctl.conf.d",
            "NetworkManager",
            "nftables",
            "nvidia",
            "nvidia-container-runtime",
            "openldap",
            "opt",
            "pam.d",
            "pkcs11",
            "pki",
            "pm",
            "popt.d",
            "ppp",
            "prelink.conf.d",
            "profile.d",
            "python",
            "rc.d",
            "rc0.d",
            "rc1.d",
            "rc2.d",
            "rc3.d",
            "rc4.d",
            "rc5.d",
            "rc6.d",
            "rpm",
            "rsyslog.d",
            "rwtab.d",
            "sasl2",
            "security",
            "selinux",
            "skel",
            "ssh",
            "ssl",
            "statetab.d",
            "sudoers.d",
            "sysconfig",
            "sysctl.d",
            "systemd",
            "tmpfiles.d",
            "udev",
            "update-motd.d",
            "X11",
            "xdg",
            "xinetd.d",
            "yum",
            "yum.repos.d");

    private static final Set<String> FILES_IN_ETC = Set.of(
            "adjtime",
            "aliases",
            "anacrontab",
            "bashrc",
            "crontab",
            "environment",
            "ethertypes",
            "exports",
            "filesystems",
            "fstab",
            "group",
            "gshadow",
            "hostname",
            "hosts",
            "image-id",
            "inittab",
            "issue",
            "issue.net",
            "localtime",
            "machine-id",
            "magic",
            "mime.types",
            "motd",
            "mtab",
            "netconfig",
            "networks",
            "nsswitch.conf",
            "passwd",
            "printcap",
            "profile",
            "protocols",
            "rpc",
            "securetty",
            "services",
            "shadow",
            "shells",
            "subgid",
            "subuid",
            "sudoers",
            "system-release-cpe",
            "timezone",
            "vconsole.conf");
    /** The names in /etc/eks of either image. */
    private static final Set<String> IN_ETC_EKS = Set.of(
            "bootstrap.sh",
            "configure-clocksource.service",
            "containerd",
            "ecr-credential-provider",
            "eni-max-pods.txt",
            "get-ecr-uri.sh",
            "image-credential-provider",
            "iptables-restore.service",
            "kubelet",
            "log-collector-script",
            "max-pods-calculator.sh",
            "nodeadm",
            "nodeadm.d",
            "release");

    private static final Set<String> IN_VAR_LIB = Set.of(
            "alternatives",
            "amazon",
            "authselect",
            "chrony",
            "cloud",
            "cni",
            "containerd",
            "containers",
            "dbus",
            "dhclient",
            "dhcpd",
            "dnf",
            "docker",
            "dockershim",
            "games",
            "gssproxy",
            "hibinit-agent",
            "initramfs",
            "kube-proxy",
            "kubelet",
            "logrotate",
            "logrotate.status",
            "misc",
            "nfs",
            "nvidia",
            "os-prober",
            "plymouth",
            "polkit-1",
            "postfix",
            "private",
            "random-seed",
            "rpcbind",
            "rpm",
            "rpm-state",
            "rsyslog",
            "selinux",
            "soci-snapshotter-grpc",
            "ssm",
            "sss",
            "stateless",
            "systemd",
            "tpm2-tss",
            "tuned",
            "unbound",
            "xfsdump",
            "yum");

    private static final Set<String> TOOL_DIRECTORIES =
            Set.of("/bin", "/sbin", "/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin");
    private static final Map<String, String> RELEASE = Map.of(
            "AL2",
            "NAME=\"Amazon Linux\"\nVERSION=\"2\"\nID=\"amzn\"\nID_LIKE=\"centos rhel fedora\"\nVERSION_ID=\"2\"\n"
                    + "PRETTY_NAME=\"Amazon Linux 2\"\n",
            "AL2023",
            "NAME=\"Amazon Linux\"\nVERSION=\"2023\"\nID=\"amzn\"\nID_LIKE=\"fedora\"\nVERSION_ID=\"2023\"\n"
                    + "PLATFORM_ID=\"platform:al2023\"\nPRETTY_NAME=\"Amazon Linux 2023\"\n");

    /**
     * The text of the script at {@link #BOOTSTRAP}. AL2's had more than a hundred versions; AL2023's stub has had one
     * (amazon-eks-ami: {@code templates/al2023/runtime/rootfs/etc/eks/bootstrap.sh}, #2056).
     */
    Optional<String> shippedText() {
        return this == AL2 ? Optional.empty() : Optional.of(STUB);
    }

    /** What stands at a normalised path; empty where that is not known. */
    Optional<Node> node(String path) {
        if (path.equals(BOOTSTRAP)) {
            return file(String.valueOf(Value.SHIPPED), true);
        }
        if (DIRECTORIES.contains(path)) {
            return Optional.of(new Node.Directory(false));
        }
        if (path.equals("/etc/os-release") || path.equals("/usr/lib/os-release")) {
            return file(RELEASE.getOrDefault(name(), ""), false);
        }
        if (OF_AL2.contains(path)) {
            return this == AL2 ? file(Value.ANYTHING, path.endsWith(".sh")) : Optional.of(new Node.Absent());
        }
        if (path.equals("/etc/eks/containerd")) {
            return Optional.of(this == AL2 ? new Node.Directory(false) : new Node.Absent());
        }
        if (path.equals("/etc/system-release") || path.equals("/etc/amazon-linux-release")) {
            return file(
                    this == AL2 ? "Amazon Linux release 2 (Karoo)\n" : "Amazon Linux release 2023 (Amazon Linux)\n",
                    false);
        }
        if (isForeign(path)) {
            return Optional.of(new Node.Absent());
        }
        int slash = path.lastIndexOf('/');
        String directory = path.substring(0, Math.max(0, slash));
        String name = path.substring(slash + 1);
        if (TOOL_DIRECTORIES.contains(directory) && !directory.startsWith("/usr/local")) {
            Optional<Boolean> known = hasProgram(name);
            if (known.isPresent()) {
                return known.get() ? file(Value.ANYTHING, true) : Optional.of(new Node.Absent());
            }
        }
        if (path.startsWith("/dev/")) {
            return Set.of("null", "zero", "stdin", "stdout", "stderr", "console", "tty", "random", "urandom")
                            .contains(name)
                    ? file(Value.ANYTHING, false)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether the image leaves a place to its users: nothing stands there unless somebody put it there. */
    boolean isBare(String path) {
        List<String> names = Split.at("/", path);
        if (names.size() < 3) {
            return false;
        }
        String last = names.get(names.size() - 1);
        String top = "/" + names.get(1) + "/" + names.get(2);
        return switch (top) {
            case "/var/tmp" -> names.size() > 3;
            case "/usr/local" -> names.size() > 4;
            case "/etc/eks" -> names.size() > 3 && !IN_ETC_EKS.contains(names.get(3));
            case "/var/lib" -> names.size() > 3 && !IN_VAR_LIB.contains(names.get(3));
            case "/home/ec2-user" -> names.size() > 3 && !names.get(3).startsWith(".");
            default ->
                switch (names.get(1)) {
                    case "tmp" -> !names.get(2).startsWith("systemd-private");
                    case "root" -> !names.get(2).startsWith(".");
                    case "mnt", "srv", "media" -> true;
                    case "etc" -> names.size() == 3 && !ETC.contains(last) && !isUsualInEtc(last);
                    default -> false;
                };
        };
    }

    private static boolean isUsualInEtc(String name) {
        return name.matches(".*(\\.conf|\\.d|rc|-|release|\\.(deny|allow|default|defs|cfg|cache|equiv|types))")
                || FILES_IN_ETC.contains(name);
    }

    static List<String> rootNames() {
        return DIRECTORIES.stream()
                .filter(path -> path.lastIndexOf('/') == 0 && path.length() > 1)
                .map(path -> path.substring(1))
                .sorted()
                .toList();
    }

    /** Whether nothing of the image stands there: a folder at the root, in /etc or /opt that it does not have. */
    private static boolean isForeign(String path) {
        List<String> components = Split.at("/", path);
        if (components.size() < 2) {
            return false;
        }
        if (!DIRECTORIES.contains("/" + components.get(1))) {
            return true;
        }
        if (components.size() < 3) {
            return false;
        }
        return (components.get(1).equals("etc") && components.size() > 3 && !ETC.contains(components.get(2)))
                || (components.get(1).equals("opt") && !OPT.contains(components.get(2)));
    }

    /**
     * The kernel's release without the machine's name. Of the image's kernels one stands for all; what tells the images
     * apart is the name at its end.
     */
    String kernel() {
        return this == AL2 ? "5.10.230-223.885.amzn2" : "6.1.119-129.201.amzn2023";
    }

    private static Optional<Node> file(String content, boolean executable) {
        return Optional.of(new Node.File(content, executable, Optional.empty()));
    }

    static boolean isToolDirectory(String directory) {
        return TOOL_DIRECTORIES.contains(directory);
    }

    /** Whether a script that installs something may have installed this, which the image does not have. */
    boolean mayBeInstalled(String name) {
        return !Set.of("apt-get", "apt", "apk", "zypper", "pacman", "snap").contains(name);
    }

    /** Whether a program of this name is on the PATH; empty where that is not known. */
    Optional<Boolean> hasProgram(String name) {
        return switch (name) {
            case "nodeadm" -> Optional.of(this == AL2023);
            case "docker", "dockerd", "amazon-linux-extras", "crictl", "aws-iam-authenticator", "yum-config-manager" ->
                this == AL2023 ? Optional.of(false) : Optional.empty();
            case "apt-get", "apt", "apk", "zypper", "pacman", "snap" -> Optional.of(false);
            case "dnf" -> this == AL2023 ? Optional.of(true) : Optional.of(false);
            case "bash",
                    "sh",
                    "env",
                    "sudo",
                    "cat",
                    "cp",
                    "mv",
                    "ln",
                    "rm",
                    "mkdir",
                    "chmod",
                    "chown",
                    "ls",
                    "grep",
                    "sed",
                    "awk",
                    "tr",
                    "cut",
                    "head",
                    "tail",
                    "sort",
                    "uniq",
                    "wc",
                    "tee",
                    "find",
                    "xargs",
                    "true",
                    "false",
                    "test",
                    "[",
                    "echo",
                    "printf",
                    "date",
                    "sleep",
                    "hostname",
                    "uname",
                    "id",
                    "whoami",
                    "basename",
                    "dirname",
                    "readlink",
                    "realpath",
                    "mktemp",
                    "touch",
                    "install",
                    "base64",
                    "rev",
                    "timeout",
                    "nice",
                    "nohup",
                    "setsid",
                    "stdbuf",
                    "chroot",
                    "su",
                    "flock",
                    "unshare",
                    "systemctl",
                    "systemd-run",
                    "curl",
                    "wget",
                    "jq",
                    "aws",
                    "yum",
                    "kubelet",
                    "containerd",
                    "ctr",
                    "rpm",
                    "tar",
                    "gzip",
                    "gunzip",
                    "zcat",
                    "xxd",
                    "expr",
                    "seq",
                    "mount",
                    "python3",
                    "perl",
                    "logger",
                    "ip",
                    "sysctl",
                    "modprobe",
                    "openssl",
                    "md5sum",
                    "sha256sum",
                    "stat",
                    "df",
                    "du",
                    "ps",
                    "kill",
                    "pwd" -> Optional.of(true);
            default -> Optional.empty();
        };
    }
}
