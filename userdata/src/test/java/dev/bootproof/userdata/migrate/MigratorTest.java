package dev.bootproof.userdata.migrate;

import static dev.bootproof.userdata.migrate.Al2Script.CLUSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigratorTest {
    private static final String CALL = "/etc/eks/bootstrap.sh " + CLUSTER;

    private static Migration migrated(String... lines) {
        return new Migrator(Bytes.of(String.join("\n", lines) + "\n")).migrated();
    }

    private static List<String> told(Migration migration) {
        return migration.untranslated().stream()
                .map(item -> item.part() + ":" + item.line() + " " + item.what())
                .toList();
    }

    @Test
    void aFunctionThatRunsItsArgumentsIsNotToldOfTheCall() {
        Migration migration = migrated(
                "#!/bin/bash", "try() { for i in 1 2; do \"$@\" && return; done; }", "try echo a", "try " + CALL);

        assertThat(told(migration)).isEmpty();
        assertThat(migration.succeeded()).isTrue();
        assertThat(migration.userData().latin1())
                .contains("\"$@\" && return")
                .contains("try echo a\n: nodeadm-joins-the-node\n");
    }

    @Test
    void aFileOfTheDocumentIsEditedWhereItStands() {
        Migration migration = migrated(
                "#cloud-config",
                "write_files:",
                "- path: /opt/join.sh",
                "  permissions: '0755'",
                "  content: |",
                "    #!/bin/bash",
                "    echo '{\"maxPods\": 9}' > /etc/kubernetes/kubelet/kubelet-config.json",
                "    touch /opt/joined",
                "    " + CALL + " --docker-config-json '{}'",
                "runcmd:",
                "- bash /opt/join.sh");

        assertThat(told(migration)).hasSize(2);
        assertThat(told(migration).get(0)).startsWith("1:7 kubelet-config.json without ");
        assertThat(told(migration).get(1)).isEqualTo("1:9 --docker-config-json");
        assertThat(migration.userData().latin1())
                .contains("    : nodeadm-does-this\n    touch /opt/joined\n    : nodeadm-joins-the-node\n");
    }

    @ParameterizedTest
    @CsvSource({"--use-max-pods false, 58", "--use-max-pods false --kubelet-extra-args --max-pods=20, 20"})
    void aNumberOfPodsInTheKubeletsFileBeatsTheKubeletsOwn(String options, String pods) {
        Migration migration = migrated(
                "#!/bin/bash",
                "f=/etc/kubernetes/kubelet/kubelet-config.json",
                "jq '.maxPods = 58' $f > /tmp/f && mv /tmp/f $f",
                CALL + " " + options);

        assertThat(migration.nodeConfig().kubelet().orElseThrow().config().get("maxPods"))
                .hasToString(pods);
    }

    @Test
    void aTemplateIsLeftAndTheResultDoesNotSucceed() {
        Migration migration = migrated("## template: jinja", "#!/bin/bash", CALL + " # {{ v1.region }}");

        assertThat(migration.changed()).isFalse();
        assertThat(migration.succeeded()).isFalse();
        assertThat(migration.obstacles())
                .singleElement()
                .satisfies(why -> assertThat(why).contains("template"));
    }

    @Test
    void moreCallsThanAnybodyWritesAreLeftAlone() {
        String[] lines = new String[1002];
        Arrays.fill(lines, CALL);
        lines[0] = "#!/bin/bash";
        Migration migration = migrated(lines);

        assertThat(migration.changed()).isFalse();
        assertThat(told(migration)).containsExactly(":0 the document");
    }

    @Test
    void whatIsLargerThanEc2TakesIsTold() {
        String noise =
                new Random(1).ints(2_000).mapToObj(i -> "echo " + i + "\n").collect(Collectors.joining());

        assertThat(told(migrated("#!/bin/bash", noise + CALL))).contains(":0 the size of the document");
    }
}
