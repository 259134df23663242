package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.program.OptionTable;
import dev.bootproof.userdata.shell.program.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Programs that run another as some user: {@code sudo doas su runuser}. The script runs as root and may do all that. */
final class Users {
    private static final String SECURE_PATH = "/sbin:/bin:/usr/sbin:/usr/bin";

    /** The users of Amazon Linux, and those that the packages of the images make. */
    private static final Set<String> OF_IMAGES =
            Set.of(("root bin daemon adm lp sync shutdown halt mail operator games ftp nobody dbus ec2-user"
                            + " ec2-instance-connect ssm-user systemd-network systemd-resolve systemd-coredump"
                            + " systemd-timesync systemd-oom libstoragemgmt sshd rpc rpcuser nfsnobody rngd chrony"
                            + " postfix tcpdump tss polkitd unbound")
                    .split(" "));

    private static final OptionTable SUDO =
            OptionTable.of("A askpass b background B bell C: close-from: D: chdir: E preserve-env:: e edit g: group: H"
                    + " set-home help h: host: i login K remove-timestamp k reset-timestamp l list n non-interactive P"
                    + " preserve-groups p: prompt: R: chroot: r: role: S stdin s shell t: type: T: command-timeout: U:"
                    + " other-user: u: user: V version v validate");

    /** The options of {@code su} in util-linux. */
    private static final String AS_USER = "m p preserve-environment w: whitelist-environment: g: group: G: supp-group:"
            + " l login c: command: session-command: f fast s: shell: P pty h help V version";

    private static final OptionTable SU = OptionTable.of(AS_USER);
    private static final OptionTable RUNUSER = OptionTable.of(AS_USER + " u: user:");

    private final Interpreter run;
    private final Programs programs;

    Users(Interpreter run, Programs programs) {
        this.run = run;
        this.programs = programs;
    }

    void into(Map<String, Tool> table) {
        table.put("sudo", this::sudo);
        table.put("doas", this::sudo);
        table.put("su", this::su);
        table.put("runuser", this::su);
    }

    private Outcomes sudo(Call call) {
        Options options = SUDO.leading(call.arguments());
        if (options.areRefused()) {
            return call.status(1);
        }
        List<String> words = new ArrayList<>(options.operands());
        if (options.has("l", "list", "v", "validate", "K", "remove-timestamp", "e", "edit", "V", "version", "help")) {
            return call.status(State.OK);
        }
        Optional<String> kept = options.value("preserve-env");
        boolean keeps = options.has("E") || kept.filter(String::isEmpty).isPresent();
        State with = keeps
                ? call.state().copy()
                : withoutEnvironment(
                        call.state(), kept.map(names -> Split.at(",", names)).orElse(List.of()));
        String home = home(options.value("u", "user").orElse("root"));
        with.set("HOME", Variable.exported(home, Optional.empty()));
        // sudoers: secure_path
        with.set("PATH", Variable.exported(SECURE_PATH, Optional.empty()));
        Wrappers.assign(call, words, with);
        boolean login = options.has("i", "login");
        if (login || options.has("s", "shell")) {
            List<String> shell = new ArrayList<>(login ? List.of("bash", "-l") : List.of("bash"));
            if (!words.isEmpty()) {
                shell.add("-c");
                shell.add(String.join(" ", words.stream().map(Users::escaped).toList()));
            }
            words = shell;
        }
        if (words.isEmpty()) {
            return call.status(1);
        }
        if (login) {
            with.directory(home);
        }
        options.value("D", "chdir")
                .ifPresent(directory -> with.directory(run.files(with).resolve(directory)));
        return started(call, with, words);
    }

    /** sudo(8), {@code -s}: all but letters, digits, underscores, hyphens and dollar signs is escaped. */
    private static String escaped(String word) {
        return word.replaceAll("(?s)([^\\w$\ufdd0-\ufdef-])", "\\\\$1");
    }

    private Outcomes su(Call call) {
        Options options = (call.name().equals("su") ? SU : RUNUSER).permuted(call.arguments());
        boolean shell = options.has("c", "command", "session-command", "l", "login", "f", "fast", "s", "shell");
        if (options.areRefused() || (options.has("u", "user") && shell)) {
            return call.status(1);
        }
        List<String> words = new ArrayList<>(options.operands());
        Optional<String> user = options.value("u", "user");
        boolean login = options.has("l", "login");
        if (user.isEmpty() && !words.isEmpty() && words.get(0).equals("-")) {
            words.remove(0);
            login = true;
        }
        String name = user.orElse(words.isEmpty() || user.isPresent() ? "root" : words.remove(0));
        String home = home(name);
        State with = login
                ? withoutEnvironment(call.state(), List.of())
                : call.state().copy();
        if (!options.has("m", "p", "preserve-environment")) {
            with.set("HOME", Variable.exported(home, Optional.empty()));
        }
        if (login) {
            with.directory(home);
        }
        if (user.isPresent() && words.isEmpty()) {
            return call.status(1);
        }
        boolean there = mayBeThere(name, call.state());
        if (!there) {
            with.doubt("only if the image has a user that it is not known to have");
        }
        Outcomes outcomes = user.isPresent() ? started(call, with, words) : shell(call, options, login, words, with);
        return there ? outcomes : call.status(State.unless(1));
    }

    /** Starts the user's shell. */
    private Outcomes shell(Call call, Options options, boolean login, List<String> words, State with) {
        List<String> argv = new ArrayList<>(List.of(options.value("s", "shell").orElse("bash")));
        if (login) {
            argv.add("-l");
        }
        options.value("c", "command", "session-command").ifPresent(text -> argv.addAll(List.of("-c", text)));
        argv.addAll(words);
        return started(call, with, argv);
    }

    private Outcomes started(Call call, State with, List<String> argv) {
        return Outcomes.of(programs.started(call, with, argv));
    }

    /** Whether there may be such a user: one of the image's, or one that the script made or may have got. */
    private boolean mayBeThere(String user, State state) {
        return OF_IMAGES.contains(user)
                || !Value.isKnown(user)
                || state.shared.users.contains(user)
                || state.shared.fetched
                || state.shared.files.containsKey("/etc/passwd")
                || run.image.isOrMore();
    }

    private static String home(String user) {
        return user.equals("root") ? "/root" : "/home/" + user;
    }

    /** sudoers: env_reset; a login shell of another user starts with as little. */
    private static State withoutEnvironment(State state, List<String> kept) {
        State without = state.copy();
        without.exportedFunctions.clear();
        for (String name : List.copyOf(state.variables.keySet())) {
            boolean stays = name.startsWith(" ")
                    || kept.contains(name)
                    || List.of("PATH", "TERM", "LANG").contains(name);
            if (!stays) {
                without.unset(name);
            }
        }
        return without;
    }
}
