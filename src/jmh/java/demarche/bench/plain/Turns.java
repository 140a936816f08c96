package demarche.bench.plain;

import demarche.reasoning.concept.ChangeOfSide;
import demarche.reasoning.memory.Direction;
import java.util.Set;

/** Who changes its side under a scenario. */
public record Turns(Set<ChangeOfSide> changes) {

    /** Nobody. */
    public static final Turns NONE = new Turns(Set.of());

    /** Whether a state turns, whichever way. */
    public boolean turns(String state) {
        return turns(state, Direction.AGAINST) || turns(state, Direction.TOWARDS);
    }

    /** Whether a state turns that way. */
    public boolean turns(String state, Direction direction) {
        return !changes.isEmpty() && changes.contains(new ChangeOfSide(state, direction));
    }
}
