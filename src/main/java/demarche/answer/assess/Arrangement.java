package demarche.answer.assess;

import demarche.world.Instrument;
import demarche.world.fact.State;
import java.util.Map;
import java.util.Optional;

/**
 * How the states of a table are arranged.
 *
 * @param group what they are grouped by, where a person said so
 * @param sort their order, where a person said so
 * @param regions the regional group of each state at the time
 */
public record Arrangement(Optional<Grouping> group, Optional<Sorting> sort, Map<String, State.Group> regions) {
    /** As many states as a reader takes in without groups: about a screenful. */
    static final int FEW = 20;

    /** What is grouped by where nobody said: nothing for a few states, else the first instrument shown. */
    Optional<Instrument> instrument(AssessView view) {
        boolean grouped =
                group.map(Grouping.VOTE::equals).orElse(view.listStates().size() > FEW);
        if (!grouped) {
            return Optional.empty();
        }
        return group.isPresent() || view.shows(Instrument.VOTE)
                ? Optional.of(Instrument.VOTE)
                : Optional.of(view.instruments().first());
    }

    boolean byRegion() {
        return group.filter(Grouping.REGION::equals).isPresent();
    }

    /** The order within a group: by stance, or by code where there are no groups and nobody said. */
    Sorting order(boolean grouped) {
        return sort.orElse(grouped ? Sorting.STANCE : Sorting.CODE);
    }
}
