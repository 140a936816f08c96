package demarche.rules;

import demarche.world.Place;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.api.definition.KiePackage;

/**
 * A rules folder, read and compiled: what can be done with rules before any facts are known, and so beside reading them.
 *
 * @param rules every rule of every file that could be read
 * @param shipped whether the build has checked these very files
 * @param packages none where they do not compile
 * @param base of the packages; of none where there are problems
 * @param problems of reading: where there is one, a rule may be missing in {@code rules}
 * @param errors of the compiler, each in a rule in which {@link RuleLint} may have more to say
 */
public record CompiledFolder(
        Path folder,
        List<RuleSource> sources,
        List<Rule> rules,
        boolean shipped,
        Collection<KiePackage> packages,
        KnowledgeBase base,
        List<Problem> problems,
        List<Problem> errors) {

    /** Reads and compiles the rules of a folder, or takes the shipped ones where they are the same. */
    public static CompiledFolder of(Path folder) {
        Problems problems = new Problems();
        List<RuleSource> sources = RuleFolder.read(folder, problems);
        Optional<ShippedRules> shipped = ShippedRules.find(sources);
        List<Rule> rules = new ArrayList<>();
        List<Problem> errors = new ArrayList<>();
        Collection<KiePackage> packages = List.of();
        try {
            packages = shipped.map(ShippedRules::packages).orElseGet(() -> RuleCompiler.compile(sources));
        } catch (ProblemsException e) {
            errors.addAll(e.problems());
        }
        shipped.ifPresentOrElse(
                found -> rules.addAll(found.rules()),
                () -> sources.forEach(
                        source -> RuleParser.parse(source, problems).forEach(rules::add)));
        return new CompiledFolder(
                folder,
                sources,
                List.copyOf(rules),
                shipped.isPresent() || ShippedRules.areShipped(sources),
                packages,
                KnowledgeBase.of(packages),
                problems.list(),
                List.copyOf(errors));
    }

    /** Whether every file was read and every rule has a name of its own, so that a weight without a rule is a mistake. */
    public boolean isWhole() {
        return problems.isEmpty()
                && rules.stream().map(Rule::file).distinct().count() == sources.size()
                && rules.stream()
                                .map(Rule::id)
                                .filter(id -> !id.isEmpty())
                                .distinct()
                                .count()
                        == rules.size();
    }

    /** Adds everything that is wrong in the rules; of what the compiler says only what is not said more plainly. */
    public void check(RuleWords words, Problems found) {
        Problems written = new Problems();
        problems.forEach(written::add);
        RuleLint.check(rules, words, written);
        Set<Place> told = written.list().stream().map(this::owner).collect(Collectors.toSet());
        written.list().forEach(found::add);
        written.warnings().forEach(found::warn);
        errors.stream().filter(error -> !told.contains(owner(error))).forEach(found::add);
    }

    /** Where the rule stands in which a problem lies; the whole file, where it lies in none. */
    private Place owner(Problem problem) {
        return rules.stream()
                .map(Rule::place)
                .filter(place -> place.file().equals(problem.place().file())
                        && place.line() <= problem.place().line())
                .reduce((earlier, later) -> later)
                .orElse(new Place(problem.place().file(), 0, 0));
    }
}
