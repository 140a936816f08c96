package demarche.bench;

import demarche.explain.Explainer;
import demarche.explain.Step;
import demarche.reasoning.Assessment;
import demarche.reasoning.Delta;
import demarche.reasoning.Placements;
import demarche.reasoning.WarmSession;
import demarche.world.Instrument;
import java.util.ArrayList;
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

/** A question asked again under other levers, by the engine and by hand. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-Xmn500m", "-XX:+UseSerialGC"})
public class WhatIfBenchmark {
    private static final String EXPLAINED = "CHN";

    /** Facts and rules. */
    @State(Scope.Benchmark)
    public static class Asked {
        final Inputs inputs = new Inputs();
    }

    /** A session that is warm. */
    @State(Scope.Benchmark)
    public static class Warm {
        final Inputs inputs = new Inputs();
        final Circle<Delta> scenarios = new Circle<>(inputs.grid(), 0);
        final WarmSession session = inputs.engine.open(inputs.question);
        final Explainer explainer = new Explainer(inputs.library.world(), inputs.engine.book())
                .on(inputs.question.measure().date());

        /** Lets it go. */
        @TearDown
        public void close() {
            session.close();
        }
    }

    /** The same without second-order effects. */
    @State(Scope.Benchmark)
    public static class WarmWithoutRounds {
        final Inputs inputs = new Inputs();
        final Circle<Delta> scenarios = new Circle<>(inputs.grid(), 0);
        final WarmSession session = inputs.engine(0).open(inputs.question);

        /** Lets it go. */
        @TearDown
        public void close() {
            session.close();
        }
    }

    /** Three levers turned, all states placed on all instruments. */
    @Benchmark
    public Placements whatIf(Warm warm) {
        return warm.session.place(warm.scenarios.next());
    }

    /** The same without rounds. */
    @Benchmark
    public Placements whatIfWithoutRounds(WarmWithoutRounds warm) {
        return warm.session.place(warm.scenarios.next());
    }

    /** Nothing turned before and nothing now: what is left is reading. */
    @Benchmark
    public Placements whatIfNothing(Warm warm) {
        return warm.session.place(Delta.NONE);
    }

    /** Three levers turned, and the whole argument of all states read. */
    @Benchmark
    public Assessment whatIfWithArgument(Warm warm) {
        return warm.session.whatif(warm.scenarios.next());
    }

    /** Three levers turned, and the position of one state on every instrument explained down to cited facts. */
    @Benchmark
    public List<Step> whatIfExplained(Warm warm) {
        Assessment assessment = warm.session.explain(warm.scenarios.next(), EXPLAINED);
        List<Step> steps = new ArrayList<>();
        for (Instrument instrument :
                assessment.getState(EXPLAINED).instruments().keySet()) {
            steps.add(warm.explainer.why(assessment, EXPLAINED, instrument));
        }
        return steps;
    }

    /** A session from nothing, with its baseline; the facts of the day are looked up too. */
    @Benchmark
    public Placements fresh(Asked asked) {
        try (WarmSession session = asked.inputs.engine.open(asked.inputs.question)) {
            return session.place(Delta.NONE);
        }
    }
}
