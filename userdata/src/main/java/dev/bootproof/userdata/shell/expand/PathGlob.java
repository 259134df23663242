package dev.bootproof.userdata.shell.expand;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bootproof.userdata.shell.expand.GlobPattern.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Patterns against the names in directories. */
final class PathGlob {
    private static final int MAX = 500;

    private static final int MAX_DEPTH = 40;

    /** A pattern in GLOBIGNORE; a colon in brackets stands between none (bash: {@code split_ignorespec}). */
    private static final Pattern IGNORED =
            Pattern.compile("(?s)(?:\\\\.|\\[[!^]?\\]?(?:\\[:[a-z]*:\\]|[^\\]])*\\]|[^:])+");

    private final Environment environment;
    private boolean complete = true;

    PathGlob(Environment environment) {
        this.environment = environment;
    }

    /** @param written what stays where nothing matches */
    List<String> expand(String pattern, String written) {
        List<String> found = List.of(pattern.startsWith("/") ? "/" : "");
        String[] components = pattern.split("/+", -1);
        for (int i = pattern.startsWith("/") ? 1 : 0; i < components.length; i++) {
            found = step(found, components[i], i == components.length - 1);
        }
        // "**/" is no folder's name
        found = found.stream().filter(name -> !name.isEmpty()).toList();
        String ignored = ignored();
        if (!Value.isKnown(ignored)) {
            return List.of(Value.WORDS);
        }
        Matcher ignoredPattern = IGNORED.matcher(ignored);
        while (ignoredPattern.find()) {
            Set<Flag> flags = flags();
            flags.add(Flag.PATH_NAMES);
            GlobPattern ignore = GlobPattern.of(ignoredPattern.group(), flags, environment::spend);
            found = found.stream()
                    .filter(name -> !ignore.matches(name).orElse(false))
                    .toList();
        }
        if (!found.isEmpty()) {
            return List.copyOf(new TreeSet<>(found));
        }
        if (!complete) {
            return List.of(Value.WORDS);
        }
        if (environment.option("failglob")) {
            throw new ExpansionException("a pattern matches no file", environment.option("errexit"));
        }
        return environment.option("nullglob") ? List.of() : List.of(written);
    }

    private String ignored() {
        return environment.variable("GLOBIGNORE").flatMap(Variable::value).orElse("");
    }

    private Set<Flag> flags() {
        return Flag.of(environment.option("extglob"), environment.option("nocaseglob"));
    }

    private List<String> step(List<String> prefixes, String component, boolean last) {
        List<String> found = new ArrayList<>();
        boolean everywhere = component.equals("**") && environment.option("globstar");
        boolean fixed = !GlobPattern.isPattern(component);
        String name = GlobPattern.unescape(component);
        boolean itself = fixed && (name.isEmpty() || name.equals(".") || name.equals(".."));
        GlobPattern pattern = GlobPattern.of(component, flags(), environment::spend);
        for (String prefix : prefixes) {
            if (found.size() > MAX) {
                throw environment.tooMuch("a pattern matches too many files");
            }
            if (everywhere) {
                below(prefix, last, found, 0);
            } else if (itself) {
                found.add(prefix + name + (last ? "" : "/"));
            } else if (fixed && last) {
                if (names(prefix).contains(name)) {
                    found.add(prefix + name);
                }
            } else if (fixed) {
                if (isDirectory(prefix + name)) {
                    found.add(prefix + name + "/");
                }
            } else {
                names(prefix).stream()
                        .filter(there -> pattern.matches(there).orElse(false) && !isHidden(there, component))
                        .filter(there -> last || isDirectory(prefix + there))
                        .forEach(there -> found.add(prefix + there + (last ? "" : "/")));
            }
        }
        return found;
    }

    private boolean isHidden(String name, String component) {
        return name.startsWith(".")
                && !component.startsWith(".")
                && !component.startsWith("\\.")
                && !environment.option("dotglob");
    }

    /** {@code **}: the folder itself and all folders below it; in the last place the files as well. */
    private void below(String prefix, boolean last, List<String> found, int depth) {
        if (depth > MAX_DEPTH || found.size() > MAX) {
            throw environment.tooMuch("a pattern matches too many files");
        }
        if (!last || !prefix.isEmpty()) {
            if (!last || depth == 0) {
                found.add(prefix);
            }
        }
        for (String name : names(prefix)) {
            if (name.startsWith(".") && !environment.option("dotglob")) {
                continue;
            }
            if (last) {
                found.add(prefix + name);
            }
            if (isDirectory(prefix + name)) {
                below(prefix + name + "/", last, found, depth + 1);
            }
        }
    }

    private List<String> names(String prefix) {
        String directory = absolute(prefix);
        Optional<List<String>> all = environment.namesIn(directory);
        complete &= all.isPresent();
        List<String> names = all.orElse(environment.knownNamesIn(directory));
        environment.spend(1 + 2 * names.size()); // each is asked for itself, too
        return names;
    }

    private boolean isDirectory(String path) {
        Optional<Boolean> known = environment.isDirectory(absolute(path));
        complete &= known.isPresent();
        return known.orElse(true);
    }

    private String absolute(String path) {
        return path.startsWith("/") ? path : environment.directory() + "/" + path;
    }
}
