package demarche.reasoning;

import demarche.world.Option;
import java.util.Optional;

/**
 * The stance and position of a state on one instrument, without the argument.
 *
 * @param stance in milli-log-odds; nothing for an instrument without a stance, as mediation
 * @param held the stance after commitments; nothing for an instrument without a stance
 * @param option the position; nothing if the state has none
 */
public record Placement(Optional<Integer> stance, Optional<Integer> held, Optional<Option> option) {

    /** The placement of a state without a position. */
    public static final Placement NOWHERE = new Placement(Optional.empty(), Optional.empty(), Optional.empty());
}
