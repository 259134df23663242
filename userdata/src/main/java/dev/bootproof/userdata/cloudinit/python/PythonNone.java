package dev.bootproof.userdata.cloudinit.python;

/** Python's {@code None} among values read from YAML or JSON. */
public enum PythonNone {
    NONE;

    @Override
    public String toString() {
        return "None";
    }
}
