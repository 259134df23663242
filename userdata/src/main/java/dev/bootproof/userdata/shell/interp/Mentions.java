package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.syntax.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text names the bootstrap script. */
public final class Mentions {
    /** Where a call may stand that nothing reaches. */
    public static final String CALL = "a line like a call that is not reached";

    private static final int MOST = 50;
    /** The path, and not a part of another. */
    private static final Pattern PATH =
            Pattern.compile("(?<![\\w./-])" + Pattern.quote(NodeImage.BOOTSTRAP) + "(?![\\w/-]|\\.\\w)");

    /** What may stand before the name of a command. */
    private static final Pattern COMMAND =
            Pattern.compile("\\s*(?:(?:sudo|exec|command|source|\\.|(?:ba)?sh)\\s+(?:-\\S+\\s+)*)*");

    private Mentions() {}

    /** In a text of which nothing is run. */
    public static List<ShellReading.Mention> in(String text) {
        return in(text, List.of());
    }

    static List<ShellReading.Mention> in(String text, List<ReachedCommand> reached) {
        List<ShellReading.Mention> mentions = new ArrayList<>();
        int number = 0;
        for (String line : Split.lines(text)) {
            number++;
            Matcher path = PATH.matcher(line);
            if (mentions.size() < MOST && path.find()) {
                Position position = new Position(number, path.start() + 1);
                mentions.add(new ShellReading.Mention(position, where(line, position, reached)));
            }
        }
        return mentions;
    }

    private static String where(String line, Position position, List<ReachedCommand> reached) {
        if (line.stripLeading().startsWith("#")) {
            return "a comment";
        }
        return reached.stream()
                .filter(command -> command.position().line() == position.line())
                .filter(command ->
                        command.arguments().stream().anyMatch(argument -> argument.contains(NodeImage.BOOTSTRAP)))
                .map(ReachedCommand::name)
                .filter(name -> name.equals("[") || ProgramNames.isCommon(name)) // any other is the document's
                .findFirst()
                .map(program -> "an argument of '" + program + "'")
                .orElse(
                        COMMAND.matcher(line.substring(0, position.column() - 1))
                                        .matches()
                                ? CALL
                                : "its text");
    }
}
