package demarche.answer.backtest;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.answer.text.Limits;
import demarche.evaluate.change.ChangePool;
import demarche.evaluate.change.ChangeResult;
import demarche.evaluate.change.Moves;
import demarche.evaluate.change.Prospects;
import demarche.evaluate.score.Interval;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Changed votes in the answer of a backtest. */
public final class MovesAnswer {
    private MovesAnswer() {}

    /** Two votes of a dispute. */
    public record OfPair(
            String dispute,
            String earlier,
            String later,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("id of the account of changes between the two votes; null if there is none")
            @Nullable String stated,

            @JsonPropertyDescription("states that voted on both")
            int states,

            @JsonPropertyDescription("share of them that changed their vote") @Limits(least = 0, most = 1)
            double baseRate,

            @JsonPropertyDescription("states that changed their vote: 1 against the acting state, -1 towards it")
            Map<String, Integer> recorded,

            @JsonPropertyDescription(
                    "the rules with changes stated, the rules without, and the states nearest to a threshold of"
                            + " their earlier vote without any record")
            List<Ranking> methods) {

        static OfPair of(ChangeResult change) {
            return new OfPair(
                    change.dispute(),
                    change.earlier().id(),
                    change.later().id(),
                    change.stated().map(stated -> stated.id()).orElse(null),
                    change.states(),
                    change.baseRate(),
                    change.recorded().directions(),
                    change.methods().stream()
                            .map(method -> Ranking.of(change, method))
                            .toList());
        }
    }

    /** The forecast of a method between two votes. */
    public record Ranking(
            String name,

            @JsonPropertyDescription("states forecast to change: 1 against the acting state, -1 towards it")
            Map<String, Integer> said,

            Hits moves,
            Hits directions,

            @JsonPropertyDescription(
                    "area under the precision-recall curve of the ranking, as average precision; null if no"
                            + " state changed")
            OptionalDouble prAuc,

            @JsonPropertyDescription("states, most likely to change first")
            List<String> ranked) {

        static Ranking of(ChangeResult change, Prospects method) {
            return new Ranking(
                    method.method(),
                    method.said().directions(),
                    Hits.of(change.score(method)),
                    Hits.of(change.directions(method)),
                    change.averagePrecision(method),
                    method.ranked());
        }
    }

    /** Scores of the forecast of changed votes. */
    @JsonClassDescription("precision, recall and F1 with four decimals; null if undefined")
    public record Hits(
            int hits, int said, int moved, OptionalDouble precision, OptionalDouble recall, OptionalDouble f1) {

        static Hits of(Moves.Score of) {
            return new Hits(of.hits(), of.said(), of.moved(), of.precision(), of.recall(), of.f1());
        }
    }

    /** All pairs pooled. */
    public record OfPool(
            int pairs,
            int disputes,
            int states,
            int moved,

            @JsonPropertyDescription(
                    "share of states that changed, which is the average precision of a random" + " ranking")
            @Limits(least = 0, most = 1)
            double baseRate,

            @JsonPropertyDescription("mean over pairs with at least one change") @Limits(least = 0, most = 1)
            double meanBaseRate,

            List<OfMethod> methods,

            @JsonPropertyDescription("the rules with changes stated minus each other method")
            List<Difference> differences) {

        static OfPool of(ChangePool pool) {
            return new OfPool(
                    pool.pairs().size(),
                    pool.disputes(),
                    pool.states(),
                    pool.moved(),
                    pool.baseRate(),
                    pool.meanBaseRate(),
                    pool.methods().stream().map(OfMethod::of).toList(),
                    pool.differences().stream().map(Difference::of).toList());
        }
    }

    /** A method on all pairs. */
    public record OfMethod(
            String name,
            Hits moves,
            Hits directions,
            Interval precision,
            Interval recall,
            Interval f1,
            Interval prAuc,
            Interval meanPrAuc) {

        static OfMethod of(ChangePool.Pooled of) {
            return new OfMethod(
                    of.method(),
                    Hits.of(of.moves()),
                    Hits.of(of.directions()),
                    of.precision(),
                    of.recall(),
                    of.f1(),
                    of.averagePrecision(),
                    of.meanOverPairs());
        }
    }

    /** The difference of two methods. */
    public record Difference(String method, String other, Interval prAuc, Interval meanPrAuc) {

        static Difference of(ChangePool.Difference of) {
            return new Difference(of.method(), of.other(), of.averagePrecision(), of.meanOverPairs());
        }
    }
}
