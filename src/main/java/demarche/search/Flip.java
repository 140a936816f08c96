package demarche.search;

import demarche.reasoning.Placement;
import java.util.Comparator;
import java.util.List;

/**
 * A set of changes that turns a state, as the engine has inferred it.
 *
 * @param turns sorted by their ids; without any of them the state is not turned
 * @param placement where the state stands then
 */
public record Flip(List<Turn> turns, Placement placement) {
    /** The cheapest first, of equal cost the one of fewer changes. */
    static final Comparator<Flip> CHEAPEST = Comparator.comparingInt(Flip::cost)
            .thenComparing(flip -> flip.turns().size())
            .thenComparing(flip -> flip.turns().stream().map(Turn::id).toList().toString());

    public Flip {
        turns = turns.stream().sorted(Comparator.comparing(Turn::id)).toList();
    }

    /** The sum of what its changes count as, in thousandths. */
    public int cost() {
        return turns.stream().mapToInt(Turn::cost).sum();
    }
}
