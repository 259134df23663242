package dev.bootproof.userdata.hook;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one hook, so that its author reads all of it at once. */
final class HookChecks {
    private final String name;
    private final List<String> errors = new ArrayList<>();

    HookChecks(String name) {
        this.name = name;
    }

    /** @param otherwise what is wrong and the fix */
    void require(boolean holds, String otherwise) {
        if (!holds) {
            errors.add(otherwise);
        }
    }

    void add(String error) {
        errors.add(error);
    }

    /** A path that means the same file whatever stands on the node. */
    void path(String what, String path) {
        require(
                path.matches("(/[^/\\x00-\\x1f\\x7f]+)+")
                        && !(path + "/").contains("/../")
                        && !(path + "/").contains("/./"),
                what + ": an absolute path of a file, without . or .., control characters or a / at its end");
    }

    void mode(String mode) {
        require(mode.matches("[0-7]{3,4}"), "mode '" + mode + "': three or four octal digits, such as 0644");
    }

    void owner(String owner) {
        require(
                owner.matches("[A-Za-z_][A-Za-z0-9_-]*:[A-Za-z_][A-Za-z0-9_-]*"),
                "owner: user:group, such as root:root");
    }

    /** One line of text, as systemd and configuration files want it. */
    void line(String what, String text) {
        require(
                !text.isBlank() && Bash.plain(text) && text.indexOf('\n') < 0 && !text.endsWith("\\"),
                what + ": one line of 7-bit text, not blank, not ending in a backslash");
    }

    /** @throws IllegalArgumentException with everything that was wrong, if anything was */
    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("hook '" + name + "': " + String.join("; ", errors));
        }
    }
}
