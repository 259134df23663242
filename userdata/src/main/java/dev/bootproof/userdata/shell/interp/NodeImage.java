package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Resource;
import dev.bootproof.userdata.shell.expand.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
    AL2023,
    /** AL2023 for a document whose calls of the stub are taken out: they do nothing and succeed. */
    AL2023_WITHOUT_CALLS,
    /** AL2, or an image built upon it that has what EKS's lacks. */
    AL2_OR_MORE,
    /** AL2023, or an image built upon it that has what EKS's lacks. */
    AL2023_OR_MORE;

    /** The script that both images have. */
    public static final String BOOTSTRAP = "/etc/eks/bootstrap.sh";

    /** The kubelet's configuration on AL2; on AL2023 it has another name, and nodeadm writes it. */
    public static final String KUBELET_CONFIG = "/etc/kubernetes/kubelet/kubelet-config.json";

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

    /** The folders that are there. */
    private static final Set<String> FOLDERS = Set.copyOf(Resource.lines(NodeImage.class, "image-folders.txt"));
    /** The programs on the PATH of either image, of which more is not listed: an image of one's own may have any. */
    private static final Set<String> PROGRAMS = Set.copyOf(Resource.lines(NodeImage.class, "image-programs.txt"));

    private static final ImageListing LISTING = ImageListing.of(Resource.lines(NodeImage.class, "image-files.txt"));

    /** What AL2 images had and AL2023 images do not have (amazon-eks-ami#1902, #2045). */
    private static final Set<String> OF_AL2 = Set.of(
            "/etc/eks/eni-max-pods.txt",
            "/etc/eks/max-pods-calculator.sh",
            "/etc/eks/get-ecr-uri.sh",
            "/etc/eks/containerd/containerd-config.toml",
            "/etc/eks/containerd/pull-sandbox-image.sh",
            NodeImage.KUBELET_CONFIG,
            "/usr/bin/amazon-linux-extras");

    /** What every Linux has, whatever stands in it. */
    private static final Set<String> OF_LINUX = Set.of(
            "/etc/passwd",
            "/etc/group",
            "/etc/shadow",
            "/etc/fstab",
            "/etc/hostname",
            "/etc/hosts",
            "/etc/machine-id",
            "/etc/nsswitch.conf",
            "/etc/resolv.conf",
            "/etc/services");

    /** What of Amazon Linux's /etc/profile a script can notice. */
    private static final String PROFILE = """
            for i in /etc/profile.d/*.sh; do
                case $i in *'*'*) ;; *) . "$i" >/dev/null ;; esac
            done
            unset i
            """;

    private static final Set<String> TOOL_DIRECTORIES =
            Set.of("/bin", "/sbin", "/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin");

    private static final Map<String, String> LINKS = Map.of(
            "/bin",
            "usr/bin",
            "/sbin",
            "usr/sbin",
            "/lib",
            "usr/lib",
            "/lib64",
            "usr/lib64",
            "/var/run",
            "../run",
            "/var/lock",
            "../run/lock");

    /** Those of the image's programs that are scripts. */
    private static final Set<String> SCRIPTS = Set.of("aws", "gunzip", "yum", "zcat");

    /** Those of the image's programs that are in an sbin, on one system or another. */
    private static final Set<String> FOR_ADMINISTRATORS = Set.of(
            "blkid", "chroot", "fdisk", "ip", "mkfs", "mkswap", "modprobe", "runuser", "swapoff", "swapon", "sysctl");

    private static final String AL2_RELEASE = """
            NAME="Amazon Linux"
            VERSION="2"
            ID="amzn"
            ID_LIKE="centos rhel fedora"
            VERSION_ID="2"
            PRETTY_NAME="Amazon Linux 2"
            """;
    private static final String AL2023_RELEASE = """
            NAME="Amazon Linux"
            VERSION="2023"
            ID="amzn"
            ID_LIKE="fedora"
            VERSION_ID="2023"
            PLATFORM_ID="platform:al2023"
            PRETTY_NAME="Amazon Linux 2023"
            """;

    /**
     * The text of the script at {@link #BOOTSTRAP}. AL2's had more than a hundred versions; AL2023's stub has had one
     * (amazon-eks-ami: {@code templates/al2023/runtime/rootfs/etc/eks/bootstrap.sh}, #2056).
     */
    Optional<String> shippedText() {
        return isAl2() ? Optional.empty() : Optional.of(STUB);
    }

    /**
     * What AL2's last image has at {@link #KUBELET_CONFIG} before {@code bootstrap.sh} runs (amazon-eks-ami: {@code
     * templates/al2/runtime/kubelet-config.json}).
     */
    public static String kubeletConfig() {
        return String.join("\n", Resource.lines(NodeImage.class, "al2-kubelet-config.json")) + "\n";
    }

    /** Folders that are names of others; the filesystem package's, on both systems. */
    Optional<Node> link(String path) {
        return Optional.ofNullable(LINKS.get(path)).map(Node.Link::new);
    }

    /** What stands at a normalised path; empty where that is not known. */
    Optional<Node> node(String path) {
        if (path.equals(BOOTSTRAP)) {
            return file(String.valueOf(Value.SHIPPED), true);
        }
        if (FOLDERS.contains(path)) {
            return Optional.of(new Node.Directory(false));
        }
        if (path.equals("/etc/os-release") || path.equals("/usr/lib/os-release")) {
            return file(isAl2() ? AL2_RELEASE : AL2023_RELEASE, false);
        }
        if (path.equals(KUBELET_CONFIG) && isAl2()) {
            return file(kubeletConfig(), false);
        }
        if (OF_AL2.contains(path)) {
            return isAl2() ? file(Value.ANYTHING, path.endsWith(".sh")) : lacks();
        }
        if (path.equals("/etc/eks/containerd")) {
            return isAl2() ? Optional.of(new Node.Directory(false)) : lacks();
        }
        if (path.equals("/etc/system-release") || path.equals("/etc/amazon-linux-release")) {
            return file(
                    isAl2() ? "Amazon Linux release 2 (Karoo)\n" : "Amazon Linux release 2023 (Amazon Linux)\n", false);
        }
        if (path.equals("/etc/profile")) {
            return file(PROFILE, false);
        }
        if (path.equals("/etc/system-release-cpe")) {
            return file("cpe:2.3:o:amazon:amazon_linux:" + (isAl2() ? "2\n" : "2023\n"), false);
        }
        if (OF_LINUX.contains(path)) {
            return file(Value.ANYTHING, false);
        }
        int slash = path.lastIndexOf('/');
        String directory = path.substring(0, Math.max(0, slash));
        String name = path.substring(slash + 1);
        if (TOOL_DIRECTORIES.contains(directory) && !directory.startsWith("/usr/local")) {
            Optional<Boolean> known = hasProgram(name);
            if (known.isPresent() && !FOR_ADMINISTRATORS.contains(name)) {
                boolean there = known.get() && !directory.endsWith("sbin");
                return there ? file(Value.ANYTHING, true) : Optional.of(new Node.Absent());
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

    /** Whether a program of the image stands at a path that is no script. */
    boolean isBinary(String path) {
        int slash = Math.max(0, path.lastIndexOf('/'));
        String name = path.substring(slash + 1);
        return TOOL_DIRECTORIES.contains(path.substring(0, slash))
                && !SCRIPTS.contains(name)
                && hasProgram(name).orElse(false);
    }

    /** Whether the image leaves a place to its users: nothing stands there unless somebody put it there. */
    boolean isBare(String path) {
        return LISTING.lacks(path) || isForeign(path);
    }

    /** Whether there is nothing in a folder, which need not be there, unless somebody put it there. */
    boolean holdsNothing(String folder) {
        return LISTING.holdsNothing(folder);
    }

    /** The files that are known in {@code /etc/eks}. */
    Set<String> eksNames() {
        Set<String> names = new TreeSet<>(Set.of("bootstrap.sh"));
        OF_AL2.stream()
                .filter(path -> this == AL2 && path.matches("/etc/eks/[^/]+"))
                .forEach(path -> names.add(path.substring("/etc/eks/".length())));
        return names;
    }

    static List<String> rootNames() {
        return FOLDERS.stream()
                .filter(path -> path.lastIndexOf('/') == 0 && path.length() > 1)
                .map(path -> path.substring(1))
                .sorted()
                .toList();
    }

    /** Whether not even a package puts anything there: a folder of its own at the root, in /etc or in /opt. */
    static boolean isForeign(String path) {
        List<String> names = Split.at("/", path);
        if (names.size() < 2 || LISTING.lacksEntry("/" + names.get(1), false)) {
            return names.size() >= 2;
        }
        if (names.size() < 3) {
            return false;
        }
        boolean deeper = names.size() > 3;
        boolean counts = names.get(1).equals("opt") || (names.get(1).equals("etc") && deeper);
        return counts && LISTING.lacksEntry("/" + names.get(1) + "/" + names.get(2), !deeper);
    }

    /**
     * The kernel's release without the machine's name. Of the image's kernels one stands for all; what tells the images
     * apart is the name at its end.
     */
    String kernel() {
        return isAl2() ? "5.10.230-223.885.amzn2" : "6.1.119-129.201.amzn2023";
    }

    private static Optional<Node> file(String content, boolean executable) {
        return Optional.of(new Node.File(content, executable));
    }

    static boolean isToolDirectory(String directory) {
        return TOOL_DIRECTORIES.contains(directory);
    }

    /** Whether a script that installs something may have installed this, which the image does not have. */
    boolean mayBeInstalled(String name) {
        return !Set.of("apt-get", "apt", "apk", "zypper", "pacman", "snap", "bootstrap.sh")
                .contains(name);
    }

    /** Whether a program of this name is on the PATH; empty where that is not known. */
    Optional<Boolean> hasProgram(String name) {
        Optional<Boolean> known = isListed(name);
        return isOrMore() && !known.orElse(true) ? Optional.empty() : known;
    }

    private Optional<Boolean> isListed(String name) {
        return switch (name) {
            case "nodeadm" -> Optional.of(!isAl2());
            case "docker", "dockerd", "amazon-linux-extras", "crictl", "aws-iam-authenticator", "yum-config-manager" ->
                isAl2() ? Optional.empty() : Optional.of(false);
            case "apt-get", "apt", "apk", "zypper", "pacman", "snap", "busybox", "bootstrap.sh" -> Optional.of(false);
            case "dnf" -> Optional.of(!isAl2());
            default -> PROGRAMS.contains(name) ? Optional.of(true) : Optional.empty();
        };
    }

    /** What stands where EKS's image has nothing. */
    private Optional<Node> lacks() {
        return isOrMore() ? Optional.empty() : Optional.of(new Node.Absent());
    }

    boolean isAl2() {
        return this == AL2 || this == AL2_OR_MORE;
    }

    /** Whether it may have what EKS's image lacks. */
    boolean isOrMore() {
        return this == AL2_OR_MORE || this == AL2023_OR_MORE;
    }
}
