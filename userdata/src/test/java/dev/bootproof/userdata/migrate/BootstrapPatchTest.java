package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is expected is what AL2's bootstrap.sh, edited so, gives the kubelet. */
class BootstrapPatchTest {
    private static final Map<String, String> FILE = Map.of("KUBELET_EXTRA_ARGS", "--v=4");

    private static Optional<String> kubelet(BootstrapPatch patch, String... words) {
        return patch.arguments(List.of(words), Map.of("KUBELET_EXTRA_ARGS", "--exported"))
                .option(BootstrapOption.KUBELET_EXTRA_ARGS);
    }

    @Test
    void theOptionBeatsAVariableOfTheSourcedFileAndThatTheExportedOne() {
        BootstrapPatch patch = new BootstrapPatch(FILE, Map.of(), List.of());

        assertThat(kubelet(patch, "prod", "--kubelet-extra-args", "--v=2")).contains("--v=2");
        assertThat(kubelet(patch, "prod")).contains("--v=4");
    }

    @Test
    void theValueOfTheOptionIsAddedToOnlyWhereItIsGiven() {
        BootstrapPatch patch = new BootstrapPatch(FILE, Map.of(), List.of("$2 $KUBELET_EXTRA_ARGS", "--a $2"));

        assertThat(kubelet(patch, "prod", "--kubelet-extra-args", "--v=2")).contains("--a --v=2 --v=4");
        assertThat(kubelet(patch, "--local-disks", "--kubelet-extra-args", "prod"))
                .contains("--v=4");
    }

    @Test
    void aLineOfItsOwnIsAddedInAnyCase() {
        BootstrapPatch patch = new BootstrapPatch(Map.of(), Map.of(), List.of("--a ${KUBELET_EXTRA_ARGS:-} --b"));

        assertThat(kubelet(patch, "prod", "--kubelet-extra-args", "--v=2")).contains("--a --v=2 --b");
        assertThat(kubelet(patch, "prod")).contains("--a --exported --b");
    }

    @Test
    void aDefaultIsForWhatNobodySets() {
        BootstrapPatch patch = new BootstrapPatch(Map.of(), Map.of("USE_MAX_PODS", "false"), List.of());

        assertThat(patch.arguments(List.of("prod"), Map.of()).option(BootstrapOption.USE_MAX_PODS))
                .contains("false");
        assertThat(patch.arguments(List.of("prod"), Map.of("USE_MAX_PODS", "true"))
                        .option(BootstrapOption.USE_MAX_PODS))
                .contains("true");
    }

    @Test
    void forACallOfEksItIsAllThatIsKnown() {
        assertThat(new BootstrapPatch(FILE, Map.of(), List.of("$2 $KUBELET_EXTRA_ARGS")).spec())
                .isEqualTo(Map.of("kubelet", Map.of("flags", List.of("--v=4"))));
        assertThat(new BootstrapPatch(Map.of(), Map.of(), List.of()).spec()).isEmpty();
    }

    @Test
    void whatIsAddedIsWhatIsNotThereAnyhow() {
        assertThat(BootstrapPatch.added("$2 --a ${KUBELET_EXTRA_ARGS} $KUBELET_EXTRA_ARGS_MORE"))
                .isEqualTo(" --a  $KUBELET_EXTRA_ARGS_MORE");
    }
}
