package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.NodePrograms;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.CloudInitVersion;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.interp.Argument;
import dev.bootproof.userdata.shell.interp.NodeImage;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is expected is what AL2's bootstrap.sh, edited so, gives the kubelet. */
class EditedBootstrapTest {
    private static final CloudInitReading NOTHING =
            CloudInitReader.read(Bytes.of("#!/bin/bash\n"), CloudInitVersion.V19_3);
    private static final String PROFILE = "/etc/profile.d/bootstrap.sh";
    private static final Map<String, Argument> FILES =
            Map.of(PROFILE, Argument.of("export KUBELET_EXTRA_ARGS='--v=4'\n"));
    private static final String SOURCES = "sed -i '/^set -o errexit/a source " + PROFILE + "' /etc/eks/bootstrap.sh";
    private static final String ADDS =
            "sed -i 's/KUBELET_EXTRA_ARGS=$2/KUBELET_EXTRA_ARGS=\"$2 $KUBELET_EXTRA_ARGS\"/' /etc/eks/bootstrap.sh";

    private static List<ReachedCommand> commands(String... lines) {
        return NodePrograms.run(NOTHING, NodeImage.AL2, "#!/bin/bash\n" + String.join("\n", lines) + "\n")
                .commands();
    }

    private static EditedBootstrap edited(Map<String, Argument> files, String... edits) {
        EditedBootstrap bootstrap = EditedBootstrap.unedited(NOTHING, files);
        for (ReachedCommand command : commands(edits)) {
            bootstrap = bootstrap.edited(command).orElseThrow();
        }
        return bootstrap;
    }

    private static Optional<String> kubelet(EditedBootstrap bootstrap, String... words) {
        return bootstrap
                .arguments(List.of(words), Map.of("KUBELET_EXTRA_ARGS", "--exported"))
                .option(BootstrapOption.KUBELET_EXTRA_ARGS);
    }

    @Test
    void whatNoScriptCanSayIsNotKnown() {
        EditedBootstrap bootstrap =
                edited(Map.of(PROFILE, Argument.of("export A='\0'\n"), "/etc/a", Argument.of("\ud800")));

        assertThat(kubelet(bootstrap, "prod", "--kubelet-extra-args", EditedBootstrap.value(Argument.of("\ud800"))))
                .contains(Value.ANYTHING);
    }

    @Test
    void theOptionBeatsAVariableOfTheSourcedFileAndThatTheExportedOne() {
        EditedBootstrap bootstrap = edited(FILES, SOURCES);

        assertThat(kubelet(bootstrap, "prod", "--kubelet-extra-args", "--v=2")).contains("--v=2");
        assertThat(kubelet(bootstrap, "prod")).contains("--v=4");
        assertThat(bootstrap.reads(PROFILE)).isTrue();
    }

    @Test
    void theValueOfTheOptionIsAddedToOnlyWhereItIsGiven() {
        EditedBootstrap bootstrap = edited(
                FILES,
                SOURCES,
                ADDS,
                "sed -i 's/KUBELET_EXTRA_ARGS=\"$2/KUBELET_EXTRA_ARGS=\"--a $2/' /etc/eks/bootstrap.sh");

        assertThat(kubelet(bootstrap, "prod", "--kubelet-extra-args", "--v=2")).contains("--a --v=2 --v=4");
        assertThat(kubelet(bootstrap, "--local-disks", "--kubelet-extra-args", "prod"))
                .contains("--v=4");
    }

    @Test
    void aLineOfItsOwnIsAddedInAnyCase() {
        EditedBootstrap bootstrap = edited(
                Map.of(),
                "sed -i '/^KUBELET_EXTRA_ARGS=/a KUBELET_EXTRA_ARGS=\"--a ${KUBELET_EXTRA_ARGS} --b\"'"
                        + " /etc/eks/bootstrap.sh");

        assertThat(kubelet(bootstrap, "prod", "--kubelet-extra-args", "--v=2")).contains("--a --v=2 --b");
        assertThat(kubelet(bootstrap, "prod")).contains("--a --exported --b");
    }

