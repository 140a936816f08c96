package demarche.bench;

import demarche.bench.page.Extent;
import demarche.bench.page.Figures;
import demarche.bench.page.Machine;
import demarche.bench.page.Page;
import demarche.bench.page.StartUp;
import demarche.bench.page.Timing;
import demarche.bench.plain.AgreementCheck;
import demarche.bench.plain.FiveDrivers;
import demarche.reasoning.Engine;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * {@code ./mvnw -q -Pbench test}: measures everything and writes {@code docs/performance.json} and, of it, {@code
 * docs/performance.md}. With {@code -Dbench.args=}
 *
 * <ul>
 *   <li>{@code --quick}: the same in a fraction of the time, shown and not written;
 *   <li>{@code --memory [N]}: memory over N evaluations, by default 100,000, written beside the other figures;
 *   <li>{@code --page}: the page from the figures that are there;
 *   <li>{@code --check}: only whether the engine and the rules by hand agree;
 *   <li>anything else: to JMH, shown and not written.
 * </ul>
 */
public final class Bench {
    private static final List<Class<?>> BENCHMARKS = List.of(
            WhatIfBenchmark.class,
            FiveDriversBenchmark.class,
            GridBenchmark.class,
            GrowthBenchmark.class,
            AnswerBenchmark.class);
    private static final List<String> AGREEING = List.of(Inputs.CASE, "crimea-annexation-2014", "cuba-embargo-2017");
    private static final List<String> QUICK = List.of(
            "whatIf",
            "whatIfWithoutRounds",
            "fresh",
            "engine",
            "byHand",
            "oneThread",
            "twoThreads",
            "byStates",
            "byRules");
    private static final int SHORT = 4_000;
    private static final int LONG = 100_000;

    private final boolean quick;
    private final List<String> failures = new ArrayList<>();

    private Bench(boolean quick) {
        this.quick = quick;
    }

    /** Exits 1 where anything failed; what could be measured is written all the same. */
    public static void main(String[] args) throws Exception {
        String first = args.length == 0 ? "--all" : args[0];
        switch (first) {
            case "--all", "--quick" -> System.exit(new Bench(first.equals("--quick")).all());
            case "--memory" -> {
                int evaluations = args.length > 1 ? Integer.parseInt(args[1]) : LONG;
                Page.write(Figures.read().withLongMemory(MemoryRun.fork(evaluations)));
            }
            case "--page" -> Page.write(Figures.read());
            case "--check" -> checkAgreement(AGREEING);
            default -> org.openjdk.jmh.Main.main(args);
        }
    }

    private int all() throws IOException {
        Machine machine = Machine.here();
        Map<String, Integer> agreed = checkAgreement(quick ? AGREEING.subList(0, 1) : AGREEING);
        List<RunResult> results = new ArrayList<>();
        for (Class<?> benchmark : BENCHMARKS) {
            results.addAll(run(benchmark));
        }
        Figures figures = Figures.read().with(machine, extent(), agreed).with(results);
        if (!quick) {
            // Whoever stops it here has the larger part.
            Page.write(figures);
            figures = wholeProcesses(shortMemory(figures));
            Page.write(figures);
            if (!Page.isComplete(figures)) {
                failures.add("some figures could not be measured; the page says which");
            }
        }
        System.out.println(Page.tables(figures));
        failures.forEach(failure -> System.err.println("bench: " + failure));
        return failures.isEmpty() ? 0 : 1;
    }

    private Figures shortMemory(Figures figures) {
        say("measuring memory over " + SHORT + " evaluations …");
        try {
            return figures.withShortMemory(MemoryRun.fork(SHORT));
        } catch (IOException e) {
            failures.add("memory: " + e.getMessage());
            return figures;
        }
    }

    private Figures wholeProcesses(Figures figures) {
        say("measuring whole processes …");
        try {
            return figures.with(StartUp.measure(Inputs.RULES, Inputs.CASE, failures));
        } catch (IOException e) {
            failures.add("start-up: " + e.getMessage());
            return figures;
        }
    }

    private static Extent extent() {
        Inputs inputs = new Inputs();
        return Extent.of(inputs.question, inputs.library.world(), inputs.engine);
    }

    /** One after the other, each in a process of its own: one that fails leaves the rest. */
    private List<RunResult> run(Class<?> benchmark) {
        List<RunResult> results = new ArrayList<>();
        Arrays.stream(benchmark.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(Method::getName)
                .filter(name -> !quick || QUICK.contains(name))
                .sorted()
                .forEach(name -> results.addAll(run(benchmark.getSimpleName() + "." + name)));
        return results;
    }

    private Collection<RunResult> run(String name) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + name.replace(".", "\\.") + "$")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(false)
                .verbosity(VerboseMode.SILENT);
        if (quick) {
            options.warmupIterations(3).measurementIterations(2).param("states", "193", "386");
        }
        try {
            Collection<RunResult> results = new Runner(options.build()).run();
            results.stream().map(Timing::of).forEach(timing -> say(timing.shown()));
            if (results.isEmpty()) {
                failures.add(name + " could not be measured; to see why: ./mvnw -q -Pbench test -Dbench.args=\"" + name
                        + "$ -foe true\"");
            }
            return results;
        } catch (RunnerException e) {
            failures.add(name + ": " + e.getMessage());
            return List.of();
        }
    }

    /** What is compared must give the same results before it is worth timing. */
    private static Map<String, Integer> checkAgreement(List<String> cases) {
        Inputs inputs = new Inputs();
        Engine engine = FiveDrivers.engine(Inputs.RULES, inputs.engine, inputs.library);
        Map<String, Integer> agreed = new TreeMap<>();
        for (String caseId : cases) {
            int compared = AgreementCheck.of(inputs.library, engine, caseId, inputs.sample());
            say(caseId + ": the engine and the rules by hand agree on " + compared + " assessments");
            agreed.put(caseId, compared);
        }
        return agreed;
    }

    private static void say(String message) {
        System.err.println("bench: " + message);
    }
}
