package dev.bootproof.userdata.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExecutionTest {
    private static ShellHook.Builder hook() {
        return ShellHook.builder("h").commands("true");
    }

    @Test
    void defaultsFollowThePhase() {
        assertThat(hook().build().execution().onFailure()).isEqualTo(OnFailure.REFUSE_TO_JOIN);
        assertThat(hook().phase(Phase.AFTER_KUBELET).build().execution().onFailure())
                .isEqualTo(OnFailure.CONTINUE);
    }

    @Test
    void tellsEverythingThatIsWrong() {
        assertThatThrownBy(() -> hook().phase(Phase.AFTER_KUBELET)
                        .onFailure(OnFailure.REFUSE_TO_JOIN)
                        .timeout(Duration.ofMillis(1_500))
                        .retries(101)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("hook 'h': timeout PT1.5S")
                .hasMessageContainingAll("retries 101", "the node has joined by then");
    }

    @Test
    void attemptsAndPausesAddUp() {
        assertThat(hook().timeout(Duration.ofSeconds(10))
                        .retries(2)
                        .build()
                        .execution()
                        .longest())
                .isEqualTo(Duration.ofSeconds(10 + 5 + 10 + 10 + 10));
        assertThat(Execution.pause(100)).isEqualTo(Duration.ofMinutes(1));
    }
}
