package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.audit.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A unit is handled by {@code systemctl}, {@code service} or {@code chkconfig}.
 *
 * @param verb as systemctl has it
 * @param unit without the suffix {@code .service} or {@code .socket}
 */
record UnitCall(Subject.Ran ran, String verb, String unit) {
    /** All but questions, and what makes sure that the unit does not run. */
    private static final Set<String> WANTED = Set.of(
            "start",
            "restart",
            "reload",
            "try-restart",
            "condrestart",
            "reload-or-restart",
            "force-reload",
            "enable",
            "reenable",
            "unmask",
            "save");

    static Stream<UnitCall> of(Subject subject) {
        return subject.commands("systemctl", "service", "chkconfig").flatMap(UnitCall::of);
    }

    /** Where one of these units is wanted to run. */
    static Stream<Sighting> wanted(Subject subject, String... units) {
        Set<String> names = Set.of(units);
        return of(subject)
                .filter(call -> names.contains(call.unit) && WANTED.contains(call.verb))
                .map(UnitCall::sighting);
    }

    Sighting sighting() {
        return Sighting.of(
                ran,
                Evidence.of(ran.command(), verb, unit, unit + ".service", unit + ".socket", "on", "--now") + " is run");
    }

    private static Stream<UnitCall> of(Subject.Ran ran) {
        List<String> words = ran.command().arguments().stream()
                .map(argument -> argument.known().orElse("?"))
                .filter(word -> !word.startsWith("-"))
                .toList();
        if (words.size() < 2) {
            return Stream.empty();
        }
        return switch (ran.command().name()) {
            case "systemctl" ->
                words.subList(1, words.size()).stream().map(unit -> new UnitCall(ran, words.get(0), plain(unit)));
            case "chkconfig" ->
                Stream.of(new UnitCall(ran, words.get(1).equals("on") ? "enable" : "disable", plain(words.get(0))));
            default -> Stream.of(new UnitCall(ran, words.get(1), plain(words.get(0))));
        };
    }

    private static String plain(String unit) {
        return unit.replaceFirst("\\.(service|socket)$", "");
    }
}
