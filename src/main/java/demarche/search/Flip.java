package demarche.search;

import demarche.reasoning.Placement;
import java.util.Comparator;
import java.util.List;

/**
 * A minimal set of changes that gives the position, inferred by the engine.
 *
 * @param turns sorted by id; all of them are needed
 * @param placement the resulting position
 */
public record Flip(List<Turn> turns, Placement placement) {
    /** Cheapest first, then fewest changes. */
    static final Comparator<Flip> CHEAPEST = Comparator.comparingInt(Flip::cost)
            .thenComparing(flip -> flip.turns().size())
            .thenComparing(flip -> flip.turns().stream().map(Turn::id).toList().toString());

    public Flip {
        turns = turns.stream().sorted(Comparator.comparing(Turn::id)).toList();
    }

    /** The sum of the costs in thousandths. */
    public int cost() {
        return turns.stream().mapToInt(Turn::cost).sum();
    }
}
