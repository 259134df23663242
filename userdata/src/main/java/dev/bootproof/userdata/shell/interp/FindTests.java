package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.GlobPattern;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Regex;
import dev.bootproof.userdata.shell.program.utility.PathNames;
import dev.bootproof.userdata.shell.syntax.AnsiC;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code find} can ask of a file. Of a file's times and owner nothing is known but that the script made it now, as root. */
final class FindTests {
    private static final Set<String> ALONE =
            Set.of("-true", "-false", "-empty", "-executable", "-readable", "-writable", "-nouser", "-nogroup");

    private static final Pattern TESTS =
            Pattern.compile("-i?(name|path|wholename|lname|regex)|-x?type|-size|-perm|-user|-group|-[ug]id|-links|-inum"
                    + "|-samefile|-fstype|-context|-used|-newer([aBcm][aBcmt])?|-a?newer|-cnewer|-[acm](time|min)");

    /** What the image's own script may be long, in bytes. */
    private static final long[] SHIPPED = {1, 60_000};

    private static final Pattern SIZE = Pattern.compile("([+-]?)(\\d{1,15})([bcwkMG]?)");
    private static final Pattern AGE = Pattern.compile("([+-]?)(\\d{1,9})");
    private static final Pattern DIRECTIVE = Pattern.compile("%(-?\\d*)(.)|\\\\(\\d{1,3}|.)", Pattern.DOTALL);

    private static final Pattern ESCAPED_OR_REPEATED = Pattern.compile("(\\\\.)|[+?]", Pattern.DOTALL);

    private final Find find;
    private boolean extended;
    private boolean emacs = true;

    FindTests(Find find) {
        this.find = find;
    }

    static boolean isAlone(String word) {
        return ALONE.contains(word);
    }

    static boolean isTest(String word) {
        return TESTS.matcher(word).matches();
    }

    void regexType(String type) {
        extended = type.matches("posix-extended|egrep|posix-egrep|awk|posix-awk|gnu-awk");
        emacs = type.matches("emacs|findutils-default");
    }

    private Optional<Node> node(Find.Found found) {
        return find.files().at(found.path());
    }

    Optional<Find.Expression> alone(String word) {
        return Optional.of(
                switch (word) {
                    case "-empty" -> this::empty;
                    case "-executable" ->
                        found -> Optional.of(node(found)
                                .filter(n -> !(n instanceof Node.File f) || f.executable())
                                .isPresent());
                    default -> found -> Optional.of(!word.matches("-false|-no(user|group)"));
                });
    }

    /** A test with its argument; empty where it refuses that. */
    Optional<Find.Expression> of(String word, String argument) {
        boolean ignoreCase = word.startsWith("-i") && !word.equals("-inum");
        return switch (word.replaceFirst("^-i?", "")) {
            case "name" -> Optional.of(glob(argument, ignoreCase, false));
            case "path", "wholename" -> Optional.of(glob(argument, ignoreCase, true));
            case "regex" -> Optional.of(regex(argument, ignoreCase));
            case "type" -> type(argument);
            case "size" -> size(argument);
            case "perm" -> Optional.of(mode(argument));
            case "user", "group" -> Optional.of(owner(argument, "root"));
            case "uid", "gid" -> Optional.of(owner(argument, "0"));
            case "mtime", "mmin", "ctime", "cmin", "atime", "amin" -> Optional.of(age(argument));
            case "newer", "newermm", "anewer", "cnewer" ->
                find.files().isMissing(argument)
                        ? Optional.empty()
                        : Optional.of(found -> isNew(found) ? Optional.of(true) : Optional.empty());
            default -> Optional.of(found -> Optional.empty());
        };
    }

    private Find.Expression glob(String pattern, boolean ignoreCase, boolean whole) {
        GlobPattern glob =
                GlobPattern.of(ignoreCase ? pattern.toLowerCase(Locale.ROOT) : pattern, find.interpreter()::spend);
        return found -> {
            String subject = whole ? found.name() : PathNames.last(found.name());
            return glob.matches(ignoreCase ? subject.toLowerCase(Locale.ROOT) : subject);
        };
    }

    /** The whole name has to match. Emacs' expressions are basic ones, in which {@code +} and {@code ?} repeat. */
    private Find.Expression regex(String written, boolean ignoreCase) {
        String basic = emacs
                ? ESCAPED_OR_REPEATED
                        .matcher(written)
                        .replaceAll(
                                found -> Matcher.quoteReplacement((found.group(1) == null ? "\\" : "") + found.group()))
                : written;
        Optional<com.google.re2j.Pattern> pattern =
                Value.isKnown(written) ? Regex.compile(basic, extended, ignoreCase) : Optional.empty();
        return found -> Value.isKnown(found.name())
                ? pattern.map(known -> known.matcher(found.name()).matches())
                : Optional.empty();
    }

    private Optional<Find.Expression> type(String kinds) {
        if (Value.isKnown(kinds) && !kinds.matches("[bcdpflsD](,[bcdpflsD])*")) {
            return Optional.empty();
        }
        return Optional.of(found -> kind(found).map(kind -> kinds.indexOf(kind) >= 0));
    }

