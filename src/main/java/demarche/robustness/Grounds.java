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

/** Finds the facts and earlier votes behind each position. */
final class Grounds {
    private final Argument argument;
    private final Map<String, List<Fact>> known = new LinkedHashMap<>();

    /** @param world the world of the assessment */
    Grounds(World world, Assessment assessment) {
        this.argument = assessment.argument();
        for (Fact fact : world.asOf(assessment.asOf()).facts()) {
            if (!isRegister(world, fact)) {
                known.computeIfAbsent(fact.evidence().key(), key -> new ArrayList<>())
                        .add(fact);
            }
        }
    }

    /** The register of states is not tested. */
    private static boolean isRegister(World world, Fact fact) {
        @Nullable FactTable table = world.tables().get(fact.evidence().table());
        return table != null && table.expectation().scope() == Expectation.Scope.REGISTER;
    }

    /** The facts and votes behind the pushes and conditions of a position, by key, without frames. */
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

    /** All facts of a source known on the day, in any argument or none. */
    List<Fact> listFactsFrom(String source) {
        return known.values().stream()
                .flatMap(List::stream)
                .filter(fact -> fact.evidence().source().equals(source))
                .toList();
    }
}
