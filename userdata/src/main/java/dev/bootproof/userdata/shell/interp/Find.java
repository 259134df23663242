package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.GlobPattern;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.utility.PathNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** {@code find}: its expression for each file that is known, and for what else may be there. */
final class Find {
    private final Interpreter run;
    private final Programs programs;
    private final Call call;
    private final List<String> words;
    private final List<String> roots = new ArrayList<>();
    private final StringBuilder printed = new StringBuilder();
    private final List<Together> together = new ArrayList<>();
    private int at;
    private int least;
    private int most = Integer.MAX_VALUE;
    private boolean acts;
    private boolean doubtful;
    private boolean quit;
    private int status = State.OK;
    private State here;

    /** A file that is looked at: as it is named, and where it is. */
    private record Found(String name, String path, int depth) {}

    private record Together(List<String> argv, List<String> names) {}

    /** True, false, or not known. */
    private interface Expression {
        Optional<Boolean> test(Found found);
    }

    Find(Interpreter run, Programs programs, Call call) {
        this.run = run;
        this.programs = programs;
        this.call = call;
        this.words = call.arguments();
        this.here = call.state();
    }

    Outcomes run() {
        while (at < words.size()
                && (words.get(at).matches("-[HLP]") || !words.get(at).matches("[-!(].*"))) {
            if (!words.get(at).startsWith("-")) {
                roots.add(words.get(at));
            }
            at++;
        }
        if (roots.isEmpty()) {
            roots.add(".");
        }
        Expression expression = at < words.size() ? or() : found -> Optional.of(true);
        for (String root : roots) {
            ended(run.files(here).isMissing(root) ? 1 : State.OK);
        }
        List<Found> all = candidates();
        boolean complete =
                roots.stream().allMatch(root -> run.files(here).names(root).isPresent());
        for (Found found : all) {
            if (quit) {
                break;
            }
            run.spend(1);
            Optional<Boolean> truth = expression.test(found);
            if (!acts && truth.orElse(true)) {
                printed.append(found.name()).append('\n');
            }
        }
        boolean any =
                !printed.isEmpty() || together.stream().anyMatch(t -> !t.names().isEmpty());
        if (!complete && !any && !quit) {
            if (!acts || words.contains("-print") || words.contains("-print0")) {
                printed.append(Value.ANYTHING);
            }
            doubtful = true;
            // files of the image: to run one is to run a program of the image's, which nobody asks about
            if (acts && (here.shared.fetched || !words.contains("-exec"))) {
                expression.test(new Found(Value.ANYTHING, Value.ANYTHING, 1));
            }
        }
        for (Together one : together) {
            if (!one.names().isEmpty()) {
                List<String> argv = new ArrayList<>(one.argv());
                argv.remove("{}");
                argv.addAll(one.names());
                execute(argv, "");
                ended(here.status);
            }
        }
        run.simple().io().write(here, 1, printed.toString());
        here.status = status;
        return Outcomes.of(here);
    }

    /** What fails makes the whole fail, if it is a start that is not there or a command for many files. */
    private void ended(int one) {
        if (one != State.OK && status == State.OK) {
            status = one < 0 ? State.UNKNOWN : 1;
        }
    }

    private List<Found> candidates() {
        Files files = run.files(here);
        TreeSet<String> paths = new TreeSet<>(here.shared.files.keySet());
        paths.add(NodeImage.BOOTSTRAP);
        List<Found> found = new ArrayList<>();
        for (String root : roots) {
            String resolved = files.resolve(root);
            for (String path : paths) {
                boolean below = path.equals(resolved) || path.startsWith(resolved.equals("/") ? "/" : resolved + "/");
                Optional<Node> node = below ? files.at(path) : Optional.empty();
                if (node.filter(n -> !(n instanceof Node.Absent)).isPresent()) {
                    String rest = path.substring(resolved.equals("/") ? 0 : resolved.length());
                    int depth = (int) rest.chars().filter(c -> c == '/').count();
                    found.add(new Found(root.equals("/") ? path : root + rest, path, depth));
                }
            }
        }
        return found;
    }

    private Expression or() {
        Expression left = and();
        while (at < words.size() && words.get(at).matches("-or?|,")) {
            at++;
            Expression one = left;
            Expression two = and();
            left = found -> {
                Optional<Boolean> first = one.test(found);
                return first.orElse(false) ? first : either(first, two.test(found));
            };
        }
        return left;
    }

    private static Optional<Boolean> either(Optional<Boolean> first, Optional<Boolean> second) {
        return second.orElse(false) || first.isPresent() ? second : Optional.empty();
    }

    private Expression and() {
        Expression left = primary();
        while (at < words.size() && !words.get(at).matches("-or?|,|\\)")) {
            if (words.get(at).matches("-a(nd)?")) {
                at++;
                continue;
            }
            Expression one = left;
            Expression two = primary();
            left = found -> {
                Optional<Boolean> first = one.test(found);
                if (!first.orElse(true) || quit) {
                    return first;
                }
                boolean before = doubtful;
                doubtful |= first.isEmpty();
                Optional<Boolean> second = two.test(found);
                doubtful = before;
                return first.isEmpty() && second.orElse(true) ? Optional.empty() : second;
            };
        }
        return left;
    }

    private Optional<Boolean> empty(Found found) {
        Node node = run.files(here).at(found.path()).orElse(null);
        if (node instanceof Node.File file) {
            return Value.tellsNothing(file.content())
                    ? Optional.empty()
                    : Optional.of(file.content().isEmpty());
        }
        return Optional.empty();
    }

