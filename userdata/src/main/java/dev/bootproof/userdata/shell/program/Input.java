package dev.bootproof.userdata.shell.program;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.List;

/**
 * What a program reads.
 *
 * @param exit failure where a file is missing, unknown where one may be
 */
public record Input(String text, Exit exit) {
    /** The files one after the other; standard input where none is named. */
    public static Input of(Host host, List<String> paths) {
        StringBuilder text = new StringBuilder();
        Exit exit = Exit.success();
        for (String path : paths.isEmpty() ? List.of("-") : paths) {
            if (path.equals("-") || path.equals("/dev/stdin")) {
                text.append(host.input());
                continue;
            }
            Source source = host.open(path);
            if (source instanceof Source.Text found) {
                text.append(found.text());
            } else if (source instanceof Source.Missing) {
                exit = exit.and(Exit.failure());
            } else {
                text.append(Value.ANYTHING);
                exit = exit.and(Exit.unknown());
            }
        }
        host.spend(1 + text.length() / 32);
        return new Input(text.toString(), exit);
    }
}
