package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.syntax.ShellParser;
import dev.bootproof.userdata.shell.syntax.Word;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.List;

/** Expands words in bash's order: braces, tilde, parameters, commands and arithmetic, splitting, globs, quotes. */
public final class Expander {
    /** An option of a shell whose output becomes a variable's value: it does not take a joined list for one. */
    public static final String ASSIGNED = " assigned";

    private final Environment environment;
    private final Parameters parameters;
    private final Braces braces;
    private final Tilde tilde;
    private final Splitting splitting;

    public Expander(Environment environment) {
        this.environment = environment;
        this.parameters = new Parameters(environment, this);
        this.braces = new Braces(environment);
        this.tilde = new Tilde(environment);
        this.splitting = new Splitting(environment);
    }

    /** All fields of a command's words. */
    public List<String> fields(List<Word> words) {
        List<String> fields = new ArrayList<>();
        for (Word word : words) {
            for (Word braced : braces.expand(word)) {
                Run run = new Run();
                tilde(braced, run, false);
                fields.addAll(splitting.fields(run, braced));
            }
        }
        return fields;
    }

    /** The paths that a pattern matches; what there is if nothing does, the options say. */
    public List<String> paths(String pattern) {
        return new PathGlob(environment).expand(pattern, pattern);
    }

    /** One string: as an assignment, a redirection's target, {@code case}'s word. */
    public String single(Word word) {
        return single(word, false);
    }

    /** @param assignment whether a tilde counts behind colons as well */
    public String single(Word word, boolean assignment) {
        Run run = new Run();
        run.assigned(assignment);
        tilde(word, run, assignment);
        return plain(run);
    }

    /** A pattern: quoted characters stand behind a backslash. */
    public String pattern(Word word) {
        Run run = new Run();
        tilde(word, run, false);
        return run.pattern(0, run.length());
    }

    /** A regular expression: quoted characters mean themselves. */
    public String regex(Word word) {
        Run run = new Run();
        parts(word.parts(), run, false);
        return run.regex();
    }

    /** Text in which only {@code $}, backquotes and backslashes count: here-documents, arithmetic. */
    public String text(Word word) {
        Run run = new Run();
        parts(word.parts(), run, true);
        return plain(run);
    }

    /** What a prompt's text becomes, as of {@code PS4}; what its escapes tell is not known. */
    public String prompt(String text) {
        return ShellParser.expansions(text.replaceAll("(?s)\\\\.|!", Value.ANYTHING))
                .map(this::text)
                .orElse(Value.ANYTHING);
    }

    /** The text that replaces a match: an unquoted {@code &} becomes {@link Replacement#MATCHED} (bash 5.2). */
    String replacement(Word word) {
        Run run = new Run();
        tilde(word, run, false);
        run.replaceUnquoted('&', Replacement.MATCHED);
        return plain(run);
    }

    /** The text of another value, which is part of {@code outer}. */
    String operandText(Word word, Run outer, boolean quoted) {
        Run run = new Run();
        operand(word, run, quoted);
        if (run.isList()) {
            outer.hasList(true);
        }
        return plain(run);
    }

    /** The other value of a parameter: outside quotes its written blanks separate fields as well. */
    void operand(Word word, Run run, boolean quoted) {
        if (quoted) {
            parts(word.parts(), run, true);
            return;
        }
        int from = run.length();
        tilde(word, run, false);
        run.writtenIsExpanded(from);
    }

    private String plain(Run run) {
        return Value.single(run.plain(run.isJoinUnknown() && !joinsByBlank() ? Value.ANYTHING : " "));
    }

    private String firstOfIfs() {
        String ifs = ifs();
        return ifs.isEmpty() ? "" : ifs.substring(0, ifs.offsetByCodePoints(0, 1));
    }

    boolean joinsByNothing() {
        return firstOfIfs().isEmpty();
    }

    boolean joinsByBlank() {
        return firstOfIfs().equals(" ");
    }

    private String ifs() {
        return environment.ifs();
    }

