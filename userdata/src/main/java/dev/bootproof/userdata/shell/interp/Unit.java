package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.program.QuotedWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A systemd unit: its file and its drop-ins, read as systemd reads them (systemd.syntax(7)).
 *
 * @param settings by section and name ({@code Service.ExecStart}); of one that is given again all are kept, an empty one
 *     takes back what was given before
 */
record Unit(Map<String, List<String>> settings) {
    /** Where units stand; the first that has one counts (systemd.unit(5), UNIT FILE LOAD PATH). */
    private static final List<String> FOLDERS =
            List.of("/etc/systemd/system/", "/run/systemd/system/", "/usr/lib/systemd/system/", "/lib/systemd/system/");

    /** Where a unit's file may stand. */
    static List<String> paths(String name) {
        return FOLDERS.stream().map(folder -> folder + name).toList();
    }

    /** Empty where no file of that name is known to be there. */
    static Optional<Unit> of(Files files, String name) {
        int at = name.indexOf('@');
        int dot = name.lastIndexOf('.');
        Optional<String> own = text(files, name);
        if (own.isPresent() || at < 0 || dot <= at + 1) {
            return own.map(Unit::parse);
        }
        String instance = name.substring(at + 1, dot);
        // systemd.unit(5), SPECIFIERS
        return text(files, name.substring(0, at + 1) + name.substring(dot))
                .map(text -> text.replace("%i", instance).replace("%I", instance.replace('-', '/')))
                .map(Unit::parse);
    }

    private static Optional<String> text(Files files, String name) {
        StringBuilder text = new StringBuilder();
        for (String path : paths(name)) {
            if (text.isEmpty()) {
                files.content(path).ifPresent(text::append);
            }
        }
        for (String path : paths(name)) {
            for (String dropIn : files.knownNames(path + ".d")) {
                if (dropIn.endsWith(".conf")) {
                    files.content(path + ".d/" + dropIn)
                            .ifPresent(more -> text.append('\n').append(more));
                }
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }

    private static Unit parse(String text) {
        Map<String, List<String>> settings = new LinkedHashMap<>();
        String section = "";
        for (String written : Split.at("\n", text.replaceAll("\\\\\n\\s*", " "))) {
            String line = written.strip();
            int equals = line.indexOf('=');
            if (line.matches("\\[.*]")) {
                section = line.substring(1, line.length() - 1);
            } else if (equals > 0 && "#;".indexOf(line.charAt(0)) < 0) {
                List<String> values = settings.computeIfAbsent(
                        section + "." + line.substring(0, equals).strip(), name -> new ArrayList<>());
                String value = line.substring(equals + 1).strip();
                if (value.isEmpty()) {
                    values.clear();
                } else {
                    values.add(value);
                }
            }
        }
        return new Unit(settings);
    }

    List<String> all(String setting) {
        return settings.getOrDefault(setting, List.of());
    }

    Optional<String> last(String setting) {
        List<String> values = all(setting);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** What its commands find in their environment. */
    Map<String, String> environment(Files files) {
        List<String> assignments = new ArrayList<>();
        all("Service.Environment").forEach(value -> assignments.addAll(QuotedWords.of(value)));
        for (String file : all("Service.EnvironmentFile")) {
            files.content(file.replaceFirst("^-", "")).stream()
                    .flatMap(String::lines)
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> QuotedWords.of(line).stream().limit(1))
                    .forEach(assignments::add);
        }
        Map<String, String> environment = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals > 0) {
                environment.put(assignment.substring(0, equals), assignment.substring(equals + 1));
            }
        }
        return environment;
    }

    /** A command line of it with the environment put in (systemd.service(5), COMMAND LINES). */
    static List<String> words(String command, Map<String, String> environment) {
        List<String> words = new ArrayList<>();
        for (String word : QuotedWords.of(command.replaceFirst("^[-@+!:|]+", ""))) {
            if (word.matches("\\$[A-Za-z_]\\w*")) {
                words.addAll(QuotedWords.of(environment.getOrDefault(word.substring(1), "")));
            } else {
                String whole = word;
                for (Map.Entry<String, String> variable : environment.entrySet()) {
                    whole = whole.replace("${" + variable.getKey() + "}", variable.getValue());
                }
                words.add(whole.replaceAll("\\$\\{[A-Za-z_]\\w*}", "")
                        .replace("$$", "$")
                        .replace("%%", "%"));
            }
        }
        return words;
    }
}
