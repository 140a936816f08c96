package demarche.bench;

import demarche.reasoning.Delta;
import demarche.reasoning.Placements;
import demarche.reasoning.WarmSession;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Many scenarios in one process: a grid over three levers, in memory, one warm session a thread. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseParallelGC"})
public class GridBenchmark {

    /** What the threads share. */
    @State(Scope.Benchmark)
    public static class Shared {
        final Inputs inputs = new Inputs();
        final AtomicInteger threads = new AtomicInteger();
    }

    /** What each thread has for itself. */
    @State(Scope.Thread)
    public static class Own {
        WarmSession session;
        Circle<Delta> scenarios;

        /** Opens a session. */
        @Setup(Level.Trial)
        public void open(Shared shared) {
            session = shared.inputs.engine.open(shared.inputs.question);
            scenarios = new Circle<>(shared.inputs.grid(), 97 * shared.threads.getAndIncrement());
        }

        /** Lets it go. */
        @TearDown(Level.Trial)
        public void close() {
            session.close();
        }
    }

    /** On one core. */
    @Benchmark
    @Threads(1)
    public Placements oneThread(Own own) {
        return own.session.place(own.scenarios.next());
    }

    /** On two. */
    @Benchmark
    @Threads(2)
    public Placements twoThreads(Own own) {
        return own.session.place(own.scenarios.next());
    }
}
