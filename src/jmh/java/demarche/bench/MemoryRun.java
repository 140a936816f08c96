package demarche.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import demarche.bench.page.Memory;
import demarche.reasoning.Delta;
import demarche.reasoning.WarmSession;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Whether many evaluations leave anything behind: heap in use after a collection, four times, in a process of its own. */
final class MemoryRun {
    private static final int THREADS = 2;

    private MemoryRun() {}

    /** Runs it in a process of its own, with a heap that would not hold what a leak left behind for long. */
    static Memory fork(int evaluations) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        MemoryRun.class.getName(),
                        Integer.toString(evaluations))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (line.isBlank()) {
            throw new IOException("the run that measures memory did not end well");
        }
        return new JsonMapper().readValue(line, Memory.class);
    }

    /** Writes one line of JSON to standard output. */
    public static void main(String[] args) throws Exception {
        int evaluations = Integer.parseInt(args[0]);
        Inputs inputs = new Inputs();
        List<Worker> workers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            workers.add(new Worker(inputs.engine.open(inputs.question), new Circle<>(inputs.grid(), 97 * thread)));
        }
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            run(pool, workers, 200);
            List<Double> mib = new ArrayList<>(List.of(used()));
            long start = System.nanoTime();
            for (int part : new int[] {evaluations / 4, evaluations / 4, evaluations / 2}) {
                run(pool, workers, part);
                mib.add(used());
                System.err.println("bench: " + mib + " MiB");
            }
            double seconds = Math.round((System.nanoTime() - start) / 1e8) / 10.0;
            System.out.println(new JsonMapper()
                    .writeValueAsString(new Memory(LocalDate.now().toString(), evaluations, THREADS, seconds, mib)));
        } finally {
            pool.shutdown();
        }
    }

    private record Worker(WarmSession session, Circle<Delta> scenarios) {
        int work(int times) {
            int states = 0;
            for (int i = 0; i < times; i++) {
                states += session.place(scenarios.next()).states().size();
            }
            return states;
        }
    }

    private static void run(ExecutorService pool, List<Worker> workers, int evaluations)
            throws InterruptedException, ExecutionException {
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (Worker worker : workers) {
            tasks.add(() -> worker.work(evaluations / THREADS));
        }
        for (Future<Integer> done : pool.invokeAll(tasks)) {
            done.get();
        }
    }

    private static double used() {
        System.gc();
        System.gc();
        long bytes = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return Math.round(bytes / (1024.0 * 1024.0) * 10) / 10.0;
    }
}
