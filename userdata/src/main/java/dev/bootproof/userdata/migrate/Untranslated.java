package dev.bootproof.userdata.migrate;

/**
 * Something of the AL2 document that the AL2023 document does not hold. Shows no value of the document.
 *
 * @param what the option, kubelet flag or command, its arguments masked
 * @param part the path of the part it stands in; empty for the document
 * @param line counted from 1 within the part; 0 where none is known
 * @param why why AL2023 has nothing that does the same
 * @param instead what to do; never empty
 */
public record Untranslated(String what, String part, int line, String why, String instead) {
    /** Something whose place is not told yet. */
    Untranslated(String what, String why, String instead) {
        this(what, "", 0, why, instead);
    }

    Untranslated at(String place, int at) {
        return new Untranslated(what, place, at, why, instead);
    }
}
