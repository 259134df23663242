package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.CloudInitVersion;
import dev.bootproof.userdata.cloudinit.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The corpus under real bash, as it was on AL2 and as it is migrated on AL2023: {@code bootstrap.sh} is never called any more, and
 * the user's commands run as they did, with the same words and in the same order, before the kubelet what ran before the call and
 * after it what ran behind. {@code oracle-not-yet.txt} names the documents of which that is not so yet, and may only shrink.
 */
@Tag("oracle")
class MigrationOracleTest {
    /** Commands that only lead from one to the next, and those that people run beside others, at no place in their order. */
    private static final Set<String> NO_MATTER = Set.of(
            "break",
            "continue",
            "exit",
            "return",
            "wait",
            "true",
            "false",
            ":",
            "for",
            "case",
            "local",
            "exec",
            "trap",
            "tee",
            "logger");

    @TempDir
    Path folder;

    @Test
    void commandsRunAsTheyDidOnAl2() throws Exception {
        Map<String, NodeRun.Node> nodes = new LinkedHashMap<>();
        Map<String, Set<String>> leftOut = new LinkedHashMap<>();
        for (MigrationCase each : MigrationCase.all()) {
            Migration migration = Migration.of(each.userData());
            leftOut.put(each.name(), leftOut(each, migration));
            nodes.put(
                    each.name(),
                    new NodeRun.Node("al2", CloudInitReader.read(each.userData(), CloudInitVersion.V19_3), List.of()));
            nodes.put(
                    each.name() + " migrated",
                    new NodeRun.Node(
                            "al2023",
                            CloudInitReader.read(migration.userData(), CloudInitVersion.V22_2_2),
                            migration.hooks()));
        }
        Map<String, NodeRun> runs = NodeRun.all(nodes, folder);

        // a trace of nothing would agree with everything
        assertThat(leftOut.keySet())
                .filteredOn(name -> run(runs, name).called())
                .hasSizeGreaterThan(45);
        assertThat(leftOut.keySet())
                .filteredOn(name -> !run(runs, name).before().isEmpty())
                .hasSizeGreaterThan(45);
        hold(differing(leftOut, runs));
    }

    private static Map<String, List<String>> differing(Map<String, Set<String>> leftOut, Map<String, NodeRun> runs) {
        Map<String, List<String>> differing = new TreeMap<>();
        leftOut.forEach((name, places) -> {
            List<String> differences = differences(places, run(runs, name), run(runs, name + " migrated"));
            if (!differences.isEmpty()) {
                differing.put(name, differences);
            }
        });
        return differing;
    }

    private static NodeRun run(Map<String, NodeRun> runs, String name) {
        NodeRun run = runs.get(name);
        assertThat(run).as(name).isNotNull();
        return run;
    }

    private static void hold(Map<String, List<String>> differing) throws IOException {
        Path notYet = MigrationCase.FOLDER.resolve("oracle-not-yet.txt");
        if (System.getProperty("update") != null) {
            Files.write(notYet, differing.keySet());
            differing.forEach((name, differences) -> System.out.println(name + ": " + differences));
        }
        List<String> known = Files.readAllLines(notYet);
        assertThat(known).as("these are right now: take them out of %s", notYet).allMatch(differing::containsKey);
        differing.keySet().removeAll(known);
        assertThat(differing).isEmpty();
    }

    /** The places of commands that are listed, or whose effect the NodeConfig has. */
    private static Set<String> leftOut(MigrationCase each, Migration migration) {
        Set<String> places = migration.untranslated().stream()
                .map(item -> item.part() + ":" + item.line())
                .collect(Collectors.toCollection(TreeSet::new));
        CloudInitReading reading = CloudInitReader.read(each.userData(), CloudInitVersion.V19_3);
        for (Program program : reading.programs()) {
            gone(each, program.content(), line -> program.part().path() + ":" + program.partLine(line), places);
        }
        reading.files()
                .forEach(file -> file.content()
                        .ifPresent(content -> gone(each, content, line -> file.path() + ":" + line, places)));
        return places;
    }

    private static void gone(MigrationCase each, Bytes content, IntFunction<String> place, Set<String> places) {
        List<String> lines = content.utf8().orElse("").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (each.texts("gone").stream()
                    .anyMatch(text -> !text.contains("/etc/eks/bootstrap.sh") && line.contains(text))) {
                places.add(place.apply(i + 1));
            }
        }
    }

    private static List<String> differences(Set<String> leftOut, NodeRun old, NodeRun migrated) {
        List<String> differences = new ArrayList<>();
        if (migrated.called()) {
            differences.add("bootstrap.sh is called");
        }
        List<String> before = commands(old.before(), leftOut);
        List<String> after = commands(old.after(), leftOut);
        List<String> nowBefore = commands(migrated.before(), leftOut);
        List<String> nowAfter = commands(migrated.after(), leftOut);
        missing(before, nowBefore).forEach(command -> differences.add("does not run before the kubelet: " + command));
        missing(after, nowAfter).forEach(command -> differences.add("does not run after the kubelet: " + command));
        after.stream()
                .filter(command -> !before.contains(command) && nowBefore.contains(command))
                .forEach(command -> differences.add("runs too early: " + command));
        return differences;
    }

    /** Without those that are left out, and what differs from run to run. */
    private static List<String> commands(List<NodeRun.Traced> traced, Set<String> leftOut) {
        Set<String> calls = traced.stream()
                .filter(command -> command.command().contains("bootstrap.sh"))
                .map(command -> command.part() + ":" + command.line())
                .collect(Collectors.toSet());
        // what does not matter stands between no two others of a line
        List<NodeRun.Traced> mattering = traced.stream()
                // the call's own variables
                .filter(command -> !command.command().matches("[A-Za-z_]+=.*")
                        || !calls.contains(command.part() + ":" + command.line()))
                .filter(command -> !leftOut.contains(command.part() + ":" + command.line()))
                .filter(command -> !NO_MATTER.contains(command.command().split(" ", 2)[0]))
                .filter(command -> !command.command().contains("bootstrap.sh"))
                .map(command ->
                        // numbers, and the names that mktemp makes
                        new NodeRun.Traced(
                                command.command().replaceAll("/tmp\\.\\w+|[0-9]+", "0"),
                                command.part(),
                                command.line()))
                .toList();
        return inFixedOrder(mattering);
    }

    /** What one line starts may run at the same time, as the members of a pipeline do. */
    private static List<String> inFixedOrder(List<NodeRun.Traced> traced) {
        List<String> ordered = new ArrayList<>();
        for (int from = 0, to = 0; from < traced.size(); from = to) {
            NodeRun.Traced first = traced.get(from);
            while (to < traced.size()
                    && traced.get(to).part().equals(first.part())
                    && traced.get(to).line() == first.line()) {
                to++;
            }
            traced.subList(from, to).stream()
                    .map(NodeRun.Traced::command)
                    .sorted()
                    .forEach(ordered::add);
        }
        return ordered;
    }

    /** What of one list the other does not have in the same order. */
    private static List<String> missing(List<String> wanted, List<String> there) {
        List<String> missing = new ArrayList<>();
        int at = 0;
        for (String command : wanted) {
            int found = there.subList(at, there.size()).indexOf(command);
            if (found < 0) {
                missing.add(command);
            } else {
                at += found + 1;
            }
        }
        return missing;
    }
}
