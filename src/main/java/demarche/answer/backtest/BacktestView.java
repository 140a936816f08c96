package demarche.answer.backtest;

import demarche.evaluate.Pooled;
import demarche.evaluate.Track;
import demarche.evaluate.VoteResult;
import demarche.evaluate.backtest.TrackResult;
import demarche.evaluate.change.ChangePool;
import demarche.evaluate.outcome.OutcomeResult;
import demarche.explain.Explainer;
import demarche.rules.RuleBook;
import java.util.List;
import java.util.Optional;

/**
 * Data of the backtest answer.
 *
 * @param sections one per track
 * @param facts digest of the facts folder
 * @param rules digest of the shipped rules, weights and thresholds
 * @param fitting how weights are fitted for held-out votes, in a sentence
 * @param byRegion whether tables show each regional group
 * @param failures whether tables list states whose recorded vote differs from the inferred one
 * @param moves whether tables list, for each pair of votes, the states that changed and those most likely to change
 * @param explainer for names
 * @param book for what the rules say
 */
public record BacktestView(
        List<Section> sections,
        String facts,
        String rules,
        String fitting,
        boolean byRegion,
        boolean failures,
        boolean moves,
        Explainer explainer,
        RuleBook book) {

    /**
     * A track with its pooled votes, computed once.
     *
     * @param changes changed votes; empty without a pair
     * @param outcomes scores of sanctions and support for cases with observed outcomes
     */
    public record Section(
            TrackResult result, Pooled pooled, Optional<ChangePool> changes, List<OutcomeResult> outcomes) {

        public Section {
            outcomes = List.copyOf(outcomes);
        }

        /** Pools the votes of a track. */
        public static Section of(TrackResult result, List<OutcomeResult> outcomes) {
            return new Section(
                    result,
                    result.pooled(),
                    result.changes().isEmpty() ? Optional.empty() : Optional.of(ChangePool.of(result.changes())),
                    outcomes);
        }

        /** The track. */
        public Track track() {
            return result.track();
        }

        /** Its votes. */
        public List<VoteResult> votes() {
            return result.votes();
        }
    }

    public BacktestView {
        sections = List.copyOf(sections);
    }
}
