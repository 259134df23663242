package dev.bootproof.userdata.shell.oracle;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Outcome;
import dev.bootproof.userdata.audit.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a verdict stands to what bash did. The audit knows the AMI and nothing else of the instance, so all worlds of an
 * AMI are judged together: where they agree, the audit must find the call definite or likely exactly if it ran. Where
 * they differ, the call is real on some nodes, so it must be likely; to call it possible or the script unknown is honest
 * and counts as unknown; to call it definite claims too much, and to see nothing is a miss.
 */
enum Judgement {
    RIGHT,
    /** Neither right nor wrong: the audit says that it cannot know. */
    UNKNOWN,
    /** Flagged, and runs nowhere. */
    FALSE_ALARM,
    /** Runs, and not flagged. */
    MISSED,
    /** Definite, and the environment decides. */
    OVERSTATED,
    /** The audit threw instead of answering. */
    CRASHED;

    private static final String RULE = "al2-bootstrap-call";

    /** The audit's answer about a script in the worlds of {@code ami} among {@code runs}. */
    static Judgement of(Bytes script, Ami ami, Map<World, Run> runs) {
        List<Run> known =
                World.of(ami).stream().filter(runs::containsKey).map(runs::get).toList();
        try {
            return of(Auditor.judge(script, ami), known);
        } catch (RuntimeException | StackOverflowError e) {
            return CRASHED;
        }
    }

    static Judgement of(Verdict verdict, Collection<Run> runs) {
        Set<Boolean> truth = runs.stream().map(Run::ran).collect(Collectors.toSet());
        Set<Certainty> said = verdict.findings().stream()
                .filter(finding -> finding.rule().equals(RULE))
                .map(Finding::certainty)
                .collect(Collectors.toSet());
        boolean flagged = said.contains(Certainty.DEFINITE) || said.contains(Certainty.LIKELY);
        boolean unknown = verdict.outcome() == Outcome.UNKNOWN;
        if (truth.equals(Set.of(true))) {
            return flagged ? RIGHT : unknown ? UNKNOWN : MISSED;
        }
        if (truth.equals(Set.of(false))) {
            return flagged ? FALSE_ALARM : unknown ? UNKNOWN : RIGHT;
        }
        if (said.contains(Certainty.DEFINITE)) {
            return OVERSTATED;
        }
        return flagged ? RIGHT : unknown || said.contains(Certainty.POSSIBLE) ? UNKNOWN : MISSED;
    }

    boolean isWrong() {
        return this != RIGHT && this != UNKNOWN;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
