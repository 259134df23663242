package dev.bootproof.cli;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.HandledPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the {@link Spot} of findings. */
final class Spots {
    private static final String MASK = "***";
    /** A finding's evidence is the first text that its message quotes. */
    private static final Pattern EVIDENCE = Pattern.compile("'([^']*)'");

    private static final Pattern AROUND = Pattern.compile("^[;&|<>()'\"`]+|[;&|<>()'\"`]+$");

    private final String file;
    private final Map<String, HandledPart> parts = new HashMap<>();

    private Spots(Bytes document, Ami ami) {
        file = text(document);
        ami.cloudInit()
                .map(version -> CloudInitReader.read(document, version).parts())
                .orElse(List.of())
                .forEach(part -> parts.put(part.path(), part));
    }

    static Map<Finding, Spot> of(Bytes document, Ami ami, List<Finding> findings) {
        if (findings.stream().noneMatch(finding -> finding.line() > 0)) {
            return Map.of();
        }
        Spots spots = new Spots(document, ami);
        Map<Finding, Spot> found = new HashMap<>();
        for (Finding finding : findings) {
            HandledPart part = spots.parts.get(finding.part());
            if (finding.line() > 0 && part != null) {
                found.put(finding, spots.spot(part, finding));
            }
        }
        return found;
    }

    private Spot spot(HandledPart part, Finding finding) {
        String text = text(part.payload());
        boolean asItIs = part.handler().isScript() && finding.column() > 0;
        return new Spot(
                line(text, finding.line()),
                asItIs ? OptionalInt.of(finding.column()) : OptionalInt.empty(),
                excerpt(text, finding));
    }

    private static String text(Bytes bytes) {
        return bytes.utf8().orElse("").replace("\r\n", "\n");
    }

    /** Known where the part's text stands once in the file, from the beginning of a line. */
    private OptionalInt line(String part, int line) {
        int at = part.isBlank() ? -1 : file.indexOf(part);
        boolean once = at >= 0 && file.indexOf(part, at + 1) < 0;
        if (!once || (at > 0 && file.charAt(at - 1) != '\n')) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(line
                + (int) file.substring(0, at).chars().filter(c -> c == '\n').count());
    }

    private static Optional<Spot.Excerpt> excerpt(String part, Finding finding) {
        Matcher evidence = EVIDENCE.matcher(finding.message());
        String line = part.lines().skip(finding.line() - 1L).findFirst().orElse("");
        int column = finding.column() - 1;
        if (!evidence.find() || column < 0 || column >= line.length()) {
            return Optional.empty();
        }
        Set<String> shown = new HashSet<>(Arrays.asList(evidence.group(1).split(" ")));
        shown.remove(MASK);
        List<String> words = new ArrayList<>();
        if (!line.substring(0, column).isBlank()) {
            words.add(MASK);
        }
        for (String word : line.substring(column).strip().split("\\s+", -1)) {
            String bare = AROUND.matcher(word).replaceAll("");
            boolean show = shows(shown, bare);
            if (show || words.isEmpty() || !words.get(words.size() - 1).equals(MASK)) {
                words.add(show ? bare : MASK);
            }
        }
        if (words.stream().allMatch(MASK::equals)) {
            return Optional.empty();
        }
        String text = TextPage.printable(String.join(" ", words));
        int from = words.get(0).equals(MASK) ? MASK.length() + 1 : 0;
        return Optional.of(new Spot.Excerpt(text, from, text.length() - from));
    }

    /** A name stands for the path that it was found at. */
    private static boolean shows(Set<String> evidence, String token) {
        return evidence.contains(token)
                || evidence.stream().anyMatch(word -> word.startsWith("/") && word.endsWith("/" + token));
    }
}
