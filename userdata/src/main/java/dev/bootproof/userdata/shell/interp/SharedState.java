package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What all processes of the node share: its files, and what goes from one to another. Mutable, as a {@link State} is. */
final class SharedState {
    /**
     * @param shell the one it is sent to
     * @param at when it comes
     * @param sure whether it is sent in any case
     * @param job the background process that sends it, if it is one
     */
    record Signal(String name, int shell, double at, boolean sure, Optional<BackgroundJob> job) {
        Signal perhaps() {
            return new Signal(name, shell, at, false, job);
        }
    }

    /** @param job the id of a background process */
    record Trapped(String job, String signal) {}

    /** What the script did to the image's files, by normalised path. */
    final Map<String, Node> files = new HashMap<>();
    /** What is still to be read. */
    final Map<String, String> inputs = new HashMap<>();
    /** What was written where it is caught. */
    final Map<String, String> captures = new HashMap<>();
    /** Whether something unknown was unpacked or installed: files may be there that nobody saw. */
    boolean fetched;
    /** Files that a program may have made that is not followed. */
    final Set<String> doubtfulFiles = new TreeSet<>();
    /** Files, and folders with all that is in them, that were fetched, unpacked or mounted without being seen. */
    final Set<String> fetchedPaths = new TreeSet<>();
    /** Words that a program was given which makes users. */
    final Set<String> users = new TreeSet<>();
    /** The background processes that were ended by a signal, by id. */
    final Map<String, BackgroundJob.End> killed = new HashMap<>();
    /** The actions of traps that background processes set or were given. */
    final Map<Trapped, String> trapping = new HashMap<>();
    /** How many seconds were slept since the script began. */
    double clock;
    /** Signals for shells that are to get them when they are done with what they wait for, or at a later time. */
    final List<Signal> signals = new ArrayList<>();

    SharedState copy() {
        SharedState copy = new SharedState();
        copy.files.putAll(files);
        copy.inputs.putAll(inputs);
        copy.captures.putAll(captures);
        copy.fetched = fetched;
        copy.doubtfulFiles.addAll(doubtfulFiles);
        copy.fetchedPaths.addAll(fetchedPaths);
        copy.users.addAll(users);
        copy.clock = clock;
        copy.signals.addAll(signals);
        copy.killed.putAll(killed);
        copy.trapping.putAll(trapping);
        return copy;
    }

    /** What is left of it when all processes have ended. */
    SharedState afterwards() {
        SharedState left = copy();
        left.inputs.clear();
        left.captures.clear();
        left.signals.clear();
        return left;
    }

    /** Takes the next signal that a shell gets now. */
    Optional<Signal> arrived(int shell) {
        Optional<Signal> arrived = awaited(shell).filter(signal -> signal.at() <= clock);
        arrived.ifPresent(signals::remove);
        return arrived;
    }

    /** The next signal that a shell is to get. */
    Optional<Signal> awaited(int shell) {
        return signals.stream().filter(signal -> signal.shell() == shell).min(Comparator.comparingDouble(Signal::at));
    }

    /** How many things a copy has to copy. */
    int size() {
        return files.size() + inputs.size() + captures.size() + killed.size() + trapping.size() + signals.size();
    }

    /** Something was unpacked or installed: no directory is wholly known any more. */
    void fetchedSomething() {
        fetched = true;
        files.replaceAll((path, node) -> node instanceof Node.Directory ? new Node.Directory(false) : node);
    }

    boolean isUndecided() {
        return files.values().stream().anyMatch(Node.Either.class::isInstance);
    }

    /** Whether nothing that the script can see is different. */
    boolean sameAs(SharedState other) {
        return files.equals(other.files) && inputs.equals(other.inputs);
    }

    /** This or the other, nobody knows which. */
    void join(SharedState other) {
        Set<String> paths = new LinkedHashSet<>(files.keySet());
        paths.addAll(other.files.keySet());
        for (String path : paths) {
            Optional<Node> one = Optional.ofNullable(files.get(path));
            Optional<Node> two = Optional.ofNullable(other.files.get(path));
            if (!one.equals(two)) {
                Set<Node> nodes = new LinkedHashSet<>();
                nodes.addAll(alternatives(one));
                nodes.addAll(alternatives(two));
                files.put(path, nodes.size() == 1 ? nodes.iterator().next() : new Node.Either(List.copyOf(nodes)));
            }
        }
        other.inputs.forEach((id, text) -> inputs.merge(id, text, Value::join));
        other.captures.forEach((id, text) -> captures.merge(id, text, Value::join));
        fetched |= other.fetched;
        doubtfulFiles.addAll(other.doubtfulFiles);
        fetchedPaths.addAll(other.fetchedPaths);
        users.addAll(other.users);
        clock = Math.min(clock, other.clock);
        other.killed.forEach((id, end) -> killed.merge(id, end, BackgroundJob.End::or));
        trapping.putAll(other.trapping);
        List<Signal> perhaps = new ArrayList<>(signals);
        perhaps.addAll(other.signals);
        perhaps.removeIf(signal -> signals.contains(signal) && other.signals.contains(signal));
        signals.retainAll(other.signals);
        perhaps.stream().map(Signal::perhaps).distinct().forEach(signals::add);
    }

    private static List<Node> alternatives(Optional<Node> node) {
        if (node.isEmpty()) {
            return List.of(new Node.Absent());
        }
        return node.get() instanceof Node.Either either ? either.nodes() : List.of(node.get());
    }
}
