package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.syntax.AnsiC;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern REPEATED = Pattern.compile("(?s)\\[(.)\\*]");

    private Tr() {}

    static Exit run(List<String> argv, Host host) {
        Options options = Options.leading(argv.subList(1, argv.size()), "", Set.of());
        List<String> operands = options.operands();
        if (operands.stream().anyMatch(operand -> !Value.isKnown(operand))) {
            return Filter.anything(host);
        }
        boolean complement = options.has("c", "C", "complement");
        boolean delete = options.has("d", "delete");
        boolean squeeze = options.has("s", "squeeze-repeats");
        if (operands.size() != (delete == squeeze ? 2 : 1) && !(squeeze && !delete && operands.size() == 2)) {
            return Exit.failure();
        }
        String all = set(bytes(operands.get(0)));
        String to = operands.size() > 1 ? set(filled(bytes(operands.get(1)), all.length())) : "";
        boolean cut = options.has("t", "truncate-set1") && operands.size() > 1;
        String from = cut ? all.substring(0, Math.min(all.length(), to.length())) : all;
        return Filter.print(host, List.of(), Filter.known(given -> {
            String text = bytes(given);
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
            return Encoding.text(out.toString().getBytes(StandardCharsets.ISO_8859_1));
        }));
    }

    /** One character a byte: tr knows no others. */
    private static String bytes(String text) {
        return new String(Encoding.bytes(text), StandardCharsets.ISO_8859_1);
    }

    /** {@code [c*]}: as many as the first set asks for. */
    private static String filled(String set, int length) {
        Matcher repeated = REPEATED.matcher(set);
        if (!repeated.find()) {
            return set;
        }
        int others = set(set.substring(0, repeated.start())).length()
                + set(set.substring(repeated.end())).length();
        return repeated.replaceFirst(Matcher.quoteReplacement(repeated.group(1).repeat(Math.max(0, length - others))));
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
