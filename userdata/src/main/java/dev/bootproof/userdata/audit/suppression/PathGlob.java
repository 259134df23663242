package dev.bootproof.userdata.audit.suppression;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** A glob on paths that are relative to a folder. {@code **}{@code /} at the beginning stands for no folder too. */
record PathGlob(List<PathMatcher> matchers, Path folder) {
    private static final String ANY_FOLDER = "**/";

    /** @throws PatternSyntaxException where it is no glob */
    static PathGlob of(String glob, Path folder) {
        PathMatcher matcher = matcher(glob);
        return new PathGlob(
                glob.startsWith(ANY_FOLDER)
                        ? List.of(matcher, matcher(glob.substring(ANY_FOLDER.length())))
                        : List.of(matcher),
                folder);
    }

    private static PathMatcher matcher(String glob) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }

    boolean matches(String source) {
        try {
            Path path = Path.of(source).toAbsolutePath().normalize();
            Path base = folder.toAbsolutePath().normalize();
            Path named = source.equals("-") ? Path.of(source) : path.startsWith(base) ? base.relativize(path) : path;
            return matchers.stream().anyMatch(matcher -> matcher.matches(named));
        } catch (InvalidPathException e) {
            return false; // no path, so none that a glob is about
        }
    }
}
