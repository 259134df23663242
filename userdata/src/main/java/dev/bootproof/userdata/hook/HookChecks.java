package dev.bootproof.userdata.hook;

import dev.bootproof.userdata.DeployTimeValues;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one hook, so that its author reads all of it at once. */
final class HookChecks {
    // Linux's PATH_MAX and NAME_MAX, with room for the ending of a file that is not written whole yet
    private static final int LONGEST_PATH = 4_000;
    private static final int LONGEST_NAME = 240;

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

    /** A path that means the same file whatever stands on the node, and none that the hooks themselves need. */
    void path(String what, String path) {
        text(what, path);
        List<String> names = List.of(path.substring(Math.min(1, path.length())).split("/", -1));
        require(
                path.startsWith("/")
                        && path.chars().noneMatch(Character::isISOControl)
                        && names.stream()
                                .noneMatch(name -> List.of("", ".", "..").contains(name)),
                what + ": an absolute path of a file, without . or .., control characters or a / at its end");
        require(
                bytes(path) <= LONGEST_PATH && names.stream().allMatch(name -> bytes(name) <= LONGEST_NAME),
                what + ": at most " + LONGEST_PATH + " bytes, and " + LONGEST_NAME + " between two /");
        require(
                !(path + "/").startsWith("/run/bootproof/")
                        && !path.equals("/usr/local/bin/bootproof-hooks")
                        && !path.matches(
                                "/run/systemd/system/(bootproof-.*|nodeadm-run\\.service\\.d/50-bootproof\\.conf)"),
                what + ": a file that the hooks themselves are run by");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Text of any kind that a file can hold as it is. */
    void text(String what, String text) {
        require(Bash.encodable(text), what + ": half a surrogate pair, which no file can hold");
        require(
                Bash.plain(text) || !DeployTimeValues.in(text),
                what
                        + ": a value that is known only when deployed, next to a character outside 7-bit ASCII or a control"
                        + " character; such text travels encoded, and the value would be missing on the node");
    }

    /**
     * A text of one form, where values that are known only when deployed may stand in it.
     *
     * @param standIn looks like such a value
     */
    void form(String text, String regex, String standIn, String otherwise) {
        require(DeployTimeValues.filled(text, standIn).matches(regex), otherwise);
    }

    /** Text that bash reads as commands. */
    void commands(String what, List<String> lines) {
        lines.forEach(line -> text(what, line));
        require(
                lines.stream().noneMatch(line -> line.indexOf('\0') >= 0),
                what + ": a NUL character, which bash would drop");
        require(
                lines.stream().noneMatch(line -> line.indexOf('\r') >= 0),
                what + ": a CR, which bash would take for a part of the command; use LF line ends");
    }

    /** A value as errors show it: what its author recognizes it by, on one line. */
    static String shown(String value) {
        String start = value.length() > 80 ? value.substring(0, 80) + "..." : value;
        return "'" + start.replaceAll("[^ -~]", "?") + "'";
    }

    void mode(String mode) {
        require(mode.matches("[0-7]{3,4}"), "mode " + shown(mode) + ": three or four octal digits, such as 0644");
    }

    void owner(String owner) {
        require(
                owner.matches("[A-Za-z_][A-Za-z0-9_-]{0,31}:[A-Za-z_][A-Za-z0-9_-]{0,31}"),
                "owner: user:group, such as root:root");
    }

    /** One line of text, as configuration files want it: a reader that strips it changes nothing. */
    void line(String what, String text) {
        require(
                !text.isEmpty()
                        && text.equals(text.strip())
                        && Bash.plain(text)
                        && text.indexOf('\n') < 0
                        && !text.endsWith("\\"),
                what + ": one line of 7-bit text, without blanks at its ends or a backslash at its end");
    }

    /** @throws IllegalArgumentException with everything that was wrong, if anything was */
    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("hook '" + name + "': " + String.join("; ", errors));
        }
    }
}
