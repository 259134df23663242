package dev.bootproof.userdata.shell.program.awk;

/**
 * What an awk program reads.
 *
 * @param name as the command line has it; empty for standard input
 */
record AwkFile(String name, String text) {}
