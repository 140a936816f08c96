package demarche.answer.assess;

import demarche.world.Instrument;
import demarche.world.fact.State;
import java.util.Map;
import java.util.Optional;

/**
 * The order and the groups of a table of states.
 *
 * @param group grouping, if chosen
 * @param sort order, if chosen
 * @param regions regional group of each state on the day
 */
public record Arrangement(Optional<Grouping> group, Optional<Sorting> sort, Map<String, State.Group> regions) {
    /** The largest table without groups: about one screen. */
    static final int FEW = 20;

    /** The default grouping: none for a few states, otherwise the first instrument shown. */
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

    /** The default order: by stance within groups, by code without groups. */
    Sorting order(boolean grouped) {
        return sort.orElse(grouped ? Sorting.STANCE : Sorting.CODE);
    }
}
