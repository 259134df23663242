package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of {@code find}: where it starts, and the expression it has for each file. GNU find(1). */
final class FindParser {
    private final List<String> words;
    private final Find find;
    private final FindTests tests;
    private final List<String> roots = new ArrayList<>();
    private Find.Expression expression = found -> Optional.of(true);
    private int at;
    private int least;
    private int most = Integer.MAX_VALUE;
    private boolean followsRoots;
    private boolean followsAll;
    private boolean contentsFirst;
    private boolean acts;
    private boolean executes;
    private boolean prints;
    private boolean refused;

    FindParser(List<String> words, Find find) {
        this.words = words;
        this.find = find;
        this.tests = new FindTests(find);
        while (at < words.size() && words.get(at).matches("-[HLP]|-O\\d|-D")) {
            String option = words.get(at);
            followsRoots = option.matches("-[HL]") || (followsRoots && !option.equals("-P"));
            followsAll = option.equals("-L") || (followsAll && !option.matches("-[HP]"));
            at += option.equals("-D") ? 2 : 1;
        }
        while (at < words.size() && !words.get(at).matches("(?s)-.+|[!(,]")) {
            roots.add(words.get(at++));
        }
        if (roots.isEmpty()) {
            roots.add(".");
        }
        if (at < words.size()) {
            expression = list();
            refused |= at < words.size();
        }
    }

    List<String> roots() {
        return List.copyOf(roots);
    }

    /** Whether it does not understand its words: then it looks at nothing. */
    boolean isRefused() {
        return refused;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    boolean followsRoots() {
        return followsRoots;
    }

    boolean followsAll() {
        return followsAll;
    }

    boolean contentsFirst() {
        return contentsFirst;
    }

    /** Whether it does something else with the files than to print their names. */
    boolean acts() {
        return acts;
    }

    boolean executes() {
        return executes;
    }

    boolean prints() {
        return prints || !acts;
    }

    Optional<Boolean> test(Find.Found found) {
        return expression.test(found);
    }

    private Find.Expression list() {
        Find.Expression left = or();
        while (takes(",")) {
            Find.Expression one = left;
            Find.Expression two = or();
            left = found -> {
                one.test(found);
                return two.test(found);
            };
        }
        return left;
    }

    private Find.Expression or() {
        Find.Expression left = and();
        while (takes("-o") || takes("-or")) {
            Find.Expression one = left;
            Find.Expression two = and();
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

    private Find.Expression and() {
        Find.Expression left = primary();
        while (takes("-a")
                || takes("-and")
                || (at < words.size() && !words.get(at).matches("-or?|,|\\)"))) {
            Find.Expression one = left;
            Find.Expression two = primary();
            left = found -> find.both(one, two, found);
        }
        return left;
    }

    private boolean takes(String word) {
        boolean there = !refused && at < words.size() && words.get(at).equals(word);
        at += there ? 1 : 0;
        return there;
    }

    private String operand() {
        refused |= at >= words.size();
        return refused ? "" : words.get(at++);
    }

    private int number() {
        String text = operand();
        refused |= Value.isKnown(text) && !text.matches("\\d{1,9}");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private Find.Expression refuse() {
        refused = true;
        at = words.size();
        return found -> Optional.empty();
    }

    private Find.Expression primary() {
        String word = operand();
        return switch (word) {
            case "!", "-not" -> {
                Find.Expression negated = primary();
                yield found -> negated.test(found).map(truth -> !truth);
            }
            case "(" -> {
                Find.Expression inner = list();
                refused |= !takes(")");
                yield inner;
            }
            case "-maxdepth", "-mindepth", "-regextype" -> option(word);
            case "-depth", "-d" -> {
                contentsFirst = true;
                yield found -> Optional.of(true);
            }
            case "-follow" -> {
                followsAll = true;
                yield found -> Optional.of(true);
            }
            case "-xdev", "-mount", "-noleaf", "-daystart", "-warn", "-nowarn", "-ignore_readdir_race" ->
                found -> Optional.of(true);
            case "-quit" -> found -> find.quit();
            case "-prune" -> found -> contentsFirst ? Optional.of(true) : find.prune();
            default -> action(word).or(() -> test(word)).orElseGet(this::refuse);
        };
    }

    private Find.Expression option(String word) {
        switch (word) {
            case "-maxdepth" -> most = number();
            case "-mindepth" -> least = number();
            default -> tests.regexType(operand());
        }
        return found -> Optional.of(true);
    }

    private Optional<Find.Expression> test(String word) {
        if (FindTests.isAlone(word)) {
            return tests.alone(word);
        }
        return FindTests.isTest(word) ? tests.of(word, operand()) : Optional.empty();
    }

    private Optional<Find.Expression> action(String word) {
        Optional<Find.Expression> action = switch (word) {
            case "-print" -> printing("%p\\n");
            case "-print0" -> printing("%p\\0");
            case "-printf" -> printing(operand());
            case "-ls" -> printing("%i\\n");
            case "-fprint" -> writing(operand(), "%p\\n");
            case "-fprint0" -> writing(operand(), "%p\\0");
            case "-fprintf" -> writing(operand(), operand());
            case "-fls" -> writing(operand(), "%i\\n");
            case "-delete" -> {
                contentsFirst = true;
                yield Optional.of(find::delete);
            }
            case "-exec", "-execdir" -> {
                executes |= word.equals("-exec");
                yield Optional.of(command(word.endsWith("dir")));
            }
            case "-ok", "-okdir" -> {
                Find.Expression command = command(word.endsWith("dir"));
                yield Optional.of(
                        found -> find.agreed().flatMap(yes -> yes ? command.test(found) : Optional.of(false)));
            }
            default -> Optional.empty();
        };
        acts |= action.isPresent();
        return action;
    }

    private Optional<Find.Expression> printing(String format) {
        prints = true;
        return Optional.of(found -> find.print(tests.formatted(format, found)));
    }

    private Optional<Find.Expression> writing(String file, String format) {
        return Optional.of(found -> find.print(tests.formatted(format, found), file));
    }

    private Find.Expression command(boolean inFolder) {
        List<String> argv = new ArrayList<>();
        while (at < words.size() && !words.get(at).equals(";") && !isTogether(argv)) {
            argv.add(words.get(at++));
        }
        boolean all = at < words.size() && isTogether(argv);
        if (argv.isEmpty() || !(all || takes(";"))) {
            return refuse();
        }
        if (all) {
            at++;
            refused |= argv.stream().filter("{}"::equals).count() > 1;
            return find.executeTogether(argv);
        }
        return found -> find.execute(argv, found, inFolder);
    }

    private boolean isTogether(List<String> argv) {
        return words.get(at).equals("+")
                && !argv.isEmpty()
                && argv.get(argv.size() - 1).equals("{}");
    }
}