    private void tilde(Word word, Run run, boolean assignment) {
        List<Part> parts = word.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Literal literal && (i == 0 || assignment)) {
                tilde.write(literal.text(), i == 0, i == parts.size() - 1, run, assignment);
            } else {
                part(parts.get(i), run, false);
            }
        }
    }

    private void parts(List<Part> parts, Run run, boolean quoted) {
        for (Part part : parts) {
            part(part, run, quoted);
        }
    }

    private void part(Part part, Run run, boolean quoted) {
        environment.spend(1);
        if (part instanceof Part.Literal literal) {
            run.add(literal.text(), quoted ? Run.QUOTED : Run.WRITTEN);
        } else if (part instanceof Part.Quoted q) {
            run.add(q.text().isEmpty() ? String.valueOf(Run.EMPTY) : q.text(), Run.QUOTED);
        } else if (part instanceof Part.DoubleQuoted d) {
            int before = run.length();
            boolean list = run.isList();
            parts(d.parts(), run, true);
            if (Parameters.mixesLists(d.parts())) {
                // "$@$*": where fields end is bash's secret
                run.add(Value.WORDS, Run.QUOTED);
            }
            boolean vanishes =
                    d.parts().stream().anyMatch(inner -> inner instanceof Part.Parameter p && parameters.vanishes(p));
            if (run.length() == before && !vanishes) {
                run.add(Run.EMPTY, Run.QUOTED);
            }
            if (run.length() == before && !quoted && parameters.isWithin()) {
                // within another parameter's word, quotes around no values make no list
                run.hasList(list);
            }
        } else if (part instanceof Part.Parameter parameter) {
            parameters.expand(parameter, run, quoted);
        } else if (part instanceof Part.CommandSubstitution substitution) {
            String output = environment.output(substitution.script(), run.isAssigned());
            int end = output.length();
            while (end > 0 && output.charAt(end - 1) == '\n') {
                end--;
            }
            value(Value.single(output.substring(0, end)), run, quoted);
        } else if (part instanceof Part.Arithmetic arithmetic) {
            String number = environment.text(calculated(arithmetic));
            value(number, run, quoted || !Value.isKnown(number)); // it is one word
        } else if (part instanceof Part.ProcessSubstitution process) {
            run.add(environment.process(process), Run.QUOTED);
        } else if (part instanceof Part.BadSubstitution bad && bad.text().contains("$${")) {
            value(Value.ANYTHING, run, quoted);
        } else if (part instanceof Part.BadSubstitution) {
            throw new ExpansionException(
                    "bad substitution", environment.option("posix") || environment.option("errexit"));
        } else if (part instanceof Part.Array array) {
            for (Word.Element element : array.elements()) {
                run.add(single(element.value()), Run.QUOTED);
            }
        }
    }

    /** An error in {@code $(( ))} ends a POSIX shell; elsewhere in arithmetic it does not. */
    private Range calculated(Part.Arithmetic arithmetic) {
        try {
            return Arithmetic.range(environment, text(arithmetic.expression()));
        } catch (ExpansionException e) {
            if (e.fatal() || !environment.option("posix")) {
                throw e;
            }
            throw new ExpansionException("an arithmetic expression is wrong", true);
        }
    }

    void value(String value, Run run, boolean quoted) {
        environment.spend(1 + value.length() / 256);
        if (run.length() + value.length() > 400_000) {
            throw environment.tooMuch("a word becomes too long");
        }
        run.add(value, quoted ? Run.QUOTED : Run.EXPANDED);
    }

    /** Several values: fields of their own in quotes, joined where splitting sees to it. */
    void values(List<String> values, Run run, boolean quoted, boolean star) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                if (quoted && star) {
                    run.add(firstOfIfs(), Run.QUOTED);
                } else if (star && !firstOfIfs().isEmpty()) {
                    run.add(firstOfIfs(), Run.EXPANDED);
                } else {
                    run.add(Run.BREAK, quoted ? Run.QUOTED : Run.EXPANDED);
                }
            }
            if (values.get(i).isEmpty() && quoted) {
                run.add(Run.EMPTY, Run.QUOTED);
            }
            value(values.get(i), run, quoted);
        }
    }
}
