package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.shell.syntax.ScriptSource;
import java.util.Set;

/** Commands as messages show them: user data may hold secrets. */
final class Masked {
    /** Programs of which the first words tell what they do and hold nothing secret. */
    private static final Set<String> TELLING = Set.of("systemctl", "service");

    private Masked() {}

    /** The program's name, and that there are arguments. */
    static String command(ScriptSource.Simple command, String text) {
        if (command.words().isEmpty()) {
            return "an assignment";
        }
        String name = command.words().get(0).of(text);
        if (TELLING.contains(name)) {
            return command.words().stream()
                    .map(word -> word.of(text))
                    .filter(word -> word.matches("[\\w@.-]+"))
                    .limit(3)
                    .reduce((one, other) -> one + " " + other)
                    .orElse(name);
        }
        String shown = name.matches("[\\w@./:+-]+") ? name : "a command";
        return command.words().size() > 1 ? shown + " ***" : shown;
    }
}
