package dev.bootproof.userdata.shell.program;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.List;
import java.util.regex.Pattern;

/** What an interpreter of another language is given to run. */
record CodeText(String text, Exit exit) {
    private static final Pattern COMMENT = Pattern.compile("(?m)(^|\\s)#.*$");
    private static final Pattern NAMES = Pattern.compile("(?s).*(bootstrap|/etc/eks|\ufdd1).*");

    /**
     * @param inline the code of {@code -c} or {@code -e}, or empty
     * @param operands the file, where there is no code
     */
    static CodeText of(Host host, List<String> inline, List<String> operands) {
        if (!inline.isEmpty()) {
            return new CodeText(String.join("\n", inline), Exit.success());
        }
        Input input = Input.of(host, operands.isEmpty() ? List.of() : operands.subList(0, 1));
        return new CodeText(input.text(), input.exit());
    }

    /** It is not followed: what it writes and how it ends is not known, nor what it runs, if it names the script. */
    Exit unfollowed(Host host, String language) {
        boolean whole = !Value.isKnown(text) && text.replace(Value.ANYTHING, "").isBlank();
        if (whole || NAMES.matcher(COMMENT.matcher(text).replaceAll("$1")).matches()) {
            host.gap("code for " + language
                    + (whole ? " is not known" : " that names the bootstrap script is not followed"));
        }
        host.print(Value.ANYTHING);
        return Exit.unknown();
    }
}
