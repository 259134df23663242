package dev.bootproof.userdata.shell.interp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What an image has in some of its folders: {@code image-files.txt} says it, and how it is written. */
final class ImageListing {
    /** Names with a {@code *} in them. */
    private record Names(Pattern pattern, boolean folder) {}

    /** @param names whether each is a folder's */
    private record Folder(Map<String, Boolean> names, List<Names> patterns) {
        void add(String name, boolean folder) {
            if (name.indexOf('*') < 0) {
                names.merge(name, folder, Boolean::logicalOr);
            } else {
                String regex = "\\Q" + name.replace("*", "\\E.*\\Q") + "\\E";
                patterns.add(new Names(Pattern.compile(regex), folder));
            }
        }

        /** @param any whether it need not be a folder */
        boolean has(String name, boolean any) {
            Boolean folder = names.get(name);
            return (folder != null && (any || folder))
                    || patterns.stream()
                            .anyMatch(known -> (any || known.folder())
                                    && known.pattern().matcher(name).matches());
        }
    }

    private final Map<String, Folder> folders = new HashMap<>();

    private ImageListing() {}

    /** @param lines a folder and names in it, parted by blanks; a folder may have several lines */
    static ImageListing of(List<String> lines) {
        ImageListing listing = new ImageListing();
        for (String line : lines) {
            List<String> words = Split.at(" ", line);
            Folder folder = listing.folders.computeIfAbsent(
                    words.get(0), path -> new Folder(new HashMap<>(), new ArrayList<>()));
            for (String word : words.subList(1, words.size())) {
                folder.add(word.replaceFirst("/$", ""), word.endsWith("/"));
            }
        }
        return listing;
    }

    /** Whether the image surely has nothing at a path, as one of the folders above it does not have the name that leads on. */
    boolean lacks(String path) {
        for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            if (lacksEntry(path.substring(0, slash), false)) {
                return true;
            }
        }
        return lacksEntry(path, true);
    }

    /** Whether the image surely has nothing in a folder, which it need not have itself. */
    boolean holdsNothing(String folder) {
        Folder listed = folders.get(folder);
        return listed == null
                ? lacks(folder + "/.")
                : listed.names().isEmpty() && listed.patterns().isEmpty();
    }

    /**
     * Whether the folder that a path is in is listed, without its last name.
     *
     * @param last whether the path ends there, so that it need not be a folder
     */
    boolean lacksEntry(String path, boolean last) {
        int slash = path.lastIndexOf('/');
        Folder listed = folders.get(slash == 0 ? "/" : path.substring(0, slash));
        String name = path.substring(slash + 1);
        return listed != null && !name.isEmpty() && !listed.has(name, last);
    }
}
