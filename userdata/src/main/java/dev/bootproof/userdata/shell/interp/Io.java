package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Expander;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.Redirect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Descriptors: where text goes to and comes from. */
final class Io {
    private static final int MAX_TEXT = 300_000;
    /** What bash opens as a socket. */
    private static final Pattern NETWORK = Pattern.compile("/dev/(tcp|udp)/");

    private final Interpreter run;

    Io(Interpreter run) {
        this.run = run;
    }

    void write(State state, int descriptor, String text) {
        Handle handle = state.descriptors.getOrDefault(descriptor, new Handle.Nowhere());
        run.spend(1 + text.length() / 256);
        if (handle instanceof Handle.Capture capture) {
            String now = state.shared.captures.getOrDefault(capture.id(), "") + text;
            if (now.length() > MAX_TEXT) {
                throw new BudgetException("an output grows too long");
            }
            state.shared.captures.put(capture.id(), now);
        } else if (handle instanceof Handle.ToFile file) {
            run.files(state).write(file.path(), text, true, run.inside);
        }
    }

    /** Whether what is written there goes anywhere, if only away. */
    boolean isOpen(State state, int descriptor) {
        return !(state.descriptors.get(descriptor) instanceof Handle.Closed);
    }

    /** All that is left of standard input. */
    String read(State state) {
        Handle handle = state.descriptors.get(0);
        if (handle instanceof Handle.In in) {
            String text = state.shared.inputs.getOrDefault(in.id(), "");
            state.shared.inputs.put(in.id(), "");
            return text;
        }
        return handle instanceof Handle.Endless ? Value.ANYTHING : "";
    }

    /** What standard input holds, left there. */
    String peek(State state, int descriptor) {
        Handle handle = state.descriptors.get(descriptor);
        return handle instanceof Handle.In in
                ? state.shared.inputs.getOrDefault(in.id(), "")
                : handle instanceof Handle.Endless ? Value.ANYTHING : "";
    }

    void left(State state, int descriptor, String rest) {
        if (state.descriptors.get(descriptor) instanceof Handle.In in) {
            state.shared.inputs.put(in.id(), rest);
        }
    }

    void input(State state, int descriptor, String text) {
        String id = run.id("input");
        state.shared.inputs.put(id, text);
        state.descriptors.put(descriptor, new Handle.In(id, false));
    }

    /** How redirections ended. */
    enum Connection {
        MADE,
        /** One leads to another machine, so that nobody knows. */
        UNKNOWN,
        /** One cannot be made, so that the command does not run. */
        FAILED;

        /** The status of a command behind them. */
        int status(int ofCommand) {
            return switch (this) {
                case MADE -> ofCommand;
                case UNKNOWN -> ofCommand == State.OK ? State.UNKNOWN : ofCommand;
                case FAILED -> 1;
            };
        }
    }

    Connection connect(List<Redirect> redirects, State state, Position position) {
        Connection all = Connection.MADE;
        Map<Integer, String> opened = new HashMap<>();
        for (Redirect redirect : redirects) {
            Connection one = connect(redirect, state, position, opened);
            if (one == Connection.FAILED) {
                return one;
            }
            all = one == Connection.UNKNOWN ? one : all;
        }
        return all;
    }

    /** @param opened what is read through which descriptor that was opened before */
    private Connection connect(Redirect redirect, State state, Position position, Map<Integer, String> opened) {
        StateEnvironment environment = new StateEnvironment(run, state, position);
        Expander expander = new Expander(environment);
        String operator = redirect.operator();
        int descriptor = descriptor(redirect, environment, operator.startsWith("<") ? 0 : 1);
        if (redirect.hereDocument().isPresent()) {
            String text =
                    redirect.hereDocument().get().body().map(expander::text).orElse("");
            input(state, descriptor, text);
            return Connection.MADE;
        }
        String target = expander.single(redirect.target());
        if (!operator.equals("<<<") && !state.option("posix") && Value.isKnown(target)) {
            List<String> fields = expander.fields(List.of(redirect.target()));
            if (fields.size() != 1) {
                return Connection.FAILED; // bash: ambiguous redirect
            }
            target = fields.get(0);
        }
        if (!operator.equals("<<<") && NETWORK.matcher(target).lookingAt()) {
            input(state, descriptor, Value.ANYTHING);
            return Connection.UNKNOWN;
        }
        boolean made = connect(redirect, target, descriptor, state, position);
        String path = run.files(state).resolve(target);
        if (made && operator.equals("<")) {
            opened.put(descriptor, path);
        } else if (made && operator.matches("&?>\\|?")) {
            opened.forEach((reading, file) -> {
                if (file.equals(path)) {
                    input(state, reading, ""); // it is empty before anything is read of it
                }
            });
        }
        return made ? Connection.MADE : Connection.FAILED;
    }

