package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StateJoinTest {
    private final State one = new State();
    private final State other = new State();

    @Test
    void whatIsDifferentMayBeEither() {
        one.set("v", Variable.scalar("a"));
        other.set("v", Variable.scalar("b"));
        one.set("same", Variable.scalar("c"));
        other.set("same", Variable.scalar("c"));
        one.set("once", Variable.scalar("d"));
        State joined = StateJoin.of(one, other);

        assertThat(joined.undecided)
                .containsOnlyKeys("v", "once")
                .containsEntry("v", List.of(Optional.of(Variable.scalar("a")), Optional.of(Variable.scalar("b"))))
                .containsEntry("once", List.of(Optional.of(Variable.scalar("d")), Optional.empty()));
        assertThat(joined.value("v")).contains(Value.ANYTHING);
        assertThat(joined.value("same")).contains("c");
    }

    @Test
    void tooManyValuesAreAnyValue() {
        State joined = one;
        for (int i = 0; i < 10; i++) {
            State next = new State();
            next.set("v", Variable.scalar(Integer.toString(i)));
            joined = StateJoin.of(joined, next);
        }

        assertThat(joined.undecided).isEmpty();
        assertThat(joined.value("v")).contains(Value.ANYTHING);
    }

    @Test
    void aFileIsOneOfThose() {
        Node file = new Node.File("x", false);
        one.shared.files.put("/f", file);
        one.shared.inputs.put("in", "same start, one end");
        other.shared.inputs.put("in", "same start, other end");
        State joined = StateJoin.of(one, other);

        assertThat(joined.shared.files).containsEntry("/f", new Node.Either(List.of(file, new Node.Absent())));
        assertThat(StateJoin.of(joined, one).shared.files).isEqualTo(joined.shared.files);
        assertThat(joined.shared.inputs).containsEntry("in", "same start, o" + Value.ANYTHING);
    }

    @Test
    void twoFailuresAreOne() {
        assertThat(StateJoin.of(one.with(1), other.with(2)).status).isEqualTo(State.FAILED);
        assertThat(StateJoin.of(one.with(0), other.with(2)).status).isEqualTo(State.UNKNOWN);
        assertThat(StateJoin.of(one.with(2), other.with(2)).status).isEqualTo(2);
    }

    @Test
    void theLessCertainCounts() {
        other.weaken("under a condition");
        State joined = StateJoin.of(one, other);

        assertThat(joined.certainty).isEqualTo(Certainty.LIKELY);
        assertThat(joined.reason).contains("under a condition");
    }

    @Test
    void onlyWhatBothHaveIsSure() {
        one.options.add("errexit");
        one.options.add("nounset");
        other.options.add("errexit");
        one.hashed.put("a", "/bin/a");

        assertThat(StateJoin.of(one, other).options).containsExactly("errexit");
        assertThat(StateJoin.of(one, other).hashed).isEmpty();
        assertThat(StateJoin.of(one, one)).isSameAs(one);
    }
}
