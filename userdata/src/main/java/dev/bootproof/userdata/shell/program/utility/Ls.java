package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code ls}. */
final class Ls {
    private Ls() {}

    static Exit run(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "ITw", Set.of());
        StringBuilder out = new StringBuilder();
        Exit exit = Exit.success();
        for (String path : options.operands().isEmpty() ? List.of(".") : options.operands()) {
            if (!path.isEmpty() && host.isDirectory(path) && !options.has("d", "directory")) {
                Optional<List<String>> names = host.names(path);
                if (options.has("a", "all")) {
                    out.append(".\n..\n");
                }
                names.orElse(host.knownNames(path)).stream()
                        .filter(name -> !name.startsWith(".") || options.has("a", "all", "A", "almost-all"))
                        .forEach(name -> out.append(name).append('\n'));
                out.append(names.isEmpty() ? Value.ANYTHING : "");
                continue;
            }
            Source source = host.open(path);
            if (path.isEmpty() || (source instanceof Source.Missing && !host.isDirectory(path))) {
                exit = Exit.of(2);
            } else if (source instanceof Source.Unknown) {
                out.append(Value.ANYTHING);
                exit = exit.isSuccess() ? Exit.unknown() : exit;
            } else {
                out.append(path).append('\n');
            }
        }
        boolean plain = options.only("1", "a", "A", "d", "all", "almost-all", "directory")
                && options.operands().size() <= 1;
        host.print(plain ? out.toString() : Value.ANYTHING);
        return exit;
    }
}
