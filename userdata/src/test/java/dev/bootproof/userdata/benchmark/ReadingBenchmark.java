package dev.bootproof.userdata.benchmark;

import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.nodeadm.NodeadmReader;
import dev.bootproof.userdata.nodeadm.NodeadmReading;
import java.util.Base64;
import java.util.List;
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

/** Reading one document, as each of the two programs does. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadingBenchmark {
    @Param
    public BenchmarkDocument document;

    private List<byte[]> base64 = List.of();

    @Setup
    public void encoded() {
        base64 = document.base64();
    }

    @Benchmark
    public CloudInitReading cloudInit() {
        return CloudInitReader.read(document.bytes());
    }

    @Benchmark
    public NodeadmReading nodeadm() {
        return NodeadmReader.read(document.bytes());
    }

    /** The part of it that no reader can do without: the JDK's gzip and base64. */
    @Benchmark
    public void jdk(Blackhole result) {
        result.consume(BenchmarkDocument.unpacked(document.bytes().toArray()));
        for (byte[] body : base64) {
            result.consume(BenchmarkDocument.unpacked(Base64.getMimeDecoder().decode(body)));
        }
    }
}
