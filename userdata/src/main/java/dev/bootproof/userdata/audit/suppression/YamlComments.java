package dev.bootproof.userdata.audit.suppression;

import dev.bootproof.userdata.YamlText;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.CommentToken;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/** The comments of a YAML text, as far as it is one. */
final class YamlComments {
    /**
     * A comment.
     *
     * @param text with its {@code #}
     * @param lines what it is about: as in {@link CommentedLines}, and all of a scalar, such as a script, or of an item of a
     *     list, such as a file of {@code write_files}, that begins there
     */
    record YamlComment(Position position, String text, Set<Integer> lines) {}

    private YamlComments() {}

    /** @param wanted which comments, by their text with its {@code #}; of no more than {@code limit} the lines are told */
    static List<YamlComment> in(String text, Predicate<String> wanted, int limit) {
        List<CommentToken> comments = new ArrayList<>();
        List<ScalarToken> scalars = new ArrayList<>();
        LoaderOptions options = new LoaderOptions();
        options.setProcessComments(true);
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            ScannerImpl scanner = new ScannerImpl(new YamlText(text), options);
            while (scanner.checkToken()) {
                Token token = scanner.getToken();
                if (token instanceof CommentToken comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                    comments.add(comment);
                } else if (token instanceof ScalarToken scalar) {
                    scalars.add(scalar);
                }
            }
        } catch (YAMLException e) {
            // what stands behind the place is no YAML, so that nothing of the text takes effect
        }
        CommentedLines lines = new CommentedLines(text);
        List<String> all = text.lines().toList();
        return comments.stream()
                .filter(comment -> wanted.test("#" + comment.getValue()))
                .limit(limit)
                .map(comment -> {
                    Position position = position(comment.getStartMark());
                    Set<Integer> about = withScalars(lines.about(position), scalars);
                    return new YamlComment(position, "#" + comment.getValue(), withItems(about, all));
                })
                .toList();
    }

    private static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** An item goes on with the lines that stand further in than its hyphen. */
    private static Set<Integer> withItems(Set<Integer> about, List<String> lines) {
        Set<Integer> all = new TreeSet<>(about);
        for (int first : about) {
            String item = lines.get(first - 1);
            int end = item.strip().startsWith("- ")
                    ? Math.min(lines.size(), first + CommentedLines.MAX_LINES + 1)
                    : first;
            for (int line = first; line < end && isInside(lines.get(line), item); line++) {
                all.add(line + 1);
            }
        }
        return all;
    }

    private static boolean isInside(String line, String item) {
        return line.isBlank() || indent(line) > indent(item);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static Set<Integer> withScalars(Set<Integer> about, List<ScalarToken> scalars) {
        Set<Integer> all = new TreeSet<>(about);
        for (ScalarToken scalar : scalars) {
            Mark end = scalar.getEndMark();
            int last = end.getLine() + (end.getColumn() == 0 ? 0 : 1);
            if (about.contains(scalar.getStartMark().getLine() + 1)) {
                int first = scalar.getStartMark().getLine() + 1;
                for (int line = first; line <= Math.min(last, first + CommentedLines.MAX_LINES); line++) {
                    all.add(line);
                }
            }
        }
        return all;
    }
}
