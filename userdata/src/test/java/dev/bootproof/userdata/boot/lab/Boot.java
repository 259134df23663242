package dev.bootproof.userdata.boot.lab;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bootproof.userdata.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one boot showed.
 *
 * @param number the first boot of the disk is 1
 * @param seconds from the start of the container to its end
 * @param events what the stand-ins of nodeadm, containerd and kubelet, and the document's own {@code mark NAME}, recorded
 * @param calls the command lines of the stubs, quoted as bash would
 * @param pending what systemd was still waiting for when the boot was looked at; empty when it came to rest
 * @param units the units systemd knew at the end, by name
 * @param probes by command
 * @param files by path, those that were asked for and exist
 * @param journal all of this boot's entries, in their order
 */
public record Boot(
        int number,
        double seconds,
        List<Event> events,
        List<String> calls,
        List<String> pending,
        Map<String, Unit> units,
        Map<String, Probe> probes,
        Map<String, KeptFile> files,
        List<JournalEntry> journal) {

    /** @param uptime of the machine, in seconds; comparable within a run */
    public record Event(String name, double uptime) {}

    /**
     * Properties of {@code systemctl show}, by the same names. Of a unit that is not loaded any more systemd knows nothing,
     * so it is not among the units.
     */
    public record Unit(
            String activeState,
            String subState,
            String result,
            int execMainStatus,
            int restarts,
            boolean conditionMet,
            String fragmentPath,
            String dropInPaths) {}

    /** @param status -1 when it did not end in 30 seconds */
    public record Probe(int status, String out, String err) {}

    /**
     * @param mode permission bits
     * @param link where a symbolic link points to, else empty
     */
    public record KeptFile(int mode, String owner, String group, String link, Bytes content) {}

    /** @param unit that the entry is of or about, else empty */
    public record JournalEntry(double uptime, String unit, String identifier, String message) {
        @Override
        public String toString() {
            return String.format("%12.6f %s %s: %s", uptime, unit, identifier, message);
        }
    }

    /** The events' names, in their order. */
    public List<String> order() {
        return events.stream().map(Event::name).toList();
    }

    /** Whether nodeadm-run got as far as starting the kubelet. */
    public boolean joined() {
        return order().contains("kubelet");
    }

    /** When an event first happened, in seconds of the machine's uptime. */
    public double uptime(String event) {
        return events.stream()
                .filter(one -> one.name().equals(event))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event '" + event + "' in " + events))
                .uptime();
    }

    public Optional<Unit> unit(String name) {
        return Optional.ofNullable(units.get(name));
    }

    /** What a command of {@link BootLab#probe} did. */
    public Probe probe(String command) {
        return Optional.ofNullable(probes.get(command))
                .orElseThrow(() -> new IllegalArgumentException("no probe was asked for: " + command));
    }

    public Optional<KeptFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** What a unit said and what systemd said about it, line by line. */
    public List<String> journal(String unit) {
        return journal.stream()
                .filter(entry -> entry.unit().equals(unit))
                .map(JournalEntry::message)
                .toList();
    }

    /** Short, since a failing assertion prints it. */
    @Override
    public String toString() {
        List<String> failed = units.entrySet().stream()
                .filter(unit -> unit.getValue().activeState().equals("failed"))
                .map(Map.Entry::getKey)
                .toList();
        return "boot " + number + " in " + seconds + " s: " + order() + ", failed " + failed + ", pending " + pending;
    }

    static Boot read(int number, JsonNode seen) {
        JsonNode report = seen.path("report");
        List<Event> events = new ArrayList<>();
        for (String line : strings(seen.path("events"))) {
            int space = line.indexOf(' ');
            events.add(new Event(line.substring(space + 1), Double.parseDouble(line.substring(0, space))));
        }
        Map<String, Unit> units = new HashMap<>();
        report.path("units").properties().forEach(unit -> units.put(unit.getKey(), unit(unit.getValue())));
        Map<String, Probe> probes = new HashMap<>();
        report.path("probes").forEach(probe -> probes.put(probe.path("command").textValue(), probeOf(probe)));
        Map<String, KeptFile> files = new HashMap<>();
        report.path("files").properties().forEach(file -> {
            if (file.getValue().isObject()) {
                files.put(file.getKey(), kept(file.getValue()));
            }
        });
        List<JournalEntry> journal = new ArrayList<>();
        seen.path("journal").forEach(entry -> journal.add(entry(entry)));
        return new Boot(
                number,
                seen.path("seconds").doubleValue(),
                List.copyOf(events),
                strings(seen.path("calls")),
                strings(report.path("pending")),
                Map.copyOf(units),
                Map.copyOf(probes),
                Map.copyOf(files),
                List.copyOf(journal));
    }

    static List<String> journalLines(JsonNode journal) {
        List<String> lines = new ArrayList<>();
        journal.forEach(entry -> lines.add(entry(entry).toString()));
        return lines;
    }

    private static Unit unit(JsonNode unit) {
        return new Unit(
                unit.path("ActiveState").asText(),
                unit.path("SubState").asText(),
                unit.path("Result").asText(),
                unit.path("ExecMainStatus").asInt(),
                unit.path("NRestarts").asInt(),
                unit.path("ConditionResult").asText().equals("yes"),
                unit.path("FragmentPath").asText(),
                unit.path("DropInPaths").asText());
    }

    private static Probe probeOf(JsonNode probe) {
        return new Probe(
                probe.path("status").intValue(),
                probe.path("out").textValue(),
                probe.path("err").textValue());
    }

    private static KeptFile kept(JsonNode file) {
        try {
            return new KeptFile(
                    file.path("mode").intValue(),
                    file.path("owner").textValue(),
                    file.path("group").textValue(),
                    file.path("link").textValue(),
                    Bytes.of(file.path("base64").binaryValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JournalEntry entry(JsonNode entry) {
        return new JournalEntry(
                entry.path("seconds").doubleValue(),
                entry.path("unit").textValue(),
                entry.path("identifier").textValue(),
                entry.path("message").textValue());
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(string -> strings.add(string.textValue()));
        return List.copyOf(strings);
    }
}
