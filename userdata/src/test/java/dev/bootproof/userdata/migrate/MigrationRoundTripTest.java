package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.boot.BootDocument;
import dev.bootproof.userdata.boot.Target;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.CloudInitVersion;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.UserDataPart;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.nodeadm.NodeadmReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A migrated document that is rebuilt from hooks and a NodeConfig is read the same by cloud-init and by nodeadm. */
class MigrationRoundTripTest {
    static List<MigrationCase> cases() {
        return MigrationCase.all().stream()
                .filter(each -> Migration.of(each.userData()).changed())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void rebuiltFromHooksItReadsTheSame(MigrationCase each) {
        Migration migration = Migration.of(each.userData());
        CloudInitReading reading = read(migration.userData());
        Optional<NodeConfig> config = migration.nodeadm().config();
        List<Hook> hooks = new ArrayList<>(migration.hooks());
        List<HandledPart> parts = reading.parts().stream()
                .filter(part -> !part.contentType().equals(NodeConfig.CONTENT_TYPE)
                        && !part.filename().equals("bootproof-loader"))
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            hooks.add(new UserDataPart(
                    "part-" + (i + 1),
                    parts.get(i).contentType(),
                    parts.get(i).payload().utf8().orElseThrow()));
        }

        Bytes rebuilt = Bytes.of(BootDocument.of(Target.MANAGED, config, hooks).text());

        assertThat(NodeadmReader.read(rebuilt).spec())
                .isEqualTo(migration.nodeadm().spec());
        assertThat(programs(read(rebuilt))).isEqualTo(programs(reading));
    }

    private static CloudInitReading read(Bytes document) {
        return CloudInitReader.read(document, CloudInitVersion.V22_2_2);
    }

    /** How each is started, and what it is. */
    private static List<String> programs(CloudInitReading reading) {
        return reading.programs().stream()
                .map(program ->
                        program.handler() + " " + program.content().utf8().orElse(""))
                .toList();
    }
}
