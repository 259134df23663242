package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Options;
import java.util.List;
import java.util.Set;

/** {@code ssh}: what runs, runs on another host. */
final class Ssh {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1", "ip6-localhost", "0.0.0.0");

    private Ssh() {}

    static Exit run(List<String> argv, Host host) {
        Options options = Options.leading(argv.subList(1, argv.size()), "bcDEeFIiJLlmOopQRSWw", Set.of());
        String input = options.has("n", "f") ? "" : host.input(); // else all of it goes to the other host
        host.print(Value.ANYTHING);
        List<String> operands = options.operands();
        if (operands.isEmpty()) {
            return Exit.of(255);
        }
        String target = operands.get(0).substring(operands.get(0).lastIndexOf('@') + 1);
        String command = String.join(" ", operands.subList(1, operands.size())) + input;
        boolean named = command.contains("bootstrap") || !Value.isKnown(command);
        if (named && (HERE.contains(target) || !Value.isKnown(target))) {
            host.gap("a command is sent by ssh to a host that may be this one");
        }
        return Exit.unknown();
    }
}
