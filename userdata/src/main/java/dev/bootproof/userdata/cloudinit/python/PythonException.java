package dev.bootproof.userdata.cloudinit.python;

/** An exception of the Python program that is read like: what it stops depends on who catches it there. */
public final class PythonException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What cloud-init's {@code except} clauses tell apart. */
    public enum Kind {
        /** {@code YAMLError}, {@code TypeError} and {@code ValueError}: a YAML load that fails with these yields the default. */
        LOAD,
        /** Any other. */
        OTHER
    }

    private final Kind kind;

    public PythonException(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    public PythonException(String message) {
        this(Kind.OTHER, message);
    }

    public Kind kind() {
        return kind;
    }
}
