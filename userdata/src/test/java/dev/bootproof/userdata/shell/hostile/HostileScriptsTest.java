package dev.bootproof.userdata.shell.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.shell.interp.NodeImage;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import dev.bootproof.userdata.shell.interp.ShellInterpreter;
import dev.bootproof.userdata.shell.interp.ShellReading;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That following ends is by steps, depth and room, not by a clock: a bound that were not there would let these run until the
 * heap is full or for hours.
 */
class HostileScriptsTest {
    /** Where bash itself never comes to the call. */
    private static final Set<String> NEVER = Set.of(
            "an endless loop",
            "an endless until",
            "an endless for",
            "endless loops in each other",
            "a read without end",
            "a regular expression of stars",
            "an exec of itself");

    static Stream<String> names() {
        return HostileScripts.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void followingEndsAndNeverReadsAsIfNothingWereCalled(String name) {
        ShellReading reading =
                ShellInterpreter.run(Bytes.of(HostileScripts.all().get(name)), Handler.SCRIPT, NodeImage.AL2023);

        boolean called = reading.commands().stream()
                .filter(ReachedCommand::shipped)
                .anyMatch(command -> command.certainty().isLikely());
        assertThat(called || !reading.gaps().isEmpty() || NEVER.contains(name)).isTrue();
    }

    @Test
    void theyAreNoLongerThanEc2Takes() {
        assertThat(HostileScripts.all().values())
                .allSatisfy(script -> assertThat(script.length()).isLessThanOrEqualTo(16_384));
    }
}
