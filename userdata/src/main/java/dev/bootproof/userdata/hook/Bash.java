package dev.bootproof.userdata.hook;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.DeployTimeValues;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Text put into bash scripts so that it is taken literally. */
public final class Bash {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private Bash() {}

    /**
     * A word of a command: in single quotes unless it needs none, and what is not 7-bit or a control character as the octal
     * numbers of its UTF-8.
     *
     * @throws IllegalArgumentException if it holds a NUL, which no argument can, or half a surrogate pair
     */
    public static String quote(String word) {
        if (word.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "a word for bash holds a NUL character, which no argument of a command can");
        }
        if (!encodable(word)) {
            throw new IllegalArgumentException("a word for bash holds half a surrogate pair, which is no character");
        }
        if (SAFE.matcher(word).matches()) {
            return word;
        }
        return plain(word) ? "'" + word.replace("'", "'\\''") + "'" : octal(word);
    }

    /** Whether {@link #quote} can make a word of a text. */
    public static boolean isWord(String text) {
        return text.indexOf('\0') < 0 && encodable(text);
    }

    private static String octal(String word) {
        StringBuilder quoted = new StringBuilder("$'");
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            if (b < ' ' || b == 0x7f || b == '\'' || b == '\\') {
                quoted.append(String.format("\\%03o", b & 0xff));
            } else {
                quoted.append((char) b);
            }
        }
        return quoted.append('\'').toString();
    }

    /** Whether text has a form in UTF-8: no half of a surrogate pair. */
    static boolean encodable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** Whether text may stand in a script as it is: what a 7-bit document carries, and no NUL or CR. */
    static boolean plain(String text) {
        return text.chars().allMatch(c -> c == '\n' || c == '\t' || (c >= ' ' && c < 0x7f));
    }

    /**
     * Commands that feed content to a command on its standard input, byte for byte.
     *
     * @param command what reads it, for instance {@code cat > /etc/motd}
     */
    public static String feed(String command, String content) {
        if (plain(content) && content.endsWith("\n")) {
            String end = delimiter(content);
            return command + " <<'" + end + "'\n" + content + end + "\n";
        }
        if (plain(content)) {
            // here documents end with a line end
            return "printf %s " + quote(content) + " | " + command + "\n";
        }
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String lines = Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes);
        return "base64 -d <<'EOF' | " + command + "\n" + lines + "\nEOF\n";
    }

    /** Commands that write a file whole, in place of one that is there; never a half one, and never readable too widely. */
    public static String write(String path, String mode, String owner, String content) {
        String target = quote(path);
        String parent = quote(parent(path));
        return "mkdir -p " + parent + "\n"
                + "install -m " + quote(mode) + " /dev/null " + quote(path + ".bootproof") + "\n"
                + feed("cat > " + quote(path + ".bootproof"), content)
                + (owner.equals("root:root") ? "" : "chown " + quote(owner) + " " + quote(path + ".bootproof") + "\n")
                + "mv -f " + quote(path + ".bootproof") + " " + target + "\n";
    }

    /** The folder of an absolute path. */
    static String parent(String path) {
        return path.substring(0, Math.max(1, path.lastIndexOf('/')));
    }

    private static String delimiter(String content) {
        // what a value will be is not known: no line of it should be the end
        String end = DeployTimeValues.in(content)
                ? "EOF-"
                        + Bytes.of(DeployTimeValues.filled(content, ""))
                                .sha256()
                                .substring(0, 16)
                : "EOF";
        String first = end;
        for (int i = 1; ("\n" + content).contains("\n" + end + "\n"); i++) {
            end = first + i;
        }
        return end;
    }
}
