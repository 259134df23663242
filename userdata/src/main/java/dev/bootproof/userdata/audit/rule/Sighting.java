package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.Reached;

/**
 * A place where a document does what a rule looks for.
 *
 * @param part the part's path; empty where it is not known
 * @param what a clause with a verb for people; of the document's own text it holds only what the rule looks for
 */
record Sighting(String part, Reached<?> reached, String what) {
    /** A command is run. */
    static Sighting of(Subject.Ran ran, String what) {
        return new Sighting(ran.script().part().path(), ran.command(), what);
    }

    /** A file is used. */
    static Sighting of(Subject.Used used, String what) {
        return new Sighting(used.part(), used.file(), what);
    }

    /** Whether the node comes there, as far as can be told. */
    boolean isExpected() {
        return reached.certainty().isLikely();
    }
}
