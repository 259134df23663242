package dev.bootproof.userdata.benchmark;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.shell.hostile.HostileScripts;
import dev.bootproof.userdata.shell.interp.NodeImage;
import dev.bootproof.userdata.shell.interp.ShellInterpreter;
import dev.bootproof.userdata.shell.interp.ShellReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/** Following scripts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class ShellBenchmark {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private static ShellReading follow(Bytes script) {
        return ShellInterpreter.run(script, Handler.SCRIPT, NodeImage.AL2023);
    }

    /** A typical script of 3 KB, and the one of the corpus that takes longest. */
    @State(Scope.Thread)
    public static class Script {
        @Param({"benchmark/typical.sh", "shell-corpus/scripts/real-g2-fetch-retry-backoff-jitter.sh"})
        public String file;

        private Bytes content = Bytes.of("");

        @Setup
        public void read() throws IOException {
            content = Bytes.of(Files.readAllBytes(RESOURCES.resolve(file)));
        }
    }

    @Benchmark
    public ShellReading script(Script script) {
        return follow(script.content);
    }

    /** All scripts of the corpus, one after the other. */
    @State(Scope.Thread)
    public static class Corpus {
        private final List<Bytes> scripts = new ArrayList<>();

        @Setup
        public void read() throws IOException {
            try (Stream<Path> files = Files.list(RESOURCES.resolve(Path.of("shell-corpus", "scripts")))) {
                for (Path file : files.toList()) {
                    scripts.add(Bytes.of(Files.readAllBytes(file)));
                }
            }
        }
    }

    @Benchmark
    public void corpus(Corpus corpus, Blackhole result) {
        corpus.scripts.forEach(script -> result.consume(follow(script)));
    }

    /** 16 KB that are made to cost as much as they can. */
    @State(Scope.Thread)
    public static class Hostile {
        @Param({
            "command substitutions in each other",
            "braces that stay open",
            "a long pipeline",
            "unknown ifs that set variables of their own",
            "a long text through programs again and again",
            "a long text parsed again and again",
            "subshells beside many files"
        })
        public String name;

        private Bytes content = Bytes.of("");

        @Setup
        public void write() {
            content = Bytes.of(HostileScripts.all().get(name));
        }
    }

    @Benchmark
    public ShellReading hostile(Hostile script) {
        return follow(script.content);
    }
}
