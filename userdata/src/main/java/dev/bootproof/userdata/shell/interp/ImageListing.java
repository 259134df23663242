package dev.bootproof.userdata.shell.interp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What an image has in some of its folders: {@code image-files.txt} says it, and how it is written. */
final class ImageListing {
    private record Name(Pattern pattern, boolean folder) {}

    private final Map<String, List<Name>> folders = new HashMap<>();

    private ImageListing() {}

    /** @param lines a folder and names in it, parted by blanks; a folder may have several lines */
    static ImageListing of(List<String> lines) {
        ImageListing listing = new ImageListing();
        for (String line : lines) {
            List<String> words = Split.at(" ", line);
            List<Name> names = listing.folders.computeIfAbsent(words.get(0), folder -> new ArrayList<>());
            for (String word : words.subList(1, words.size())) {
                String name = word.replaceFirst("/$", "");
                String regex = "\\Q" + name.replace("*", "\\E.*\\Q") + "\\E";
                names.add(new Name(Pattern.compile(regex), word.endsWith("/")));
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
        List<Name> names = folders.get(folder);
        return names == null ? lacks(folder + "/.") : names.isEmpty();
    }

    /**
     * Whether the folder that a path is in is listed, without its last name.
     *
     * @param last whether the path ends there, so that it need not be a folder
     */
    boolean lacksEntry(String path, boolean last) {
        int slash = path.lastIndexOf('/');
        List<Name> names = folders.get(slash == 0 ? "/" : path.substring(0, slash));
        String name = path.substring(slash + 1);
        return names != null
                && !name.isEmpty()
                && names.stream()
                        .noneMatch(known -> (last || known.folder())
                                && known.pattern().matcher(name).matches());
    }
}
