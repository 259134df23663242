package dev.bootproof.userdata.shell.program.sed;

/** What sed itself refuses. */
final class SedScriptException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
