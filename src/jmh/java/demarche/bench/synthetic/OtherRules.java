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
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Engines of rules that are not quite those of the folder. */
public final class OtherRules {
    /** One rule, with its title. */
    public static final Pattern RULE = Pattern.compile("^rule \"(.*?)\"$.*?^end$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern ID = Pattern.compile("@id\\(\"(.*?)\"\\)");

    private OtherRules() {}

    /** The id of a rule. */
    public static String id(String rule) {
        Matcher id = ID.matcher(rule);
        return id.find() ? id.group(1) : "";
    }

    /**
     * An engine of the rules of a folder with every file rewritten, for the world of another; nothing is left in the file
     * system. Files that keep no rule are left out.
     */
    public static Engine engine(
            Path rules, UnaryOperator<String> rewrite, Weights weights, Engine real, Library library) {
        try {
            Path folder = Files.createTempDirectory("rules");
            try {
                for (Path file : listFiles(rules)) {
                    String text = rewrite.apply(Files.readString(file));
                    if (RULE.matcher(text).find()) {
                        Path copy = folder.resolve(rules.relativize(file).toString());
                        Files.createDirectories(copy.getParent());
                        Files.writeString(copy, text);
                    }
                }
                return engine(CompiledFolder.of(folder), weights, real, library);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Engine engine(CompiledFolder compiled, Weights weights, Engine real, Library library) {
        Problems problems = new Problems();
        compiled.problems().forEach(problems::add);
        problems.throwIfAny();
        return new Engine(
                compiled.base(),
                new RuleBook(compiled.rules()),
                weights,
                real.asks(),
                library.world(),
                Dials.atRest(library.levers()),
                compiled.sources());
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
