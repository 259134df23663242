package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharedStateTest {
    private static final Node FILE = new Node.File("a", false);

    private final SharedState state = new SharedState();

    @Test
    void aCopyGoesItsOwnWay() {
        state.files.put("/f", FILE);
        SharedState copy = state.copy();
        copy.files.put("/g", FILE);
        copy.doubtfulFiles.add("/h");
        assertThat(state.files).containsOnlyKeys("/f");
        assertThat(state.doubtfulFiles).isEmpty();
        assertThat(state.sameAs(copy)).isFalse();
    }

    @Test
    void whatOnlyOneWayMadeIsThereOrNot() {
        SharedState other = state.copy();
        other.files.put("/f", FILE);
        other.inputs.put("in", "ab");
        other.fetched = true;
        state.inputs.put("in", "ac");
        state.join(other);
        assertThat(state.files.get("/f")).isEqualTo(new Node.Either(List.of(new Node.Absent(), FILE)));
        assertThat(state.isUndecided()).isTrue();
        assertThat(state.inputs).containsEntry("in", "a" + Value.ANYTHING);
        assertThat(state.fetched).isTrue();
    }

    @Test
    void noFolderIsWhollyKnownBehindWhatWasFetched() {
        state.files.put("/d", new Node.Directory(true));
        state.fetchedSomething();
        assertThat(state.files).containsEntry("/d", new Node.Directory(false));
    }

    @Test
    void filesAreLeftWhenAllHasEnded() {
        state.files.put("/f", FILE);
        state.captures.put("c", "text");
        state.signals.add(signal("TERM", 0));
        SharedState left = state.afterwards();
        assertThat(left.files).containsOnlyKeys("/f");
        assertThat(left.captures).isEmpty();
        assertThat(left.signals).isEmpty();
    }

    @Test
    void aSignalArrivesWhenItsTimeHasCome() {
        state.signals.add(signal("TERM", 20));
        state.signals.add(signal("USR1", 10));
        state.clock = 9;
        assertThat(state.arrived(1)).isEmpty();
        assertThat(state.awaited(1)).map(SharedState.Signal::name).contains("USR1");
        state.clock = 30;
        assertThat(state.arrived(2)).isEmpty();
        assertThat(state.arrived(1)).map(SharedState.Signal::name).contains("USR1");
        assertThat(state.arrived(1)).map(SharedState.Signal::name).contains("TERM");
        assertThat(state.arrived(1)).isEmpty();
    }

    @Test
    void whatOnlyOneWaySendsPerhapsArrives() {
        state.signals.add(signal("TERM", 0));
        SharedState other = state.copy();
        other.signals.add(signal("USR1", 0));
        state.join(other);
        assertThat(state.signals)
                .containsExactly(signal("TERM", 0), signal("USR1", 0).perhaps());
    }

    private static SharedState.Signal signal(String name, double at) {
        return new SharedState.Signal(name, 1, at, true, Optional.empty());
    }
}
