package demarche.evaluate;

import demarche.evaluate.score.ScoredVote;
import demarche.evaluate.score.Scores;
import java.util.List;

/**
 * The forecasts of one method for one vote, with the recorded votes.
 *
 * @param hasSeenTheVote whether it knew the vote: a yardstick then, and no forecast
 * @param states by code, each counted with its regional group
 */
public record MethodResult(String method, boolean hasSeenTheVote, List<ScoredVote> states) {

    public MethodResult {
        states = List.copyOf(states);
    }

    /** Every score of it. */
    public Scores scores() {
        return Scores.of(states);
    }
}
