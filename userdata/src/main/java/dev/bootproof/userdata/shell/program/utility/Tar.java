package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import java.util.List;

/** {@code tar}, but for what it packs and unpacks: options of GNU's that run commands. */
final class Tar {
    private Tar() {}

    static Exit run(List<String> argv, Host host) {
        boolean checkpoints = argv.stream().anyMatch(word -> word.matches("--checkpoint(=\\d+)?"));
        for (int i = 1; i < argv.size(); i++) {
            String word = argv.get(i);
            String action = word.startsWith("--checkpoint-action=")
                    ? word.substring(20)
                    : word.equals("--checkpoint-action") && i + 1 < argv.size() ? argv.get(i + 1) : "";
            if (checkpoints && action.startsWith("exec=")) {
                host.execute(List.of("sh", "-c", action.substring(5)), "");
            }
            for (String option : List.of("--to-command=", "--use-compress-program=", "--rsh-command=", "-I")) {
                if (word.startsWith(option) && word.length() > option.length()) {
                    host.execute(List.of("sh", "-c", word.substring(option.length())), Value.ANYTHING);
                }
            }
        }
        boolean file = argv.stream().anyMatch(word -> word.matches("-?[a-zA-Z]*f|-[a-zA-Z]*f.+|--file=.+"));
        return file && !argv.contains("-") ? Filter.answer(host) : Filter.anything(host);
    }
}
