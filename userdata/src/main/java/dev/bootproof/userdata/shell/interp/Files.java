package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The node's files as a state has them: the image, with what the script did to it laid over. */
final class Files {
    /** Behind what is no folder not even {@code ..} is anything. */
    private static final String NOWHERE = "/../";

    private static final int MAX_CONTENT = 300_000;

    /** Where packages put what is theirs, and nobody what was fetched: a call of it is a call of the image's. */
    private static final List<String> NEVER_FETCHED =
            List.of("/usr/bin/", "/usr/sbin/", "/bin/", "/sbin/", "/etc/", "/opt/aws/", "/usr/lib");

    private final NodeImage image;
    private final State state;
    private final Recorder recorder;

    Files(NodeImage image, State state, Recorder recorder) {
        this.image = image;
        this.state = state;
        this.recorder = recorder;
    }

    /** The absolute path without links, {@code .} and {@code ..}; holds a mark where it is not known. */
    String resolve(String path) {
        return resolve(path, true);
    }

    /** @param last whether a link in the last place is followed */
    String resolve(String path, boolean last) {
        String absolute = path;
        if (!path.startsWith("/")) {
            if (state.directoryUndecided()) {
                throw choice(State.directoryName());
            }
            absolute = state.directory() + "/" + path;
        }
        Deque<String> todo = new ArrayDeque<>(Split.at("/", absolute));
        Deque<String> done = new ArrayDeque<>();
        int links = 0;
        while (!todo.isEmpty()) {
            String component = todo.removeFirst();
            if (component.isEmpty() || component.equals(".")) {
                continue;
            }
            if (component.equals("..")) {
                if (!done.isEmpty() && isNoFolder("/" + String.join("/", done))) {
                    return "/" + String.join("/", done) + NOWHERE + String.join("/", todo);
                }
                done.pollLast();
                continue;
            }
            done.addLast(component);
            String here = "/" + String.join("/", done);
            if ((last || !todo.isEmpty()) && overlay(here).orElse(null) instanceof Node.Link link && ++links < 40) {
                done.removeLast();
                if (link.target().startsWith("/")) {
                    done.clear();
                }
                List<String> components = Split.at("/", link.target());
                for (int i = components.size() - 1; i >= 0; i--) {
                    todo.addFirst(components.get(i));
                }
            }
        }
        String resolved = "/" + String.join("/", done);
        // a file is no directory: nothing is behind it
        boolean behindFile = path.endsWith("/") && at(resolved).orElse(null) instanceof Node.File;
        return behindFile ? resolved + "/" : resolved;
    }

    private boolean isNoFolder(String resolved) {
        return at(resolved)
                .filter(node -> node instanceof Node.Absent || node instanceof Node.File)
                .isPresent();
    }

    private ChoiceException choice(String variable) {
        List<Consumer<State>> options = new ArrayList<>();
        for (var alternative : state.undecided.getOrDefault(variable, List.of())) {
            options.add(s -> alternative.ifPresentOrElse(v -> s.set(variable, v), () -> s.unset(variable)));
        }
        return new ChoiceException(options, s -> s.undecided.containsKey(variable));
    }

    private Optional<Node> overlay(String path) {
        Node node = state.shared.files.get(path);
        if (node instanceof Node.Either either) {
            List<Consumer<State>> options = new ArrayList<>();
            for (Node one : either.nodes()) {
                options.add(s -> s.shared.files.put(path, one));
            }
            throw new ChoiceException(options, s -> s.shared.files.get(path) instanceof Node.Either);
        }
        return Optional.ofNullable(node).or(() -> process(path)).or(() -> image.link(path));
    }

    /** Where the links lead that the kernel keeps of the shell. */
    private Optional<Node> process(String path) {
        String self = path.replace("/" + state.shell + "/", "/self/").replace("/thread-self/", "/self/");
        return switch (self) {
            case "/proc/self/cwd" -> {
                if (state.directoryUndecided()) {
                    throw choice(State.directoryName());
                }
                yield Optional.of(new Node.Link(state.directory()));
            }
            case "/proc/self/root", "/proc/1/root" -> Optional.of(new Node.Link("/"));
            case "/proc/self/exe" -> Optional.of(new Node.Link("/usr/bin/bash"));
            default -> Optional.empty();
        };
    }

