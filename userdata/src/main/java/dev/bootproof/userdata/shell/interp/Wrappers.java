package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Programs that run the program their arguments name: {@code sudo env nice timeout xargs find su …}. */
final class Wrappers {
    private final Interpreter run;
    private final SimpleCommands commands;
    private final Programs programs;

    /**
     * @param letters short options that take a value
     * @param words long options that take the next word as value
     * @param operands how many words stand before the command
     */
    private record Shape(String letters, List<String> words, int operands) {}

    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            Map.entry(
                    "sudo", new Shape("ugpCDhrtTRU", List.of("--user", "--group", "--prompt", "--chdir", "--host"), 0)),
            Map.entry("doas", new Shape("uC", List.of(), 0)),
            Map.entry("env", new Shape("uC", List.of("--unset", "--chdir"), 0)),
            Map.entry("nice", new Shape("n", List.of("--adjustment"), 0)),
            Map.entry("ionice", new Shape("cnp", List.of("--class", "--classdata"), 0)),
            Map.entry("nohup", new Shape("", List.of(), 0)),
            Map.entry("setsid", new Shape("", List.of(), 0)),
            Map.entry("stdbuf", new Shape("ioe", List.of("--input", "--output", "--error"), 0)),
            Map.entry("timeout", new Shape("sk", List.of("--signal", "--kill-after"), 1)),
            Map.entry("time", new Shape("fo", List.of("--format", "--output"), 0)),
            Map.entry("chroot", new Shape("", List.of("--userspec", "--groups"), 1)),
            Map.entry("taskset", new Shape("", List.of(), 1)),
            Map.entry("chrt", new Shape("TPD", List.of(), 1)),
            Map.entry("unshare", new Shape("RSGw", List.of("--root", "--wd", "--setuid", "--setgid"), 0)),
            Map.entry("nsenter", new Shape("tSGrw", List.of("--target"), 0)),
            Map.entry("setarch", new Shape("", List.of(), 1)),
            Map.entry("linux64", new Shape("", List.of(), 0)),
            Map.entry("strace", new Shape("eopsEPu", List.of(), 0)),
            Map.entry(
                    "systemd-run",
                    new Shape(
                            "pEtHM",
                            List.of(
                                    "--unit",
                                    "--property",
                                    "--setenv",
                                    "--slice",
                                    "--uid",
                                    "--gid",
                                    "--description",
                                    "--working-directory",
                                    "--on-active",
                                    "--on-boot",
                                    "--on-calendar"),
                            0)),
            Map.entry("systemd-inhibit", new Shape("", List.of("--what", "--who", "--why", "--mode"), 0)),
            Map.entry("systemd-cat", new Shape("tp", List.of("--identifier", "--priority"), 0)),
            Map.entry("cgexec", new Shape("g", List.of(), 0)),
            Map.entry("prlimit", new Shape("", List.of(), 0)),
            Map.entry("runcon", new Shape("urtl", List.of(), 0)),
            Map.entry("setpriv", new Shape("", List.of("--reuid", "--regid"), 0)),
            Map.entry("flock", new Shape("wE", List.of("--timeout", "--wait"), 1)));

    /** Fail where nothing is named to be run. */
    private static final Set<String> NEED_COMMAND = Set.of("nohup", "setsid", "stdbuf", "sudo", "time", "timeout");

    Wrappers(Interpreter run, SimpleCommands commands, Programs programs) {
        this.run = run;
        this.commands = commands;
        this.programs = programs;
    }

    void into(Map<String, Tool> table) {
        SHAPES.forEach((name, shape) -> table.put(name, call -> wrapped(call, name, shape)));
        table.put("su", this::su);
        table.put("runuser", this::su);
        table.put("xargs", this::xargs);
        table.put("find", call -> new Find(run, programs, call).run());
        table.put("busybox", call -> inner(call, call.arguments()));
    }

    private Outcomes inner(Call call, State child, List<String> argv) {
        return Outcomes.of(programs.process(call.state(), child, s -> programs.run(Call.of(argv, s, call.position()))));
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

    private Outcomes inner(Call call, List<String> argv) {
        return argv.isEmpty() ? call.status(0) : programs.run(Call.of(argv, call.state(), call.position()));
    }

    private Outcomes wrapped(Call call, String name, Shape shape) {
        List<String> words = new ArrayList<>(call.arguments());
        State state = call.state();
        Optional<String> directory = Optional.empty();
        boolean possible = false;
        boolean keeps = !name.equals("sudo") && !name.equals("doas");
        List<String> kept = new ArrayList<>();
        List<String> unset = new ArrayList<>();
        while (!words.isEmpty()) {
            String word = words.get(0);
            if (word.equals("--")) {
                words.remove(0);
                break;
            }
            if (!word.startsWith("-") || word.length() == 1) {
                break;
            }
            words.remove(0);
            if (name.equals("env") && (word.startsWith("-S") || word.startsWith("--split-string"))) {
                String text = word.startsWith("--") ? word.replaceFirst("--split-string=?", "") : word.substring(2);
                if (text.isEmpty() && !words.isEmpty()) {
                    text = words.remove(0);
                }
                words.addAll(0, Services.words(text));
                break;
            }
            if (name.equals("flock") && word.equals("-c")) {
                break;
            }
            if (name.equals("env") && (word.equals("-i") || word.equals("-") || word.equals("--ignore-environment"))) {
                state = state.copy();
                state.variables.replaceAll((n, v) -> n.equals("PATH") ? v : v.without('x'));
            }
            if (name.equals("sudo") && word.matches("-[is]+|--login|--shell")) {
                List<String> shell = words.isEmpty() ? List.of("bash") : List.of("bash", "-c", String.join(" ", words));
                return inner(call, keeps ? call.state().copy() : withoutEnvironment(call.state(), kept), shell);
            }
            keeps |= name.equals("sudo") && word.matches("-[A-Za-z]*E[A-Za-z]*|--preserve-env");
            if (name.equals("sudo") && word.startsWith("--preserve-env=")) {
                kept.addAll(Split.at(",", word.substring(15)));
            }
            if (name.equals("env") && word.startsWith("--unset=")) {
                unset.add(word.substring(8));
            }
            if (name.equals("sudo") && word.matches("-[lvkK]|-e|--edit|--list|--validate")) {
                return call.status(0);
            }
            possible |= word.startsWith("--on-");
            boolean value = shape.words().contains(word)
                    || (!word.startsWith("--")
                            && shape.letters().indexOf(word.charAt(word.length() - 1)) >= 0
                            && (word.length() == 2 || !valueAttached(word, shape)));
            if (value && !words.isEmpty()) {
                String given = words.remove(0);
                if (name.equals("env") && word.matches("-u|--unset")) {
                    unset.add(given);
                }
                if (word.matches("-C|-D|--chdir|--working-directory|--wd")) {
                    directory = Optional.of(given);
                }
            } else if (word.matches("--(chdir|working-directory|wd)=.*")) {
                directory = Optional.of(word.substring(word.indexOf('=') + 1));
            }
        }
        for (int i = 0; i < shape.operands() && !words.isEmpty(); i++) {
            String operand = words.remove(0);
            if (name.equals("chroot")
                    && !operand.equals("/")
                    && !words.isEmpty()
                    && words.get(0).startsWith("/")) {
                words.set(0, operand + words.get(0));
            }
        }
        if (name.equals("flock") && !words.isEmpty() && words.get(0).matches("-c|--command")) {
            words.remove(0);
            words = List.of("sh", "-c", words.isEmpty() ? "" : words.get(0));
        }
        State with = keeps ? state.copy() : withoutEnvironment(state, kept);
        unset.forEach(with::unset);
        if (name.equals("sudo")) {
            // secure_path
            with.set("PATH", new Variable(Map.of("0", "/sbin:/bin:/usr/sbin:/usr/bin"), "x", Optional.empty()));
        }
        while (!words.isEmpty()
                && (name.equals("env") || name.equals("sudo"))
                && words.get(0).matches("(?s)[A-Za-z_]\\w*=.*")) {
            String assignment = words.remove(0);
            int equals = assignment.indexOf('=');
            with.set(
                    assignment.substring(0, equals),
                    new Variable(Map.of("0", assignment.substring(equals + 1)), "x", Optional.of(call.position())));
        }
        if (words.isEmpty()) {
            if (name.equals("env")) {
                commands.io().write(call.state(), 1, Value.ANYTHING);
            }
            return name.equals("unshare") || name.equals("chroot") || name.equals("nsenter")
                    ? inner(call, List.of("sh"))
                    : call.status(NEED_COMMAND.contains(name) ? 1 : 0);
        }
        directory.ifPresent(with::directory);
        if (possible) {
            with.certainty = Certainty.POSSIBLE;
            with.reason = Optional.of("started later");
        }
        List<String> argv = words;
        State after = programs.process(call.state(), with, s -> programs.run(Call.of(argv, s, call.position())));
        if (name.equals("systemd-run")) {
            after.status = State.OK;
        } else if (name.equals("timeout") && after.stuck) {
            after.stuck = false;
            after.status = 124;
        }
        return Outcomes.of(after);
    }

    /** {@code -n10}: the value is in the same word. */
    private static boolean valueAttached(String word, Shape shape) {
        for (int i = 1; i < word.length() - 1; i++) {
            if (shape.letters().indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Outcomes su(Call call) {
        List<String> words = call.arguments();
        List<String> rest = new ArrayList<>();
        Optional<String> text = Optional.empty();
        boolean user = call.name().endsWith("su");
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("-c") || word.equals("--command") || word.equals("-lc")) {
                text = Optional.of(i + 1 < words.size() ? words.get(++i) : "");
            } else if (word.startsWith("--command=")) {
                text = Optional.of(word.substring(10));
            } else if (word.equals("-s") || word.equals("-g") || word.equals("-G") || word.equals("-w")) {
                i++;
            } else if (word.equals("-u")) {
                i++;
                user = false;
            } else if (word.equals("--")) {
                if (!user) {
                    rest.addAll(words.subList(i + 1, words.size()));
                    break;
                }
            } else if (!word.startsWith("-") && user) {
                user = false;
            } else if (!word.startsWith("-")) {
                rest.add(word);
            }
        }
        if (text.isPresent()) {
            List<String> argv = new ArrayList<>(List.of("bash", "-c", text.get()));
            argv.addAll(rest);
            boolean login = words.stream().anyMatch(word -> word.matches("-|-l|-lc|--login"));
            return login ? inner(call, withoutEnvironment(call.state(), List.of()), argv) : inner(call, argv);
        }
        if (call.name().equals("runuser") && !rest.isEmpty()) {
            return inner(call, rest);
        }
        List<String> argv = new ArrayList<>(List.of("bash"));
        argv.addAll(rest);
        return inner(call, argv);
    }

    private Outcomes xargs(Call call) {
        State state = call.state();
        List<String> words = new ArrayList<>(call.arguments());
        Optional<String> replace = Optional.empty();
        int most = Integer.MAX_VALUE;
        boolean nul = false;
        boolean ifAny = false;
        boolean lines = false;
        Optional<String> delimiter = Optional.empty();
        Optional<String> file = Optional.empty();
        while (!words.isEmpty() && words.get(0).startsWith("-") && words.get(0).length() > 1) {
            String word = words.remove(0);
            if (word.equals("--")) {
                break;
            }
            if (word.startsWith("--")) {
                ifAny |= word.equals("--no-run-if-empty");
                nul |= word.equals("--null");
                if (word.startsWith("--replace")) {
                    replace = Optional.of(word.contains("=") ? word.substring(10) : "{}");
                } else if (word.startsWith("--max-args=")) {
                    most = number(word.substring(11));
                } else if (word.matches("--(max-args|max-procs|delimiter|arg-file|max-lines)") && !words.isEmpty()) {
                    String value = words.remove(0);
                    most = word.equals("--max-args") ? number(value) : most;
                    delimiter = word.equals("--delimiter") ? Optional.of(value) : delimiter;
                }
                continue;
            }
            for (int i = 1; i < word.length(); i++) {
                char letter = word.charAt(i);
                nul |= letter == '0';
                ifAny |= letter == 'r';
                if (letter == 'i') {
                    replace = Optional.of(i + 1 < word.length() ? word.substring(i + 1) : "{}");
                    break;
                }
                if ("InLPdasE".indexOf(letter) >= 0) {
                    String value =
                            i + 1 < word.length() ? word.substring(i + 1) : words.isEmpty() ? "" : words.remove(0);
                    switch (letter) {
                        case 'I' -> replace = Optional.of(value);
                        case 'n' -> most = number(value);
                        case 'L' -> lines = true;
                        case 'd' -> delimiter = Optional.of(dev.bootproof.userdata.shell.syntax.AnsiC.decode(value));
                        case 'a' -> file = Optional.of(value);
                        default -> {}
                    }
                    break;
                }
            }
        }
        if (words.isEmpty()) {
            words.add("echo");
        }
        String input = file.isPresent()
                ? run.files(state).content(file.get()).orElse(Value.ANYTHING)
                : commands.io().read(state);
        List<String> items = new ArrayList<>();
        if (nul || delimiter.isPresent()) {
            String split = nul ? "\0" : delimiter.get();
            for (String item : input.split(java.util.regex.Pattern.quote(split), -1)) {
                items.add(item);
            }
            if (!items.isEmpty() && items.get(items.size() - 1).isBlank()) {
                items.remove(items.size() - 1);
            }
        } else if (replace.isPresent()) {
            input.lines().map(String::stripLeading).filter(l -> !l.isEmpty()).forEach(items::add);
        } else {
            items.addAll(Services.words(input));
        }
        Outcomes outcomes = Outcomes.of(state);
        List<List<String>> runs = new ArrayList<>();
        if (replace.isPresent()) {
            for (String item : items) {
                List<String> argv = new ArrayList<>();
                for (int i = 0; i < words.size(); i++) {
                    // GNU xargs leaves the command's own name alone
                    argv.add(i == 0 ? words.get(i) : words.get(i).replace(replace.get(), item));
                }
                runs.add(argv);
            }
        } else if (items.isEmpty()) {
            if (!ifAny) {
                runs.add(words);
            }
        } else {
            int step = lines ? items.size() : Math.min(Math.max(1, most), items.size());
            for (int i = 0; i < items.size(); i += step) {
                List<String> argv = new ArrayList<>(words);
                argv.addAll(items.subList(i, Math.min(items.size(), i + step)));
                runs.add(argv);
            }
        }
        boolean failed = false;
        boolean doubt = false;
        boolean missing = false;
        for (List<String> argv : runs) {
            run.spend(1);
            if (outcomes.normal().isEmpty()) {
                break;
            }
            State here = outcomes.normal().get();
            commands.io().input(here, 0, "");
            State after = programs.process(here, here.copy(), s -> programs.run(Call.of(argv, s, call.position())));
            failed |= after.status > 0 || after.status == State.FAILED;
            missing |= after.status == State.MISSING;
            doubt |= after.undecidedStatus();
            outcomes.normal(Optional.of(after));
        }
        boolean bad = failed;
        int good = missing ? State.MISSING : doubt ? State.UNKNOWN : State.OK;
        outcomes.normal().ifPresent(s -> s.status = bad ? 123 : good);
        return outcomes;
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }
}
