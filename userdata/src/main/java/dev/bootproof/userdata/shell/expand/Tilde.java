package dev.bootproof.userdata.shell.expand;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code ~}, {@code ~user}, {@code ~+} and their like at the start of text. */
final class Tilde {
    private static final Pattern ASSIGNED = Pattern.compile("[A-Za-z_]\\w*\\+?=");

    private final Environment environment;

    Tilde(Environment environment) {
        this.environment = environment;
    }

    /**
     * Text with its tildes: at the start of a word, and behind the sign and the colons of what looks like an assignment.
     *
     * @param first whether the word starts with the text
     * @param last whether the word ends with it
     * @param assignment whether it is the value of an assignment
     */
    void write(String text, boolean first, boolean last, Run run, boolean assignment) {
        Matcher named = ASSIGNED.matcher(text);
        int value = first && !assignment && named.lookingAt() ? named.end() : -1;
        boolean colons = assignment || value >= 0;
        int from = 0;
        for (int at = text.indexOf('~'); at >= 0; at = text.indexOf('~', at + 1)) {
            boolean starts = (at == 0 && first) || at == value || (at > 0 && colons && text.charAt(at - 1) == ':');
            int end = at + 1;
            while (end < text.length() && text.charAt(end) != '/' && text.charAt(end) != ':') {
                end++;
            }
            // quotes before the next slash keep it from meaning anything, even behind a colon
            int reach = colons ? end : text.indexOf('/', at) < 0 ? text.length() : end;
            if (!starts || (reach == text.length() && !last)) {
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
                user.matches("[-+]?\\d{1,4}")
                        ? environment.variable("DIRSTACK").map(stack -> entry(stack, user))
                        : Optional.empty();
        };
    }

    /** The one of that number from the top of the stack, or with a minus from its bottom. */
    private static @Nullable String entry(Variable stack, String number) {
        int index = Integer.parseInt(number);
        boolean fromBottom = number.startsWith("-");
        return stack.elements()
                .get(Integer.toString(fromBottom ? stack.elements().size() - 1 + index : index));
    }
}
