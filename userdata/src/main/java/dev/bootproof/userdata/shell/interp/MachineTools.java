package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code uname arch}: what the machine and its kernel are called. */
final class MachineTools {
    private final Interpreter run;
    private final SimpleCommands commands;

    MachineTools(Interpreter run, SimpleCommands commands) {
        this.run = run;
        this.commands = commands;
    }

    void into(Map<String, Tool> table) {
        table.put("uname", this::names);
        table.put("arch", call -> print(call, run.architecture()));
    }

    private Outcomes names(Call call) {
        String options = String.join("", call.arguments())
                .replace("--machine", "m")
                .replace("--kernel-release", "r")
                .replace("--kernel-name", "s")
                .replace("--operating-system", "o")
                .replace("--nodename", "n")
                .replace("--all", "a")
                .replace("-", "");
        List<String> names = new ArrayList<>();
        for (char name : "snrvmpio".toCharArray()) {
            boolean asked = options.indexOf(name) >= 0 || options.indexOf('a') >= 0;
            if (asked || (options.isEmpty() && name == 's')) {
                names.add(
                        switch (name) {
                            case 's' -> "Linux";
                            case 'r' -> run.image.kernel() + "." + run.architecture();
                            case 'm', 'p', 'i' -> run.architecture();
                            case 'o' -> "GNU/Linux";
                            default -> Value.ANYTHING;
                        });
            }
        }
        return print(call, String.join(" ", names));
    }

    private Outcomes print(Call call, String text) {
        commands.io().write(call.state(), 1, text + "\n");
        return call.status(0);
    }
}
