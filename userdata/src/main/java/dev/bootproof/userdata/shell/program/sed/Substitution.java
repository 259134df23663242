package dev.bootproof.userdata.shell.program.sed;

import com.google.re2j.Pattern;
import dev.bootproof.userdata.shell.program.Replacement;

/**
 * The command {@code s}.
 *
 * @param number which match is replaced, from 1; {@code global} also those behind it
 * @param print whether the line is printed where something was replaced
 * @param execute whether it is then run as a command
 * @param file where the line is written then; nowhere if empty
 */
record Substitution(
        Pattern pattern,
        Replacement replacement,
        boolean global,
        int number,
        boolean print,
        boolean execute,
        String file) {}
