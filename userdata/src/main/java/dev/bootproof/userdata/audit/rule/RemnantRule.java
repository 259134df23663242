package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.FileAccess;
import dev.bootproof.userdata.shell.interp.Reached;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A rule about what AL2 left behind in commands and files. Once a line is enough; and what is only possible is not told, nor
 * what is done under a condition after the script asked whether the thing is there: a branch that AL2 takes and AL2023 does
 * not is right where it stands.
 */
abstract class RemnantRule implements Rule {
    private final RulePage page;

    private final List<String> things;

    /** @param things what a script may ask for before it does what the rule looks for; a command's own name is one anyway */
    RemnantRule(RulePage page, String... things) {
        this.page = page;
        this.things = List.of(things);
    }

    abstract Stream<Sighting> sightings(Subject subject);

    @Override
    public final RulePage page() {
        return page;
    }

    @Override
    public List<Finding> check(Subject subject) {
        record Place(String part, int line, String what) {}
        Map<Place, Finding> findings = new LinkedHashMap<>();
        sightings(subject)
                .filter(sighting -> isTold(sighting) && !isGuarded(subject, sighting))
                .forEach(sighting -> {
                    int line = sighting.reached().position().line();
                    // what stands at no line is told apart by what it is
                    Place place = new Place(sighting.part(), line, line == 0 ? sighting.what() : "");
                    findings.computeIfAbsent(place, first -> finding(sighting));
                });
        return List.copyOf(findings.values());
    }

    boolean isTold(Sighting sighting) {
        return sighting.isExpected();
    }

    private boolean isGuarded(Subject subject, Sighting sighting) {
        Reached<?> reached = sighting.reached();
        if (reached.certainty() != Certainty.LIKELY) {
            return false;
        }
        String own = reached instanceof ReachedCommand command ? command.name() : ((FileAccess) reached).path();
        List<String> asked = Stream.concat(things.stream(), Stream.of(own)).toList();
        return Question.isAsked(subject, sighting.part(), reached.position().line(), asked);
    }

    private Finding finding(Sighting sighting) {
        return Finding.reached(this, sighting.part(), sighting.reached(), sighting.what());
    }
}
