package dev.bootproof.userdata.benchmark;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.NodePrograms;
import dev.bootproof.userdata.audit.Verdict;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.nodeadm.NodeadmReader;
import dev.bootproof.userdata.shell.interp.NodeImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Judging one document by all rules, beside the readings alone that the rules look at. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class AuditBenchmark {
    private static final String TYPICAL = "typical";

    /** {@link BenchmarkDocument#TYPICAL}, a long one of AL2 that most rules have something to say of, the dearest script. */
    @Param({TYPICAL, "benchmark/long-al2", "shell-corpus/scripts/real-g2-fetch-retry-backoff-jitter.sh"})
    public String document;

    private Bytes userData = Bytes.of("");

    @Setup
    public void read() throws IOException {
        userData = document.equals(TYPICAL)
                ? BenchmarkDocument.TYPICAL.bytes()
                : Bytes.of(
                        Files.readAllBytes(Path.of("src", "test", "resources").resolve(document)));
    }

    @Benchmark
    public Verdict audit() {
        return Auditor.judge(userData, Ami.AL2023);
    }

    @Benchmark
    public void readings(Blackhole result) {
        CloudInitReading reading =
                CloudInitReader.read(userData, Ami.AL2023.cloudInit().orElseThrow());
        result.consume(NodePrograms.run(reading, NodeImage.AL2023));
        result.consume(NodeadmReader.read(userData));
    }
}