    private boolean connect(Redirect redirect, String target, int descriptor, State state, Position position) {
        String operator = redirect.operator();
        return switch (operator) {
            case "<<<" -> {
                input(state, descriptor, target + "\n");
                yield true;
            }
            case "<" -> open(target, descriptor, state, position);
            case "<>" -> open(touched(target, state, position), descriptor, state, position);
            case "<&", ">&" -> {
                if (operator.equals(">&")
                        && !target.matches("\\d+-?|-")
                        && redirect.descriptor().isEmpty()) {
                    yield create(target, 1, false, state, position) && duplicate(1, 2, state);
                }
                yield target.equals("-")
                        ? close(descriptor, state)
                        : !target.matches("\\d{1,3}-?")
                                || duplicate(Integer.parseInt(target.replace("-", "")), descriptor, state);
            }
            case "&>", "&>>" -> create(target, 1, operator.equals("&>>"), state, position) && duplicate(1, 2, state);
            default ->
                !(operator.equals(">") && clobbers(target, state))
                        && create(target, descriptor, operator.equals(">>"), state, position);
        };
    }

    /** A file that is opened for both is made where there is none. */
    private String touched(String path, State state, Position position) {
        Files files = run.files(state);
        if (files.isMissing(path) && files.hasFolder(files.resolve(path))) {
            files.write(path, "", false, Optional.of(position));
        }
        return path;
    }

    private boolean clobbers(String path, State state) {
        return state.option("noclobber")
                && !path.startsWith("/dev/")
                && run.files(state)
                        .node(path)
                        .filter(Node.File.class::isInstance)
                        .isPresent();
    }

    /** What the path of a descriptor stands for, if it is one. */
    Optional<String> numbered(String path, State state) {
        return path.matches("(/dev|/proc/(self|" + state.shell + "))/fd/\\d{1,3}")
                ? Optional.of(peek(state, Integer.parseInt(path.substring(path.lastIndexOf('/') + 1))))
                : Optional.empty();
    }

    private static int descriptor(Redirect redirect, StateEnvironment environment, int otherwise) {
        String written = redirect.descriptor().orElse("");
        if (written.isEmpty()) {
            return otherwise;
        }
        if (written.startsWith("{")) {
            environment.assign(written.substring(1, written.length() - 1), Optional.empty(), "10");
            return 10;
        }
        return written.length() > 3 ? 999 : Integer.parseInt(written);
    }

    private boolean open(String path, int descriptor, State state, Position position) {
        if (path.equals("/dev/stdin")) {
            return true;
        }
        Optional<Handle> endless = Endless.device(path);
        if (endless.isPresent()) {
            state.descriptors.put(descriptor, endless.get());
            return true;
        }
        if (path.equals("/dev/null")) {
            input(state, descriptor, "");
            return true;
        }
        String resolved = run.files(state).resolve(path);
        run.recorder.used(FileAccess.Kind.READ, resolved, state, position);
        Optional<Node> node = run.files(state).at(resolved);
        if (node.isPresent() && !(node.get() instanceof Node.File)) {
            return false;
        }
        input(state, descriptor, node.map(n -> ((Node.File) n).content()).orElse(Value.ANYTHING));
        return true;
    }

    private boolean create(String path, int descriptor, boolean append, State state, Position position) {
        Handle handle = switch (path) {
            case "/dev/stdout", "/dev/fd/1" -> state.descriptors.getOrDefault(1, new Handle.Nowhere());
            case "/dev/stderr", "/dev/fd/2" -> state.descriptors.getOrDefault(2, new Handle.Nowhere());
            case "/dev/null" -> new Handle.Nowhere();
            default -> new Handle.ToFile(run.files(state).resolve(path));
        };
        if (handle instanceof Handle.ToFile file) {
            Files files = run.files(state);
            String parent = file.path().substring(0, Math.max(1, file.path().lastIndexOf('/')));
            boolean impossible = path.isEmpty()
                    || files.at(file.path()).orElse(null) instanceof Node.Directory
                    || files.at(parent)
                            .filter(n -> !(n instanceof Node.Directory))
                            .isPresent();
            if (impossible) {
                return false;
            }
            if (append && files.at(file.path()).orElse(null) instanceof Node.Absent) {
                files.write(file.path(), "", false, Optional.of(position));
            } else if (append) {
                run.recorder.changed(FileAccess.Kind.WRITE, file.path(), Optional.empty(), state, position);
            } else {
                files.write(file.path(), "", false, Optional.of(position));
            }
        }
        state.descriptors.put(descriptor, handle);
        return true;
    }

    private static boolean close(int descriptor, State state) {
        if (descriptor > 2) {
            state.descriptors.remove(descriptor);
        } else {
            state.descriptors.put(descriptor, new Handle.Closed());
        }
        return true;
    }

    private static boolean duplicate(int from, int to, State state) {
        Handle handle = state.descriptors.get(from);
        if ((handle == null && from > 2) || handle instanceof Handle.Closed) {
            return false;
        }
        // the three that a script starts with are open, wherever they lead
        state.descriptors.put(to, handle == null ? new Handle.Nowhere() : handle);
        return true;
    }

    static Map<Integer, Handle> saved(State state) {
        return new HashMap<>(state.descriptors);
    }
}
