package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.PathNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code curl wget aws}: what they fetch is not known, where they put it is. */
final class Downloads {
    private final Interpreter run;
    private final SimpleCommands commands;

    Downloads(Interpreter run, SimpleCommands commands) {
        this.run = run;
        this.commands = commands;
    }

    void into(Map<String, Tool> table) {
        table.put("curl", call -> download(call, "-o", "--output"));
        table.put("wget", call -> download(call, "-O", "--output-document"));
        table.put("aws", this::aws);
    }

    private void fetched(Call call, String path) {
        Files files = run.files(call.state());
        String resolved = files.resolve(path);
        if (path.equals("-") || resolved.startsWith("/dev/")) {
            commands.io().write(call.state(), 1, Value.ANYTHING);
        } else if (!Value.isKnown(resolved)) {
            call.state().fetched = true;
        } else {
            boolean runs = files.at(resolved)
                    .filter(n -> n instanceof Node.File f && f.executable())
                    .isPresent();
            files.put(resolved, new Node.File(Value.ANYTHING, runs, Optional.of(call.position())), call.position());
        }
    }

    private Outcomes download(Call call, String option, String longOption) {
        List<String> words = call.arguments();
        boolean toFile = false;
        boolean named = call.name().endsWith("wget");
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--")) {
                continue;
            }
            String attached = "";
            if (word.matches("-[A-Za-z]*" + option.charAt(1)) || word.equals(longOption)) {
                attached = i + 1 < words.size() ? words.get(++i) : "";
            } else if (word.startsWith(longOption + "=")) {
                attached = word.substring(longOption.length() + 1);
            } else if (!word.startsWith("--") && word.matches("(?s)" + option + ".+")) {
                attached = word.substring(2);
            }
            if (!attached.isEmpty()) {
                fetched(call, attached);
                toFile = true;
            } else if (!named && (word.matches("-[A-Za-z]*O[A-Za-z]*") || word.equals("--remote-name"))) {
                named = true;
            } else if (!word.startsWith("-")) {
                addresses.add(word);
            }
        }
        if (!toFile && named) {
            addresses.stream().filter(a -> a.contains("/")).forEach(a -> fetched(call, PathNames.last(a)));
        } else if (!toFile) {
            commands.io().write(call.state(), 1, Value.ANYTHING);
        }
        return call.status(State.UNKNOWN);
    }

    private Outcomes aws(Call call) {
        List<String> operands = call.arguments().stream()
                .filter(word -> !word.startsWith("-") || word.equals("-"))
                .toList();
        if (operands.size() >= 4
                && operands.get(0).equals("s3")
                && operands.get(1).matches("cp|sync|mv")) {
            String source = operands.get(2);
            String target = operands.get(3);
            boolean directory = target.endsWith("/")
                    || target.equals(".")
                    || run.files(call.state())
                            .node(target)
                            .filter(Node.Directory.class::isInstance)
                            .isPresent();
            boolean many = operands.get(1).equals("sync") || call.arguments().contains("--recursive");
            if (many) {
                call.state().fetched = true;
            } else if (!target.startsWith("s3:")) {
                fetched(call, directory ? target + "/" + PathNames.last(source) : target);
            }
        } else {
            commands.io().write(call.state(), 1, Value.ANYTHING);
        }
        return call.status(State.UNKNOWN);
    }
}
