package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackgroundJobsTest {
    private static final Position HERE = new Position(1, 1);

    private final Recorder recorder = new Recorder();
    private final BackgroundJobs jobs = new BackgroundJobs(recorder);
    private final State shell = new State();

    /** A job that calls and then ends. */
    private void job(String id, double calls, double ends) {
        State job = shell.copy();
        job.job = Optional.of(new BackgroundJob(id, shell.shell));
        job.shared.clock = calls;
        recorder.shipped("/etc/eks/bootstrap.sh", List.of(id), job, new Position(Integer.parseInt(id), 1));
        shell.startedInBackground(id, new BackgroundJob.End(0, ends));
    }

    private ShellReading reading() {
        return recorder.reading("");
    }

    @Test
    void whatAJobDoesLaterItDoesNotDoWhenItIsEnded() {
        job("1", 20, 30);
        assertThat(jobs.send("TERM", List.of("1"), shell, HERE)).isEqualTo(State.OK);
        assertThat(reading().commands()).isEmpty();
        assertThat(reading().gaps()).isEmpty();
        assertThat(BackgroundJobs.await(List.of("1"), shell)).isEqualTo(143);
    }

    @Test
    void whatAJobDidBeforeStays() {
        job("1", 0, 30);
        shell.shared.clock = 10;
        assertThat(jobs.send("KILL", List.of("1"), shell, HERE)).isEqualTo(State.OK);
        assertThat(reading().commands()).hasSize(1);
        assertThat(shell.running()).containsValue(new BackgroundJob.End(137, 10));
    }

    @Test
    void whatMayComeBeforeOrAfterIsNotKnown() {
        job("1", 0, 0);
        assertThat(jobs.send("TERM", List.of("1"), shell, HERE)).isEqualTo(State.UNKNOWN);
        assertThat(reading().commands()).isEmpty();
        assertThat(reading().gaps()).hasSize(1);
    }

    @Test
    void ofSeveralItIsNotKnownWhichIsEnded() {
        job("1", 20, 30);
        job("2", 20, 30);
        jobs.send("TERM", List.of("%1"), shell, HERE);
        assertThat(reading().gaps()).hasSize(2);
    }

    @Test
    void whatIsPerhapsEndedPerhapsCalls() {
        job("1", 20, 30);
        shell.certainty = Certainty.LIKELY;
        jobs.send("TERM", List.of("1"), shell, HERE);
        assertThat(reading().gaps()).hasSize(1);
    }

    @Test
    void signalsThatAreIgnoredEndNothing() {
        job("1", 20, 30);
        shell.shared.trapping.put(new SharedState.Trapped("1", "TERM"), "");
        jobs.send("TERM", List.of("1"), shell, HERE);
        jobs.send("CONT", List.of("1"), shell, HERE);
        assertThat(jobs.send("EXIT", List.of("1"), shell, HERE)).isEqualTo(State.OK);
        assertThat(reading().commands()).hasSize(1);
        assertThat(reading().gaps()).isEmpty();
    }

    @Test
    void waitingTakesTheTimeOfTheLongest() {
        shell.startedInBackground("1", new BackgroundJob.End(1, 20));
        shell.startedInBackground("2", new BackgroundJob.End(2, 60));
        assertThat(BackgroundJobs.next(List.of(), shell)).isEqualTo(1);
        assertThat(shell.shared.clock).isEqualTo(20);
        assertThat(BackgroundJobs.await(List.of(), shell)).isEqualTo(State.OK);
        assertThat(shell.shared.clock).isEqualTo(60);
        assertThat(BackgroundJobs.await(List.of("77"), shell)).isEqualTo(State.NOT_FOUND);
    }

    @Test
    void waitingForWhatNeverEndsIsNeverDone() {
        shell.startedInBackground("1", new BackgroundJob.End(0, Double.POSITIVE_INFINITY));
        BackgroundJobs.await(List.of("1"), shell);
        assertThat(shell.stuck).isTrue();
    }
}
