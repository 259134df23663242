package dev.bootproof.userdata.shell.syntax;

/** Why a text is no script. Does not leave the package. */
final class SyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Script.Stop stop;

    /** @param error a syntax error; else a bound of this reader */
    SyntaxException(Position position, String why, boolean error) {
        this(new Script.Stop(position, why, error ? Script.Stop.Kind.ERROR : Script.Stop.Kind.BOUND));
    }

    private SyntaxException(Script.Stop stop) {
        super(stop.why(), null, false, false);
        this.stop = stop;
    }

    static SyntaxException inSubstitution(Script.Stop stop) {
        return new SyntaxException(new Script.Stop(stop.position(), stop.why(), Script.Stop.Kind.SUBSTITUTION));
    }

    static SyntaxException lexical(Position position, String why) {
        return new SyntaxException(new Script.Stop(position, why, Script.Stop.Kind.LEXICAL));
    }

    static SyntaxException inCondition(Script.Stop stop) {
        return new SyntaxException(new Script.Stop(stop.position(), stop.why(), Script.Stop.Kind.CONDITION));
    }

    Script.Stop stop() {
        return stop;
    }
}
