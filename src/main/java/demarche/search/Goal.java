package demarche.search;

import demarche.reasoning.Placement;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.Optional;

/**
 * The option a state is to be turned to.
 *
 * @param stances the stances that ask for it, in milli-log-odds; nothing of an option off the ladder
 */
public record Goal(String state, Instrument instrument, Option option, Optional<Stances> stances) {

    /**
     * An interval of stances.
     *
     * @param from lowest, included
     * @param to highest, included
     */
    public record Stances(int from, int to) {

        long gap(long stance) {
            return stance < from ? from - stance : stance > to ? stance - to : 0;
        }
    }

    /** Whether a state that stands there is turned. */
    boolean isReached(Placement placement) {
        return placement.option().filter(option::equals).isPresent();
    }

    /** How far a stance is from asking for the option, in milli-log-odds; 0 where stance says nothing about it. */
    long gap(long stance) {
        return stances.map(interval -> interval.gap(stance)).orElse(0L);
    }
}
