package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.migrate.Block.Statement;
import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.ScriptSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the commands behind the call need of the shell that ran those before it: a shell of another unit runs them.
 *
 * @param dump commands that print, as commands, what only the run knows
 * @param guarded whether the script may have ended before the call
 * @param prefix commands that say again what the text says
 */
record Carried(List<String> dump, boolean guarded, String prefix) {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?[#!]?([A-Za-z_]\\w*)");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w-]*");
    private static final Pattern SHEBANG = Pattern.compile("#! *(\\S+/)?(?:env +)?(?:\\S+/)?(bash|sh)\\b *(-\\S+)?");
    private static final Set<String> OF_EVERY_SHELL =
            Set.of("PATH", "HOME", "PWD", "IFS", "UID", "EUID", "RANDOM", "SECONDS");

    /**
     * @param head the text before the cut
     * @param rest the text behind it
     * @param redefined the names of functions that the rest makes anew
     */
    static Carried of(String head, String rest, Set<String> redefined) {
        ScriptSource before = ScriptSource.of(head);
        StringBuilder prefix = new StringBuilder();
        Matcher shebang = SHEBANG.matcher(head);
        if (shebang.lookingAt()) {
            if ("sh".equals(shebang.group(2))) {
                prefix.append("set -o posix\n");
            }
            if (shebang.group(3) != null) {
                prefix.append("set ").append(shebang.group(3)).append('\n');
            }
        }
        List<String> functions = functions(before, rest, redefined);
        Set<String> names = names(before.commands());
        boolean sources = names.contains("source") || names.contains(".") || names.contains("eval");
        boolean textual = true;
        for (ScriptSource.Simple command : before.commands()) {
            textual &= !isNamed(command, "set") || isPlainStatement(command, before);
        }
        List<String> dump = new ArrayList<>();
        String all = rest + String.join("\n", functions);
        Set<String> variables = variables(before, head, all, sources);
        if (!variables.isEmpty()) {
            dump.add("declare -p " + String.join(" ", variables));
        }
        if (sources) {
            dump.add("export -p");
            dump.add("declare -f");
        }
        if (names.contains("cd") || names.contains("pushd")) {
            dump.add("printf 'cd %q\\n' \"$PWD\"");
        }
        if (names.contains("umask")) {
            dump.add("umask -p");
        }
        if (names.contains("shopt")) {
            dump.add("shopt -p");
        }
        if (names.contains("trap")) {
            dump.add("trap -p");
        }
        if (!textual || sources) {
            dump.add("set +o");
        } else {
            before.commands().stream()
                    .filter(command -> isNamed(command, "set"))
                    .forEach(command -> prefix.append(command.range().of(head)).append('\n'));
        }
        functions.forEach(function -> prefix.append(function).append('\n'));
        boolean guarded = names.contains("exit")
                || names.contains("exec")
                || sources
                || Pattern.compile("(?m)^#!.* -\\w*e|\\bset\\b.* -\\w*e|errexit")
                        .matcher(head)
                        .find();
        return new Carried(dump, guarded, prefix.toString());
    }

    boolean isEmpty() {
        return dump.isEmpty() && !guarded;
    }

    private static boolean isNamed(ScriptSource.Simple command, String name) {
        return !command.command().words().isEmpty()
                && command.command().words().get(0).plain().filter(name::equals).isPresent();
    }

    /** Whether it is a statement of the script itself whose words are as they are written. */
    private static boolean isPlainStatement(ScriptSource.Simple command, ScriptSource source) {
        return command.command().words().stream().allMatch(word -> word.plain().isPresent())
                && Block.of(source).statements().stream()
                        .anyMatch(statement -> statement.command().equals(command.command()));
    }

    private static Set<String> names(List<ScriptSource.Simple> commands) {
        Set<String> names = new LinkedHashSet<>();
        for (ScriptSource.Simple command : commands) {
            if (!command.command().words().isEmpty()) {
                command.command().words().get(0).plain().ifPresent(names::add);
            }
        }
        return names;
    }

    /** Definitions of functions that the rest calls, and those that these call. */
    private static List<String> functions(ScriptSource head, String rest, Set<String> redefined) {
        List<String> taken = new ArrayList<>();
        Set<String> wanted = words(rest);
        boolean grown = true;
        List<Statement> defined = Block.of(head).statements().stream()
                .filter(Statement::isFunction)
                .toList();
        Set<String> done = new LinkedHashSet<>(redefined);
        while (grown) {
            grown = false;
            for (Statement statement : defined) {
                Command.Function function = (Command.Function) statement.command();
                if (wanted.contains(function.name()) && done.add(function.name())) {
                    String text = function.name() + "() " + function.text();
                    taken.add(text);
                    wanted.addAll(words(text));
                    grown = true;
                }
            }
        }
        return taken;
    }

    private static Set<String> variables(ScriptSource head, String text, String rest, boolean sources) {
        Set<String> there = words(text);
        Set<String> variables = new LinkedHashSet<>();
        Matcher used = VARIABLE.matcher(rest);
        while (used.find()) {
            if ((sources || there.contains(used.group(1))) && !OF_EVERY_SHELL.contains(used.group(1))) {
                variables.add(used.group(1));
            }
        }
        for (ScriptSource.Simple command : head.commands()) {
            if (isNamed(command, "export") || isNamed(command, "declare")) {
                for (ScriptSource.Range word :
                        command.words().subList(1, command.words().size())) {
                    Matcher name = NAME.matcher(word.of(text));
                    if (name.lookingAt()) {
                        variables.add(name.group().replace("-", ""));
                    }
                }
            }
        }
        return variables;
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher word = NAME.matcher(text);
        while (word.find()) {
            words.add(word.group());
            words.add(word.group().replaceFirst("-.*", ""));
        }
        return words;
    }

    /** The command that stands where the rest stood. */
    String line(String hook) {
        if (isEmpty()) {
            return "";
        }
        String file = file(hook);
        String made = "install -D -m 0600 /dev/null " + file;
        return dump.isEmpty()
                ? made + "\n"
                : made + " && { " + String.join("; ", dump) + "; } >" + file + " 2>/dev/null || :\n"
                        + (dump.contains("trap -p") ? "trap - EXIT\n" : "");
    }

    /** What the hook begins with. */
    String begin(String hook) {
        StringBuilder begin = new StringBuilder("# the script's own mode, not the hooks'\nset +euo pipefail\n");
        if (guarded) {
            begin.append("[ -e ").append(file(hook)).append(" ] || exit 0 # the script did not come so far\n");
        }
        begin.append(prefix);
        if (!dump.isEmpty()) {
            begin.append(". ").append(file(hook)).append('\n');
        }
        return begin.toString();
    }

    private static String file(String hook) {
        return "/run/bootproof/" + hook + ".state";
    }
}
