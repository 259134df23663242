package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.Set;

/** What a finding shows of a command: its name, and of its words those that the rule itself looks for. */
final class Evidence {
    private Evidence() {}

    /** {@code 'systemctl restart ***'} for a rule that looks for restarts. */
    static String of(ReachedCommand command, String... words) {
        Set<String> shown = Set.of(words);
        StringBuilder evidence = new StringBuilder("'").append(command.program());
        boolean masked = false;
        for (var argument : command.arguments()) {
            boolean known = argument.known().filter(shown::contains).isPresent();
            if (known) {
                evidence.append(' ').append(argument.known().orElseThrow());
            } else if (!masked) {
                evidence.append(" ***");
            }
            masked = !known;
        }
        return evidence.append('\'').toString();
    }
}
