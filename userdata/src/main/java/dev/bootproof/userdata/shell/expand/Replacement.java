package dev.bootproof.userdata.shell.expand;

/** What stands behind the second slash of <code>${name/pattern/text}</code>. */
final class Replacement {
    /** Stands for what the pattern matched. */
    static final char MATCHED = '\ufdd4';

    private Replacement() {}

    static String of(String text, String matched) {
        return text.replace(String.valueOf(MATCHED), matched);
    }
}
