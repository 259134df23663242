package dev.bootproof.userdata.shell.syntax;

/** Options of the shell that change what text means; a line may set them for the next. */
final class ReaderOptions {
    private boolean posix;
    private boolean extendedGlobs;
    private boolean conditions = true;

    boolean posix() {
        return posix;
    }

    void posix(boolean on) {
        posix = on;
    }

    /** Whether {@code +(a|b)} is a pattern. */
    boolean extendedGlobs() {
        return extendedGlobs;
    }

    void extendedGlobs(boolean on) {
        extendedGlobs = on;
    }

    /** Whether {@code [[} begins a condition. */
    boolean conditions() {
        return conditions;
    }

    void conditions(boolean on) {
        conditions = on;
    }
}
