package demarche.reasoning;

import demarche.world.Option;
import java.util.Optional;

/**
 * Where a state stands on one instrument, without the argument for it.
 *
 * @param stance in milli-log-odds; nothing off the ladder, as on mediation
 * @param held the stance it acts on once its commitments have resisted; nothing off the ladder
 * @param option the position; nothing where the state has no say
 */
public record Placement(Optional<Integer> stance, Optional<Integer> held, Optional<Option> option) {

    /** Of a state that is not asked. */
    public static final Placement NOWHERE = new Placement(Optional.empty(), Optional.empty(), Optional.empty());
}
