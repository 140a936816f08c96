package demarche.search;

import demarche.world.Coded;
import java.util.List;

/**
 * The results of a search.
 *
 * @param flips cheapest first
 * @param ended why the search ended
 * @param considered number of possible changes
 * @param bearing number of changes that affect the position or its commitments and were combined
 * @param inferred number of sets tested by the engine
 * @param size the search is complete up to this number of changes; 0 if not all single changes were tested
 */
public record FlipFindings(List<Flip> flips, Ended ended, int considered, int bearing, int inferred, int size) {

    /** Why a search ended. */
    public enum Ended implements Coded {
        /** All sets were tested, except those that contain a smaller result. */
        COMPLETE,
        /** Time limit. */
        TIME,
        /** Stopped by the user. */
        STOPPED
    }

    public FlipFindings {
        flips = List.copyOf(flips);
    }
}
