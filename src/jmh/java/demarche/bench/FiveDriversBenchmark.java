package demarche.bench;

import demarche.bench.plain.FiveDrivers;
import demarche.bench.plain.Inferred;
import demarche.bench.plain.PlainSession;
import demarche.reasoning.Delta;
import demarche.reasoning.Engine;
import demarche.reasoning.Placements;
import demarche.reasoning.WarmSession;
import demarche.world.factbase.Snapshot;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The rules of five drivers in the engine and the same rules by hand, on the same question. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-Xmn500m", "-XX:+UseSerialGC"})
public class FiveDriversBenchmark {

    /** The question and an engine of the five. */
    @State(Scope.Benchmark)
    public static class Asked {
        final Inputs inputs = new Inputs();
        final Engine engine = FiveDrivers.engine(Inputs.RULES, inputs.engine, inputs.library);

        Snapshot snapshot() {
            return inputs.library.world().asOf(inputs.question.measure().date().minusDays(1));
        }
    }

    /** A session that is warm. */
    @State(Scope.Benchmark)
    public static class Warm {
        final Circle<Delta> scenarios;
        final WarmSession session;

        /** Opens it. */
        public Warm() {
            Asked asked = new Asked();
            scenarios = new Circle<>(asked.inputs.grid(), 0);
            session = asked.engine.open(asked.inputs.question);
        }

        /** Lets it go. */
        @TearDown
        public void close() {
            session.close();
        }
    }

    /** The same by hand. */
    @State(Scope.Benchmark)
    public static class ByHand {
        final Circle<Delta> scenarios;
        final PlainSession session;

        /** Opens it. */
        public ByHand() {
            Asked asked = new Asked();
            scenarios = new Circle<>(asked.inputs.grid(), 0);
            session = PlainSession.open(asked.inputs.question, asked.snapshot(), asked.engine);
        }
    }

    /** Three levers turned, all states placed. */
    @Benchmark
    public Placements engine(Warm warm) {
        return warm.session.place(warm.scenarios.next());
    }

    /** By hand: three levers turned, all states placed. */
    @Benchmark
    public Inferred byHand(ByHand hand) {
        return hand.session.whatif(hand.scenarios.next().levers());
    }

    /** A session from nothing but the facts, which are looked up too. */
    @Benchmark
    public Placements engineFresh(Asked asked) {
        try (WarmSession session = asked.engine.open(asked.inputs.question)) {
            return session.place(Delta.NONE);
        }
    }

    /** By hand from nothing but the facts. */
    @Benchmark
    public Inferred byHandFresh(Asked asked) {
        return PlainSession.open(asked.inputs.question, asked.snapshot(), asked.engine)
                .whatif(List.of());
    }
}
