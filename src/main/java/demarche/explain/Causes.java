package demarche.explain;

import demarche.reasoning.Argument;
import demarche.reasoning.Conclusion;
import demarche.reasoning.Justification;
import demarche.reasoning.Premise;
import demarche.world.fact.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What of a scenario a conclusion rests on: the levers it turns, the positions it imposes, the facts it patches. */
public final class Causes {
    private final Argument argument;
    private final Set<String> patched;
    private final SortedSet<String> causes = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();

    private Causes(Argument argument, List<Fact> patched) {
        this.argument = argument;
        this.patched = patched.stream().map(fact -> fact.evidence().key()).collect(Collectors.toSet());
    }

    /**
     * The causes of a conclusion, as written on the command line or, of facts, by their keys.
     *
     * @param argument the one in which the conclusion was drawn
     * @param patched the facts the scenario brings or, of a conclusion it undoes, takes away
     */
    public static SortedSet<String> of(Argument argument, String conclusion, List<Fact> patched) {
        Causes causes = new Causes(argument, patched);
        causes.follow(conclusion);
        return causes.causes;
    }

    private void follow(String conclusion) {
        if (seen.add(conclusion)) {
            Optional<Conclusion> drawn = argument.findConclusion(conclusion);
            drawn.stream()
                    .flatMap(found -> found.justifications().stream())
                    .map(Justification::premises)
                    .forEach(premises -> premises.forEach(this::add));
        }
    }

    private void add(Premise premise) {
        if (premise instanceof Premise.OfLever turned && turned.lever().degree() > 0) {
            causes.add(turned.lever().written());
        } else if (premise instanceof Premise.OfAssumed imposed) {
            causes.add(imposed.assumed().written());
        } else if (premise instanceof Premise.OfFact fact && patched.contains(fact.key())) {
            causes.add(fact.key());
        } else if (premise instanceof Premise.OfConclusion concluded) {
            follow(concluded.id());
        }
    }
}
