package demarche.search;

import demarche.world.Coded;
import java.util.List;

/**
 * What a search for the least that would turn a state has found.
 *
 * @param flips the cheapest first
 * @param ended why it went no further
 * @param considered how many changes there were to choose from
 * @param bearing how many of them bear on the position alone or on what holds it, and were combined
 * @param inferred how many sets of changes the engine has inferred
 * @param size up to how many changes at a time every set was tried; 0 where not even single ones were
 */
public record FlipFindings(List<Flip> flips, Ended ended, int considered, int bearing, int inferred, int size) {

    /** Why a search ended. */
    public enum Ended implements Coded {
        /** Every set was tried, those apart that hold a smaller one that turns the state. */
        COMPLETE,
        /** Its time was over. */
        TIME,
        /** Somebody stopped it. */
        STOPPED
    }

    public FlipFindings {
        flips = List.copyOf(flips);
    }
}
