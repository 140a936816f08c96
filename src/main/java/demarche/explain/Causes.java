package demarche.explain;

import demarche.reasoning.Argument;
import demarche.reasoning.Premise;
import demarche.world.fact.Fact;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What of a scenario a conclusion rests on: the levers it turns, the positions it imposes, the facts it patches. */
public final class Causes {
    private Causes() {}

    /**
     * The causes of a conclusion, as written on the command line or, of facts, by their keys.
     *
     * @param argument the one in which the conclusion was drawn
     * @param patched the facts the scenario brings or, of a conclusion it undoes, takes away
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
