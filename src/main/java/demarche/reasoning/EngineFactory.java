package demarche.reasoning;

import demarche.crisis.read.Library;
import demarche.reasoning.rulebase.KnowledgeBase;
import demarche.reasoning.rulebase.RuleBook;
import demarche.reasoning.rulebase.RuleCompiler;
import demarche.reasoning.rulebase.RuleFolder;
import demarche.reasoning.rulebase.RuleMetadata;
import demarche.reasoning.rulebase.RuleSource;
import demarche.reasoning.rulebase.RulesDigest;
import demarche.reasoning.rulebase.ShippedRules;
import demarche.reasoning.rulebase.Weights;
import demarche.reasoning.rulebase.WeightsReader;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kie.api.definition.KiePackage;

/** Makes an {@link Engine} of a rules folder. */
public final class EngineFactory {
    private EngineFactory() {}

    /**
     * Reads, checks and compiles the rules of a folder.
     *
     * @throws ProblemsException with everything that is wrong in rules and weights
     */
    public static Engine open(Path rulesFolder, Library library) {
        Problems problems = new Problems();
        Optional<Engine> engine = open(rulesFolder, library, problems);
        problems.throwIfAny();
        return engine.orElseThrow();
    }

    /** The same, for checking: problems are added, and there is an engine only where none were. */
    public static Optional<Engine> open(Path rulesFolder, Library library, Problems problems) {
        int before = problems.count();
        List<RuleSource> sources = RuleFolder.read(rulesFolder, problems);
        Collection<KiePackage> packages;
        try {
            packages = ShippedRules.find(sources).orElseGet(() -> RuleCompiler.compile(sources));
        } catch (ProblemsException e) {
            e.problems().forEach(problems::add);
            return Optional.empty();
        }
        RuleBook book = RuleMetadata.read(packages, sources, library.world(), problems);
        if (problems.count() > before) {
            // Weights of rules that could not be read would all look unknown.
            return Optional.empty();
        }
        Optional<Weights> weights = WeightsReader.read(rulesFolder, book, library.world(), problems);
        if (problems.count() > before || weights.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Engine(
                KnowledgeBase.of(packages),
                book,
                weights.get(),
                library.asks(),
                library.world(),
                Dials.atRest(library.levers()),
                RulesDigest.of(sources, weights.get(), library.asks())));
    }
}
