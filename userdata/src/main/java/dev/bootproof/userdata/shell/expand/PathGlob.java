package dev.bootproof.userdata.shell.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Patterns against the names in directories. */
final class PathGlob {
    private static final int MAX = 500;

    private final Environment environment;
    private boolean complete = true;

    PathGlob(Environment environment) {
        this.environment = environment;
    }

    /** @param written what stays where nothing matches */
    List<String> expand(String path, String written) {
        // a path without capitals is all that the model knows of a node
        String pattern = environment.option("nocaseglob") ? path.toLowerCase(Locale.ROOT) : path;
        List<String> found = List.of(pattern.startsWith("/") ? "/" : "");
        String[] components = pattern.split("/+", -1);
        for (int i = pattern.startsWith("/") ? 1 : 0; i < components.length; i++) {
            found = step(found, components[i], i == components.length - 1);
        }
        String ignored =
                environment.variable("GLOBIGNORE").flatMap(Variable::value).orElse("");
        if (!Value.isKnown(ignored)) {
            return List.of(Value.ANYTHING);
        }
        for (String ignoredPattern : ignored.isEmpty() ? new String[0] : ignored.split(":", -1)) {
            GlobPattern ignore = GlobPattern.of(ignoredPattern, environment::spend);
            found = found.stream()
                    .filter(name -> !ignore.matches(name).orElse(false))
                    .toList();
        }
        if (!found.isEmpty()) {
            return List.copyOf(new TreeSet<>(found));
        }
        if (!complete) {
            return List.of(Value.ANYTHING);
        }
        if (environment.option("failglob")) {
            throw new ExpansionException("a pattern matches no file", false);
        }
        return environment.option("nullglob") ? List.of() : List.of(written);
    }

    private List<String> step(List<String> prefixes, String component, boolean last) {
        List<String> found = new ArrayList<>();
        GlobPattern pattern = GlobPattern.of(component, environment::spend);
        boolean fixed = !GlobPattern.isPattern(component);
        for (String prefix : prefixes) {
            if (found.size() > MAX) {
                throw environment.tooMuch("a pattern matches too many files");
            }
            if (component.isEmpty() || component.equals(".") || component.equals("..")) {
                found.add(prefix + component + (last ? "" : "/"));
                continue;
            }
            if (component.equals("**") && environment.option("globstar") && !last) {
                // no folder in between; which others there are is not known
                found.add(prefix);
                complete = false;
                continue;
            }
            String directory = prefix.isEmpty() ? environment.directory() : prefix;
            if (!prefix.isEmpty() && !prefix.startsWith("/")) {
                directory = environment.directory() + "/" + prefix;
            }
            if (fixed && !last) {
                found.add(prefix + GlobPattern.unescape(component) + "/");
                continue;
            }
            Optional<List<String>> all = environment.namesIn(directory);
            complete &= all.isPresent();
            for (String name : all.orElse(environment.knownNamesIn(directory))) {
                environment.spend(1);
                boolean hidden = name.startsWith(".") && !component.startsWith(".");
                if (!hidden && pattern.matches(name).orElse(false)) {
                    found.add(prefix + name + (last ? "" : "/"));
                }
            }
        }
        return found;
    }
}
