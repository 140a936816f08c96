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
 * A backtest as it is shown.
 *
 * @param sections a track each
 * @param facts digest of the facts folder
 * @param rules digest of rules, weights and asks as they come along
 * @param fitting how the held-out numbers are come by, in a sentence
 * @param byRegion whether tables show each regional group
 * @param failures whether tables name the states whose vote is not what was inferred
 * @param moves whether tables name, for each pair of votes, who moved and who was likeliest to
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
     * A track with its votes taken together, which is computed once.
     *
     * @param changes who moved between votes of a dispute; nothing where no two are asked for
     * @param outcomes how sanctions and support came out where cases say what was observed
     */
    public record Section(
            TrackResult result, Pooled pooled, Optional<ChangePool> changes, List<OutcomeResult> outcomes) {

        public Section {
            outcomes = List.copyOf(outcomes);
        }

        /** Takes the votes of a track together. */
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
