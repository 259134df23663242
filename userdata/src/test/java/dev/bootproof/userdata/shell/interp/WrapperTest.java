package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the programs say of the same arguments was seen in the oracle. */
class WrapperTest {
    @ParameterizedTest
    @CsvSource({
        "timeout, 5m x, true",
        "timeout, -k 5s --signal=KILL .5 x, true",
        "timeout, 5min x, false",
        "timeout, -p 5 x, false",
        "nice, -n -5 x, true",
        "nice, -n 5x x, false",
        "stdbuf, -oL x, true",
        "stdbuf, -iL x, false",
        "stdbuf, x, false",
        "ionice, -c idle x, true",
        "ionice, -c bogus x, false",
        "env, -u A=b x, false",
        "flock, -q /tmp/l x, false",
        "taskset, 0x3 x, true",
        "taskset, all x, false",
        "choom, x, false"
    })
    void acceptsWhatTheProgramDoes(String name, String arguments, boolean accepted) {
        Wrapper wrapper = Wrapper.named(name);

        assertThat(wrapper.accepts(wrapper.options()
                        .leading(Stream.of(arguments.split(" ", -1)).toList())))
                .isEqualTo(accepted);
    }

    @Test
    void whatIsNotKnownMayBeRight() {
        Wrapper timeout = Wrapper.named("timeout");

        assertThat(timeout.accepts(timeout.options().leading(List.of("-k", Value.ANYTHING, Value.ANYTHING, "x"))))
                .isTrue();
    }
}
