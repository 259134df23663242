package dev.bootproof.userdata.audit.suppression;

/**
 * Where a suppression is written.
 *
 * @param part the part's path; empty where it is not written in the document
 * @param line counted from 1 within the part or, where that is empty, within the configuration file; 0 for a tag
 * @param column counted from 1; 0 where {@code line} is 0
 */
public record Place(String part, int line, int column) {
    /** Not in a text at all. */
    static final Place NONE = new Place("", 0, 0);
}
