package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.cloudinit.Program;
import dev.bootproof.userdata.hook.Bash;
import dev.bootproof.userdata.hook.Frequency;
import dev.bootproof.userdata.hook.Phase;
import dev.bootproof.userdata.hook.ScriptHook;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.shell.program.utility.PathNames;
import dev.bootproof.userdata.shell.syntax.ScriptSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The commands that ran behind the call of {@code bootstrap.sh}, as hooks that run after the kubelet. */
final class AfterKubelet {
    private static final Pattern SHELL = Pattern.compile("#! *(?:/usr)?/bin/(?:env +)?(?:bash|sh)\\b.*");

    private static final String NEEDS_KUBELET = "Where it needs the kubelet, put it into a hook of its own";

    private final CloudInitReading reading;
    private final List<ShellText> programs;
    private final List<Untranslated> untranslated;
    private final List<ScriptHook> hooks = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<Integer> moved = new HashSet<>();

    AfterKubelet(CloudInitReading reading, List<ShellText> programs, List<Untranslated> untranslated) {
        this.reading = reading;
        this.programs = programs;
        this.untranslated = untranslated;
    }

    List<ScriptHook> hooks() {
        return hooks;
    }

    /** Whether all of a program runs after the kubelet. */
    boolean isMoved(int program) {
        return moved.contains(program);
    }

    /** What comes behind the call in a file that a program runs. */
    void file(String path, ShellText text) {
        half(text, name(PathNames.last(path)), Frequency.ONCE);
    }

    /** What comes behind the call in a text that a program holds. */
    void nested(ShellText.Nested nested) {
        if (nested.whole()) {
            half(nested.text(), name("inner"), Frequency.ONCE);
        } else {
            nested.text()
                    .behind()
                    .ifPresent(command -> listed(
                            nested.text(),
                            command,
                            "it ran after the kubelet had started; standing in the same text within a text as the call it stays,"
                                    + " and runs before",
                            NEEDS_KUBELET));
        }
    }

    /** What comes behind the calls in the programs, and the programs behind them. */
    void programs() {
        int last = lastCall();
        for (int i = 0; i < programs.size(); i++) {
            Program program = reading.programs().get(i);
            if (i <= last) {
                half(programs.get(i), name(program.name()), frequency(program));
            } else if (last >= 0 && isEarly(reading.programs().get(last))) {
                untranslated.add(new Untranslated(
                                program.name(),
                                "it ran after the kubelet had started, as the call stands in a boothook or in bootcmd; now it"
                                        + " runs before",
                                "Where it needs the kubelet, make a hook of it that runs after")
                        .at(program.part().path(), program.partLine(1)));
            } else if (last >= 0) {
                whole(i, program);
            }
        }
    }

    /** The first program with a call that is made in any case, else the last with one. */
    private int lastCall() {
        int last = -1;
        for (int i = 0; i < programs.size(); i++) {
            for (CallSite site : programs.get(i).sites()) {
                if (site.call().certainty() == Certainty.DEFINITE) {
                    return i;
                }
                last = i;
            }
        }
        return last;
    }

    private static boolean isEarly(Program program) {
        return program.handler() == Handler.BOOTHOOK || program.handler() == Handler.CLOUD_CONFIG;
    }

    private static Frequency frequency(Program program) {
        return isEarly(program) || program.handler() == Handler.PER_BOOT ? Frequency.EVERY_BOOT : Frequency.ONCE;
    }

    private void half(ShellText text, String name, Frequency frequency) {
        if (text.sites().isEmpty()) {
            return;
        }
        Optional<CallSite> replaced =
                text.sites().stream().filter(site -> site.ends(text.source())).findFirst();
        if (replaced.isPresent()) {
            neverRan(text, replaced.get());
            return;
        }
        text.staying()
                .ifPresent(command -> listed(
                        text,
                        command,
                        "it ran after the kubelet had started; standing in a loop or a branch with the call it stays, and runs"
                                + " before",
                        NEEDS_KUBELET));
        text.split(name);
        text.halves().ifPresent(halves -> hook(name, frequency, halves.rest()));
    }

    /** The shell had become bootstrap.sh. */
    private void neverRan(ShellText text, CallSite call) {
        Block script = Block.of(text.source());
        int from = script.statements().stream()
                .filter(statement -> statement.range().contains(call.range()))
                .mapToInt(statement -> statement.range().to())
                .findFirst()
                .orElse(text.text().length());
        text.source().commands().stream()
                .filter(command -> command.range().from() >= from)
                .findFirst()
                .ifPresent(command -> listed(
                        text,
                        command,
                        "'exec' left nobody to run it on AL2, and that has not changed",
                        "Take it out, or write it before the 'exit'"));
    }

    private void listed(ShellText text, ScriptSource.Simple command, String why, String instead) {
        untranslated.add(new Untranslated(Masked.command(command, text.text()) + ", and what follows", why, instead)
                .at(text.part(), text.partLineAt(command.range().from())));
    }

    private void whole(int index, Program program) {
        ShellText text = programs.get(index);
        String script = text.rewritten();
        if (Split.isIdle(script)) {
            return;
        }
        moved.add(index);
        String name = name(program.name());
        String file = "/run/bootproof/" + name + ".script";
        boolean shell = SHELL.matcher(script.lines().findFirst().orElse("")).matches();
        hook(
                name,
                frequency(program),
                shell
                        ? Carried.of(script.lines().findFirst().orElse("") + "\n", "", Set.of())
                                        .begin(name)
                                + script.substring(script.indexOf('\n') + 1)
                        : Bash.write(file, "0700", "root:root", script) + file + "\n");
    }

    private void hook(String name, Frequency frequency, String written) {
        boolean plain = written.indexOf('\r') < 0 && written.indexOf('\0') < 0;
        String file = "/run/bootproof/" + name + ".script";
        String script = plain ? written : Bash.write(file, "0700", "root:root", written) + ". " + file + "\n";
        hooks.add(ShellHook.builder(name)
                .phase(Phase.AFTER_KUBELET)
                .frequency(frequency)
                .timeout(Duration.ofDays(1)) // cloud-init had no limit
                .commands(script)
                .build());
    }

    private String name(String program) {
        String clean =
                program.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = ("after-" + clean.substring(0, Math.min(40, clean.length()))).replaceAll("-$", "");
        String name = base;
        for (int i = 2; !names.add(name); i++) {
            name = base + "-" + i;
        }
        return name;
    }
}
