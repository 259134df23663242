package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Program;
import dev.bootproof.userdata.shell.program.Source;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tells one Amazon Linux from another beside {@code /etc/os-release}: {@code hostnamectl}, {@code rpm --eval}. */
final class SystemRelease {
    private static final Pattern SETTING = Pattern.compile("(?m)^(\\w+)=\"?([^\"\\n]*)\"?$");
    /** The macros of system-release: {@code amzn} is its version, {@code dist} stands in packages' names. */
    private static final Pattern MACRO = Pattern.compile("%(?:(amzn|dist)\\b|\\{\\??(amzn|dist)})");

    private SystemRelease() {}

    static void into(Map<String, Program> programs) {
        programs.put("hostnamectl", SystemRelease::hostnamectl);
        programs.put("rpm", SystemRelease::rpm);
    }

    private static Exit hostnamectl(List<String> argv, Host host) {
        if (argv.size() > 1 && !argv.get(1).equals("status")) {
            return Filter.answer(host);
        }
        host.print(Value.ANYTHING + "\n  Operating System: " + setting(host, "PRETTY_NAME") + "\n" + Value.ANYTHING
                + "\n" + "            Kernel: Linux " + host.kernelRelease() + "\n" + Value.ANYTHING);
        return Exit.success();
    }

    private static Exit rpm(List<String> argv, Host host) {
        boolean evaluates = argv.size() == 3 && argv.get(1).matches("-E|--eval");
        if (!evaluates || !MACRO.matcher(argv.get(2)).find()) {
            return Filter.answer(host);
        }
        String version = setting(host, "VERSION_ID");
        String text = MACRO.matcher(argv.get(2))
                .replaceAll(macro ->
                        Matcher.quoteReplacement(macro.group().contains("dist") ? ".amzn" + version : version));
        host.print((text.contains("%") ? Value.ANYTHING : text) + "\n");
        return Exit.success();
    }

    private static String setting(Host host, String name) {
        return host.open("/etc/os-release") instanceof Source.Text release
                ? SETTING.matcher(release.text())
                        .results()
                        .filter(setting -> setting.group(1).equals(name))
                        .map(setting -> setting.group(2))
                        .findFirst()
                        .orElse(Value.ANYTHING)
                : Value.ANYTHING;
    }
}
