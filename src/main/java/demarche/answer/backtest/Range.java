package demarche.answer.backtest;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.evaluate.score.Interval;
import java.util.OptionalDouble;

/** A figure with its 95% bootstrap interval. */
public record Range(
        @JsonPropertyDescription("four decimals; null where there is none") OptionalDouble estimate,
        @JsonPropertyDescription("four decimals; null where there is none") OptionalDouble low,
        @JsonPropertyDescription("four decimals; null where there is none") OptionalDouble high,
        @JsonPropertyDescription("how many clusters were drawn from") int clusters) {

    static Range of(Interval of) {
        return new Range(score(of.estimate()), score(of.low()), score(of.high()), of.clusters());
    }

    /** Nothing where there is nothing to score. */
    static OptionalDouble score(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