    /** What stands at a resolved path; empty where that is not known. */
    Optional<Node> at(String resolved) {
        if (!Value.isKnown(resolved)) {
            return Optional.empty();
        }
        if (resolved.contains(NOWHERE)) {
            return Optional.of(new Node.Absent());
        }
        Optional<Node> own = overlay(resolved);
        if (own.isPresent()) {
            return own;
        }
        for (int i = resolved.lastIndexOf('/'); i > 0; i = resolved.lastIndexOf('/', i - 1)) {
            String path = resolved.substring(0, i);
            Optional<Node> above = overlay(path).or(() -> image.node(path).filter(Node.File.class::isInstance));
            if (above.isPresent()
                    && (above.get() instanceof Node.Absent
                            || above.get() instanceof Node.File
                            || (above.get() instanceof Node.Directory directory && directory.complete()))) {
                return Optional.of(new Node.Absent());
            }
        }
        Optional<Node> there = image.node(resolved);
        // what was unpacked or installed may be anywhere
        boolean nothing = !state.shared.fetched
                && !state.shared.doubtfulFiles.contains(resolved)
                && !isFetched(resolved)
                && image.isBare(resolved);
        return there.isEmpty() && nothing ? Optional.of(new Node.Absent()) : there;
    }

    /** Whether the script made what stands there, or changed it. */
    boolean isOfScript(String resolved) {
        return overlay(resolved).isPresent();
    }

    /** Whether it is EKS's image alone that has nothing there, upon which the node's image is built. */
    boolean mayBeOfOwnImage(String resolved) {
        return image.isOrMore() && !isOfScript(resolved) && image.isBare(resolved);
    }

    /** Whether there is, or may be, a folder to put a path's file into. */
    boolean hasFolder(String resolved) {
        String parent = resolved.substring(0, Math.max(1, resolved.lastIndexOf('/')));
        return at(parent).filter(node -> !(node instanceof Node.Directory)).isEmpty();
    }

    /**
     * Whether something may stand there now that neither the image nor the script is known to have put there; in a folder of
     * its own that the script did not make it is a package's, and a call of it one of the image's.
     */
    boolean mayHaveComeLater(String resolved) {
        String folder = resolved.substring(0, Math.max(0, resolved.lastIndexOf('/')));
        return state.shared.doubtfulFiles.contains(resolved)
                || isFetched(resolved)
                || (state.shared.fetched
                        && NEVER_FETCHED.stream().noneMatch(resolved::startsWith)
                        && (!NodeImage.isForeign(resolved) || isOfScript(folder)));
    }

    /** A program may have fetched a file, or a folder with anything in it, to this place. */
    void mayFetch(String path) {
        String resolved = resolve(path);
        if (Value.isKnown(resolved) && !resolved.equals("/")) { // of there nobody would know anything any more
            state.shared.fetchedPaths.add(resolved);
            state.shared.files.computeIfPresent(
                    resolved, (folder, node) -> node instanceof Node.Directory ? new Node.Directory(false) : node);
        }
    }

    /** Whether a fetched file or folder may hold what stands at a path. */
    boolean isFetched(String resolved) {
        return NEVER_FETCHED.stream().noneMatch(resolved::startsWith)
                && state.shared.fetchedPaths.stream()
                        .anyMatch(path -> resolved.equals(path) || resolved.startsWith(path + "/"));
    }

    Optional<Node> node(String path) {
        return at(resolve(path));
    }

    /** Whether there is surely nothing. */
    boolean isMissing(String path) {
        return node(path).filter(Node.Absent.class::isInstance).isPresent();
    }

    /** Whether what stands at a path is the image's own; but for the bootstrap script, that calls nothing of AL2's. */
    boolean isImages(String path) {
        String resolved = resolve(path);
        return !isOfScript(resolved) && image.node(resolved).isPresent();
    }

    /** The content of a regular file; empty where there is none or it is not known whether there is. */
    Optional<String> content(String path) {
        return node(path).filter(Node.File.class::isInstance).map(n -> ((Node.File) n).content());
    }

    void write(String path, String content, boolean append, Optional<Position> from) {
        String resolved = resolve(path);
        boolean device = resolved.startsWith("/dev/") && !state.shared.files.containsKey(resolved);
        if (!Value.isKnown(resolved) || device) {
            return;
        }
        Optional<Node> before = at(resolved);
        String old = before.filter(Node.File.class::isInstance)
                .map(n -> ((Node.File) n).content())
                .orElse(before.isEmpty() && append ? Value.ANYTHING : "");
        boolean executable =
                before.filter(n -> n instanceof Node.File f && f.executable()).isPresent();
        String now = append ? old + content : content;
        if (now.length() > MAX_CONTENT) {
            throw new BudgetException("a file grows too long");
        }
        state.shared.files.put(resolved, new Node.File(now, executable));
        from.ifPresentOrElse(
                by -> recorder.changed(FileAccess.Kind.WRITE, resolved, Optional.of(now), state, by),
                () -> recorder.changed(resolved, Optional.of(now)));
    }

