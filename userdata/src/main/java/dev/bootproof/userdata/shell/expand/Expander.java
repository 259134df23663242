package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.syntax.Word;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Expands words in bash's order: braces, tilde, parameters, commands and arithmetic, splitting, globs, quotes. */
public final class Expander {
    /** Between two fields that quotes keep apart: {@code "$@"}. */
    private static final char BREAK = '\ufdd2';
    /** An empty string in quotes: makes a field where nothing else would. */
    private static final char EMPTY = '\ufdd3';

    private final Environment environment;
    private final Parameters parameters;
    private final Braces braces;

    public Expander(Environment environment) {
        this.environment = environment;
        this.parameters = new Parameters(environment, this);
        this.braces = new Braces(environment);
    }

    /** Text on its way to fields: every character with whether it is quoted, written, or came from an expansion. */
    static final class Run {
        static final char WRITTEN = 'w';
        static final char QUOTED = 'q';
        static final char EXPANDED = 'e';

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder kinds = new StringBuilder();

        void add(String added, char kind) {
            text.append(added);
            kinds.append(String.valueOf(kind).repeat(added.length()));
        }

        void add(char c, char kind) {
            text.append(c);
            kinds.append(kind);
        }
    }

    /** All fields of a command's words. */
    public List<String> fields(List<Word> words) {
        List<String> fields = new ArrayList<>();
        for (Word word : words) {
            for (Word braced : braces.expand(word)) {
                Run run = new Run();
                tilde(braced, run, false);
                fields.addAll(split(run));
            }
        }
        return fields;
    }

    /** One string: as an assignment, a redirection's target, {@code case}'s word. */
    public String single(Word word) {
        return single(word, false);
    }

    /** @param assignment whether a tilde counts behind colons as well */
    public String single(Word word, boolean assignment) {
        Run run = new Run();
        tilde(word, run, assignment);
        return plain(run);
    }

    /** A pattern: quoted characters stand behind a backslash. */
    public String pattern(Word word) {
        Run run = new Run();
        tilde(word, run, false);
        return escaped(run, 0, run.text.length());
    }

