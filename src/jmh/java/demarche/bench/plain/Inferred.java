package demarche.bench.plain;

import demarche.reasoning.memory.Commitment;
import demarche.reasoning.memory.Frame;
import demarche.reasoning.memory.Push;
import demarche.reasoning.memory.Reassessment;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything inferred by hand.
 *
 * @param standing pushes that no lever bears on
 * @param further pushes of the scenario
 * @param insulations of each state the rules
 */
public record Inferred(
        Given given,
        Standings standings,
        Pushes standing,
        Pushes further,
        List<Round> rounds,
        Set<Frame> frames,
        Set<Commitment> commitments,
        Map<String, Set<String>> insulations,
        Set<Reassessment> reassessments) {

    /** Every push, of all rounds. */
    public Set<Push> pushes() {
        Set<Push> all = new HashSet<>(standing.all());
        all.addAll(further.all());
        rounds.forEach(round -> all.addAll(round.all()));
        return all;
    }
}
