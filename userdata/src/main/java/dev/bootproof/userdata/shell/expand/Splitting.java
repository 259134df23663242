package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.syntax.Word;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.List;

/** Makes fields of what a word was expanded to: splits by IFS, then looks for files. */
final class Splitting {
    private final Environment environment;

    Splitting(Environment environment) {
        this.environment = environment;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    /** @param word what the run came from */
    List<String> fields(Run run, Word word) {
        List<String> fields = new ArrayList<>();
        boolean list = run.isList();
        String ifs = list || isSplit(word) ? environment.ifs() : "";
        prepare(run, ifs);
        int start = 0;
        int i = 0;
        while (i < run.length()) {
            char c = run.at(i);
            boolean separates = separates(run, i, ifs);
            if (c == Run.BREAK) {
                if (i > start) {
                    field(run, start, i, fields);
                }
                start = i + 1;
            } else if (separates && isBlank(c)) {
                // in front of a list, blanks are not passed over (bash: list_string in subst.c)
                if (i > start || (list && i == 0)) {
                    if (i > start) {
                        field(run, start, i, fields);
                    }
                    // blanks and one other separator are one separator
                    int j = i;
                    while (j < run.length() && isBlank(run.at(j)) && separates(run, j, ifs)) {
                        j++;
                    }
                    if (j < run.length() && separates(run, j, ifs)) {
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
        if (start < run.length()) {
            field(run, start, run.length(), fields);
        }
        return fields;
    }

    /**
     * Whether bash splits a word without a list. The last expansion in it decides, and a lone {@code $} is one that says
     * no (bash: {@code expanded_something} in subst.c).
     */
    private static boolean isSplit(Word word) {
        boolean split = false;
        for (Part part : word.parts()) {
            if (part instanceof Part.Literal literal) {
                split &= literal.text().indexOf('$') < 0;
            } else {
                split |= part instanceof Part.Parameter
                        || part instanceof Part.CommandSubstitution
                        || part instanceof Part.Arithmetic;
            }
        }
        return split;
    }

    /** Written separators separate nothing, and count as quoted; a list outside quotes is joined, and split again. */
    private static void prepare(Run run, String ifs) {
        for (int i = 0; i < run.length() && !ifs.isEmpty(); i++) {
            if (run.kind(i) == Run.WRITTEN && ifs.indexOf(run.at(i)) >= 0) {
                run.set(i, run.at(i), Run.QUOTED);
            } else if (run.kind(i) == Run.EXPANDED && run.at(i) == Run.BREAK) {
                run.set(i, ifs.charAt(0), Run.EXPANDED);
            }
        }
    }

    private static boolean separates(Run run, int i, String ifs) {
        return run.kind(i) == Run.EXPANDED && ifs.indexOf(run.at(i)) >= 0;
    }

    private void field(Run run, int from, int to, List<String> fields) {
        environment.spend(1);
        StringBuilder plain = new StringBuilder();
        boolean glob = false;
        boolean split = from < to;
        for (int i = from; i < to; i++) {
            char c = run.at(i);
            if (c != Run.EMPTY) {
                plain.append(c);
            }
            split &= c == Value.UNKNOWN && run.kind(i) == Run.EXPANDED;
            glob |= run.kind(i) != Run.QUOTED && "*?[".indexOf(c) >= 0;
            glob |= run.kind(i) != Run.QUOTED && c == '(' && environment.option("extglob");
        }
        if (split) {
            fields.add(Value.WORDS);
            return;
        }
        if (!glob || environment.option("noglob") || !Value.isKnown(plain.toString())) {
            fields.add(plain.toString());
            return;
        }
        String pattern = run.pattern(from, to);
        if (!GlobPattern.isPattern(pattern)) {
            fields.add(plain.toString());
            return;
        }
        fields.addAll(new PathGlob(environment).expand(pattern, plain.toString()));
    }
}
