package dev.bootproof.construct;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one construct, so that its user reads all of it at once. */
final class Problems {
    private final List<String> found = new ArrayList<>();

    /**
     * @param place the property, or the part of it
     * @param what what is wrong, why it matters on the node, and the fix
     */
    void add(String place, String what) {
        found.add(place + ": " + what);
    }

    /** @throws IllegalArgumentException with everything that was added, if anything was */
    void throwIfAny(String construct) {
        if (found.isEmpty()) {
            return;
        }
        StringBuilder message = new StringBuilder(construct)
                .append(" cannot be built, ")
                .append(found.size() == 1 ? "1 error:" : found.size() + " errors:");
        for (int i = 0; i < found.size(); i++) {
            message.append("\n  ")
                    .append(i + 1)
                    .append(". ")
                    .append(found.get(i).replace("\n", "\n     "));
        }
        throw new IllegalArgumentException(message.toString());
    }
}
