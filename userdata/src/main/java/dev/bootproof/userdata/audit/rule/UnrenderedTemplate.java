package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import dev.bootproof.userdata.shell.interp.ShellReading;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Whether a script is the source of a template and not what a node gets. The marks of a template count only where the shell
 * gives up on them: elsewhere they are what the script says.
 */
final class UnrenderedTemplate {
    /**
     * Terraform's <code>${var.name}</code>, <code>${join(…)}</code> and <code>%{ if … }</code>, the double braces of Go,
     * Jinja and Helm, ERB's tags.
     */
    private static final Pattern MARKS = Pattern.compile("\\$\\{ *[A-Za-z][\\w-]*(\\[\\d+])?[.(]|%\\{|\\{\\{|<%");

    private UnrenderedTemplate() {}

    /** The lines at which the shell gives up on a mark of a template. */
    static List<Integer> lines(Subject.ReadScript script) {
        TreeSet<Integer> lines = new TreeSet<>();
        for (ReachedCommand command : script.shell().commands()) {
            if (MARKS.matcher(command.program()).lookingAt()) {
                lines.add(command.position().line());
            }
        }
        if (!script.shell().faults().isEmpty()) {
            List<String> text =
                    script.part().payload().utf8().orElse("").lines().toList();
            for (ShellReading.Fault fault : script.shell().faults()) {
                int line = fault.position().line();
                if (line > 0
                        && line <= text.size()
                        && MARKS.matcher(command(text, line)).find()) {
                    lines.add(line);
                }
            }
        }
        return List.copyOf(lines);
    }

    /** A line, with those that continue it. */
    private static String command(List<String> text, int line) {
        int end = line;
        while (end < text.size() && text.get(end - 1).endsWith("\\")) {
            end++;
        }
        return String.join("\n", text.subList(line - 1, end));
    }
}
