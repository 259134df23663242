package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.Handler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            ask                                                   -> none
            for i in 1 2; do ask; done                            -> counted
            for ((i = 0; i < 3; i++)); do ask; done               -> counted
            for ((;;)); do ask; break; done                       -> waits
            for ((n = 1; ; n++)); do ask; break; done             -> waits
            for (( ; ; )); do ask; break; done                    -> waits
            while true; do ask && break; done                     -> waits
            while ! ask; do sleep 1; done                         -> waits
            while ask; do sleep 1; done                           -> goes on
            while ask 'a b' "$X" | grep -q a; do sleep 1; done    -> goes on
            until ask; do sleep 1; done                           -> waits
            until ! ask; do sleep 1; done                         -> goes on
            while [ -z "$(ask)" ]; do sleep 1; done               -> waits
            while ask; sleep 1; do :; done                        -> waits
            while sleep 1; do ask && break; done                  -> waits
            for i in 1 2; do while ! ask; do sleep 1; done; done  -> waits
            while sleep 1; do for i in 1 2; do ask; done; done    -> waits
            f() { ask; }; until f; do sleep 1; done               -> waits
            while true; do break; done; ask                       -> none
            for i in 1 2; do :; done; ask                         -> none
            """)
    void aCommandKnowsWhatItStandsIn(String script, String expected) {
        ShellReading reading =
                ShellInterpreter.run(Bytes.of("#!/bin/bash\n" + script + "\n"), Handler.SCRIPT, NodeImage.AL2023);

        assertThat(reading.commands())
                .filteredOn(command -> command.name().equals("ask"))
                .first()
                .extracting(command -> command.loop()
                        .map(loop -> loop.counted() ? "counted" : loop.goesOn() ? "goes on" : "waits")
                        .orElse("none"))
                .isEqualTo(expected);
    }
}
