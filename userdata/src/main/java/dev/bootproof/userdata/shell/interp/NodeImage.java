package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The file system of a node before anything of user data ran: what is there, what is not, what nobody knows. */
enum NodeImage {
    /** {@code /etc/eks/bootstrap.sh} configures the node. */
    AL2,
    /** A stub at the same path prints an error and exits 1 (amazon-eks-ami#2056); nodeadm configures the node. */
    AL2023;

    static final String BOOTSTRAP = "/etc/eks/bootstrap.sh";

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
            "/etc/kubernetes",
            "/etc/kubernetes/kubelet",
            "/home",
            "/home/ec2-user",
            "/lib",
            "/lib64",
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
    private static final Set<String> TOOL_DIRECTORIES =
            Set.of("/bin", "/sbin", "/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin");
    private static final Map<String, String> RELEASE = Map.of(
            "AL2",
            "NAME=\"Amazon Linux\"\nVERSION=\"2\"\nID=\"amzn\"\nID_LIKE=\"centos rhel fedora\"\nVERSION_ID=\"2\"\n"
                    + "PRETTY_NAME=\"Amazon Linux 2\"\n",
            "AL2023",
            "NAME=\"Amazon Linux\"\nVERSION=\"2023\"\nID=\"amzn\"\nID_LIKE=\"fedora\"\nVERSION_ID=\"2023\"\n"
                    + "PLATFORM_ID=\"platform:al2023\"\nPRETTY_NAME=\"Amazon Linux 2023\"\n");

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

    private static Optional<Node> file(String content, boolean executable) {
        return Optional.of(new Node.File(content, executable, Optional.empty()));
    }

    static boolean isToolDirectory(String directory) {
        return TOOL_DIRECTORIES.contains(directory);
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