    private String operand() {
        return at < words.size() ? words.get(at++) : "";
    }

    private Expression primary() {
        String word = operand();
        switch (word) {
            case "!", "-not" -> {
                Expression negated = primary();
                return found -> negated.test(found).map(truth -> !truth);
            }
            case "(" -> {
                Expression inner = or();
                at++;
                return inner;
            }
            case "-maxdepth" -> most = number(operand());
            case "-mindepth" -> least = number(operand());
            case "-name", "-iname" -> {
                return glob(operand(), word.startsWith("-i"), false);
            }
            case "-path", "-ipath", "-wholename" -> {
                return glob(operand(), word.startsWith("-i"), true);
            }
            case "-type" -> {
                String kinds = operand();
                return found -> depth(found).map(truth -> truth && kinds.indexOf(kind(found)) >= 0);
            }
            case "-executable" -> {
                return found -> Optional.of(run.files(here)
                        .at(found.path())
                        .filter(n -> !(n instanceof Node.File f) || f.executable())
                        .isPresent());
            }
            case "-true", "-xdev", "-mount", "-depth", "-follow" -> {
                return this::depth;
            }
            case "-empty" -> {
                return this::empty;
            }
            case "-false" -> {
                return found -> Optional.of(false);
            }
            case "-print", "-print0" -> {
                acts = true;
                return found -> {
                    if (depth(found).orElse(true)) {
                        printed.append(found.name()).append(word.equals("-print0") ? '\0' : '\n');
                    }
                    return Optional.of(true);
                };
            }
            case "-quit" -> {
                return found -> {
                    quit = true;
                    return Optional.of(true);
                };
            }
            case "-delete" -> {
                acts = true;
                return found -> {
                    if (depth(found).orElse(true)) {
                        run.files(here).put(found.path(), new Node.Absent(), call.position());
                    }
                    return Optional.of(true);
                };
            }
            case "-exec", "-execdir" -> {
                return action(word.contains("dir"));
            }
            case "-ok", "-okdir" -> {
                Expression action = action(word.contains("dir"));
                return found -> agreed().flatMap(yes -> yes ? action.test(found) : Optional.of(false));
            }
            default -> {
                // what is tested is not modelled: -mtime, -size, -user, -newer, -perm …
                if (word.matches(
                        "-(a|c|m)(time|min)|-newer.*|-size|-user|-group|-perm|-links|-inum|-samefile|-regex|-printf|-fstype")) {
                    at++;
                }
                return found -> Optional.empty();
            }
        }
        return this::depth;
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    private Optional<Boolean> depth(Found found) {
        return Optional.of(found.depth() >= least && found.depth() <= most);
    }

    private char kind(Found found) {
        Optional<Node> node = run.files(here).at(found.path());
        return node.orElse(null) instanceof Node.Directory ? 'd' : node.orElse(null) instanceof Node.Link ? 'l' : 'f';
    }

    private Expression glob(String pattern, boolean ignoreCase, boolean whole) {
        GlobPattern glob = GlobPattern.of(ignoreCase ? pattern.toLowerCase(Locale.ROOT) : pattern, run::spend);
        return found -> {
            if (!depth(found).orElse(true)) {
                return Optional.of(false);
            }
            String subject = whole ? found.name() : PathNames.last(found.name());
            return glob.matches(ignoreCase ? subject.toLowerCase(Locale.ROOT) : subject);
        };
    }

    private Expression action(boolean inDirectory) {
        acts = true;
        List<String> argv = new ArrayList<>();
        while (at < words.size()
                && !words.get(at).equals(";")
                && !(words.get(at).equals("+")
                        && !argv.isEmpty()
                        && argv.get(argv.size() - 1).equals("{}"))) {
            argv.add(words.get(at++));
        }
        boolean all = at < words.size() && words.get(at).equals("+");
        at++;
        if (all) {
            Together one = new Together(List.copyOf(argv), new ArrayList<>());
            together.add(one);
            return found -> {
                if (depth(found).orElse(true)) {
                    one.names().add(found.name());
                }
                return Optional.of(true);
            };
        }
        return found -> {
            if (!depth(found).orElse(true)) {
                return Optional.of(false);
            }
            boolean local = inDirectory && found.name().contains("/");
            String directory = local ? found.name().substring(0, found.name().lastIndexOf('/')) : "";
            String name = local ? "./" + PathNames.last(found.name()) : found.name();
            execute(argv.stream().map(word -> word.replace("{}", name)).toList(), directory);
            return here.status == State.UNKNOWN ? Optional.empty() : Optional.of(here.status == State.OK);
        };
    }

    /** Whether the next line of standard input says yes. */
    private Optional<Boolean> agreed() {
        Io io = run.simple().io();
        String answers = io.peek(here, 0);
        io.left(here, 0, answers.substring(answers.indexOf('\n') + 1));
        return answers.startsWith(Value.ANYTHING) ? Optional.empty() : Optional.of(answers.matches("(?s)[yY].*"));
    }

    private void execute(List<String> argv, String directory) {
        if (argv.isEmpty()) {
            return;
        }
        boolean unsure = doubtful;
        here = programs.process(here, here.copy(), s -> {
            if (!directory.isEmpty()) {
                s.directory(run.files(s).resolve(directory));
            }
            if (unsure) {
                s.weaken("for what find may find");
            }
            return programs.run(Call.of(argv, s, call.position()));
        });
    }
}
