package dev.bootproof.userdata.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Since version 5.2 bash prints the tree of a <code>$(…)</code> and runs what it reads in that; AL2's 4.2 runs the text
 * itself. Two things do not come back as they were (bash: {@code print_cmd.c}): {@code coproc} before a simple command
 * gets a name, which is then taken for the command, and behind a here-document a semicolon is lost. What such a
 * substitution runs differs between the images.
 */
final class Reprinting {
    private int depth;
    private boolean document;
    private boolean behindDocument;
    private boolean unreadable;
    private Optional<Script.Stop> lost = Optional.empty();

    void enter() {
        depth++;
    }

    /** What was not printed as it was written, once the outermost substitution ends. */
    Optional<Script.Stop> leave() {
        Optional<Script.Stop> found = lost;
        if (--depth == 0) {
            document = false;
            behindDocument = false;
            unreadable = false;
            lost = Optional.empty();
        }
        return found;
    }

    void hereDocument() {
        document = depth > 0;
    }

    /** The command that is run for {@code coproc} and this one. */
    Optional<Command> coprocess(Command command, Position position) {
        if (depth == 0 || !(command instanceof Command.Simple simple)) {
            return Optional.empty();
        }
        lost(position, "what 'coproc' in a substitution runs differs between versions of bash");
        List<Word> words = new ArrayList<>(simple.words());
        words.add(0, new Word(List.of(new Word.Part.Literal(CompoundParser.COPROCESS)), position));
        return Optional.of(
                new Command.Simple(simple.assignments(), words, simple.redirects(), simple.text(), position));
    }

    /** {@code time} before a compound command, as the first of a substitution: a syntax error since version 5.2. */
    void timed(Position position) {
        unreadable |= depth > 0;
        lost(position, "versions of bash differ in 'time' before a compound command in a substitution");
    }

    /** Whether the substitution cannot be followed at all. */
    boolean unreadable() {
        return unreadable;
    }

    /** Between two commands of a list. */
    void separator(boolean semicolon, Position position) {
        if (document) {
            document = false;
            behindDocument = true;
        } else if (behindDocument) {
            behindDocument = false;
            if (semicolon) {
                unreadable |= depth > 0;
                lost(position, "versions of bash differ in what stands behind a here-document in a substitution");
            }
        }
    }

    private void lost(Position position, String why) {
        if (depth > 0 && lost.isEmpty()) {
            lost = Optional.of(new Script.Stop(position, why, Script.Stop.Kind.BOUND));
        }
    }
}
