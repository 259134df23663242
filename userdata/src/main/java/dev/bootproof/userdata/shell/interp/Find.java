package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code find}: its expression for each file that is known, and for what else may be there. */
final class Find {
    /** A file that is looked at: as it is named, and where it is. */
    record Found(String name, String path, int depth) {}

    /** True, false, or not known. */
    interface Expression {
        Optional<Boolean> test(Found found);
    }

    private record Together(List<String> argv, List<String> names) {}

    private final Interpreter run;
    private final Programs programs;
    private final Call call;
    private final StringBuilder printed = new StringBuilder();
    private final List<Together> together = new ArrayList<>();
    private State here;
    private final FindParser expression;
    private int status = State.OK;
    /** Whether it is not known that the expression comes to where it is. */
    private boolean doubtful;

    private boolean pruned;
    private boolean quit;

    Find(Interpreter run, Programs programs, Call call) {
        this.run = run;
        this.programs = programs;
        this.call = call;
        this.here = call.state();
        this.expression = new FindParser(call.arguments(), this);
    }

    Outcomes run() {
        if (expression.isRefused()) {
            return call.status(1);
        }
        for (String root : expression.roots()) {
            boolean missing = run.files(here).isMissing(root);
            ended(missing ? 1 : State.OK);
            if (!missing && Value.isKnown(root)) {
                String path = run.files(here).resolve(root, root.endsWith("/") || expression.followsRoots());
                visit(new Found(root, path, 0));
            }
        }
        rest();
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

    /** What may be there and is not known. */
    private void rest() {
        boolean complete = expression.roots().stream()
                .allMatch(root -> run.files(here).names(root).isPresent());
        boolean any =
                !printed.isEmpty() || together.stream().anyMatch(t -> !t.names().isEmpty());
        if (complete || any || quit) {
            return;
        }
        if (expression.prints()) {
            printed.append(Value.ANYTHING);
        }
        doubtful = true;
        // files of the image: to run one is to run a program of the image's, which nobody asks about
        if (expression.acts() && (here.shared.fetched || !expression.executes())) {
            expression.test(new Found(Value.ANYTHING, Value.ANYTHING, Math.max(1, expression.least())));
        }
    }

    /** What fails makes the whole fail, if it is a start that is not there or a command for many files. */
    private void ended(int one) {
        if (one != State.OK && status == State.OK) {
            status = one < 0 ? State.UNKNOWN : 1;
        }
    }

    private void visit(Found found) {
        run.spend(1 + here.shared.files.size() / 64);
        pruned = false;
        if (!expression.contentsFirst()) {
            look(found);
        }
        if (!pruned && found.depth() < expression.most() && isFolder(found)) {
            run.deeper(() -> inside(found));
        }
        if (expression.contentsFirst()) {
            look(found);
        }
    }

    private void look(Found found) {
        if (quit || found.depth() < expression.least()) {
            return;
        }
        Optional<Boolean> truth = expression.test(found);
        if (!quit && !expression.acts() && truth.orElse(true)) {
            printed.append(found.name()).append('\n');
        }
    }

    private boolean isFolder(Found found) {
        Node node = run.files(here).at(found.path()).orElse(null);
        return !quit && !(node instanceof Node.File || node instanceof Node.Link || node instanceof Node.Absent);
    }

    private Found inside(Found folder) {
        Files files = run.files(here);
        for (String name : files.knownNames(folder.path())) {
            String path = (folder.path().equals("/") ? "" : folder.path()) + "/" + name;
            String shown = folder.name() + (folder.name().endsWith("/") ? "" : "/") + name;
            String target = expression.followsAll() ? files.resolve(path) : path;
            boolean around = !target.equals(path) && (folder.path() + "/").startsWith(target + "/");
            if (!around && files.at(path).filter(Node.Absent.class::isInstance).isEmpty()) {
                visit(new Found(shown, target, folder.depth() + 1));
            }
        }
        return folder;
    }

    Interpreter interpreter() {
        return run;
    }

    Files files() {
        return run.files(here);
    }

    /** Both, the second where the first does not say no. */
    Optional<Boolean> both(Expression one, Expression two, Found found) {
        Optional<Boolean> first = one.test(found);
        if (!first.orElse(true) || quit) {
            return first;
        }
        boolean before = doubtful;
        doubtful |= first.isEmpty();
        Optional<Boolean> second = two.test(found);
        doubtful = before;
        return first.isEmpty() && second.orElse(true) ? Optional.empty() : second;
    }

    Optional<Boolean> print(String text) {
        printed.append(text);
        return Optional.of(true);
    }

    Optional<Boolean> print(String text, String file) {
        files().write(file, text, true, Optional.of(call.position()));
        return Optional.of(true);
    }

    /** Does not go into a folder. */
    Optional<Boolean> prune() {
        pruned = !doubtful;
        return Optional.of(true);
    }

    Optional<Boolean> quit() {
        quit = true;
        return Optional.of(true);
    }

    /** A folder only where nothing is left in it. */
    Optional<Boolean> delete(Found found) {
        boolean full = files().below(found.path()).stream().anyMatch(path -> !files().isMissing(path));
        if (!full) {
            files().put(found.path(), new Node.Absent(), call.position());
        }
        return Optional.of(!full);
    }

    /** A command for all files that come to it. */
    Expression executeTogether(List<String> argv) {
        Together one = new Together(List.copyOf(argv), new ArrayList<>());
        together.add(one);
        return found -> Optional.of(one.names().add(found.name()));
    }

    /**
     * A command for a file.
     *
     * @param inFolder whether in the file's own
     */
    Optional<Boolean> execute(List<String> argv, Found found, boolean inFolder) {
        boolean local = inFolder && found.name().contains("/");
        String folder = local ? found.name().substring(0, found.name().lastIndexOf('/')) : "";
        String name = local ? "." + found.name().substring(found.name().lastIndexOf('/')) : found.name();
        execute(argv.stream().map(word -> word.replace("{}", name)).toList(), folder);
        return here.status == State.UNKNOWN ? Optional.empty() : Optional.of(here.status == State.OK);
    }

    /** Whether the next line of standard input says yes. */
    Optional<Boolean> agreed() {
        Io io = run.simple().io();
        String answers = io.peek(here, 0);
        io.left(here, 0, answers.substring(answers.indexOf('\n') + 1));
        return answers.startsWith(Value.ANYTHING) ? Optional.empty() : Optional.of(answers.matches("(?s)[yY].*"));
    }

    private void execute(List<String> argv, String directory) {
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
