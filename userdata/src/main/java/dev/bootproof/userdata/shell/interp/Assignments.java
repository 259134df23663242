package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Expander;
import dev.bootproof.userdata.shell.expand.ExpansionException;
import dev.bootproof.userdata.shell.expand.Subscripts;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.syntax.Assignment;
import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.Word;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives variables values, as it is written in front of a command, alone, or behind {@code declare}. */
final class Assignments {
    private static final int MAX_ELEMENTS = 2_000;

    private final State state;
    private final StateEnvironment environment;
    private final Expander expander;

    Assignments(State state, StateEnvironment environment, Expander expander) {
        this.state = state;
        this.environment = environment;
        this.expander = expander;
    }

    /** {@code set -k}: every word that looks like an assignment is one. */
    static Command.Simple withKeywords(Command.Simple written) {
        List<Word> words = new ArrayList<>();
        List<Assignment> assignments = new ArrayList<>(written.assignments());
        for (Word word : written.words()) {
            if (!isOne(word) || array(word).isPresent()) {
                words.add(word);
                continue;
            }
            String literal = literal(word);
            int equals = literal.indexOf('=');
            boolean append = literal.charAt(equals - 1) == '+';
            List<Part> value = new ArrayList<>(word.parts());
            value.set(0, new Part.Literal(literal.substring(equals + 1)));
            assignments.add(new Assignment(
                    literal.substring(0, append ? equals - 1 : equals),
                    Optional.empty(),
                    append,
                    new Word(value, word.position())));
        }
        return new Command.Simple(assignments, words, written.redirects(), written.text(), written.position());
    }

    /** Whether a word looks like an assignment. */
    static boolean isOne(Word word) {
        return !word.parts().isEmpty()
                && word.parts().get(0) instanceof Part.Literal literal
                && literal.text().matches("(?s)[A-Za-z_]\\w*\\+?=.*");
    }

    /** What a word that looks like an assignment is behind {@code declare}: its value is one of an assignment. */
    static String expanded(Word word, Expander expander) {
        int value = literal(word).indexOf('=') + 1;
        List<Part> parts = new ArrayList<>(word.parts());
        parts.set(0, new Part.Literal(literal(word).substring(value)));
        return literal(word).substring(0, value) + expander.single(new Word(parts, word.position()), true);
    }

    /** The compound value in a word. */
    static Optional<Part.Array> array(Word word) {
        return word.parts().stream()
                .filter(Part.Array.class::isInstance)
                .map(Part.Array.class::cast)
                .findFirst();
    }

    /** What a word starts with, as it is written. */
    static String literal(Word word) {
        return word.parts().get(0) instanceof Part.Literal literal ? literal.text() : "";
    }

    void assign(Assignment assignment) {
        String name = Target.of(state, assignment.name()).name();
        if (assignment.value().parts().size() == 1 && assignment.value().parts().get(0) instanceof Part.Array array) {
            assign(name, array, assignment.append());
            return;
        }
        Optional<String> key = assignment.subscript().map(subscript -> key(name, subscript));
        String value = expander.single(assignment.value(), true);
        if (assignment.append()) {
            Optional<Variable> old = environment.variable(assignment.name());
            String before = old.map(v -> v.elements().get(key.orElse("0"))).orElse("");
            boolean number = old.filter(v -> v.has('i')).isPresent();
            value = number ? "(" + before + ")+(" + value + ")" : before + value;
        }
        environment.assign(key.isPresent() ? name : assignment.name(), key, value);
    }

    private String key(String name, Word subscript) {
        return new Subscripts(environment, expander)
                .key(Optional.ofNullable(state.variables.get(name)), subscript)
                .orElseThrow(() -> new ExpansionException("a subscript lies before the first element", false));
    }

    /** Gives a variable a compound value. */
    void assign(String name, Part.Array array, boolean append) {
        Variable old = state.variables.get(name);
        if (old != null && old.has('r')) {
            throw new ExpansionException(name + " is readonly", state.endsAsPosix() || state.option("errexit"));
        }
        boolean associative = old != null && old.has('A');
        Map<String, String> elements = new LinkedHashMap<>(append && old != null ? old.elements() : Map.of());
        environment.spend(elements.size() / 16);
        long next = 0;
        for (String key : elements.keySet()) {
            next = !associative && key.matches("\\d{1,18}") ? Math.max(next, Long.parseLong(key) + 1) : next;
        }
        boolean pairs = associative
                && array.elements().stream()
                        .limit(1)
                        .allMatch(one -> one.subscript().isEmpty());
        for (int i = 0; pairs && i < array.elements().size(); i += 2) {
            // keys and values in turn (bash 5.1: assign_assoc_from_kvlist)
            boolean last = i + 1 == array.elements().size();
            String key = expander.single(array.elements().get(i).value());
            elements.put(
                    key, last ? "" : expander.single(array.elements().get(i + 1).value()));
        }
        for (Word.Element element : pairs ? List.<Word.Element>of() : array.elements()) {
            if (element.subscript().isPresent()) {
                String key = key(name, element.subscript().get());
                elements.put(key, expander.single(element.value()));
                next = key.matches("\\d{1,18}") ? Long.parseLong(key) + 1 : next;
            } else {
                for (String field : expander.fields(List.of(element.value()))) {
                    elements.put(Long.toString(next++), field);
                }
            }
            if (elements.size() > MAX_ELEMENTS) {
                throw new BudgetException("an array grows too long");
            }
        }
        String attributes = old == null ? "a" : old.isArray() ? old.attributes() : old.attributes() + "a";
        state.set(
                name,
                new Variable(
                        StateEnvironment.sorted(elements, attributes),
                        attributes,
                        Optional.of(environment.position())));
    }
}
