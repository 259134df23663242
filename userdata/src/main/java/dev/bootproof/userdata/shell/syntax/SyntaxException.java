package dev.bootproof.userdata.shell.syntax;

/** Why a text is no script. Does not leave the package. */
final class SyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Script.Stop stop;

    SyntaxException(Position position, String why, boolean error) {
        super(why, null, false, false);
        this.stop = new Script.Stop(position, why, error);
    }

    Script.Stop stop() {
        return stop;
    }
}
