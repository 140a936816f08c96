package demarche.evaluate.robust;

import demarche.reasoning.Argument;
import demarche.reasoning.Assessment;
import demarche.reasoning.Conclusion;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.Justification;
import demarche.reasoning.Premise;
import demarche.reasoning.memory.Position;
import demarche.world.Expectation;
import demarche.world.FactTable;
import demarche.world.World;
import demarche.world.fact.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what is on record behind each position of an assessment. */
final class Grounds {
    private final Argument argument;
    private final int lastRound;
    private final Map<String, List<Fact>> known = new LinkedHashMap<>();

    /**
     * @param world the world the assessment was made of
     * @param lastRound the round whose positions are the answer
     */
    Grounds(World world, Assessment assessment, int lastRound) {
        this.argument = assessment.argument();
        this.lastRound = lastRound;
        for (Fact fact : world.asOf(assessment.asOf()).facts()) {
            if (!isRegister(world, fact)) {
                known.computeIfAbsent(fact.evidence().key(), key -> new ArrayList<>())
                        .add(fact);
            }
        }
    }

    /** Who exists is not in question. */
    private static boolean isRegister(World world, Fact fact) {
        @Nullable FactTable table = world.tables().get(fact.evidence().table());
        return table != null && table.expectation().scope() == Expectation.Scope.REGISTER;
    }

    /** What the pushes and the gates of a position rest on, by key, frames apart. */
    List<Ground> of(String state, InstrumentAssessment on) {
        SortedMap<String, Ground> grounds = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        on.pushes().forEach(push -> collect(argument.findConclusion(push.conclusion()), seen, grounds));
        on.option()
                .ifPresent(option -> collect(
                        argument.findConclusion(new Position(state, on.measure(), on.instrument(), lastRound, option)),
                        seen,
                        grounds));
        return List.copyOf(grounds.values());
    }

    /** Every fact known on the day that is taken from a source, whether this or that argument rests on it or not. */
    List<Fact> listFactsFrom(String source) {
        return known.values().stream()
                .flatMap(List::stream)
                .filter(fact -> fact.evidence().source().equals(source))
                .toList();
    }

    private void collect(Optional<Conclusion> from, Set<String> seen, SortedMap<String, Ground> grounds) {
        if (from.isEmpty() || !seen.add(from.get().id())) {
            return;
        }
        for (Justification justification : from.get().justifications()) {
            for (Premise premise : justification.premises()) {
                if (premise instanceof Premise.OfFact fact) {
                    List<Fact> sides = known.getOrDefault(fact.key(), List.of());
                    if (!sides.isEmpty()) {
                        grounds.put(fact.key(), new Ground.OfFact(fact.key(), sides));
                    }
                } else if (premise instanceof Premise.OfVote of) {
                    Ground vote = new Ground.OfVote(of.vote());
                    grounds.put(vote.key(), vote);
                } else if (premise instanceof Premise.OfConclusion conclusion) {
                    collect(argument.findConclusion(conclusion.id()), seen, grounds);
                }
            }
        }
    }
}
