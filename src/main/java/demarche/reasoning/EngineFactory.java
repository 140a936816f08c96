package demarche.reasoning;

import demarche.crisis.read.Library;
import demarche.rules.CompiledFolder;
import demarche.rules.RuleBook;
import demarche.rules.RuleLint;
import demarche.rules.RuleWords;
import demarche.rules.Weights;
import demarche.rules.WeightsReader;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import java.nio.file.Path;
import java.util.Optional;

/** Creates an {@link Engine} from a rules folder. */
public final class EngineFactory {
    private EngineFactory() {}

    /**
     * Reads, checks and compiles the rules of a folder.
     *
     * @throws ProblemsException with all errors in rules and weights
     */
    public static Engine open(Path rulesFolder, Library library) {
        return open(CompiledFolder.of(rulesFolder), library);
    }

    /**
     * Opens a folder that is compiled already. Rules that the build has checked are not checked again.
     *
     * @throws ProblemsException with all errors in rules and weights
     */
    public static Engine open(CompiledFolder rules, Library library) {
        Problems problems = new Problems();
        Optional<Engine> engine = open(rules, library, rules.shipped(), problems);
        problems.throwIfAny();
        return engine.orElseThrow();
    }

    /** Opens a folder and adds its problems. There is an engine only if there are none. */
    public static Optional<Engine> open(Path rulesFolder, Library library, Problems problems) {
        return open(CompiledFolder.of(rulesFolder), library, false, problems);
    }

    private static Optional<Engine> open(CompiledFolder rules, Library library, boolean checked, Problems problems) {
        // Files with errors may lack words.
        RuleWords words = problems.isEmpty()
                ? new RuleWords(
                        Optional.of(library.world()),
                        library.levers(),
                        library.asks().acts().keySet())
                : RuleWords.OF_THE_PROGRAM;
        Problems found = new Problems();
        if (checked) {
            RuleLint.checkSources(rules.rules(), words, found);
        } else {
            rules.check(words, found);
        }
        RuleBook book = new RuleBook(rules.rules(), found.warnings());
        Optional<Weights> weights =
                rules.isWhole() ? WeightsReader.read(rules.folder(), book, library.world(), found) : Optional.empty();
        found.list().forEach(problems::add);
        found.warnings().forEach(problems::warn);
        return weights.filter(read -> found.isEmpty() && !rules.packages().isEmpty())
                .map(read -> new Engine(
                        rules.base(),
                        book,
                        read,
                        library.asks(),
                        library.world(),
                        Dials.atRest(library.levers()),
                        rules.sources()));
    }
}