    private Optional<Character> kind(Find.Found found) {
        return node(found)
                .map(node -> node instanceof Node.Directory ? 'd' : node instanceof Node.Link ? 'l' : 'f')
                .or(() -> Optional.of('d')
                        .filter(folder -> !find.files().knownNames(found.path()).isEmpty()));
    }

    private Optional<Boolean> empty(Find.Found found) {
        if (node(found).orElse(null) instanceof Node.File file) {
            boolean open = Value.tellsNothing(file.content()) && find.files().isOfScript(found.path());
            // the image has no empty files
            return open ? Optional.empty() : Optional.of(file.content().isEmpty());
        }
        return find.files().names(found.path()).map(names -> names.isEmpty());
    }

    /** The size in units, rounded up. */
    private Optional<Find.Expression> size(String wanted) {
        Matcher size = SIZE.matcher(wanted);
        if (!size.matches()) {
            return Value.isKnown(wanted) ? Optional.empty() : Optional.of(found -> Optional.empty());
        }
        long count = Long.parseLong(size.group(2));
        long unit = switch (size.group(3)) {
            case "c" -> 1;
            case "w" -> 2;
            case "k" -> 1L << 10;
            case "M" -> 1L << 20;
            case "G" -> 1L << 30;
            default -> 512;
        };
        return Optional.of(found -> {
            if (!(node(found).orElse(null) instanceof Node.File file)) {
                return Optional.empty();
            }
            String content = file.content();
            boolean known = Value.isKnown(content);
            if (!known && content.indexOf(Value.SHIPPED) < 0) {
                return Optional.empty();
            }
            long bytes = content.getBytes(StandardCharsets.UTF_8).length;
            boolean least = compared(size.group(1), ceiling(known ? bytes : SHIPPED[0], unit), count);
            boolean most = compared(size.group(1), ceiling(known ? bytes : SHIPPED[1], unit), count);
            return least == most ? Optional.of(least) : Optional.empty();
        });
    }

    private static long ceiling(long bytes, long unit) {
        return (bytes + unit - 1) / unit;
    }

    private static boolean compared(String sign, long is, long wanted) {
        return switch (sign) {
            case "+" -> is > wanted;
            case "-" -> is < wanted;
            default -> is == wanted;
        };
    }

    /** Of a file's mode it is known whether it can be executed. */
    private Find.Expression mode(String wanted) {
        boolean exact = !wanted.matches("(?s)[-/].*");
        boolean octal = wanted.matches("[-/]?[0-7]{1,5}");
        int bits = octal ? Integer.parseInt(wanted.replaceFirst("^[-/]", ""), 8) : 0;
        boolean executable = octal ? (bits & 0111) != 0 : wanted.matches("(?s).*[+=][rws]*x.*");
        boolean nothingElse = octal ? (bits & ~0111) == 0 : wanted.matches("[-/]?[augo]*[+=]x(,[augo]*[+=]x)*");
        return found -> {
            Optional<Boolean> is =
                    node(found).filter(Node.File.class::isInstance).map(n -> ((Node.File) n).executable());
            if (exact) {
                return is.filter(runs -> runs != executable).map(runs -> false);
            }
            return is.filter(runs -> executable && (nothingElse || (!runs && wanted.startsWith("-"))));
        };
    }

    private static Find.Expression owner(String wanted, String root) {
        return found -> wanted.matches(root + "|0") ? Optional.of(true) : Optional.empty();
    }

    private boolean isNew(Find.Found found) {
        return node(found).orElse(null) instanceof Node.File file
                && find.files().isOfScript(found.path())
                && file.content().indexOf(Value.SHIPPED) < 0;
    }

    /** What the script has made is as young as can be. */
    private Find.Expression age(String wanted) {
        Matcher age = AGE.matcher(wanted);
        if (!age.matches()) {
            return found -> Optional.empty();
        }
        return found ->
                isNew(found) ? Optional.of(compared(age.group(1), 0, Long.parseLong(age.group(2)))) : Optional.empty();
    }

    /** {@code -printf}: of the directives those that name the file; find(1). */
    String formatted(String format, Find.Found found) {
        StringBuilder text = new StringBuilder();
        Matcher directive = DIRECTIVE.matcher(format);
        int from = 0;
        while (directive.find()) {
            text.append(format, from, directive.start());
            from = directive.end();
            if (directive.group(3) != null) {
                text.append(AnsiC.decode("\\" + directive.group(3)));
            } else {
                text.append(directive.group(1).isEmpty() ? directive(directive.group(2), found) : Value.ANYTHING);
            }
        }
        return text.append(format, from, format.length()).toString();
    }

    private String directive(String letter, Find.Found found) {
        String name = found.name();
        int slash = name.lastIndexOf('/');
        return switch (letter) {
            case "%" -> "%";
            case "p" -> name;
            case "f" -> PathNames.last(name);
            case "h" -> slash < 0 ? "." : name.substring(0, slash);
            case "d" -> Integer.toString(found.depth());
            case "y" -> kind(found).map(String::valueOf).orElse(Value.ANYTHING);
            case "P" -> {
                String[] parts = name.split("/", -1);
                yield found.depth() == 0
                        ? ""
                        : String.join("/", List.of(parts).subList(parts.length - found.depth(), parts.length));
            }
            default -> Value.ANYTHING;
        };
    }
}
