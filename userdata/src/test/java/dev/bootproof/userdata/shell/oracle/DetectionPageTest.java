package dev.bootproof.userdata.shell.oracle;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Recorded;
import dev.bootproof.userdata.audit.Ami;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code docs/detection.md} says what this measures. Written by {@code ./mvnw -pl userdata test -Dupdate}. */
class DetectionPageTest {
    @Test
    void pageSaysWhatIsMeasured() {
        Recorded.hold(Path.of("..", "docs", "detection.md"), page(Corpus.WRITTEN.scripts(), Corpus.WRITTEN.truth()));
    }

    private static List<String> page(Map<String, Bytes> scripts, Map<String, Map<World, Run>> truth) {
        // A script on nodes of one AMI is one question; all its environments together are the answer.
        int calls = 0;
        int others = 0;
        Map<Detector, int[]> wrong = new EnumMap<>(Detector.class);
        for (Detector detector : Detector.values()) {
            wrong.put(detector, new int[2]);
        }
        Map<Judgement, int[]> audit = new EnumMap<>(Judgement.class);
        for (Judgement judgement : Judgement.values()) {
            audit.put(judgement, new int[2]);
        }
        for (Map.Entry<String, Bytes> script : scripts.entrySet()) {
            for (Ami ami : List.of(Ami.AL2, Ami.AL2023)) {
                Map<World, Run> runs = truth.get(script.getKey());
                boolean runsIt =
                        World.of(ami).stream().anyMatch(world -> runs.get(world).ran());
                calls += runsIt ? 1 : 0;
                others += runsIt ? 0 : 1;
                for (Detector detector : Detector.values()) {
                    if (detector.flags(script.getValue()) != runsIt) {
                        wrong.get(detector)[runsIt ? 1 : 0]++;
                    }
                }
                audit.get(Judgement.of(script.getValue(), ami, runs))[runsIt ? 1 : 0]++;
            }
        }

        List<String> page = new ArrayList<>(List.of(
                "# What finds a bootstrap.sh call, and what does not",
                "",
                "<!-- Written by ./mvnw -pl userdata test -Dupdate; a test holds it to what is measured. -->",
                "",
                scripts.size() + " scripts, executed under real bash on models of AL2 and AL2023 nodes, each on x86 and"
                        + " arm64 and without a network:",
                "one-idea traps, whole user data as people write it, look-alikes, and scripts whose outcome the node"
                        + " decides.",
                "A script counts once for each AMI, and as a call where the content of `/etc/eks/bootstrap.sh` was"
                        + " executed in any of",
                "that AMI's environments: " + calls + " calls, " + others + " others.",
                "",
                "| method | false positives (of " + others + ") | false negatives (of " + calls + ") | says it cannot"
                        + " know |",
                "|---|---|---|---|"));
        wrong.forEach(
                (detector, counts) -> page.add("| " + detector + " | " + counts[0] + " | " + counts[1] + " | - |"));
        int[] crashed = audit.get(Judgement.CRASHED);
        int[] unknown = audit.get(Judgement.UNKNOWN);
        page.add("| **Bootproof** | " + (audit.get(Judgement.FALSE_ALARM)[0] + crashed[0]) + " | "
                + (audit.get(Judgement.MISSED)[1] + crashed[1]) + " | " + unknown[0] + " others, " + unknown[1]
                + " calls |");
        page.addAll(List.of(
                "",
                "Bootproof flags a call that it calls definite or likely. Where it cannot know it says UNKNOWN, which is"
                        + " never shown as",
                "compliant; the other methods cannot say so. Of the calls that only some nodes of an AMI run, it called "
                        + audit.get(Judgement.OVERSTATED)[1],
                "definite instead of likely.",
                "",
                "How truth is made: [the oracle](../userdata/src/test/oracle/bash/oracle.py). The scripts:"
                        + " [the corpus](../userdata/src/test/resources/shell-corpus)."));
        return page;
    }
}
