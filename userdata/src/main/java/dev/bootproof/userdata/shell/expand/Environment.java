package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.syntax.Script;
import dev.bootproof.userdata.shell.syntax.Word;
import java.util.List;
import java.util.Optional;

/** What words are expanded in: one moment of an abstract run. */
public interface Environment {
    /** The variable, if it is set; where nobody knows whether it is, one with an unknown value. */
    Optional<Variable> variable(String name);

    /** The name that a reference ({@code declare -n}) holds; empty where the variable is none. */
    default Optional<String> reference(String name) {
        return Optional.empty();
    }

    /** @param subscript empty for a scalar */
    void assign(String name, Optional<String> subscript, String value);

    /** What words are split at: {@code IFS}, or its default where it is unset. */
    default String ifs() {
        return variable("IFS").flatMap(Variable::value).orElse(" \t\n");
    }

    List<String> variableNames();

    List<String> positional();

    /** One of {@code ? # $ ! - 0 _}, if it is set. */
    Optional<String> special(char name);

    boolean option(String name);

    String directory();

    /**
     * What the script writes, with the newlines at its end.
     *
     * @param assigned whether it becomes a variable's value
     */
    String output(Script script, boolean assigned);

    /** The name of a file that holds what the script writes, or takes what it reads. */
    String process(Word.Part.ProcessSubstitution substitution);

    /** The names in a directory; empty where they are not all known. */
    Optional<List<String>> namesIn(String directory);

    /** Whether a path is a directory, where that is known. */
    Optional<Boolean> isDirectory(String path);

    /** The known names in a directory. */
    List<String> knownNamesIn(String directory);

    /** The text of a number; a mark where it is not known. */
    String text(Range number);

    /** The number that a mark in a text stands for. */
    Range marked(char mark);

    /** Counts work; throws when it is too much. */
    void spend(int amount);

    /** What to throw where a bound is reached; no error of the script. */
    RuntimeException tooMuch(String what);
}
