package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BootstrapArgumentsTest {
    private static BootstrapArguments of(String... words) {
        return BootstrapArguments.of(List.of(words), Map.of("USE_MAX_PODS", "false", "CLUSTER_ID", ""));
    }

    @Test
    void anOptionTakesTheNextWordWhateverThatIs() {
        BootstrapArguments arguments =
                of("--cluster-id", "--use-max-pods", "prod", "--local-disks", "a", "--local-disks", "b");

        assertThat(arguments.cluster()).contains("prod");
        assertThat(arguments.option(BootstrapOption.CLUSTER_ID)).contains("--use-max-pods");
        assertThat(arguments.option(BootstrapOption.LOCAL_DISKS)).contains("b");
        assertThat(arguments.option(BootstrapOption.USE_MAX_PODS)).contains("false");
        assertThat(arguments.option(BootstrapOption.IP_FAMILY)).isEmpty();
    }

    @Test
    void otherWordsArePositional() {
        BootstrapArguments arguments = of("--cluster-id=1", "prod", "--what");

        assertThat(arguments.cluster()).contains("--cluster-id=1");
        assertThat(arguments.ignored()).containsExactly("prod", "--what");
        assertThat(of("").cluster()).isEmpty();
    }

    @Test
    void theLastOptionMayLackItsValue() {
        assertThat(of("prod", "--cluster-id").incomplete()).contains(BootstrapOption.CLUSTER_ID);
    }

    @Test
    void whatTheNodeKnowsIsTold() {
        BootstrapArguments arguments = of(
                Value.ANYTHING, "--cluster-id", "a" + Value.ANYTHING, "--kubelet-extra-args", "--v=" + Value.ANYTHING);

        assertThat(arguments.cluster()).isEmpty();
        assertThat(arguments.unknown()).containsExactly(BootstrapOption.CLUSTER_ID);
        assertThat(arguments.option(BootstrapOption.KUBELET_EXTRA_ARGS)).contains("--v=" + Value.ANYTHING);
    }

    @Test
    void anOptionMayGetAnotherValue() {
        assertThat(of("prod").with(BootstrapOption.CLUSTER_ID, "1").option(BootstrapOption.CLUSTER_ID))
                .contains("1");
    }

    @Test
    void optionsAreFoundByTheirWholeFlag() {
        for (BootstrapOption option : BootstrapOption.values()) {
            assertThat(BootstrapOption.of(option.flag())).contains(option);
        }
        assertThat(BootstrapOption.of("--cluster-id=1")).isEmpty();
    }
}
