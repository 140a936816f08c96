package demarche.reasoning;

import demarche.crisis.read.Library;
import demarche.reasoning.rulebase.CompiledFolder;
import demarche.reasoning.rulebase.RuleBook;
import demarche.reasoning.rulebase.RuleMetadata;
import demarche.reasoning.rulebase.Weights;
import demarche.reasoning.rulebase.WeightsReader;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import java.nio.file.Path;
import java.util.Optional;

/** Makes an {@link Engine} of a rules folder. */
public final class EngineFactory {
    private EngineFactory() {}

    /**
     * Reads, checks and compiles the rules of a folder.
     *
     * @throws ProblemsException with everything that is wrong in rules and weights
     */
    public static Engine open(Path rulesFolder, Library library) {
        return open(CompiledFolder.of(rulesFolder), library);
    }

    /**
     * The same of a folder that is compiled already.
     *
     * @throws ProblemsException with everything that is wrong in rules and weights
     */
    public static Engine open(CompiledFolder rules, Library library) {
        Problems problems = new Problems();
        Optional<Engine> engine = open(rules, library, problems);
        problems.throwIfAny();
        return engine.orElseThrow();
    }

    /** The same, for checking: problems are added, and there is an engine only where none were. */
    public static Optional<Engine> open(Path rulesFolder, Library library, Problems problems) {
        return open(CompiledFolder.of(rulesFolder), library, problems);
    }

    private static Optional<Engine> open(CompiledFolder rules, Library library, Problems problems) {
        int before = problems.count();
        rules.problems().forEach(problems::add);
        if (rules.packages().isEmpty()) {
            return Optional.empty();
        }
        RuleBook book = RuleMetadata.read(rules.packages(), rules.sources(), library.world(), problems);
        if (problems.count() > before) {
            // Weights of rules that could not be read would all look unknown.
            return Optional.empty();
        }
        Optional<Weights> weights = WeightsReader.read(rules.folder(), book, library.world(), problems);
        if (problems.count() > before || weights.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Engine(
                rules.base(),
                book,
                weights.get(),
                library.asks(),
                library.world(),
                Dials.atRest(library.levers()),
                rules.sources()));
    }
}
