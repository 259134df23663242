package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.OptionTable;
import dev.bootproof.userdata.shell.program.Options;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a program takes before the command that it runs; the programs' own {@code --help}.
 *
 * @param options all that it has
 * @param operands patterns of the words between the options and the command
 * @param values patterns of what its options take, by the option's name
 * @param needsOption whether it does nothing without one
 * @param usage what it ends with when it is called wrongly
 * @param bare what it does where no command is named
 */
record Wrapper(
        OptionTable options,
        List<String> operands,
        Map<String, String> values,
        boolean needsOption,
        int usage,
        WithoutCommand bare) {
    enum WithoutCommand {
        REFUSES,
        SHOWS,
        /** Shows what holds, unless it was told what shall hold. */
        SHOWS_IF_ASKED,
        OPENS_SHELL
    }

    private static final String INTEGER = "\\s*[+-]?\\d+";
    private static final String SECONDS =
            "(?i)\\s*\\+?(0x[\\da-f.]+|(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?|inf(inity)?)[smhd]?";
    private static final String BLOCK = "0|[1-9]\\d*([kKMGTPEZY](i?B)?)?";
    private static final String ANY = "(?s).*";

    private static final Map<String, Wrapper> ALL = Map.ofEntries(
            Map.entry(
                    "env",
                    coreutils("i ignore-environment 0 null u: unset: C: chdir: S: split-string: block-signal::"
                                    + " default-signal:: ignore-signal:: list-signal-handling v debug")
                            .where("[^=]+", "u", "unset")
                            .without(WithoutCommand.SHOWS)),
            Map.entry(
                    "nice",
                    coreutils("n: adjustment:")
                            .where(INTEGER, "n", "adjustment")
                            .without(WithoutCommand.SHOWS_IF_ASKED)),
            Map.entry("nohup", ending(125, "help version")),
            Map.entry(
                    "stdbuf",
                    coreutils("i: input: o: output: e: error:")
                            .where(BLOCK, "i", "input")
                            .where(BLOCK + "|L", "o", "output", "e", "error")
                            .needingOption()),
            Map.entry(
                    "timeout",
                    coreutils("preserve-status foreground k: kill-after: s: signal: v verbose")
                            .where(SECONDS, "k", "kill-after")
                            .where("\\d+|[A-Z][A-Z\\d+-]*", "s", "signal")
                            .after(SECONDS)),
            Map.entry(
                    "chroot",
                    coreutils("groups: userspec: skip-chdir").after(ANY).without(WithoutCommand.OPENS_SHELL)),
            Map.entry(
                    "runcon",
                    coreutils("c compute t: type: u: user: r: role: l: range:").without(WithoutCommand.SHOWS)),
            Map.entry(
                    "time",
                    ending(125, "a append f: format: o: output: p portability q quiet v verbose h help V version")),
            Map.entry(
                    "ionice",
                    utilLinux("c: class: n: classdata: p: pid: P: pgid: t ignore u: uid:")
                            .where("(?i)\\d+|none|realtime|best-effort|idle", "c", "class")
                            .where("\\d+", "n", "classdata")
                            .without(WithoutCommand.SHOWS_IF_ASKED)),
            Map.entry("setsid", utilLinux("c ctty f fork w wait")),
            Map.entry("taskset", utilLinux("a all-tasks p pid c cpu-list").after("(0[xX])?[\\da-fA-F,:-]+")),
            Map.entry(
                    "chrt",
                    utilLinux("b batch d deadline f fifo i idle o other r rr R reset-on-fork T: sched-runtime: P:"
                                    + " sched-period: D: sched-deadline: a all-tasks m max p pid v verbose")
                            .after("\\d+")),
            Map.entry(
                    "unshare",
                    utilLinux("m mount:: u uts:: i ipc:: n net:: p pid:: U user:: C cgroup:: T time:: f fork map-user:"
                                    + " map-group: r map-root-user c map-current-user map-auto map-users: map-groups:"
                                    + " kill-child:: mount-proc:: propagation: setgroups: keep-caps R: root: w: wd: S:"
                                    + " setuid: G: setgid: monotonic: boottime:")
                            .without(WithoutCommand.OPENS_SHELL)),
            Map.entry(
                    "nsenter",
                    utilLinux("a all t: target: m:: mount:: u:: uts:: i:: ipc:: n:: net:: p:: pid:: C:: cgroup:: U::"
                                    + " user:: T:: time:: S: setuid: G: setgid: preserve-credentials r:: root:: w:: wd::"
                                    + " W:: F no-fork Z follow-context")
                            .without(WithoutCommand.OPENS_SHELL)),
            Map.entry("setarch", architecture()),
            Map.entry("linux32", architecture()),
            Map.entry("linux64", architecture()),
            Map.entry(
                    "prlimit",
                    utilLinux(
                                    "p: pid: o: output: noheadings raw verbose c:: core:: d:: data:: e:: nice:: f:: fsize:: i::"
                                            + " sigpending:: l:: memlock:: m:: rss:: n:: nofile:: q:: msgqueue:: r:: rtprio::"
                                            + " s:: stack:: t:: cpu:: u:: nproc:: v:: as:: x:: locks:: y:: rttime::")
                            .without(WithoutCommand.SHOWS)),
            Map.entry(
                    "choom",
                    utilLinux("n: adjust: p: pid:")
                            .where(INTEGER, "n", "adjust")
                            .needingOption()),
            Map.entry(
                    "setpriv",
                    utilLinux("d dump nnp no-new-privs ambient-caps: inh-caps: bounding-set: ruid: euid: rgid: egid:"
                            + " reuid: regid: clear-groups keep-groups init-groups groups: securebits: pdeathsig:"
                            + " selinux-label: apparmor-profile: reset-env")),
            Map.entry(
                    "flock",
                    ending(
                                    64,
                                    "s shared x e exclusive u unlock n nb nonblock nonblocking w: wait: timeout: E:"
                                            + " conflict-exit-code: o close c command F no-fork verbose h help V version")
                            .where(SECONDS, "w", "wait", "timeout")
                            .after(ANY)),
            Map.entry(
                    "numactl",
                    ending(
                            1,
                            "i: interleave: w: weighted-interleave: p: preferred: P: preferred-many: c: cpubind: N:"
                                    + " cpunodebind: C: physcpubind: m: membind: l localalloc b balancing a all s show H"
                                    + " hardware")),
            Map.entry(
                    "strace",
                    ending(
                            1,
                            "e: trace: E: env: p: attach: u: user: b: detach-on: D daemonize:: f follow-forks I:"
                                    + " interruptible: P: trace-path: z successful-only Z failed-only a: columns: i"
                                    + " instruction-pointer k stack-traces n syscall-number o: output: A output-append-mode"
                                    + " output-separately q quiet:: r relative-timestamps:: s: string-limit: t"
                                    + " absolute-timestamps:: T syscall-times:: v no-abbrev x strings-in-hex:: X: const-print-style:"
                                    + " y decode-fds:: Y decode-pids: c summary-only C summary O: summary-syscall-overhead: S:"
                                    + " summary-sort-by: U: summary-columns: w summary-wall-clock inject: fault: d debug"
                                    + " seccomp-bpf h help V version")),
            Map.entry("cloud-init-per", ending(1, "h help").after(ANY, ANY)),
            Map.entry("cgexec", ending(1, "g: sticky b h help")),
            Map.entry(
                    "systemd-run",
                    ending(
                            1,
                            "no-ask-password user system H: host: M: machine: scope u: unit: p: property: description:"
                                    + " slice: slice-inherit no-block r remain-after-exit wait send-sighup service-type: uid:"
                                    + " gid: nice: working-directory: d same-dir E: setenv: t pty P pipe q quiet G collect S"
                                    + " shell path-property: socket-property: on-active: on-boot: on-startup: on-unit-active:"
                                    + " on-unit-inactive: on-calendar: on-timezone-change on-clock-change timer-property:"
                                    + " h help version")),
            Map.entry(
                    "systemd-inhibit",
                    ending(1, "no-pager no-legend what: who: why: mode: list h help version")
                            .without(WithoutCommand.SHOWS)),
            Map.entry(
                    "systemd-cat",
                    ending(1, "t: identifier: p: priority: stderr-priority: level-prefix: h help version")
                            .without(WithoutCommand.SHOWS)));

    Wrapper {
        operands = List.copyOf(operands);
        values = Map.copyOf(values);
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    static Wrapper named(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    private static Wrapper ending(int usage, String options) {
        return new Wrapper(OptionTable.of(options), List.of(), Map.of(), false, usage, WithoutCommand.REFUSES);
    }

    private static Wrapper coreutils(String options) {
        return ending(125, options + " help version");
    }

    private static Wrapper utilLinux(String options) {
        return ending(1, options + " h help V version");
    }

    private static Wrapper architecture() {
        return utilLinux(
                        "B 32bit F fdpic-funcptrs I short-inode L addr-compat-layout R addr-no-randomize S whole-seconds"
                                + " T sticky-timeouts X read-implies-exec Z mmap-page-zero 3 3gb 4gb uname-2.6 v verbose list"
                                + " show::")
                .without(WithoutCommand.OPENS_SHELL);
    }

    private Wrapper after(String... patterns) {
        return new Wrapper(options, List.of(patterns), values, needsOption, usage, bare);
    }

    private Wrapper where(String pattern, String... names) {
        Map<String, String> more = new HashMap<>(values);
        Stream.of(names).forEach(name -> more.put(name, pattern));
        return new Wrapper(options, operands, more, needsOption, usage, bare);
    }

    private Wrapper needingOption() {
        return new Wrapper(options, operands, values, true, usage, bare);
    }

    private Wrapper without(WithoutCommand instead) {
        return new Wrapper(options, operands, values, needsOption, usage, instead);
    }

    /** Whether it takes what it is given, as far as that is known. */
    boolean accepts(Options given) {
        boolean values = given.given().stream()
                .allMatch(option -> fits(option.value(), values().getOrDefault(option.name(), ANY)));
        return !given.areRefused()
                && values
                && !(needsOption && given.given().isEmpty())
                && given.operands().size() >= operands.size()
                && IntStream.range(0, operands.size())
                        .allMatch(i -> fits(given.operands().get(i), operands.get(i)));
    }

    private static boolean fits(String word, String pattern) {
        return !Value.isKnown(word) || word.matches(pattern);
    }
}
