package demarche.search;

import demarche.reasoning.Placement;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.Optional;

/**
 * The option to reach.
 *
 * @param stances the interval of stances that gives it, in milli-log-odds; empty if no stance decides
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

    /** Whether a position reaches the goal. */
    boolean isReached(Placement placement) {
        return placement.option().filter(option::equals).isPresent();
    }

    /** The distance of a stance from the interval, in milli-log-odds; 0 if no stance decides. */
    long gap(long stance) {
        return stances.map(interval -> interval.gap(stance)).orElse(0L);
    }
}
