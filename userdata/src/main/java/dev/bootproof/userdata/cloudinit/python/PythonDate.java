package dev.bootproof.userdata.cloudinit.python;

/**
 * A {@code date} or {@code datetime}.
 *
 * @param text as {@code str()} shows it
 * @param repr as {@code repr()} shows it
 */
public record PythonDate(String text, String repr) {
    @Override
    public String toString() {
        return text;
    }
}
