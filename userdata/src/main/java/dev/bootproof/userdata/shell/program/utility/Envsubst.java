package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Options;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code envsubst}: exported variables put into a text. */
final class Envsubst {
    private static final Pattern REFERENCE = Pattern.compile("\\$(?:\\{([A-Za-z_]\\w*)}|([A-Za-z_]\\w*))");

    private Envsubst() {}

    static Exit run(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "", Set.of());
        Set<String> wanted = new HashSet<>();
        options.operands()
                .forEach(format -> REFERENCE
                        .matcher(format)
                        .results()
                        .forEach(r -> wanted.add(r.group(1) == null ? r.group(2) : r.group(1))));
        boolean all = options.operands().isEmpty();
        if (options.has("v", "variables")) {
            options.operands()
                    .forEach(format -> REFERENCE
                            .matcher(format)
                            .results()
                            .forEach(r -> host.print((r.group(1) == null ? r.group(2) : r.group(1)) + "\n")));
            return Exit.success();
        }
        return Filter.print(
                host,
                List.of(),
                text -> REFERENCE.matcher(text).replaceAll(match -> {
                    String name = match.group(1) == null ? match.group(2) : match.group(1);
                    return Matcher.quoteReplacement(
                            all || wanted.contains(name) ? host.variable(name).orElse("") : match.group());
                }));
    }
}
