package dev.bootproof.userdata.shell.interp;

/** A mode as {@code chmod} and {@code install} take it: octal, or clauses such as {@code u+x}. */
final class FileMode {
    private FileMode() {}

    /** Whether root, to whom any of the three bits is enough, can run a file that is given the mode, and could before or not. */
    static boolean runs(String mode, boolean before) {
        if (mode.matches("[0-7]+")) {
            return (Integer.parseInt(mode.length() > 9 ? "0" : mode, 8) & 0111) != 0;
        }
        boolean result = before;
        for (String clause : Split.at(",", mode)) {
            if (clause.matches("[augo]*[+=][rwXst]*x[rwXst]*")) {
                result = true;
            } else if (clause.matches("[au]*-[rwst]*x.*") || clause.matches("[au]*=[rwst]*")) {
                result = false;
            }
        }
        return result;
    }
}
