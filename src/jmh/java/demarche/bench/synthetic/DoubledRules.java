package demarche.bench.synthetic;

import demarche.crisis.read.Library;
import demarche.reasoning.Dials;
import demarche.reasoning.Engine;
import demarche.rules.CompiledFolder;
import demarche.rules.RuleBook;
import demarche.rules.Weights;
import demarche.world.read.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules with every driver rule twice, the second under another id and title. Each of the two weighs half, so that stances
 * stay where they are but for rounding and the work is that of more rules, not of other answers.
 */
public final class DoubledRules {
    private static final Pattern RULE = Pattern.compile("^rule \"(.*?)\"$.*?^end$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String SECOND = "-again";

    private DoubledRules() {}

    /** An engine of them; nothing is left in the file system. */
    public static Engine engine(Path rules, Engine real, Library library) {
        try {
            Path folder = Files.createTempDirectory("rules");
            try {
                doubled(rules, folder);
                return engine(CompiledFolder.of(folder), real, library);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Engine engine(CompiledFolder compiled, Engine real, Library library) {
        Problems problems = new Problems();
        compiled.problems().forEach(problems::add);
        compiled.errors().forEach(problems::add);
        RuleBook book = new RuleBook(compiled.rules());
        problems.throwIfAny();
        SortedMap<String, Integer> halves = new TreeMap<>();
        real.weights().rules().forEach((rule, milli) -> {
            halves.put(rule, milli - milli / 2);
            halves.put(rule + SECOND, milli / 2);
        });
        Weights weights = real.weights().withRules(halves);
        return new Engine(
                compiled.base(),
                book,
                weights,
                real.asks(),
                library.world(),
                Dials.atRest(library.levers()),
                compiled.sources());
    }

    private static void doubled(Path rules, Path folder) throws IOException {
        for (Path file : listFiles(rules)) {
            Path copy = folder.resolve(rules.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, doubled(Files.readString(file)));
        }
    }

    private static String doubled(String drl) {
        StringBuilder text = new StringBuilder(drl);
        Matcher rule = RULE.matcher(drl);
        while (rule.find()) {
            if (rule.group().contains("@driver(")) {
                text.append('\n')
                        .append(rule.group()
                                .replace("rule \"" + rule.group(1) + "\"", "rule \"" + rule.group(1) + " (again)\"")
                                .replaceFirst("@id\\(\"(.*?)\"\\)", "@id(\"$1" + SECOND + "\")"))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static List<Path> listFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".drl")).toList();
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
