package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.expand.ExpansionException.Reach;
import dev.bootproof.userdata.shell.syntax.ShellParser;
import dev.bootproof.userdata.shell.syntax.Word;
import java.util.Optional;
import java.util.OptionalLong;

/** Which element the subscript behind an array's name means: a text in an associative array, else a number. */
public final class Subscripts {
    private final Environment environment;
    private final Expander expander;

    public Subscripts(Environment environment, Expander expander) {
        this.environment = environment;
        this.expander = expander;
    }

    /** The element's key; empty where it lies before the first, {@link Value#ANYTHING} where it is not known. */
    public Optional<String> key(Optional<Variable> array, Word subscript) {
        if (array.filter(v -> v.has('A')).isPresent()) {
            return Optional.of(expander.single(subscript));
        }
        try {
            OptionalLong index = Arithmetic.evaluate(environment, expander.text(subscript));
            if (index.isEmpty()) {
                return Optional.of(Value.ANYTHING);
            }
            Optional<String> key = Variable.index(array, index.getAsLong());
            if (key.isEmpty() && environment.option("errexit")) {
                // bash: report_error ends a shell that has set -e; else it only says so
                throw new ExpansionException("a subscript lies before the first element", true);
            }
            return key;
        } catch (ExpansionException e) {
            // bash: array_expand_index cleans up all that runs and jumps to the top level
            throw new ExpansionException("a subscript is wrong", e.fatal() ? Reach.SHELL : Reach.SCRIPT_LINE);
        }
    }

    /** The same of a text, in which expansions and quotes count once more: {@code unset 'a[i]'}. */
    public Optional<String> key(Optional<Variable> array, String subscript) {
        environment.spend(1 + subscript.length() / 256);
        Optional<Word> word = ShellParser.subscript(subscript);
        return word.isPresent() ? key(array, word.get()) : Optional.of(Value.ANYTHING);
    }
}
