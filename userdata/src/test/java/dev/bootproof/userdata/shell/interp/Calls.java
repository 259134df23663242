package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.cloudinit.Handler;

/** Whether a line, as a script of its own, calls the bootstrap script; it must be known. */
final class Calls {
    private Calls() {}

    static boolean are(String line) {
        ShellReading reading =
                ShellInterpreter.run(Bytes.of("#!/bin/bash\n" + line + "\n"), Handler.SCRIPT, NodeImage.AL2);
        assertThat(reading.gaps()).isEmpty();
        return reading.commands().stream()
                .anyMatch(command -> command.shipped() && command.certainty() != Certainty.POSSIBLE);
    }
}
