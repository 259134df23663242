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
        boolean fixed = !GlobPattern.isPattern(component);
        // a name that is no pattern is looked for as it is written
        GlobPattern pattern = GlobPattern.of(component, fixed ? Set.of() : flags(), environment::spend);
        for (String prefix : prefixes) {
            if (found.size() > MAX) {
                throw environment.tooMuch("a pattern matches too many files");
            }
            if (last && component.equals("\\")) {
                found.add(prefix); // it quotes nothing, and what is left is the folder
            } else if (component.isEmpty() || component.equals(".") || component.equals("..")) {
                found.add(prefix + component + (last ? "" : "/"));
            } else if (component.equals("**") && environment.option("globstar")) {
                below(prefix, last, found, 0);
            } else if (fixed && !last) {
                String folder = prefix + GlobPattern.unescape(component);
                if (isDirectory(folder)) {
                    found.add(folder + "/");
                }
            } else {
                for (String name : names(prefix)) {
                    boolean hidden = name.startsWith(".")
                            && !component.startsWith(".")
                            && !component.startsWith("\\.")
                            && !environment.option("dotglob");
                    if (!hidden && pattern.matches(name).orElse(false) && (last || isDirectory(prefix + name))) {
                        found.add(prefix + name + (last ? "" : "/"));
                    }
                }
            }
        }
        return found;
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
        environment.spend(1 + names.size());
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
