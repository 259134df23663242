package dev.bootproof.userdata.shell.program;

import java.util.List;
import java.util.Optional;

/** The node, as a program sees it. */
public interface Host {
    /** All that is left of standard input. */
    String input();

    /** Writes to standard output. */
    void print(String text);

    Source open(String path);

    /** Gives a file a new content; its mode stays, a new one is not executable. */
    void write(String path, String text);

    /** Takes a file away. */
    void remove(String path);

    /** Gives a file, if it is there, a new content that is not known. */
    void changes(String path);

    /** What stands in a directory, where all of it is known. */
    Optional<List<String>> names(String directory);

    /** What of a directory is known. */
    List<String> knownNames(String directory);

    boolean isDirectory(String path);

    /** Whether what stands there itself is a symbolic link. */
    boolean isLink(String path);

    /** An exported variable. */
    Optional<String> variable(String name);

    /** What a command wrote to its standard output, and how it ended. */
    record Ran(String output, Exit exit) {}

    /** Runs another command and waits for it. */
    Ran execute(List<String> argv, String input);

    /** The text of the bootstrap script that the image ships, where it is the same on all nodes. */
    Optional<String> shippedText();

    /** The release of the system's kernel on this architecture, shaped as all of the image's kernels are. */
    String kernelRelease();

    /** {@code x86_64} or {@code aarch64}: both are followed. */
    String machine();

    /** Nobody knows what is at a path from here on, unless the image's own script was and is. */
    void mayChange(String path);

    /** What the program does from here on stands in this line of its text. */
    void line(int line);

    /** Digits of a number of which only the bounds are known. */
    String number(long least, long most);

    /** What the program does from here on is not known. */
    void gap(String why);

    /** Work was done; throws where it is too much. */
    void spend(int steps);
}
