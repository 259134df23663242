package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitVersion;
import dev.bootproof.userdata.nodeadm.NodeadmOracle;
import dev.bootproof.userdata.nodeadm.NodeadmSources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The migrated documents of the corpus as nodeadm's own libraries read them: the document as nodeadm-config reads it, and the
 * document with the drop-ins that its scripts wrote, run by bash, as nodeadm-run reads both. Either must be what {@code
 * expected.yaml} says, and what our reader says.
 */
@Tag("oracle")
class MigrationNodeadmOracleTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final Map<String, List<String>> differing = new TreeMap<>();
    private int specs;
    private int valid;

    @Test
    void nodeadmReadsWhatIsExpected() throws Exception {
        List<MigrationCase> cases = MigrationCase.all();
        Map<String, Bytes> migrated = new LinkedHashMap<>();
        Map<String, NodeRun.Node> nodes = new LinkedHashMap<>();
        for (MigrationCase each : cases) {
            Migration migration = Migration.of(each.userData());
            migrated.put(each.name(), migration.userData());
            nodes.put(
                    each.name(),
                    new NodeRun.Node(
                            "al2023",
                            CloudInitReader.read(migration.userData(), CloudInitVersion.V22_2_2),
                            migration.hooks()));
        }
        Map<String, NodeRun> runs = NodeRun.all(nodes, folder);
        assertThat(runs).hasSameSizeAs(cases);
        int written = 0;
        try (NodeadmOracle oracle = new NodeadmOracle(folder)) {
            for (MigrationCase each : cases) {
                Bytes userData = migrated.get(each.name());
                NodeadmSources alone = NodeadmSources.ofUserData(userData);
                compare(each, oracle.ask(userData), alone, each.spec());
                Map<String, Bytes> dropIns = runs.get(each.name()).dropIns();
                written += dropIns.isEmpty() ? 0 : 1;
                if (each.writes() == dropIns.isEmpty()) {
                    differ(each, "drop-ins: " + dropIns.keySet());
                }
                compare(each, oracle.ask(userData, dropIns), alone.withDropIns(dropIns), each.specOnNode());
            }
        }
        assertThat(differing).isEmpty();
        // with nothing to compare, all would be as expected
        assertThat(specs).isGreaterThanOrEqualTo(2 * 60);
        assertThat(valid).isGreaterThanOrEqualTo(2 * 40);
        assertThat(written).isGreaterThanOrEqualTo(5);
    }

    private void compare(MigrationCase each, JsonNode answer, NodeadmSources ours, Map<String, Object> expected)
            throws IOException {
        String difference = NodeadmOracle.difference(answer, ours.read());
        if (!difference.isEmpty()) {
            differ(each, difference);
        }
        if (answer.path("valid").asBoolean() != each.says("join")) {
            differ(each, "go says valid " + answer.path("valid") + " " + answer.path("error"));
        }
        Object spec = pruned(MigrationCase.plain(JSON.convertValue(answer.path("spec"), Object.class)));
        if (!spec.equals(expected)) {
            differ(each, "go says " + spec + ", expected is " + expected);
        }
        specs += expected.isEmpty() ? 0 : 1;
        valid += answer.path("valid").asBoolean() ? 1 : 0;
    }

    private void differ(MigrationCase each, String difference) {
        differing.computeIfAbsent(each.name(), name -> new ArrayList<>()).add(difference);
    }

    /** Without the empty maps that Go writes for structures without a value. */
    private static Object pruned(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value == null ? Map.of() : value;
        }
        Map<Object, Object> pruned = new LinkedHashMap<>();
        map.forEach((key, each) -> {
            Object inner = pruned(each);
            if (!inner.equals(Map.of())) {
                pruned.put(key, inner);
            }
        });
        return pruned;
    }
}
