package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A script asks whether something is there, so that what it then does with it is right on either system. */
final class Question {
    private static final Set<String> ASKING =
            Set.of("[", "[[", "test", "command", "type", "which", "hash", "rpm", "ls", "pgrep", "pidof");

    private static final Set<String> UNIT_QUESTIONS =
            Set.of("is-active", "is-enabled", "is-failed", "status", "cat", "show", "list-units", "list-unit-files");

    private Question() {}

    /** Whether a script of the part asks for one of these things at the line or before it. */
    static boolean isAsked(Subject subject, String part, int line, List<String> things) {
        return subject.scripts().stream()
                .filter(script -> script.part().path().equals(part))
                .flatMap(script -> script.shell().commands().stream())
                .filter(command -> command.position().line() <= line && asks(command))
                .anyMatch(command -> things.stream()
                        .anyMatch(thing -> command.arguments().stream().anyMatch(word -> word.contains(thing))));
    }

    private static boolean asks(ReachedCommand command) {
        return ASKING.contains(command.name())
                || (Stream.of("systemctl", "service").anyMatch(command.name()::equals)
                        && command.words().stream().anyMatch(UNIT_QUESTIONS::contains));
    }
}
