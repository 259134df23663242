package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.CloudInitVersion;
import dev.bootproof.userdata.cloudinit.Program;
import dev.bootproof.userdata.hook.ScriptHook;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each document of the corpus is migrated as its {@code expected.yaml} says; see {@link MigrationCase}. */
class MigrationCorpusTest {
    static List<MigrationCase> cases() {
        return MigrationCase.all();
    }

    /** {@code not-yet.txt} names the documents of which something differs still, and may only shrink. */
    @Test
    void everyDocumentBecomesWhatIsExpected() throws IOException {
        Map<String, List<String>> differing = new TreeMap<>();
        for (MigrationCase each : cases()) {
            List<String> differences = differences(each);
            if (!differences.isEmpty()) {
                differing.put(each.name(), differences);
            }
        }
        Path notYet = MigrationCase.FOLDER.resolve("not-yet.txt");
        if (System.getProperty("update") != null) {
            Files.write(notYet, differing.keySet());
        }
        List<String> known = Files.readAllLines(notYet);
        assertThat(known).as("these are right now: take them out of %s", notYet).allMatch(differing::containsKey);
        differing.keySet().removeAll(known);
        assertThat(differing).isEmpty();
    }

    @Test
    void thereAreManyKinds() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(45);
        assertThat(cases()).filteredOn(each -> each.says("unchanged")).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsMigratedStaysAsItIs(MigrationCase each) {
        Bytes once = Migration.of(each.userData()).userData();
        Migration again = Migration.of(once);

        assertThat(again.changed()).isFalse();
        assertThat(again.userData()).isEqualTo(once);
    }

    /** A secret is in the document it was in, and in nothing else that is shown. */
    @ParameterizedTest
    @MethodSource("cases")
    void nothingOfTheDocumentIsInTheList(MigrationCase each) {
        Migration migration = Migration.of(each.userData());

        assertThat(migration.untranslated()).allSatisfy(item -> {
            assertThat(item.what()).isNotBlank();
            assertThat(item.why()).isNotBlank();
            assertThat(item.instead()).isNotBlank();
            assertThat(item.toString()).doesNotContain("s3cr3t", "hunter2");
        });
        assertThat(migration.obstacles().toString() + migration).doesNotContain("s3cr3t");
    }

    private static List<String> differences(MigrationCase each) {
        Migration migration = Migration.of(each.userData());
        List<String> differences = new ArrayList<>();
        compare(
                differences,
                "outcome",
                each.expected().get("outcome"),
                migration.verdict().outcome().name());
        compare(differences, "join", each.says("join"), migration.joining() == Migration.Joining.ALONE);
        compare(differences, "unchanged", each.says("unchanged"), !migration.changed());
        compare(
                differences,
                "spec",
                each.spec(),
                MigrationCase.plain(
                        migration.nodeadm().config().map(NodeConfig::spec).orElse(Map.of())));
        untranslated(differences, each, migration);
        texts(differences, each, migration);
        return differences;
    }

    private static void compare(List<String> differences, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add(what + ": expected " + expected + ", is " + actual);
        }
    }

    private static void untranslated(List<String> differences, MigrationCase each, Migration migration) {
        List<Untranslated> left = new ArrayList<>(migration.untranslated());
        for (MigrationCase.Place place : each.untranslated()) {
            List<Untranslated> found = left.stream()
                    .filter(item -> item.part().equals(place.part())
                            && item.line() == place.line()
                            && item.what().contains(place.what()))
                    .limit(1)
                    .toList();
            if (found.isEmpty()) {
                differences.add("not listed: " + place);
            }
            left.removeAll(found);
        }
        left.forEach(item -> differences.add("listed too: part " + item.part() + ", line " + item.line() + ", "
                + item.what() + " (" + item.why() + ")"));
    }

    private static void texts(List<String> differences, MigrationCase each, Migration migration) {
        CloudInitReading reading = CloudInitReader.read(migration.userData(), CloudInitVersion.V22_2_2);
        String before = Stream.concat(
                        reading.files().stream().flatMap(file -> file.content().stream()),
                        reading.programs().stream().map(Program::content))
                .map(content -> content.utf8().orElse(""))
                .filter(text -> !text.contains("bootproof-loader"))
                .collect(Collectors.joining("\n"));
        String after = migration.hooks().stream().map(ScriptHook::script).collect(Collectors.joining("\n"));
        inOrder(differences, "before", each.texts("before"), before);
        inOrder(differences, "after", each.texts("after"), after);
        for (String gone : each.texts("gone")) {
            if ((before + after).contains(gone)) {
                differences.add("still there: " + gone);
            }
        }
        if (!each.texts("computed").isEmpty() && !(before + after).contains("/etc/eks/nodeadm.d/")) {
            differences.add("nothing on the node makes " + each.texts("computed"));
        }
    }

    private static void inOrder(List<String> differences, String where, List<String> texts, String script) {
        int from = 0;
        for (String text : texts) {
            int at = script.indexOf(text, from);
            if (at < 0) {
                differences.add((script.contains(text) ? "out of order " : "not ") + where + ": " + text);
            } else {
                from = at + text.length();
            }
        }
    }
}
