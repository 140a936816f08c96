package demarche.answer.robustness;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.ask.AnswerHeading;
import demarche.answer.backtest.ReliabilityAnswer;
import demarche.answer.text.Figures;
import demarche.answer.text.Limits;
import demarche.evaluate.Track;
import demarche.explain.Citation;
import demarche.explain.Step;
import demarche.reasoning.Placement;
import demarche.reasoning.memory.Direction;
import demarche.robustness.Alarm;
import demarche.robustness.Confidence;
import demarche.robustness.Grade;
import demarche.robustness.Ground;
import demarche.robustness.Likelihood;
import demarche.robustness.LikelihoodWord;
import demarche.robustness.Margin;
import demarche.robustness.Reading;
import demarche.robustness.ReliabilityTable;
import demarche.robustness.Removal;
import demarche.robustness.Robustness;
import demarche.robustness.RobustnessStudy;
import demarche.robustness.Role;
import demarche.robustness.StateRobustness;
import demarche.robustness.Swing;
import demarche.world.Basis;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Reliability;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON answer on robustness: all states shown, with full detail for a single state. */
public record RobustnessAnswer(
        @JsonUnwrapped AnswerHeading heading,
        Track track,
        Instrument instrument,

        @JsonPropertyDescription("nearest to a threshold first")
        List<OfState> states,

        @JsonPropertyDescription("for the vote of a single state") @Nullable Chance likelihood,

        @JsonPropertyDescription("share by which weights are lowered and raised") @Nullable BigDecimal step,

        @JsonPropertyDescription("for a single state: sensitivity of the stance, greatest effect first") @Nullable List<OfSwing> swings,

        @Nullable Assumptions assumptions) {

    /** The answer. */
    public static RobustnessAnswer of(RobustnessView view) {
        Optional<StateRobustness> whole = view.whole();
        return new RobustnessAnswer(
                AnswerHeading.of(view.assessment()),
                view.track(),
                view.instrument(),
                view.states().stream().map(state -> OfState.of(state, view)).toList(),
                whole.flatMap(StateRobustness::likelihood)
                        .map(likelihood -> Chance.of(likelihood, view))
                        .orElse(null),
                whole.isPresent() ? Figures.thousandths(RobustnessStudy.STEP) : null,
                whole.map(of -> of.swings().stream()
                                .map(swing -> OfSwing.of(swing, view))
                                .toList())
                        .orElse(null),
                whole.map(Assumptions::of).orElse(null));
    }

    private static @Nullable BigDecimal exact(Optional<Integer> milli) {
        return milli.map(Figures::exact).orElse(null);
    }

    /** The robustness of one position. */
    public record OfState(
            @Limits(pattern = Limits.STATE) String state,
            Role role,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Option option,

            @JsonPropertyDescription("log-odds; absent if no stance decides") @Nullable BigDecimal stance,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("null if the stance does not decide the option")
            @Nullable OfMargin margin,

            List<Alarm> alarms,

            @JsonPropertyDescription("facts whose removal alone changes the position")
            List<OfFact> carriedByFacts,

            @JsonPropertyDescription("sources whose removal alone changes the position")
            List<OfSource> carriedBySources,

            @JsonPropertyDescription(
                    "grade of the evidence behind the inference, independent of how likely the position is")
            @Nullable OfConfidence confidence) {

        static OfState of(Robustness state, RobustnessView view) {
            return new OfState(
                    state.state(),
                    state.role(),
                    state.inferred().option().orElse(null),
                    exact(state.inferred().stance()),
                    state.margin().map(OfMargin::of).orElse(null),
                    List.copyOf(state.alarms()),
                    state.facts().stream()
                            .map(fact -> new OfFact(OfGround.of(fact.grounds().get(0), view), Place.of(fact.after())))
                            .toList(),
                    state.sources().stream().map(OfSource::of).toList(),
                    state.confidence().map(OfConfidence::of).orElse(null));
        }
    }

    /** The distance of a stance from the nearest threshold. */
    public record OfMargin(
            @JsonPropertyDescription("distance to the nearest threshold")
            BigDecimal logOdds,

            BigDecimal ask,

            @JsonPropertyDescription("the option on the other side of the threshold")
            Option beyond,

            Direction direction) {

        static OfMargin of(Margin of) {
            return new OfMargin(Figures.exact(of.milli()), Figures.exact(of.ask()), of.beyond(), of.way());
        }
    }

    /** A position. */
    public record Place(
            @JsonPropertyDescription("log-odds; absent if no stance decides") @Nullable BigDecimal stance,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("the position; null if there is none")
            @Nullable Option option) {

        static Place of(Placement of) {
            return new Place(exact(of.stance()), of.option().orElse(null));
        }
    }

    /** A fact or an earlier vote. */
    public record OfGround(
            @JsonPropertyDescription("key of the fact or of the earlier vote")
            String fact,

            String sentence,
            @JsonPropertyDescription("key of its source") String source,
            @Nullable Basis basis,
            @Nullable Reliability reliability) {

        static OfGround of(Ground ground, RobustnessView view) {
            Step told = RobustnessWords.step(
                    ground, view.explainer(), view.assessment().asOf());
            return new OfGround(
                    ground.key(),
                    told.sentence(),
                    ground.source(),
                    told.citation().map(Citation::basis).orElse(null),
                    told.citation().flatMap(Citation::reliability).orElse(null));
        }
    }

    /** A fact the position depends on, and the position without it. */
    public record OfFact(@JsonUnwrapped OfGround ground, Place without) {}

    /** A source the position depends on, and the position without it. */
    public record OfSource(
            String source,

            @JsonPropertyDescription("facts of the argument that cite it")
            List<String> facts,

            Place without) {

        static OfSource of(Removal of) {
            return new OfSource(of.key(), of.grounds().stream().map(Ground::key).toList(), Place.of(of.after()));
        }
    }

    /** The grade of the evidence, from three grades. */
    public record OfConfidence(
            @JsonPropertyDescription("the lowest of the three")
            Grade grade,

            @JsonPropertyDescription("tables for all members that have a value")
            Coverage coverage,

            @JsonPropertyDescription("facts of the argument that are stale")
            Age age,

            @JsonPropertyDescription("facts of the argument that are judged")
            Judged reliability) {

        static OfConfidence of(Confidence of) {
            return new OfConfidence(
                    of.grade(),
                    new Coverage(of.coverage(), of.tables(), of.staleTables(), of.ofTables()),
                    new Age(of.age(), of.stale(), of.facts()),
                    new Judged(of.reliability(), of.judgedHigh(), of.judgedModerate(), of.judgedLow(), of.facts()));
        }
    }

    /** Coverage of tables. */
    public record Coverage(Grade grade, int tables, int stale, int of) {}

    /** Age of facts. */
    public record Age(Grade grade, int stale, int of) {}

    /** Reliability of judged facts. */
    public record Judged(Grade grade, int judgedHigh, int judgedModerate, int judgedLow, int of) {}

    /** The likelihood of the vote. */
    public record Chance(
            Option option,
            BigDecimal probability,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("word of ICD 203; null if silence gives a reason")
            @Nullable LikelihoodWord word,

            Likelihood.@Nullable Silence silence,

            @JsonPropertyDescription("number of held-out forecasts near that probability")
            ReliabilityAnswer.@Nullable Tenth heldOut,

            @JsonPropertyDescription("date of the reliability table") @Nullable String measured) {

        static Chance of(Likelihood of, RobustnessView view) {
            return new Chance(
                    of.option(),
                    Figures.probability(of.probability()),
                    of.word().orElse(null),
                    of.silence().orElse(null),
                    of.bin().map(ReliabilityAnswer.Tenth::of).orElse(null),
                    view.table().map(ReliabilityTable::date).orElse(null));
        }
    }

    /** The effect of a weight or fact on the stance. */
    public record OfSwing(
            Kind kind,
            @JsonUnwrapped @Nullable Weight weight,
            @JsonUnwrapped @Nullable OfGround fact,
            Place less,
            @Nullable Place more,

            @JsonPropertyDescription("the greater of the two changes, in log-odds")
            BigDecimal effect,

            boolean flips) {

        /** The weight or fact. */
        public enum Kind implements demarche.world.Coded {
            WEIGHT,
            FACT
        }

        static OfSwing of(Swing swing, RobustnessView view) {
            return new OfSwing(
                    swing.of() instanceof Swing.Thing.OfWeight ? Kind.WEIGHT : Kind.FACT,
                    swing.of() instanceof Swing.Thing.OfWeight weight ? Weight.of(weight) : null,
                    swing.of() instanceof Swing.Thing.OfFact fact ? OfGround.of(fact.ground(), view) : null,
                    Place.of(swing.less()),
                    swing.more().map(Place::of).orElse(null),
                    Figures.exact(swing.effect()),
                    swing.flips());
        }
    }

    /** The weight of a rule in log-odds: current, lowered, raised. */
    public record Weight(String rule, BigDecimal weight, BigDecimal lessWeight, BigDecimal moreWeight) {

        static Weight of(Swing.Thing.OfWeight of) {
            return new Weight(of.rule(), Figures.exact(of.milli()), Figures.exact(of.less()), Figures.exact(of.more()));
        }
    }

    /** Key assumptions and the results of relaxing them. */
    public record Assumptions(
            List<String> judgedFacts,
            List<String> weights,

            @JsonPropertyDescription("results under each defensible reading of the text, if there are two")
            List<OfReading> readings,

            @JsonPropertyDescription("standard deviation of thresholds of single votes, in log-odds")
            BigDecimal spread,

            @JsonPropertyDescription("results with thresholds lower and higher by the spread")
            List<OfReading> shifted) {

        static Assumptions of(StateRobustness whole) {
            return new Assumptions(
                    keys(whole, Swing.Thing.OfFact.class),
                    keys(whole, Swing.Thing.OfWeight.class),
                    whole.readings().stream().map(OfReading::of).toList(),
                    Figures.exact(whole.spread()),
                    whole.shifted().stream().map(OfReading::of).toList());
        }

        private static List<String> keys(StateRobustness whole, Class<? extends Swing.Thing> kind) {
            return whole.swings().stream()
                    .map(Swing::of)
                    .filter(kind::isInstance)
                    .map(Swing.Thing::key)
                    .toList();
        }
    }

    /** The position under another reading of the text. */
    public record OfReading(
            String name,
            Map<Option, BigDecimal> asks,
            @JsonUnwrapped Place place,
            boolean flips) {

        static OfReading of(Reading of) {
            Map<Option, BigDecimal> asks = new LinkedHashMap<>();
            of.asks().forEach(ask -> asks.put(ask.option(), Figures.exact(ask.milli())));
            Place place = new Place(
                    exact(of.inferred().stance()), of.inferred().option().orElse(null));
            return new OfReading(of.name(), asks, place, of.flips());
        }
    }
}
