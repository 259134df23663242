package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Outcome;
import dev.bootproof.userdata.migrate.Migration.Joining;
import org.junit.jupiter.api.Test;

class MigrationTest {
    private static final String CLUSTER =
            "prod --apiserver-endpoint https://e --b64-cluster-ca Y2E= --service-ipv4-cidr 10.100.0.0/16";

    private static Migration migrated(String... lines) {
        return Migration.of(Bytes.of(String.join("\n", lines) + "\n"));
    }

    @Test
    void aScriptsCallBecomesANodeConfig() {
        Migration migration = migrated(
                "#!/bin/bash",
                "set -ex",
                "yum install -y amazon-ssm-agent",
                "/etc/eks/bootstrap.sh " + CLUSTER + " \\",
                "  --kubelet-extra-args '--node-labels=a=b --max-pods=20'");
        assertThat(migration.verdict().outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(migration.joining()).isEqualTo(Joining.ALONE);
        assertThat(migration.obstacles()).isEmpty();
        assertThat(migration.untranslated()).isEmpty();
        assertThat(migration.nodeConfig().spec()).containsKeys("cluster", "kubelet");
        assertThat(migration.userData().latin1())
                .contains("yum install -y amazon-ssm-agent\n: nodeadm-joins-the-node\n")
                .doesNotContain("bootstrap.sh");
    }

    @Test
    void whatIsAl2023AlreadyIsLeftAsItIs() {
        Migration once = migrated("#!/bin/bash", "/etc/eks/bootstrap.sh " + CLUSTER);
        Migration twice = Migration.of(once.userData());
        assertThat(once.changed()).isTrue();
        assertThat(twice.changed()).isFalse();
        assertThat(twice.userData()).isEqualTo(once.userData());
    }

    /** Its author's image had what AL2 lacks: the call is there to be made. */
    @Test
    void aCallBehindWhatAl2LacksIsTakenOut() {
        for (String before : new String[] {"dnf install -y ethtool", "apt-get update"}) {
            Migration migration = migrated("#!/bin/bash", "set -e", before, "/etc/eks/bootstrap.sh " + CLUSTER);
            assertThat(migration.joining()).isEqualTo(Joining.ALONE);
            assertThat(migration.userData().latin1()).contains(before).doesNotContain("bootstrap.sh");
        }
    }

    @Test
    void anObstacleHasNoLineWhereItIsAboutAPart() {
        assertThat(migrated("## template: jinja", "#!/bin/bash", "/etc/eks/bootstrap.sh {{ ds.name }}")
                        .obstacles())
                .containsExactly("part 1: a jinja template is rendered on the node");
    }

    /** What the audit warns of is no obstacle. */
    @Test
    void obstaclesAreWhatDecides() {
        Migration migration = migrated(
                "#!/bin/bash",
                "curl -s http://169.254.169.254/latest/meta-data/instance-id",
                "/etc/eks/bootstrap.sh " + CLUSTER,
                "curl -s https://artifacts.example.com/post.sh | bash");

        assertThat(migration.verdict().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(migration.obstacles())
                .singleElement()
                .satisfies(why -> assertThat(why).contains("what this shell is to run is not known"));
    }
}
