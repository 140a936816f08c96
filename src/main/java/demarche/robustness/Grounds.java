package demarche.robustness;

import demarche.reasoning.Argument;
import demarche.reasoning.Assessment;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.Premise;
import demarche.world.Expectation;
import demarche.world.fact.Fact;
import demarche.world.factbase.FactTable;
import demarche.world.factbase.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what is on record behind each position of an assessment. */
final class Grounds {
    private final Argument argument;
    private final Map<String, List<Fact>> known = new LinkedHashMap<>();

    /** @param world the world the assessment was made of */
    Grounds(World world, Assessment assessment) {
        this.argument = assessment.argument();
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
        List<Record> conclusions = new ArrayList<>();
        on.pushes().forEach(push -> conclusions.add(push.push()));
        argument.findPosition(state, on.instrument()).ifPresent(conclusions::add);
        for (Premise premise : argument.listGrounds(conclusions)) {
            if (premise instanceof Premise.OfFact of) {
                String key = of.fact().evidence().key();
                List<Fact> sides = known.getOrDefault(key, List.of());
                if (!sides.isEmpty()) {
                    grounds.put(key, new Ground.OfFact(key, sides));
                }
            } else if (premise instanceof Premise.OfVote of) {
                Ground vote = new Ground.OfVote(of.vote());
                grounds.put(vote.key(), vote);
            }
        }
        return List.copyOf(grounds.values());
    }

    /** Every fact known on the day that is taken from a source, whether this or that argument rests on it or not. */
    List<Fact> listFactsFrom(String source) {
        return known.values().stream()
                .flatMap(List::stream)
                .filter(fact -> fact.evidence().source().equals(source))
                .toList();
    }
}
