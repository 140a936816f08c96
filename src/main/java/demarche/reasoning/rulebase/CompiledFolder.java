package demarche.reasoning.rulebase;

import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kie.api.definition.KiePackage;

/**
 * A rules folder, compiled: what can be done with rules before any facts are known, and so beside reading them.
 *
 * @param base of the packages; of none where there are problems
 */
public record CompiledFolder(
        Path folder,
        List<RuleSource> sources,
        Collection<KiePackage> packages,
        KnowledgeBase base,
        List<Problem> problems) {

    /** Reads and compiles the rules of a folder, or takes the shipped ones where they are the same. */
    public static CompiledFolder of(Path folder) {
        Problems problems = new Problems();
        List<RuleSource> sources = RuleFolder.read(folder, problems);
        Collection<KiePackage> packages = List.of();
        List<Problem> found = new ArrayList<>();
        try {
            packages = ShippedRules.find(sources).orElseGet(() -> RuleCompiler.compile(sources));
        } catch (ProblemsException e) {
            found.addAll(e.problems());
        }
        found.addAll(problems.list());
        return new CompiledFolder(folder, sources, packages, KnowledgeBase.of(packages), List.copyOf(found));
    }
}
