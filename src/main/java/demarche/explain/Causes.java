package demarche.explain;

import demarche.reasoning.Argument;
import demarche.reasoning.Premise;
import demarche.world.fact.Fact;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The parts of a scenario on which a conclusion rests: levers, assumed positions and patched facts. */
public final class Causes {
    private Causes() {}

    /**
     * Returns the causes of a conclusion, as written on the command line or, for facts, by their keys.
     *
     * @param argument the argument that contains the conclusion
     * @param patched the facts that the scenario adds or, for a withdrawn conclusion, removes
     */
    public static SortedSet<String> of(Argument argument, Record conclusion, List<Fact> patched) {
        Set<Fact> changed = Set.copyOf(patched);
        SortedSet<String> causes = new TreeSet<>();
        for (Premise premise : argument.listGrounds(List.of(conclusion))) {
            if (premise instanceof Premise.OfLever turned && turned.lever().degree() > 0) {
                causes.add(turned.lever().written());
            } else if (premise instanceof Premise.OfAssumed imposed) {
                causes.add(imposed.assumed().written());
            } else if (premise instanceof Premise.OfFact of && changed.contains(of.fact())) {
                causes.add(of.fact().evidence().key());
            }
        }
        return causes;
    }
}
