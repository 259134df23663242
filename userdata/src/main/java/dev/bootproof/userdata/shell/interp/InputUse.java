package dev.bootproof.userdata.shell.interp;

import java.util.List;
import java.util.Set;

/**
 * What a program that is not followed does with its standard input. Most have no use for it, so that the lines of a
 * here-document go on being a shell's or a loop's when they have ended (their man pages say what they read).
 */
enum InputUse {
    LEAVES,
    TAKES,
    /** Nobody knows, or only where it has a question. */
    MAY_TAKE;

    /** Those that read it whatever else they are told of. */
    private static final Set<String> READERS =
            Set.of(("at batch bc chpasswd dc ed ex gdb ip6tables-restore iptables-restore mail mysql nc ncat newusers"
                            + " parallel patch psql screen sendmail sftp socat ssh-copy-id telnet tmux vi vim")
                    .split(" "));

    /** Those that read it where they are told of no file. */
    private static final Set<String> FILTERS = Set.of(
            ("b2sum basenc bzip2 cksum col colrm column comm cpio csplit expand factor fmt gpg hexdump iconv join less"
                            + " m4 more numfmt od pr shuf split strings sum tic tsort ul unexpand xz zstd")
                    .split(" "));

    /** Those that read a program there, unless they are told of one. */
    private static final Set<String> INTERPRETERS =
            Set.of("csh dash expect fish ksh lua node php ruby tclsh tcsh zsh".split(" "));

    /** Those that read it where they have no text or command to do with. */
    private static final Set<String> SPEAKERS = Set.of("logger", "systemd-cat", "wall", "write");

    /** Those that ask whether they shall go on, unless they are told so. */
    private static final Set<String> ASKING = Set.of(
            ("amazon-linux-extras apt apt-get cryptsetup dnf fdisk gdisk lvcreate lvremove mdadm microdnf parted passwd"
                            + " pvcreate pvremove sfdisk ssh-keygen vgcreate vgremove yum zypper")
                    .split(" "));

    private static final Set<String> CONTAINERS = Set.of("crictl", "ctr", "docker", "kubectl", "nerdctl", "podman");

    private static final String YES = "-[a-zA-Z]*y[a-zA-Z]*|--(yes|assumeyes|assume-yes|run|batch-mode|script)";

    /** @param heardOf whether a program of this name is one that is known of */
    static InputUse of(String name, List<String> arguments, boolean heardOf) {
        boolean named = arguments.stream()
                .anyMatch(word -> word.matches("-|.*[=@]-|/dev/stdin|/(dev|proc/self)/fd/0|--[a-z-]*stdin(=.*)?"));
        boolean interactive = CONTAINERS.contains(name)
                && arguments.stream().anyMatch(word -> word.matches("-i|-[a-z]*it?[a-z]*|--interactive|--stdin"));
        boolean alone = arguments.stream().allMatch(word -> word.startsWith("-"));
        if (named
                || interactive
                || READERS.contains(name)
                || (alone && (INTERPRETERS.contains(name) || SPEAKERS.contains(name)))) {
            return TAKES;
        }
        boolean file = arguments.stream().anyMatch(word -> !word.startsWith("-") && word.contains("/"));
        if (FILTERS.contains(name) && !file) {
            return alone ? TAKES : MAY_TAKE;
        }
        boolean asks = ASKING.contains(name) && arguments.stream().noneMatch(word -> word.matches(YES));
        return asks || !heardOf ? MAY_TAKE : LEAVES;
    }
}
