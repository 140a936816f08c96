package demarche.bench;

import demarche.bench.synthetic.DoubledRules;
import demarche.bench.synthetic.LargerWorld;
import demarche.reasoning.Delta;
import demarche.reasoning.Engine;
import demarche.reasoning.Placements;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How the cost of a scenario grows with the number of states and of rules. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g", "-XX:+UseSerialGC"})
public class GrowthBenchmark {

    /** A world with more states: real ones, and copies of those that are no party and no great power. */
    @State(Scope.Benchmark)
    public static class States {
        @Param({"193", "386", "965", "1930"})
        int states;

        WarmSession session;
        Circle<Delta> scenarios;

        /** Makes the copies and opens a session. */
        @Setup
        public void open() {
            Inputs inputs = new Inputs();
            LargerWorld world = LargerWorld.of(inputs.library.world(), inputs.question, states);
            session = world.engine(inputs.engine, Inputs.RULES, inputs.library.levers())
                    .open(world.question());
            scenarios = new Circle<>(inputs.grid(), 0);
        }

        /** Lets it go. */
        @TearDown
        public void close() {
            session.close();
        }
    }

    /** The rules, and the rules with every driver rule twice. */
    @State(Scope.Benchmark)
    public static class Rules {
        @Param({"1", "2"})
        int times;

        WarmSession session;
        Circle<Delta> scenarios;

        /** Compiles them and opens a session. */
        @Setup
        public void open() {
            Inputs inputs = new Inputs();
            Engine engine =
                    times == 1 ? inputs.engine : DoubledRules.engine(Inputs.RULES, inputs.engine, inputs.library);
            Question question = inputs.question;
            session = engine.open(question);
            scenarios = new Circle<>(inputs.grid(), 0);
        }

        /** Lets it go. */
        @TearDown
        public void close() {
            session.close();
        }
    }

    /** A what-if with so many states. */
    @Benchmark
    public Placements byStates(States world) {
        return world.session.place(world.scenarios.next());
    }

    /** A what-if with so many rules. */
    @Benchmark
    public Placements byRules(Rules rules) {
        return rules.session.place(rules.scenarios.next());
    }
}
