package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.CloudInitVersion;
import dev.bootproof.userdata.cloudinit.Program;
import dev.bootproof.userdata.hook.ScriptHook;
import dev.bootproof.userdata.shell.syntax.ScriptSource;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No command of the user is lost: each simple command of the input's programs is in a program of the result, or its line is in
 * the list of what could not be carried over, or it is what the NodeConfig says now. The usual run migrates the same generated
 * scripts each time; {@code -Dseed=N} and {@code -Dscripts=N} say which others and how many.
 */
class MigrationAccountingTest {
    private static final long USUAL_SEED = 20_261_123;

    @Test
    void noCommandOfTheCorpusIsLost() throws IOException {
        Map<String, List<String>> lost = new LinkedHashMap<>();
        List<String> notYet = Files.readAllLines(MigrationCase.FOLDER.resolve("not-yet.txt"));
        for (MigrationCase each : MigrationCase.all()) {
            if (notYet.contains(each.name())) {
                continue;
            }
            // what an edit of AL2's files said, the NodeConfig says now
            List<String> missing = lost(each.userData()).stream()
                    .filter(command -> each.texts("gone").stream()
                                    .map(text -> text.replaceAll("['\"]", ""))
                                    .noneMatch(command::contains)
                            && !command.contains("kubelet-config")
                            && !command.contains("KUBELET_CONFIG"))
                    .toList();
            if (!missing.isEmpty()) {
                lost.put(each.name(), missing);
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void noCommandOfAGeneratedScriptIsLost() {
        long seed = Long.getLong("seed", USUAL_SEED);
        Map<Long, String> lost = new LinkedHashMap<>();
        int changed = 0;
        int count = Integer.getInteger("scripts", 300);
        for (long i = seed; i < seed + count; i++) {
            String text = new GeneratedAl2Script(i).text();
            Bytes script = Bytes.of(text);
            changed += Migration.of(script).changed() ? 1 : 0;
            List<String> missing = lost(script);
            if (!missing.isEmpty()) {
                lost.put(i, missing + "\n" + text);
            }
        }
        assertThat(lost).isEmpty();
        assertThat(changed).as("scripts that were migrated at all").isGreaterThan(count / 2);
    }

    @Test
    void generatedScriptsThatAreMigratedStayAsTheyAre() {
        long seed = Long.getLong("seed", USUAL_SEED);
        for (long i = seed; i < seed + 100; i++) {
            Bytes once =
                    Migration.of(Bytes.of(new GeneratedAl2Script(i).text())).userData();
            assertThat(Migration.of(once).userData()).as("seed %d", i).isEqualTo(once);
        }
    }

    private static List<String> lost(Bytes userData) {
        Migration migration = Migration.of(userData);
        Set<String> listed = migration.untranslated().stream()
                .map(item -> item.part() + ":" + item.line())
                .collect(Collectors.toSet());
        Map<String, Long> there = Stream.concat(
                        programs(CloudInitReader.read(migration.userData(), CloudInitVersion.V22_2_2)),
                        migration.hooks().stream().map(ScriptHook::script))
                .flatMap(text -> commands(text).stream())
                .collect(Collectors.groupingBy(command -> command, Collectors.counting()));
        List<String> lost = new ArrayList<>();
        CloudInitReading reading = CloudInitReader.read(userData, CloudInitVersion.V19_3);
        for (Program program : reading.programs()) {
            String text = program.content().utf8().orElse("");
            ScriptSource source = ScriptSource.of(text);
            for (ScriptSource.Simple command : source.commands()) {
                String key = key(command, text);
                // what stands in an argument goes with its command
                boolean told = source.commands().stream()
                        .filter(outer -> outer.range().from() <= command.range().from()
                                && command.range().to() <= outer.range().to())
                        .anyMatch(outer -> listed.contains(program.part().path() + ":"
                                + program.partLine(
                                        source.lineNumber(outer.range().from()))));
                if (!key.contains("bootstrap.sh") && !told && !there.containsKey(key)) {
                    lost.add(key);
                }
            }
        }
        return lost;
    }

    private static Stream<String> programs(CloudInitReading reading) {
        return Stream.concat(
                reading.programs().stream()
                        .map(program -> program.content().utf8().orElse("")),
                reading.files().stream()
                        .map(file -> file.content().flatMap(Bytes::utf8).orElse("")));
    }

    private static List<String> commands(String text) {
        return ScriptSource.of(text).commands().stream()
                .map(command -> key(command, text))
                .toList();
    }

    /** As it is written, its redirections with it, but for blanks and quotes. */
    private static String key(ScriptSource.Simple command, String text) {
        return command.range()
                .of(text)
                .replaceAll("(\\s|\\\\\\n)+", " ")
                .replaceAll("['\"]", "")
                .strip();
    }
}
