package demarche.answer.backtest;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.text.Columns;
import demarche.answer.text.Figures;
import demarche.answer.text.Limits;
import demarche.crisis.TextDirection;
import demarche.evaluate.scale.Ballot;
import demarche.evaluate.scale.DisputeScale;
import demarche.evaluate.scale.Homogeneity;
import demarche.evaluate.scale.MeasureScale;
import demarche.evaluate.scale.OrderBreaker;
import demarche.evaluate.scale.PairScale;
import demarche.evaluate.scale.Strength;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON and CSV answer on scalability. */
public record ScalingAnswer(
        @JsonPropertyDescription("version of this schema; it changes when a key is removed or changes its meaning")
        @Limits(only = 1)
        int schema,

        @JsonPropertyDescription("the disputes with two or more recorded votes of the General Assembly")
        List<OfDispute> scaling) {
    private record Row(String dispute, OfPair pair) {}

    /** The figures of these disputes. */
    public static ScalingAnswer of(List<DisputeScale> scales) {
        return new ScalingAnswer(1, scales.stream().map(OfDispute::of).toList());
    }

    /** The CSV, one row per pair of measures. */
    public String csv() {
        return new Columns<Row>()
                .whole("dispute", Row::dispute)
                .whole("easier", row -> row.pair().easier())
                .whole("harder", row -> row.pair().harder())
                .whole("states", row -> row.pair().states())
                .whole("changed", row -> row.pair().changed())
                .whole("breakers", row -> row.pair().breakers())
                .whole("breakers_by_chance", row -> row.pair().breakersByChance())
                .whole("errors", row -> row.pair().fit().errors())
                .whole("expected_errors", row -> row.pair().fit().expectedErrors())
                .whole("h", row -> row.pair().fit().h())
                .whole("strength", row -> row.pair().fit().strength())
                .csv(scaling.stream()
                        .flatMap(of -> of.pairs().stream().map(pair -> new Row(of.dispute(), pair)))
                        .toList());
    }

    /** The votes of one dispute. */
    public record OfDispute(
            String dispute,

            @JsonPropertyDescription("the acting state of the earliest case")
            String initiator,

            @JsonUnwrapped Fit fit,
            @JsonPropertyDescription("easiest first") List<OfMeasure> measures,
            List<OfPair> pairs,

            @JsonPropertyDescription("most errors first") List<OrderBreaker> breakers) {

        static OfDispute of(DisputeScale of) {
            return new OfDispute(
                    of.dispute().id(),
                    of.dispute().initiator(),
                    Fit.of(of.homogeneity()),
                    of.measures().stream().map(OfMeasure::of).toList(),
                    of.pairs().stream().map(OfPair::of).toList(),
                    of.breakers());
        }
    }

    /** Guttman errors and the strength of the scale. */
    public record Fit(
            @JsonPropertyDescription("Guttman errors") @Limits(least = 0)
            int errors,

            @JsonPropertyDescription("Guttman errors expected by chance") @Limits(least = 0)
            BigDecimal expectedErrors,

            @JsonPropertyDescription("Loevinger's H; absent if no error was possible") @Limits(most = 1) @Nullable BigDecimal h,

            @Nullable Strength strength) {

        static Fit of(Homogeneity of) {
            return new Fit(
                    of.errors(),
                    Figures.thousandths(of.expected()),
                    of.h().isPresent() ? Figures.thousandths(of.h().getAsDouble()) : null,
                    of.strength().orElse(null));
        }
    }

    /** The votes on one measure. */
    public record OfMeasure(
            String id,
            LocalDate date,

            @JsonPropertyDescription("direction relative to the acting state of the dispute")
            TextDirection text,

            @JsonPropertyDescription("states that voted against the acting state")
            int against,

            @JsonPropertyDescription("states that abstained")
            int between,

            @JsonPropertyDescription("states that voted towards the acting state")
            int towards,

            @JsonUnwrapped Fit fit) {

        static OfMeasure of(MeasureScale of) {
            Ballot ballot = of.ballot();
            return new OfMeasure(
                    ballot.measure(),
                    ballot.date(),
                    ballot.text(),
                    ballot.count(2),
                    ballot.count(1),
                    ballot.count(0),
                    Fit.of(of.homogeneity()));
        }
    }

    /** The votes on two measures. */
    public record OfPair(
            @JsonPropertyDescription("id of the measure on which more states voted against the acting state")
            String easier,

            String harder,

            @JsonPropertyDescription("states that voted on both")
            int states,

            @JsonPropertyDescription("states that voted differently on the two")
            int changed,

            @JsonPropertyDescription("states that voted further against the acting state on the harder measure")
            @Limits(pattern = Limits.STATE)
            List<String> breakers,

            BigDecimal breakersByChance,
            @JsonUnwrapped Fit fit) {

        static OfPair of(PairScale of) {
            return new OfPair(
                    of.easier(),
                    of.harder(),
                    of.states(),
                    of.changed(),
                    of.breakers(),
                    Figures.thousandths(of.breakersByChance()),
                    Fit.of(of.homogeneity()));
        }
    }
}
