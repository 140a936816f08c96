package demarche.bench;

import demarche.crisis.CrisisCase;
import demarche.crisis.read.Library;
import demarche.reasoning.Assessment;
import demarche.reasoning.Engine;
import demarche.reasoning.EngineFactory;
import demarche.reasoning.Question;
import demarche.world.factbase.Snapshot;
import demarche.world.factbase.World;
import demarche.world.read.FactsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From the files to the assessment of one case. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-Xmn500m", "-XX:+UseSerialGC"})
public class AnswerBenchmark {
    private static final Path FACTS = Path.of("facts");
    private static final Path RULES = Path.of("rules");
    private static final String CASE = "ukraine-annexation-2022";

    /** Facts and rules, read before the clock starts. */
    @State(Scope.Benchmark)
    public static class Read {
        final Library library = Library.open(FACTS);
        final Engine engine = EngineFactory.open(RULES, library);
        final CrisisCase crisis = library.cases().getCase(CASE);
        final Question question = Question.of(crisis);
        final LocalDate dayBefore = question.measure().date().minusDays(1);
    }

    /** A copy of the facts of which nothing is taken from what was built: its sources have changed. */
    @State(Scope.Benchmark)
    public static class Changed {
        Path folder = FACTS;

        /** Makes the copy. */
        @Setup
        public void copy() throws IOException {
            folder = Files.createTempDirectory("facts");
            for (Path file : listFiles(FACTS)) {
                Path copy = folder.resolve(FACTS.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            Files.writeString(folder.resolve("sources.yaml"), "\n# changed\n", StandardOpenOption.APPEND);
        }

        /** Leaves nothing behind. */
        @TearDown
        public void delete() throws IOException {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }

        private static List<Path> listFiles(Path folder) throws IOException {
            try (Stream<Path> paths = Files.walk(folder)) {
                return paths.filter(Files::isRegularFile).toList();
            }
        }
    }

    /** All facts, of the columns made when the project was built. */
    @Benchmark
    public World readBuiltFacts() {
        return FactsReader.read(FACTS);
    }

    /** All facts, of their files, parsed and checked. */
    @Benchmark
    public World parseFacts(Changed changed) {
        return FactsReader.read(changed.folder);
    }

    /** What was known on a day, of facts read before. */
    @Benchmark
    public Snapshot snapshot(Read read) {
        return read.library.world().asOf(read.dayBefore);
    }

    /** One case in a fresh session, all states, the argument included. */
    @Benchmark
    public Assessment assess(Read read) {
        return read.engine.assess(read.question);
    }
}
