package dev.bootproof.userdata.shell.program.sed;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Lines;
import java.util.List;

/**
 * The image's own bootstrap script under an edit. How it begins is known (amazon-eks-ami: {@code
 * templates/al2/runtime/bootstrap.sh}); as long as a command of that is left, the edited script is taken to be still that
 * script, behind what now stands before.
 */
final class ShippedStart {
    private static final List<String> COMMANDS = List.of("set -o pipefail", "set -o nounset", "set -o errexit");

    static final String TEXT = "#!/usr/bin/env bash\n" + Lines.joined(COMMANDS);

    private ShippedStart() {}

    /** @param text what an edit made of {@link #TEXT} */
    static String edited(String text) {
        StringBuilder before = new StringBuilder();
        for (String line : Lines.of(text)) {
            if (Value.isUnknown(line) || isOfScript(line)) {
                boolean added = before.toString().lines().anyMatch(own -> !own.isBlank() && !own.startsWith("#"));
                return (added ? before.toString() : "") + Value.SHIPPED;
            }
            before.append(line);
        }
        return text;
    }

    private static boolean isOfScript(String line) {
        return !line.stripLeading().startsWith("#") && COMMANDS.stream().anyMatch(line::contains);
    }
}
