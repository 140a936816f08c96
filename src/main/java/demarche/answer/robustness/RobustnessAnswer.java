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

/** How robust positions are, as JSON has it: every state shown, with everything of it where one was asked for. */
public record RobustnessAnswer(
        @JsonUnwrapped AnswerHeading heading,
        Track track,
        Instrument instrument,

        @JsonPropertyDescription("those whose stance is nearest to an ask first")
        List<OfState> states,

        @JsonPropertyDescription("of a vote of one state asked for") @Nullable Chance likelihood,

        @JsonPropertyDescription("by what share weights are moved down and up") @Nullable BigDecimal step,

        @JsonPropertyDescription("of one state asked for: what its stance swings with, the greatest effect first")
        @Nullable List<OfSwing> swings,

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

    /** What one position stands and falls with. */
    public record OfState(
            @Limits(pattern = Limits.STATE) String state,
            Role role,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Option option,

            @JsonPropertyDescription("log-odds; left out off the ladder") @Nullable BigDecimal stance,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("null where the stance does not decide the option")
            @Nullable OfMargin margin,

            List<Alarm> alarms,

            @JsonPropertyDescription("facts whose removal alone flips the position")
            List<OfFact> carriedByFacts,

            @JsonPropertyDescription("sources whose removal alone flips it")
            List<OfSource> carriedBySources,

            @JsonPropertyDescription(
                    "how good what the inference rests on is; it says nothing of how likely the position is")
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

    /** How far a stance is from the nearest ask. */
    public record OfMargin(
            @JsonPropertyDescription("distance to the nearest ask")
            BigDecimal logOdds,

            BigDecimal ask,

            @JsonPropertyDescription("the option on the other side of it")
            Option beyond,

            Direction direction) {

        static OfMargin of(Margin of) {
            return new OfMargin(Figures.exact(of.milli()), Figures.exact(of.ask()), of.beyond(), of.way());
        }
    }

    /** Where a state stands. */
    public record Place(
            @JsonPropertyDescription("log-odds; left out off the ladder") @Nullable BigDecimal stance,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("the position; null where there is none")
            @Nullable Option option) {

        static Place of(Placement of) {
            return new Place(exact(of.stance()), of.option().orElse(null));
        }
    }

    /** What is on record. */
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

    /** A fact that carries a position, and where the state stands without it. */
    public record OfFact(@JsonUnwrapped OfGround ground, Place without) {}

    /** A source that carries a position, and where the state stands without it. */
    public record OfSource(
            String source,

            @JsonPropertyDescription("those of the argument")
            List<String> facts,

            Place without) {

        static OfSource of(Removal of) {
            return new OfSource(of.key(), of.grounds().stream().map(Ground::key).toList(), Place.of(of.after()));
        }
    }

    /** How good what the inference rests on is, by three grades. */
    public record OfConfidence(
            @JsonPropertyDescription("the lowest of the three")
            Grade grade,

            @JsonPropertyDescription("tables that every member should be in which have a value")
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

    /** Of the tables a state should be in. */
    public record Coverage(Grade grade, int tables, int stale, int of) {}

    /** Of the age of facts. */
    public record Age(Grade grade, int stale, int of) {}

    /** Of judged facts. */
    public record Judged(Grade grade, int judgedHigh, int judgedModerate, int judgedLow, int of) {}

    /** How likely the vote is. */
    public record Chance(
            Option option,
            BigDecimal probability,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("after ICD 203; null where silence says why")
            @Nullable LikelihoodWord word,

            Likelihood.@Nullable Silence silence,

            @JsonPropertyDescription("held-out forecasts of about that probability")
            ReliabilityAnswer.@Nullable Tenth heldOut,

            @JsonPropertyDescription("the day of the reliability table") @Nullable String measured) {

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

    /** What a stance swings with: a weight, or a fact. */
    public record OfSwing(
            Kind kind,
            @JsonUnwrapped @Nullable Weight weight,
            @JsonUnwrapped @Nullable OfGround fact,
            Place less,
            @Nullable Place more,

            @JsonPropertyDescription("the greater of its two ways, log-odds")
            BigDecimal effect,

            boolean flips) {

        /** What it is. */
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

    /** The weight of a rule, in log-odds: as it is, moved down, moved up. */
    public record Weight(String rule, BigDecimal weight, BigDecimal lessWeight, BigDecimal moreWeight) {

        static Weight of(Swing.Thing.OfWeight of) {
            return new Weight(of.rule(), Figures.exact(of.milli()), Figures.exact(of.less()), Figures.exact(of.more()));
        }
    }

    /** What is assumed, and what follows where it is wrong. */
    public record Assumptions(
            List<String> judgedFacts,
            List<String> weights,

            @JsonPropertyDescription("under each defensible reading of the text, where there are two")
            List<OfReading> readings,

            @JsonPropertyDescription("with which asks of single votes scatter")
            BigDecimal spread,

            @JsonPropertyDescription("with the asks lower and higher by that")
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

    /** Where the state stands if the text asks something else. */
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
