package dev.bootproof.userdata.shell.program;

/** What a program finds where it reads a file. */
public sealed interface Source {
    /** @param text a value: it may hold marks for what is not known of it */
    record Text(String text) implements Source {}

    /** There is nothing, or nothing that can be read. */
    record Missing() implements Source {}

    /** Nobody knows whether there is anything. */
    record Unknown() implements Source {}
}