    /** Lets something stand at a place; said by the command at {@code by}. */
    void put(String resolved, Node node, Position by) {
        if (!Value.isKnown(resolved)) {
            return;
        }
        if (node instanceof Node.Absent) {
            state.shared.files.keySet().removeIf(path -> path.startsWith(resolved + "/"));
        }
        state.shared.files.put(resolved, node);
        if (node instanceof Node.Directory) {
            return;
        }
        Optional<String> content = node instanceof Node.File file ? Optional.of(file.content()) : Optional.empty();
        FileAccess.Kind kind = node instanceof Node.Absent ? FileAccess.Kind.REMOVE : FileAccess.Kind.WRITE;
        recorder.changed(kind, resolved, content, state, by);
    }

    /**
     * Makes the folders above a path that are not there, as {@code mkdir -p} does. Where one may have been there before,
     * its other files are not known.
     */
    void makeFoldersAbove(String resolved, Position by) {
        for (int i = resolved.indexOf('/', 1); i > 0; i = resolved.indexOf('/', i + 1)) {
            String above = resolved.substring(0, i);
            Optional<Node> node = at(above);
            if (node.filter(there -> !(there instanceof Node.Absent)).isEmpty()) {
                put(above, new Node.Directory(node.isPresent()), by);
            }
        }
    }

    /** The file at a place can be run now, or no more. */
    void mode(String resolved, Node.File file, boolean executable) {
        state.shared.files.put(resolved, new Node.File(file.content(), executable));
    }

    /** What stands there is not known any more; the image's own script is taken to stay. */
    void mayChange(String path) {
        String resolved = resolve(path);
        if (Value.isKnown(resolved)
                && !resolved.equals(NodeImage.BOOTSTRAP)
                && !(at(resolved).orElse(null) instanceof Node.Directory)) {
            state.shared.files.remove(resolved);
            state.shared.doubtfulFiles.add(resolved);
        }
    }

    /** The names in a directory; empty where they are not all known. */
    Optional<List<String>> names(String directory) {
        String resolved = resolve(directory);
        Optional<Node> node = at(resolved);
        if (node.isPresent() && node.get() instanceof Node.Directory d && d.complete()) {
            return Optional.of(knownNames(directory));
        }
        boolean untouched = !state.shared.fetched
                && !isFetched(resolved)
                && state.shared.doubtfulFiles.stream().noneMatch(path -> path.startsWith(resolved + "/"))
                && image.holdsNothing(resolved);
        // the image's own files in /etc/profile.d set variables that no script asks for
        boolean counted = resolved.matches("/|/etc/(eks|profile\\.d)");
        if (counted || (node.isEmpty() && untouched)) {
            return Optional.of(knownNames(directory));
        }
        return node.isPresent() && !(node.get() instanceof Node.Directory) ? Optional.of(List.of()) : Optional.empty();
    }

    /** What is known to be in a folder and its folders. */
    List<String> below(String folder) {
        String prefix = folder.equals("/") ? "/" : folder + "/";
        List<String> paths = new ArrayList<>(state.shared.files.keySet());
        paths.add(NodeImage.BOOTSTRAP);
        paths.removeIf(path -> !path.startsWith(prefix));
        return paths;
    }

    List<String> knownNames(String directory) {
        String resolved = resolve(directory);
        String prefix = resolved.equals("/") ? "/" : resolved + "/";
        TreeSet<String> names = new TreeSet<>();
        for (var entry : state.shared.files.entrySet()) {
            if (entry.getKey().startsWith(prefix) && !(entry.getValue() instanceof Node.Absent)) {
                String rest = entry.getKey().substring(prefix.length());
                int slash = rest.indexOf('/');
                names.add(slash < 0 ? rest : rest.substring(0, slash));
            }
        }
        if (resolved.equals("/etc/eks")) {
            image.eksNames().stream()
                    .filter(name -> !(at(prefix + name).orElse(null) instanceof Node.Absent))
                    .forEach(names::add);
        }
        if (resolved.equals("/etc")) {
            names.add("eks");
        }
        if (resolved.equals("/")) {
            names.addAll(NodeImage.rootNames());
        }
        names.remove("");
        return List.copyOf(names);
    }
}
