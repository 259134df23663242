package dev.bootproof.userdata.shell.program;

import java.util.List;

/** A program that only reads, computes and writes; what starts other shells or changes processes is no such program. */
@FunctionalInterface
public interface Program {
    /**
     * @param argv its name, and its arguments
     * @return how it ends
     */
    Exit run(List<String> argv, Host host);
}
