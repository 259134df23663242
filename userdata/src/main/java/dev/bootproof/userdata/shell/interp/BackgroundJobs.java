package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What {@code kill} and {@code wait} do with processes in the background, which are followed to their end when they start. */
final class BackgroundJobs {
    private final Recorder recorder;

    BackgroundJobs(Recorder recorder) {
        this.recorder = recorder;
    }

    /**
     * Sends a signal.
     *
     * @param processes as {@code kill} is told
     * @return the status of {@code kill}
     */
    int send(String signal, List<String> processes, State state, Position position) {
        Map<String, BackgroundJob.End> running = state.running();
        Map<String, BackgroundJob.End> named = new TreeMap<>();
        boolean sure = true;
        for (String process : processes) {
            BackgroundJob.End end = running.get(process);
            if (end != null) {
                named.put(process, end);
            } else if (isId(process)) {
                sure = false;
            } else {
                named.putAll(running);
                sure &= running.size() < 2 && Value.isKnown(process);
            }
        }
        double now = state.shared.clock;
        boolean all = sure && !named.isEmpty();
        for (Map.Entry<String, BackgroundJob.End> one : named.entrySet()) {
            all &= one.getValue().at() > now;
            if (!SignalBuiltins.HARMLESS.contains(signal) && state.certainty != Certainty.POSSIBLE) {
                send(signal, one.getKey(), one.getValue(), sure, state, position);
            }
        }
        return all ? State.OK : State.UNKNOWN;
    }

    private void send(String signal, String id, BackgroundJob.End end, boolean sure, State state, Position position) {
        double now = state.shared.clock;
        Optional<String> action = signal.equals("KILL")
                ? Optional.empty()
                : Optional.ofNullable(state.shared.trapping.get(new SharedState.Trapped(id, signal)));
        if (action.filter(String::isEmpty).isPresent()) {
            return;
        }
        if (action.isPresent()) {
            recorder.gap(position, "a process in the background has a trap for a signal that it is sent", state);
        }
        boolean ends = sure && end.at() > now && action.isEmpty() && !mayBeIgnored(signal, state);
        recorder.ended(id, now, ends ? Optional.of(state.certainty) : Optional.empty());
        if (ends && state.certainty == Certainty.DEFINITE) {
            state.shared.signals.removeIf(
                    sent -> sent.job().filter(job -> job.id().equals(id)).isPresent() && sent.at() >= now);
        }
        int status = ends ? 128 + Traps.number(signal) : State.UNKNOWN;
        state.shared.killed.put(id, new BackgroundJob.End(status, ends ? now : end.at()));
    }

    /** Whether a process is named by an id that is known, not by its number among the jobs. */
    private static boolean isId(String process) {
        return Value.isKnown(process) && !process.startsWith("%");
    }

    /** Whether what the shell starts in the background may ignore a signal, or be stopped and not ended by it. */
    private static boolean mayBeIgnored(String signal, State state) {
        return (List.of("INT", "QUIT").contains(signal) && !state.option("monitor"))
                || List.of("STOP", "TSTP", "TTIN", "TTOU").contains(signal);
    }

    /**
     * Waits for processes.
     *
     * @param processes as {@code wait} is told; all where it is told none
     * @return the status of the last one named
     */
    static int await(List<String> processes, State state) {
        if (processes.isEmpty()) {
            state.running().forEach((id, end) -> {
                await(end.at(), state);
                state.awaited.add(id);
            });
        }
        int status = State.OK;
        for (String process : processes) {
            Optional<BackgroundJob.End> end = state.end(process);
            end.ifPresent(its -> await(its.at(), state));
            state.awaited.add(process);
            status = end.map(BackgroundJob.End::status).orElse(isId(process) ? State.NOT_FOUND : State.UNKNOWN);
        }
        return status;
    }

    /**
     * Waits for whichever ends next.
     *
     * @param among as {@code wait -n} is told; any where it is told none
     * @return its status; known where all that may be it have the same
     */
    static int next(List<String> among, State state) {
        Map<String, BackgroundJob.End> running = state.running();
        running.keySet().removeIf(id -> !among.isEmpty() && !among.contains(id));
        double first = running.values().stream()
                .mapToDouble(BackgroundJob.End::at)
                .min()
                .orElse(0);
        running.values().removeIf(end -> end.at() > first);
        List<String> ended = List.copyOf(running.keySet());
        if (ended.isEmpty()) {
            return among.stream().allMatch(Value::isKnown) ? State.NOT_FOUND : State.UNKNOWN;
        }
        state.awaited.add(ended.get(0));
        await(first, state);
        List<Integer> statuses = running.values().stream()
                .map(BackgroundJob.End::status)
                .distinct()
                .toList();
        return statuses.size() == 1 ? statuses.get(0) : State.UNKNOWN;
    }

    /** Waits until a time, or until a signal comes. */
    private static void await(double end, State state) {
        double until = state.shared
                .awaited(state.shell)
                .filter(signal -> state.subshell == 0)
                .map(signal -> Math.min(end, signal.at()))
                .orElse(end);
        state.sleep(Math.max(0, until - state.shared.clock));
    }
}
