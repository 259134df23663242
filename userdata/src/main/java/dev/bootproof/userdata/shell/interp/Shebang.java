package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.program.utility.PathNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a script: what the kernel starts with it.
 *
 * @param interpreter a path
 * @param option all that follows it in the line, as one word (Linux: {@code binfmt_script}); empty where nothing does
 */
record Shebang(String interpreter, String option) {
    private static final Pattern LINE = Pattern.compile("#![ \t]*([^ \t\n]+)(?:[ \t]+([^\n]*?))?[ \t]*(?:\n|$)");

    /** Shells and languages that no Amazon Linux image brings. */
    private static final Set<String> ABSENT =
            Set.of("ksh", "mksh", "zsh", "dash", "ash", "fish", "csh", "tcsh", "ruby", "node", "php", "lua", "pwsh");

    /** Programs that do not run the file that they are given. */
    private static final Set<String> NO_INTERPRETERS =
            Set.of("", "true", "false", "cat", "echo", "less", "more", "head", "tail", "sleep", "touch");

    /** Empty where the text does not start with one. */
    static Optional<Shebang> of(String text) {
        Matcher line = LINE.matcher(text);
        return line.lookingAt()
                ? Optional.of(new Shebang(
                        line.group(1),
                        line.group(2) == null ? "" : line.group(2).replaceFirst("[ \t]+$", "")))
                : Optional.empty();
    }

    /** Whether a CR at the line's end is taken for a part of a name. */
    boolean hasCarriageReturn() {
        return interpreter.contains("\r") || option.contains("\r");
    }

    private boolean isEnv() {
        return PathNames.last(interpreter).equals("env");
    }

    /** Whether the program is looked for in the PATH. */
    boolean isSearched() {
        return isEnv() && !program().isEmpty() && !option.contains("/");
    }

    /** The name of the program that is meant; empty where env looks for one with blanks in its name. */
    String program() {
        if (!isEnv()) {
            return PathNames.last(interpreter);
        }
        List<String> words = Split.at("\\s+", option.replaceFirst("^-S\\s*", ""));
        return words.size() > 1 && !option.startsWith("-S") ? "" : PathNames.last(words.get(0));
    }

    /** What the shell is given before the file: the option is one word, unless {@code env -S} takes it apart. */
    List<String> arguments() {
        if (!isEnv()) {
            return option.isEmpty() ? List.of() : List.of(option);
        }
        List<String> words = Split.at("\\s+", option.replaceFirst("^-S\\s*", ""));
        return words.subList(1, words.size());
    }

    /** Whether it asks for sh; empty where it does not ask for a shell to run the file. */
    Optional<Boolean> posixShell() {
        if (!ShellArguments.of(arguments(), false).operands().isEmpty()) {
            return Optional.empty(); // another file, to which this one's name is given
        }
        return switch (program()) {
            case "bash" -> Optional.of(false);
            case "sh" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    /** Whether no image brings the program. */
    boolean isAbsent() {
        return ABSENT.contains(program());
    }

    /** Whether the program runs the file's text as code of some kind. */
    boolean interprets() {
        return !isAbsent() && !NO_INTERPRETERS.contains(program());
    }
}
