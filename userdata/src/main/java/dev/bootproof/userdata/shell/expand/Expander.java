package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.syntax.Word;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Expands words in bash's order: braces, tilde, parameters, commands and arithmetic, splitting, globs, quotes. */
public final class Expander {
    /** Between two fields that quotes keep apart: {@code "$@"}. */
    private static final char BREAK = '\ufdd2';
    /** An empty string in quotes: makes a field where nothing else would. */
    private static final char EMPTY = '\ufdd3';

    private static final Pattern ASSIGNED = Pattern.compile("[A-Za-z_]\\w*\\+?=");

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

        private boolean joinUnknown;

        /** Where no fields are wanted, bash joins by a blank or by the first character of IFS, as the case may be. */
        void joinedSomehow() {
            joinUnknown = true;
        }

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

    /** The text that replaces a match: an unquoted {@code &} becomes {@link Replacement#MATCHED} (bash 5.2). */
    String replacement(Word word) {
        Run run = new Run();
        tilde(word, run, false);
        for (int i = 0; i < run.text.length(); i++) {
            if (run.text.charAt(i) == '&' && run.kinds.charAt(i) != Run.QUOTED) {
                run.text.setCharAt(i, Replacement.MATCHED);
            }
        }
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

    private String plain(Run run) {
        String joint = run.joinUnknown && !joinsByBlank() ? Value.ANYTHING : " ";
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < run.text.length(); i++) {
            char c = run.text.charAt(i);
            if (c == BREAK) {
                out.append(joint);
            } else if (c != EMPTY) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private String firstOfIfs() {
        String ifs = ifs();
        return ifs.isEmpty() ? "" : ifs.substring(0, ifs.offsetByCodePoints(0, 1));
    }

    boolean joinsByBlank() {
        return firstOfIfs().equals(" ");
    }

    private String ifs() {
        return environment.variable("IFS").flatMap(Variable::value).orElse(" \t\n");
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
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Literal literal && (i == 0 || assignment)) {
                written(literal.text(), i == 0, i == parts.size() - 1, run, assignment);
            } else {
                part(parts.get(i), run, false);
            }
        }
    }

    /** Text with its tildes: at the start of a word, and behind the sign and the colons of what looks like an assignment. */
    private void written(String text, boolean first, boolean last, Run run, boolean assignment) {
        Matcher named = ASSIGNED.matcher(text);
        int value = first && !assignment && named.lookingAt() ? named.end() : -1;
        boolean colons = assignment || value >= 0;
        int from = 0;
        for (int at = text.indexOf('~'); at >= 0; at = text.indexOf('~', at + 1)) {
            boolean starts = (at == 0 && first) || at == value || (at > 0 && colons && text.charAt(at - 1) == ':');
            int end = at + 1;
            while (end < text.length() && text.charAt(end) != '/' && !(colons && text.charAt(end) == ':')) {
                end++;
            }
            if (!starts || (end == text.length() && !last)) {
                continue;
            }
            Optional<String> home = home(text.substring(at + 1, end));
            if (home.isPresent()) {
                run.add(text.substring(from, at), Run.WRITTEN);
                run.add(home.get(), Run.QUOTED);
                from = end;
            }
        }
        run.add(text.substring(from), Run.WRITTEN);
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
            if (Parameters.mixesLists(d.parts())) {
                // "$@$*": where fields end is bash's secret
                run.add(Value.ANYTHING, Run.QUOTED);
            }
            boolean vanishes = d.parts().stream()
                    .anyMatch(inner -> inner instanceof Part.Parameter p && Parameters.isList(p) && !p.length());
            if (run.text.length() == before && !vanishes) {
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
            run.add(environment.process(process), Run.QUOTED);
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
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                if (quoted && star) {
                    run.add(firstOfIfs(), Run.QUOTED);
                } else if (star && !firstOfIfs().isEmpty()) {
                    run.add(firstOfIfs(), Run.EXPANDED);
                } else {
                    run.add(BREAK, quoted ? Run.QUOTED : Run.EXPANDED);
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
        String ifs = ifs();
        List<String> fields = new ArrayList<>();
        int start = 0;
        int i = 0;
        boolean pendingSeparator = false;
        while (i < run.text.length()) {
            char c = run.text.charAt(i);
            boolean soft = c == BREAK && run.kinds.charAt(i) == Run.EXPANDED && !ifs.isEmpty();
            if (soft) {
                // outside quotes "$@" is joined by the first character of IFS, and split again
                c = ifs.charAt(0);
                run.text.setCharAt(i, c);
            }
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
