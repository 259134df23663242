package dev.bootproof.userdata.shell.program.awk;

import java.util.List;

/**
 * What an awk program reads.
 *
 * @param name as the command line has it; empty for standard input
 * @param assignments to variables, which are made before it is read
 */
record AwkFile(String name, String text, List<String> assignments) {
    AwkFile {
        assignments = List.copyOf(assignments);
    }
}
