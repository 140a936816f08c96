package demarche.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whole processes, from the command to its end.
 *
 * @param what as shown
 * @param seconds of each run
 */
public record StartUp(String what, List<Double> seconds) {
    private static final int RUNS = 7;

    /** The middle of the runs, in seconds. */
    public double median() {
        return sorted().get(seconds.size() / 2);
    }

    /** The runs from the fastest to the slowest. */
    public List<Double> sorted() {
        List<Double> sorted = new ArrayList<>(seconds);
        Collections.sort(sorted);
        return sorted;
    }

    /**
     * Seven runs of each command, after one that is not counted and may build.
     *
     * @param failures takes what could not be run
     */
    public static List<StartUp> measure(Path rules, String caseId, List<String> failures) throws IOException {
        Path edited = edited(rules);
        try {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            List<StartUp> all = new ArrayList<>();
            add("`java -version`", List.of(java, "-version"), "on", all, failures);
            add("`./demarche states`", List.of("./demarche", "states"), "on", all, failures);
            add("`./demarche assess " + caseId + "`", List.of("./demarche", "assess", caseId), "on", all, failures);
            add("the same with `DEMARCHE_CDS=off`", List.of("./demarche", "assess", caseId), "off", all, failures);
            add(
                    "`assess` with one edited rule file, so that all rules are compiled",
                    List.of("./demarche", "assess", caseId, "--rules", edited.toString()),
                    "on",
                    all,
                    failures);
            return all;
        } finally {
            delete(edited);
        }
    }

    private static void add(String what, List<String> command, String cds, List<StartUp> all, List<String> failures)
            throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            long start = System.nanoTime();
            int exit = exit(command, cds);
            if (exit != 0) {
                failures.add(String.join(" ", command) + " ended with exit code " + exit);
                return;
            }
            if (run > 0) {
                seconds.add(Math.round((System.nanoTime() - start) / 1e7) / 100.0);
            }
        }
        all.add(new StartUp(what, seconds));
    }

    private static int exit(List<String> command, String cds) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DEMARCHE_CDS", cds);
        try {
            return builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Path edited(Path rules) throws IOException {
        Path folder = Files.createTempDirectory("rules");
        for (Path file : listFiles(rules)) {
            Path copy = folder.resolve(rules.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Files.writeString(folder.resolve("drivers/alliance.drl"), "\n// edited\n", StandardOpenOption.APPEND);
        return folder;
    }

    private static List<Path> listFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
