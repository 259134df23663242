package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.syntax.AnsiC;
import java.util.List;
import java.util.Set;

/** {@code tr}: characters become others, or go. */
final class Tr {
    private static final List<List<String>> CLASSES = List.of(
            List.of("[:upper:]", "A-Z"),
            List.of("[:lower:]", "a-z"),
            List.of("[:digit:]", "0-9"),
            List.of("[:alpha:]", "A-Za-z"),
            List.of("[:alnum:]", "A-Za-z0-9"),
            List.of("[:space:]", " \t\n\r\u000b\f"),
            List.of("[:blank:]", " \t"),
            List.of("[:xdigit:]", "0-9A-Fa-f"),
            List.of("[:print:]", " -~"),
            List.of("[:graph:]", "!-~"),
            List.of("[:punct:]", "!-/:-@[-`{-~"),
            List.of("[:cntrl:]", "\u0001-\u001f"));

    private Tr() {}

    static Exit run(List<String> argv, Host host) {
        Options options = Options.leading(argv.subList(1, argv.size()), "", Set.of());
        List<String> operands = options.operands();
        if (operands.isEmpty() || operands.stream().anyMatch(operand -> !Value.isKnown(operand))) {
            return Filter.anything(host);
        }
        boolean complement = options.has("c", "C", "complement");
        boolean delete = options.has("d", "delete");
        boolean squeeze = options.has("s", "squeeze-repeats");
        String to = operands.size() > 1 ? set(operands.get(1)) : "";
        String all = set(operands.get(0));
        boolean cut = options.has("t", "truncate-set1") && operands.size() > 1;
        String from = cut ? all.substring(0, Math.min(all.length(), to.length())) : all;
        return Filter.print(host, List.of(), Filter.known(text -> {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                int at = from.indexOf(c);
                boolean hit = (at >= 0) != complement;
                char now = c;
                if (hit && delete) {
                    continue;
                }
                if (hit && !to.isEmpty()) {
                    now = to.charAt(complement ? to.length() - 1 : Math.min(at, to.length() - 1));
                }
                boolean squeezed = squeeze && hit && out.length() > 0 && out.charAt(out.length() - 1) == now;
                if (!squeezed) {
                    out.append(now);
                }
            }
            return out.toString();
        }));
    }

    private static String set(String written) {
        String text = AnsiC.decode(written);
        for (List<String> named : CLASSES) {
            text = text.replace(named.get(0), named.get(1));
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i + 2 < text.length()
                    && text.charAt(i + 1) == '-'
                    && text.charAt(i) <= text.charAt(i + 2)
                    && text.charAt(i + 2) < 256) {
                for (char c = text.charAt(i); c <= text.charAt(i + 2); c++) {
                    out.append(c);
                }
                i += 2;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