    @Test
    void aDefaultIsForWhatNobodySets() {
        EditedBootstrap bootstrap = edited(
                Map.of(), "sed -i 's/^USE_MAX_PODS=.*/USE_MAX_PODS=\"${USE_MAX_PODS:-false}\"/' /etc/eks/bootstrap.sh");

        assertThat(bootstrap.arguments(List.of("prod"), Map.of()).option(BootstrapOption.USE_MAX_PODS))
                .contains("false");
        assertThat(bootstrap
                        .arguments(List.of("prod"), Map.of("USE_MAX_PODS", "true"))
                        .option(BootstrapOption.USE_MAX_PODS))
                .contains("true");
    }

    @Test
    void aLineChangedWholeBeatsWhatIsGiven() {
        EditedBootstrap bootstrap =
                edited(Map.of(), "sed -i '/^USE_MAX_PODS=/c USE_MAX_PODS=false' /etc/eks/bootstrap.sh");

        assertThat(bootstrap
                        .arguments(List.of("prod", "--use-max-pods", "true"), Map.of())
                        .option(BootstrapOption.USE_MAX_PODS))
                .contains("false");
    }

    @Test
    void whatOnlyTheNodeKnowsStaysUnknown() {
        EditedBootstrap bootstrap = edited(FILES, SOURCES, ADDS);

        BootstrapArguments arguments = bootstrap.arguments(
                List.of("prod", "--kubelet-extra-args", "--a=" + Value.ANYTHING, "--dns-cluster-ip", Value.ANYTHING),
                Map.of());
        assertThat(arguments.option(BootstrapOption.KUBELET_EXTRA_ARGS)).contains("--a=" + Value.ANYTHING + " --v=4");
        assertThat(arguments.unknown()).containsExactly(BootstrapOption.DNS_CLUSTER_IP);
    }

    @Test
    void whatAFileSetsThatIsNotKnownIsToldOfTheFileAlone() {
        EditedBootstrap bootstrap = edited(
                Map.of(PROFILE, new Argument(List.of("", "export KUBELET_EXTRA_ARGS=--node-labels=az=", "\n"))),
                SOURCES);

        assertThat(bootstrap.reads(PROFILE)).isTrue();
        assertThat(bootstrap.added().untranslated()).allMatch(BootstrapTranslation::isMissing);
        assertThat(bootstrap.arguments(List.of("prod"), Map.of()).unknown()).isEmpty();
    }

    @Test
    void wordsThatHaveNoEffectAreStillTold() {
        EditedBootstrap bootstrap = edited(FILES, SOURCES);

        assertThat(bootstrap.arguments(List.of("prod", "more"), Map.of()).ignored())
                .containsExactly("more");
        assertThat(bootstrap
                        .arguments(List.of("prod", "--use-max-pods"), Map.of())
                        .incomplete())
                .contains(BootstrapOption.USE_MAX_PODS);
    }

    @Test
    void forACallOfEksItIsAllThatIsKnown() {
        for (EditedBootstrap bootstrap : List.of(edited(FILES, SOURCES, ADDS), edited(FILES, SOURCES))) {
            assertThat(bootstrap.added().config().spec()).containsEntry("kubelet", Map.of("flags", List.of("--v=4")));
        }
        assertThat(EditedBootstrap.unedited(NOTHING, FILES).added().config().spec())
                .containsOnlyKeys("cluster");
    }

    @Test
    void anEditThatSetsNothingIsNone() {
        EditedBootstrap bootstrap = EditedBootstrap.unedited(NOTHING, Map.of());

        assertThat(commands(
                        "sed -i 's/never there/x/' /etc/eks/bootstrap.sh",
                        "chmod +x /etc/eks/bootstrap.sh",
                        "sed -i '2i exit 0' /etc/eks/bootstrap.sh"))
                .noneMatch(command -> bootstrap.edited(command).isPresent());
    }
}
