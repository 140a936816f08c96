package demarche.evaluate.backtest;

import demarche.evaluate.Pooled;
import demarche.evaluate.Track;
import demarche.evaluate.VoteResult;
import demarche.evaluate.change.ChangeResult;
import java.util.List;

/**
 * A backtest on one track.
 *
 * @param votes in the order of their days
 * @param changes which states changed between votes of a dispute; none on the cold track, which has no record to move from
 */
public record TrackResult(Track track, List<VoteResult> votes, List<ChangeResult> changes) {

    public TrackResult {
        votes = List.copyOf(votes);
        changes = List.copyOf(changes);
    }

    /** All votes together. */
    public Pooled pooled() {
        return Pooled.of(votes);
    }
}