    /** A regular expression: quoted characters mean themselves. */
    public String regex(Word word) {
        Run run = new Run();
        parts(word.parts(), run, false);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < run.text.length(); i++) {
            char c = run.text.charAt(i);
            if (c != EMPTY && c != BREAK) {
                if (run.kinds.charAt(i) == Run.QUOTED && "\\^$.|?*+()[]{}".indexOf(c) >= 0) {
                    out.append('\\');
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Text in which only {@code $}, backquotes and backslashes count: here-documents, arithmetic. */
    public String text(Word word) {
        Run run = new Run();
        parts(word.parts(), run, true);
        return plain(run);
    }

    String operand(Word word, boolean quoted) {
        Run run = new Run();
        operand(word, run, quoted);
        return plain(run);
    }

    /** The other value of a parameter: outside quotes its written blanks separate fields as well. */
    void operand(Word word, Run run, boolean quoted) {
        if (quoted) {
            parts(word.parts(), run, true);
            return;
        }
        int from = run.text.length();
        tilde(word, run, false);
        for (int i = from; i < run.text.length(); i++) {
            if (run.kinds.charAt(i) == Run.WRITTEN) {
                run.kinds.setCharAt(i, Run.EXPANDED);
            }
        }
    }

    /** Splits what a variable holds, as {@code read} does it. */
    public static boolean isBlankSeparator(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    private static String plain(Run run) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < run.text.length(); i++) {
            char c = run.text.charAt(i);
            if (c == BREAK) {
                out.append(' ');
            } else if (c != EMPTY) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String escaped(Run run, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = run.text.charAt(i);
            if (c == BREAK) {
                out.append(' ');
            } else if (c != EMPTY) {
                if (run.kinds.charAt(i) == Run.QUOTED && "*?[]\\+@!(|)-".indexOf(c) >= 0) {
                    out.append('\\');
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private void tilde(Word word, Run run, boolean assignment) {
        List<Part> parts = word.parts();
        if (!parts.isEmpty()
                && parts.get(0) instanceof Part.Literal first
                && first.text().startsWith("~")) {
            int end = first.text().indexOf('/');
            String name = end < 0 ? first.text().substring(1) : first.text().substring(1, end);
            Optional<String> home = (end < 0 && parts.size() > 1) ? Optional.empty() : home(name);
            if (home.isPresent()) {
                run.add(home.get(), Run.QUOTED);
                written(end < 0 ? "" : first.text().substring(end), run, assignment);
                parts(parts.subList(1, parts.size()), run, false);
                return;
            }
        }
        if (assignment) {
            for (Part part : parts) {
                if (part instanceof Part.Literal literal) {
                    written(literal.text(), run, true);
                } else {
                    part(part, run, false);
                }
            }
        } else {
            parts(parts, run, false);
        }
    }

    private void written(String text, Run run, boolean assignment) {
        int colon = assignment ? text.indexOf(":~") : -1;
        if (colon >= 0) {
            int end = text.indexOf('/', colon);
            Optional<String> home = home(end < 0 ? text.substring(colon + 2) : text.substring(colon + 2, end));
            if (home.isPresent()) {
                run.add(text.substring(0, colon + 1), Run.WRITTEN);
                run.add(home.get(), Run.QUOTED);
                run.add(end < 0 ? "" : text.substring(end), Run.WRITTEN);
                return;
            }
        }
        run.add(text, Run.WRITTEN);
    }

    private Optional<String> home(String user) {
        return switch (user) {
            case "" ->
                Optional.of(
                        environment.variable("HOME").flatMap(Variable::value).orElse("/root"));
            case "root" -> Optional.of("/root");
            case "ec2-user" -> Optional.of("/home/ec2-user");
            case "+" -> Optional.of(environment.directory());
            case "-" -> environment.variable("OLDPWD").flatMap(Variable::value);
            default ->
                user.matches("\\+?\\d{1,4}")
                        ? environment
                                .variable("DIRSTACK")
                                .map(stack -> stack.elements().get(user.replace("+", "")))
                        : Optional.empty();
        };
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
            run.add(q.text().isEmpty() ? String.valueOf(EMPTY) : q.text(), Run.QUOTED);
        } else if (part instanceof Part.DoubleQuoted d) {
            int before = run.text.length();
            parts(d.parts(), run, true);
            boolean onlyPositional =
                    d.parts().size() == 1 && d.parts().get(0) instanceof Part.Parameter p && Parameters.isList(p);
            if (run.text.length() == before && !onlyPositional) {
                run.add(EMPTY, Run.QUOTED);
            }
        } else if (part instanceof Part.Parameter parameter) {
            parameters.expand(parameter, run, quoted);
        } else if (part instanceof Part.CommandSubstitution substitution) {
            String output = environment.output(substitution.script());
            int end = output.length();
            while (end > 0 && output.charAt(end - 1) == '\n') {
                end--;
            }
            value(output.substring(0, end), run, quoted);
        } else if (part instanceof Part.Arithmetic arithmetic) {
            OptionalLong number = calculated(arithmetic);
            value(number.isPresent() ? Long.toString(number.getAsLong()) : Value.ANYTHING, run, quoted);
        } else if (part instanceof Part.ProcessSubstitution process) {
            run.add(environment.process(process.script(), process.input()), Run.QUOTED);
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
    private OptionalLong calculated(Part.Arithmetic arithmetic) {
        try {
            return Arithmetic.evaluate(environment, text(arithmetic.expression()));
        } catch (ExpansionException e) {
            if (e.fatal() || !environment.option("posix")) {
                throw e;
            }
            throw new ExpansionException("an arithmetic expression is wrong", true);
        }
    }

    void value(String value, Run run, boolean quoted) {
        environment.spend(1 + value.length() / 256);
        if (run.text.length() + value.length() > 400_000) {
            throw environment.tooMuch("a word becomes too long");
        }
        run.add(value, quoted ? Run.QUOTED : Run.EXPANDED);
    }

    /** Several values: fields of their own in quotes, joined where splitting sees to it. */
    void values(List<String> values, Run run, boolean quoted, boolean star) {
        String ifs = environment.variable("IFS").flatMap(Variable::value).orElse(" \t\n");
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                if (quoted && star) {
                    run.add(ifs.isEmpty() ? "" : ifs.substring(0, 1), Run.QUOTED);
                } else {
                    run.add(BREAK, Run.QUOTED);
                }
            }
            if (values.get(i).isEmpty() && quoted) {
                run.add(EMPTY, Run.QUOTED);
            }
            value(values.get(i), run, quoted);
        }
    }

    // --- splitting and globs

    private List<String> split(Run run) {
        String ifs = environment.variable("IFS").flatMap(Variable::value).orElse(" \t\n");
        List<String> fields = new ArrayList<>();
        int start = 0;
        int i = 0;
        boolean pendingSeparator = false;
        while (i < run.text.length()) {
            char c = run.text.charAt(i);
            boolean separates = run.kinds.charAt(i) == Run.EXPANDED && ifs.indexOf(c) >= 0;
            if (c == BREAK) {
                if (i > start || pendingSeparator) {
                    field(run, start, i, fields);
                }
                start = i + 1;
                pendingSeparator = false;
            } else if (separates && isBlankSeparator(c)) {
                if (i > start) {
                    field(run, start, i, fields);
                    // blanks and one other separator are one separator
                    int j = i;
                    while (j < run.text.length() && separatesBlank(run, j, ifs)) {
                        j++;
                    }
                    if (j < run.text.length()
                            && run.kinds.charAt(j) == Run.EXPANDED
                            && ifs.indexOf(run.text.charAt(j)) >= 0) {
                        i = j;
                    }
                }
                start = i + 1;
            } else if (separates) {
                field(run, start, i, fields);
                start = i + 1;
            }
            i++;
        }
        if (start < run.text.length()) {
            field(run, start, run.text.length(), fields);
        }
        return fields;
    }

    private static boolean separatesBlank(Run run, int i, String ifs) {
        char c = run.text.charAt(i);
        return run.kinds.charAt(i) == Run.EXPANDED && isBlankSeparator(c) && ifs.indexOf(c) >= 0;
    }

    private void field(Run run, int from, int to, List<String> fields) {
        environment.spend(1);
        StringBuilder plain = new StringBuilder();
        boolean glob = false;
        for (int i = from; i < to; i++) {
            char c = run.text.charAt(i);
            if (c != EMPTY) {
                plain.append(c);
            }
            glob |= run.kinds.charAt(i) != Run.QUOTED && "*?[".indexOf(c) >= 0;
            glob |= run.kinds.charAt(i) != Run.QUOTED && c == '(' && environment.option("extglob");
        }
        if (!glob || environment.option("noglob") || !Value.isKnown(plain.toString())) {
            fields.add(plain.toString());
            return;
        }
        String pattern = escaped(run, from, to);
        if (!GlobPattern.isPattern(pattern)) {
            fields.add(plain.toString());
            return;
        }
        fields.addAll(new PathGlob(environment).expand(pattern, plain.toString()));
    }
}
